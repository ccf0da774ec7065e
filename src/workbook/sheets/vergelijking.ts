import { absolute, address, rangeAddress } from '../a1';
import type { SheetBlueprint } from '../blueprint';
import { dateToSerial } from '../dates';
import { modelSentence } from '../messages/nl';
import type { Compared, Comparison } from '../scenarios/comparison';
import { INPUT_CHECK_NAME } from '../scenarios/inputCheck';
import { SCENARIO_NAME } from '../scenarios/keptList';
import { summaryParts } from '../scenarios/summary';
import { yearOf } from '../../simulation/scenario';
import { formats, formula, SheetBuilder } from '../sheetBuilder';
import { tabColors } from '../sheetNames';
import { ALLOCATION_NAMES } from './sterkteverdeling/names';

/** Sheet of the comparison. It is not one of the model's own sheets: it is made when asked for. */
export const COMPARISON_SHEET = 'Vergelijking';

const NAME = 4;
const BASELINE = 5;
const YEAR = 6;
const DATE = 7;
const STORED = 8;
const STATE = 9;
const HEADER = 11;
const BASE = 3;
const FIRST_SCENARIO = 4;
/** Differences under half a tenth show as 0,0 and are none. */
const SEEN = 0.05;

/** Each scenario has two columns and a narrow one behind them. */
const after = (s: number) => FIRST_SCENARIO + 3 * s;
const difference = (s: number) => after(s) + 1;
const gap = (s: number) => after(s) + 2;

/**
 * Sheet `Vergelijking`: HBVS+ per team, district and unit in up to four scenarios, with the difference from the base. The base, the
 * scenario that stands in the workbook and every difference and sum are formulas on defined names, so that they survive a rebuild. Other
 * scenarios cannot be formulas, for the workbook works out one scenario at a time: they are values with their date and the check number
 * of the inputs they rest on, and say "verouderd" once an input has changed.
 */
export function vergelijkingSheet(comparison: Comparison): SheetBlueprint {
  const { inputs, compared } = comparison;
  const first = firstOf(compared);
  const sheet = new SheetBuilder(COMPARISON_SHEET, tabColors.result).title(
    'Vergelijking van scenario’s',
    `HBVS+ in fte, vóór de uitbreiding 2024-2025, per scenario naast HBVS+ ${inputs.baseYear}. ${first === null ? 'Gekleurd is alleen wat verschilt van de basis' : `Gekleurd is waar een scenario afwijkt van “${compared[first]?.scenario.name ?? ''}”`}; + is erbij, - is eraf.`,
  );
  const rows = rowsOf(comparison);
  sheet.row(NAME, 1, ['Scenario', null, null, ...compared.flatMap(({ scenario }) => [scenario.name, null, null])], { style: 'header' });
  ['Bouwt voort op', 'Jaar', 'Waarden van', 'Controlegetal van de invoer', 'Stand'].forEach((label, i) => sheet.set(BASELINE + i, 1, label, { style: 'note' }));
  const spread = compared.length > 1 ? after(compared.length) : null;
  sheet.row(HEADER, 1, ['Basisteam', 'District', `Basis HBVS+ ${inputs.baseYear}`, ...compared.flatMap(() => ['In scenario', 'Verschil', null]), ...(spread === null ? [] : ['Hoogste min laagste scenario'])], { style: 'header' });
  labels(sheet, comparison, rows);
  compared.forEach((one, s) => {
    heading(sheet, comparison, rows, one, s);
    figures(sheet, comparison, rows, one, s);
    if (first === null) fromBase(sheet, rows, s);
    else if (s !== first) fromFirst(sheet, rows, s, first);
  });
  if (spread !== null) spreadColumn(sheet, comparison, rows, spread);
  contents(sheet, compared, rows.unit + 7);
  return sheet
    .columnWidths([30, 22, 12, ...compared.flatMap(() => [20, 10, 2]), ...(spread === null ? [] : [14])])
    .freeze(HEADER, 1)
    .print({ orientation: 'landscape', titleRows: `$${HEADER}:$${HEADER}` })
    .build();
}

interface Rows {
  readonly team: (t: number) => number;
  readonly lastTeam: number;
  readonly district: (d: number) => number;
  readonly unit: number;
}

function rowsOf({ inputs }: Comparison): Rows {
  const first = HEADER + 1;
  const lastTeam = HEADER + inputs.teams.length;
  const unit = lastTeam + 1 + inputs.districts.length + 1;
  return { team: (t) => first + t, lastTeam, district: (d) => lastTeam + 2 + d, unit };
}

const column = (rows: Rows, at: number) => `${absolute(rows.team(0), at)}:${absolute(rows.lastTeam, at)}`;

/** Names, the base column and the labels of sums. Names are values: the figures beside them belong to them. */
function labels(sheet: SheetBuilder, { inputs }: Comparison, rows: Rows): void {
  const { names, basis } = ALLOCATION_NAMES;
  inputs.teams.forEach((team, t) => {
    const row = rows.team(t);
    const own = `$${address(row, 1)}`;
    sheet.set(row, 1, team.name).set(row, 2, inputs.districts[team.district]?.name ?? '');
    sheet.set(row, BASE, formula(`IF(COUNTIFS(${names},${own},${basis},">=0")=1,SUMIF(${names},${own},${basis}),"onbekend")`), { style: 'calculation', format: formats.fte, expected: team.hbvs });
  });
  inputs.districts.forEach((district, d) => sheet.set(rows.district(d), 1, district.name, { style: 'total' }).set(rows.district(d), 2, 'district', { style: 'total' }));
  sheet.set(rows.unit, 1, 'Alle basisteams', { style: 'total' }).set(rows.unit, 2, 'eenheid', { style: 'total' });
  sums(sheet, inputs, rows, BASE, inputs.teams.map((team) => team.hbvs), formats.fte);
}

/** District and unit sums of a column; the narrow column behind a scenario looks the same. */
function sums(sheet: SheetBuilder, inputs: Comparison['inputs'], rows: Rows, at: number, values: readonly number[] | null, format: string): void {
  const cells = column(rows, at);
  const sumOf = (is: (t: number) => boolean) => (values === null ? '' : values.reduce((sum, value, t) => (is(t) ? sum + value : sum), 0));
  inputs.districts.forEach((_, d) => {
    const row = rows.district(d);
    sheet.set(row, at, formula(`IF(COUNT(${cells})=0,"",SUMIF(${column(rows, 2)},$${address(row, 1)},${cells}))`), { style: 'total', format, expected: sumOf((t) => inputs.teams[t]?.district === d) });
  });
  sheet.set(rows.unit, at, formula(`IF(COUNT(${cells})=0,"",SUM(${cells}))`), { style: 'total', format, expected: sumOf(() => true) });
}

/** What a scenario is and how its figures stand. */
function heading(sheet: SheetBuilder, { inputs, inForce, check, today }: Comparison, rows: Rows, { scenario, live, outcome }: Compared, s: number): void {
  const at = after(s);
  sheet.set(BASELINE, at, scenario.baseline ?? 'de basis').set(YEAR, at, yearOf(scenario), { format: '0' });
  sheet.look(BASELINE, at, STORED, at, { style: 'fact' });
  if (!outcome.ok) {
    sheet.set(STATE, at, 'geen uitkomst', { style: 'check' });
    return;
  }
  if (live) {
    sheet.set(DATE, at, 'formules');
    // Another scenario may be put in force later: the column is then empty, for its figures would stand under the wrong name.
    sheet.set(STATE, at, formula(`IF(${SCENARIO_NAME}="${scenarioInFormula(inForce)}","rekent mee","ander scenario")`), { style: 'check', expected: 'rekent mee' });
  } else {
    const stored = absolute(STORED, at);
    sheet.set(DATE, at, dateToSerial(today), { format: formats.date }).set(STORED, at, check, { format: '0.000' });
    sheet.set(STATE, at, formula(`IFERROR(IF(AND(ABS(${INPUT_CHECK_NAME}-${stored})<0.00001,COUNT(${column(rows, BASE)})=${inputs.teams.length}),"actueel","verouderd"),"verouderd")`), { style: 'check', expected: 'actueel' });
  }
  const state = absolute(STATE, at);
  sheet.condition({ range: address(STATE, at), formula: `=OR(${state}="verouderd",${state}="ander scenario")`, look: 'alarm' });
}

/** A name inside a formula's quotation marks. */
const scenarioInFormula = (name: string) => name.replace(/"/g, '""');

/** HBVS+ of a scenario and its difference from the base. */
function figures(sheet: SheetBuilder, { inputs }: Comparison, rows: Rows, { live, outcome }: Compared, s: number): void {
  const { names, hbvs } = ALLOCATION_NAMES;
  const values = outcome.ok ? outcome.hbvs : null;
  const differences = values && inputs.teams.map((team, t) => (values[t] ?? 0) - team.hbvs);
  inputs.teams.forEach((_, t) => {
    const row = rows.team(t);
    const [own, base] = [`$${address(row, after(s))}`, `$${address(row, BASE)}`];
    if (live) sheet.set(row, after(s), formula(`IF(AND(ISNUMBER(${base}),${absolute(STATE, after(s))}="rekent mee"),SUMIF(${names},$${address(row, 1)},${hbvs}),"")`), { expected: values?.[t] ?? '' });
    else sheet.set(row, after(s), values?.[t] ?? null);
    sheet.set(row, difference(s), formula(`IF(AND(ISNUMBER(${own}),ISNUMBER(${base})),${own}-${base},"")`), { expected: differences?.[t] ?? '' });
  });
  sheet.look(rows.team(0), after(s), rows.lastTeam, after(s), { style: 'calculation', format: formats.fte });
  sheet.look(rows.team(0), difference(s), rows.lastTeam, difference(s), { style: 'calculation', format: formats.fteChange });
  sums(sheet, inputs, rows, after(s), values, formats.fte);
  sums(sheet, inputs, rows, difference(s), differences, formats.fteChange);
  sheet.look(rows.district(0), gap(s), rows.unit, gap(s), { style: 'total' }).look(rows.unit + 2, gap(s), rows.unit + 5, gap(s), { style: 'total' });
  extremes(sheet, inputs, rows, s, differences);
}

/** The scenario that the others are held against: the first with an outcome; null when there are no two to compare. */
function firstOf(compared: readonly Compared[]): number | null {
  const known = compared.flatMap(({ outcome }, s) => (outcome.ok ? [s] : []));
  return known.length > 1 ? (known[0] ?? null) : null;
}

/**
 * Teams and sums, which have rules of their own: with one rule over cells and the sums of these cells, the preview's calculation
 * (Univer 0.25) adds the sums up before the cells are there.
 */
const parts = (rows: Rows) => [[rows.team(0), rows.lastTeam], [rows.district(0), rows.unit]] as const;

/** A scenario on its own: what differs from the base is coloured; the sign of the difference says the same. */
function fromBase(sheet: SheetBuilder, rows: Rows, s: number): void {
  for (const [top, bottom] of parts(rows)) {
    const range = rangeAddress(top, difference(s), bottom, difference(s));
    const cell = `$${address(top, difference(s))}`;
    sheet.condition({ range, formula: `=AND(ISNUMBER(${cell}),N(${cell})>=${SEEN})`, look: 'good' });
    sheet.condition({ range, formula: `=AND(ISNUMBER(${cell}),N(${cell})<=-${SEEN})`, look: 'alarm' });
  }
}

/** Scenarios side by side: what differs from the first is marked, as in the pane; what they agree on is not. */
function fromFirst(sheet: SheetBuilder, rows: Rows, s: number, first: number): void {
  for (const [top, bottom] of parts(rows)) {
    const [own, other] = [`$${address(top, after(s))}`, `$${address(top, after(first))}`];
    sheet.condition({ range: rangeAddress(top, after(s), bottom, difference(s)), formula: `=AND(ISNUMBER(${own}),ISNUMBER(${other}),ABS(N(${own})-N(${other}))>=${SEEN})`, look: 'differs' });
  }
}

/** What moves in total, who gains and who loses most. */
function extremes(sheet: SheetBuilder, inputs: Comparison['inputs'], rows: Rows, s: number, differences: readonly number[] | null): void {
  const cells = column(rows, difference(s));
  const teamNames = column(rows, 1);
  const top = rows.unit + 2;
  if (s === 0) ['Verplaatst (fte)', 'Grootste winst', 'Grootste verlies', 'Teams die inleveren'].forEach((label, i) => sheet.set(top + i, 1, label, { style: 'total' }).look(top + i, 2, top + i, BASE, { style: 'total' }));
  const known = differences ?? [];
  const extreme = (of: 'MAX' | 'MIN', row: number) => {
    const sign = of === 'MAX' ? 1 : -1;
    const best = known.reduce((found, value, t) => (value * sign > (known[found] ?? 0) * sign ? t : found), 0);
    const amount = Math.max(0, (known[best] ?? 0) * sign) * sign;
    const none = of === 'MAX' ? `MAX(${cells})<${SEEN}` : `MIN(${cells})>-${SEEN}`;
    sheet.set(row, after(s), formula(`IF(COUNT(${cells})=0,"",IF(${none},"geen",INDEX(${teamNames},MATCH(${of}(${cells}),${cells},0))))`), { style: 'total', expected: differences === null ? '' : Math.abs(amount) < SEEN ? 'geen' : (inputs.teams[best]?.name ?? '') });
    sheet.set(row, difference(s), formula(`IF(COUNT(${cells})=0,"",${of}(0,${cells}))`), { style: 'total', format: formats.fteChange, expected: differences === null ? '' : amount });
  };
  sheet.set(top, after(s), null, { style: 'total' });
  sheet.set(top, difference(s), formula(`IF(COUNT(${cells})=0,"",SUMIF(${cells},">0"))`), { style: 'total', format: formats.fte, expected: differences === null ? '' : known.reduce((sum, value) => sum + Math.max(0, value), 0) });
  extreme('MAX', top + 1);
  extreme('MIN', top + 2);
  sheet.set(top + 3, after(s), null, { style: 'total' });
  sheet.set(top + 3, difference(s), formula(`IF(COUNT(${cells})=0,"",COUNTIF(${cells},"<=-${SEEN}"))`), { style: 'total', format: '0', expected: differences === null ? '' : known.filter((value) => value <= -SEEN).length });
}

/** How far the scenarios lie apart per row. */
function spreadColumn(sheet: SheetBuilder, { inputs, compared }: Comparison, rows: Rows, at: number): void {
  const known = compared.flatMap(({ outcome }) => (outcome.ok ? [outcome.hbvs] : []));
  const spreadOf = (is: (t: number) => boolean) => {
    const totals = known.map((values) => values.reduce((sum, value, t) => (is(t) ? sum + value : sum), 0));
    return totals.length === 0 ? 0 : Math.max(...totals) - Math.min(...totals);
  };
  const put = (row: number, is: (t: number) => boolean, style: 'calculation' | 'total') => {
    const cells = compared.map((_, s) => `$${address(row, after(s))}`).join(',');
    sheet.set(row, at, formula(`MAX(${cells})-MIN(${cells})`), { style, format: formats.fte, expected: spreadOf(is) });
  };
  inputs.teams.forEach((_, t) => put(rows.team(t), (other) => other === t, 'calculation'));
  inputs.districts.forEach((_, d) => put(rows.district(d), (t) => inputs.teams[t]?.district === d, 'total'));
  put(rows.unit, () => true, 'total');
  const first = `$${address(rows.team(0), at)}`;
  sheet.condition({ range: rangeAddress(rows.team(0), at, rows.unit, at), formula: `=N(${first})<${SEEN}`, look: 'muted' });
  for (const [top, bottom] of parts(rows)) sheet.condition({ range: rangeAddress(top, at, bottom, at), formula: `=N($${address(top, at)})>=${SEEN}`, look: 'differs' });
}

/** What each scenario changes, one line each, and why one has no outcome. */
function contents(sheet: SheetBuilder, compared: readonly Compared[], top: number): void {
  sheet.set(top, 1, 'Wat er verandert', { style: 'heading' });
  let row = top;
  for (const { scenario, outcome } of compared) {
    const lines = [...(outcome.ok ? [] : [outcome.problem === 'tooLarge' ? 'Geen uitkomst: de bedragen zijn te groot om exact op te tellen.' : `Geen uitkomst: ${modelSentence(outcome.problem, 'het scenario').title}.`]), ...(scenario.description ? [scenario.description] : []), ...summaryParts(scenario)];
    sheet.set(++row, 1, scenario.name, { style: 'check' });
    for (const line of lines) sheet.set(++row, 1, line, { style: 'note' });
  }
}
