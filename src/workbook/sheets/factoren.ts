import type { Part } from '../../simulation/parts';
import { growthOfPart, startFactors } from '../../simulation/growth';
import { drivers, LAST_YEAR, yearOf } from '../../simulation/scenario';
import type { Driver } from '../../simulation/scenario';
import { absolute, address } from '../a1';
import type { SheetBlueprint } from '../blueprint';
import type { BuildContext } from '../context';
import { parameters } from '../parameters';
import { formats, formula, SheetBuilder } from '../sheetBuilder';
import { sheetNames, tabColors } from '../sheetNames';
import { cellRef, columnRef } from '../tables/place';
import { settingIndex } from '../tables/scenarioSettings';
import { factorFormulas, formulaCount, writeFactorFormulas } from './factorFormulas';
import type { FactorFormulas } from './factorFormulas';
import { factorColumn, factorRefs, GROWTH_SWITCH, partColumns, PART_HEADER, YEARS } from './factorRefs';
import type { FactorRefs, RuleRow, TeamFactorColumn } from './factorRefs';
import { factorRules } from './factorRules';
import { yearColumns, yearHeaders } from './factorYears';

/**
 * Sheet `Factoren`: what each change of `Scenariolijst` does to each municipality, step by step in list order, and the factor of each
 * team as the mean of its municipalities weighted by inhabitants (model 1.2).
 */
export function factorenSheet(context: BuildContext): SheetBlueprint {
  const refs = factorRefs(context);
  const sheet = new SheetBuilder(sheetNames.factoren, tabColors.ground).title(
    'Factoren per gemeente en per wijziging',
    'Elke kolom rechts is de stand na die regel van Scenariolijst: een percentage of groei vermenigvuldigt, een vaste waarde vervangt alles ervoor, ook de groei per gemeente. De factor van een team is het naar inwoners gewogen gemiddelde.',
  );
  years(sheet, context);
  growthSwitch(sheet, context);
  factorRules(sheet, context, refs);
  parts(sheet, context, refs);
  teams(sheet, context, refs);
  writeFactorFormulas(sheet, context, refs);
  return sheet.columnWidths([24, 24, 18, 12, 11, 11, 11, 11, 11, 13, 13, 13, 13, 3, 24, 12, 11, 11, 40, ...Array.from({ length: refs.steps }, () => 18), 3, ...Array.from({ length: formulaCount(context) }, () => 18)]).freeze(PART_HEADER, 2).build();
}

function years(sheet: SheetBuilder, { layout, scenario, inputs }: BuildContext): void {
  const year = cellRef(layout.scenario, 'waarde', settingIndex('jaar'));
  sheet.set(YEARS.row, 1, 'Jaren van het basisjaar tot het rekenjaar', { style: 'note' });
  sheet.set(YEARS.row, YEARS.column, formula(`IF(ISNUMBER(${year}),${year},${LAST_YEAR})-(${parameters.basisjaar.name})`), { style: 'calculation', format: '0', expected: yearOf(scenario) - inputs.baseYear });
}

/** Whether the inhabitants start from the growth per municipality. */
function growthSwitch(sheet: SheetBuilder, { layout, scenario }: BuildContext): void {
  const chosen = cellRef(layout.scenario, 'waarde', settingIndex('gemeentegroei'));
  sheet.set(GROWTH_SWITCH.row, 1, 'Groei per gemeente: 1 = telt mee', { style: 'note' });
  sheet.set(GROWTH_SWITCH.row, GROWTH_SWITCH.column, formula(`IF(${chosen}="ja",1,0)`), { style: 'calculation', format: '0', expected: scenario.municipalGrowth === true ? 1 : 0 });
}

/** What the inhabitants of a part start from. */
function start(sheet: SheetBuilder, { inputs, scenario }: BuildContext, refs: FactorRefs, p: number, rate: string, date: string): void {
  const part = refs.parts[p];
  if (!part) return;
  const row = refs.partRow(p);
  const counted = part.municipality === null ? '' : (inputs.municipalities[part.municipality]?.referenceDate ?? '');
  sheet.set(row, refs.partColumn('groei'), formula(rate), { expected: growthOfPart(part, inputs) });
  sheet.set(row, refs.partColumn('peiljaar'), formula(date === '' ? '""' : `YEAR(${date})`), { format: '0', expected: counted === '' ? '' : Number(counted.slice(0, 4)) });
  const growth = `(1+${refs.part('groei', p)})^${refs.years}`;
  sheet.set(row, refs.partColumn('start'), formula(`IF(OR(${absolute(GROWTH_SWITCH.row, GROWTH_SWITCH.column)}=0,${refs.years}=0),1,${growth})`), { expected: startFactors(scenario, [part], inputs)[0] ?? 1 });
}

/** Factor before the first change of a driver. */
function startOf(refs: FactorRefs, p: number, driver: Driver): string {
  return driver === 'inwoners' ? refs.part('start', p) : '1';
}

/** One row per municipality in a team; a team without inhabitants stands for itself. */
function parts(sheet: SheetBuilder, context: BuildContext, refs: FactorRefs): void {
  const { inputs, resolved } = context;
  const headers = ['Gemeente', 'Valt onder basisteam', 'District', 'Inwoners', 'Groei per jaar', 'Jaar van peildatum', 'Begint met factor', 'Factor inwoners', 'Factor werklast', ...yearHeaders];
  sheet.row(PART_HEADER, 1, headers, { style: 'header' });
  for (let i = 0; i < refs.steps; i++) sheet.set(PART_HEADER, refs.changeColumn(i), `Na regel ${i + 1}`, { style: 'header' });
  const last = refs.changeColumn(refs.steps - 1);
  const formulas = factorFormulas(context, refs);
  refs.parts.forEach((part, p) => {
    const row = refs.partRow(p);
    const source = partSource(part, p, context, refs);
    const team = inputs.teams[part.team];
    sheet.set(row, refs.partColumn('gemeente'), formula(source.gemeente), { expected: part.municipality === null ? '' : (inputs.municipalities[part.municipality]?.name ?? '') });
    sheet.set(row, refs.partColumn('team'), formula(source.team), { expected: team?.name ?? '' });
    sheet.set(row, refs.partColumn('district'), formula(`IFERROR(INDEX(${columnRef(context.layout.basisteams, 'district')},MATCH(${refs.part('team', p)},${columnRef(context.layout.basisteams, 'basisteam')},0)),"")`), { expected: inputs.districts[team?.district ?? -1]?.name ?? '' });
    sheet.set(row, refs.partColumn('inwoners'), formula(source.inwoners), { expected: part.inhabitants });
    for (const driver of drivers) {
      const rule = refs.lastRule(driver);
      sheet.set(row, refs.partColumn(factorColumn[driver]), formula(`IF(${rule}=0,${startOf(refs, p, driver)},INDEX(${refs.stepRange(p, refs.steps - 1)},1,${rule}))`), { expected: resolved.partFactors[driver][p] ?? 1 });
    }
    start(sheet, context, refs, p, source.groei, source.peildatum);
    for (let i = 0; i < refs.steps; i++) sheet.set(row, refs.changeColumn(i), formula(stepFormula(refs, formulas, i, p)), { expected: refs.expectedAfter(i, p) });
  });
  yearColumns(sheet, context, refs);
  const bottom = refs.partRow(refs.parts.length - 1);
  sheet.look(PART_HEADER + 1, 1, bottom, partColumns.length, { style: 'calculation' }).look(PART_HEADER + 1, refs.partColumn('inwoners'), bottom, refs.partColumn('inwoners'), { format: formats.whole });
  sheet.look(PART_HEADER + 1, refs.partColumn('start'), bottom, refs.partColumn('fWerklast'), { format: formats.factor });
  sheet.look(PART_HEADER + 1, refs.partColumn('groei'), bottom, refs.partColumn('groei'), { format: '0.00%' }).look(PART_HEADER + 1, refs.partColumn('eigen'), bottom, refs.partColumn('eigenGroei'), { format: formats.factor });
  sheet.look(PART_HEADER + 1, refs.changeColumn(0), bottom, last, { style: 'calculation', format: formats.factor });
}

/** Where a part stands on `Gemeenten`. The second team of a split municipality is found by its code, so that sorting that table keeps it. */
function partSource({ team, municipality }: Part, p: number, { layout, inputs }: BuildContext, refs: FactorRefs): Record<'gemeente' | 'team' | 'inwoners' | 'groei' | 'peildatum', string> {
  const { gemeenten, basisteams } = layout;
  if (municipality === null) {
    const people = refs.ofMunicipalities('inwoners');
    return { gemeente: '""', team: cellRef(basisteams, 'basisteam', team), inwoners: people === null ? '1' : `IF(SUMIF(${refs.ofMunicipalities('team') ?? ''},${refs.part('team', p)},${people})>0,0,1)`, groei: '0', peildatum: '' };
  }
  const first = refs.parts.findIndex((candidate) => candidate.municipality === municipality) === p;
  const own = (key: string) => cellRef(gemeenten, key, municipality);
  if (first) return { gemeente: own('gemeente'), team: own('team1'), inwoners: own('deel1'), groei: `N(${own('groei')})`, peildatum: own('peildatum') };
  const code = (inputs.municipalities[municipality]?.code ?? '').replace(/"/g, '""');
  const found = (key: string) => `INDEX(${columnRef(gemeenten, key)},MATCH("${code}",${columnRef(gemeenten, 'code')},0))`;
  return { gemeente: found('gemeente'), team: found('team2'), inwoners: found('deel2'), groei: `N(${found('groei')})`, peildatum: found('peildatum') };
}

/** Factor after change `i` of what it is about: the factor before it, unless the change is for this part; empty when the change does not count. */
function stepFormula(refs: FactorRefs, formulas: FactorFormulas, i: number, p: number): string {
  const own = (key: RuleRow) => refs.rule(key, i);
  const begin = `IF(${own('wat')}="inwoners",${refs.part('start', p)},1)`;
  const before = i === 0 ? begin : `IF(${own('vorige')}=0,${begin},INDEX(${refs.stepRange(p, i - 1)},1,${own('vorige')}))`;
  const scope = (['gemeente', 'team', 'district'] as const).map((key) => `AND(${own('bereik')}="${key === 'team' ? 'basisteam' : key}",${own('naam')}=${refs.part(key, p)})`);
  const value = `IF(${own('soort')}="vervangt",1,${before})*${own('waarde')}`;
  const factor = formulas.factor(i, refs.part('team', p));
  return `IF(${own('wat')}="","",IF(OR(${own('bereik')}="eenheid",${scope.join(',')}),${factor === null ? value : `IF(${own('soort')}="formule",${factor},${value})`},${before}))`;
}

/** One row per team: what goes into the calculation. */
function teams(sheet: SheetBuilder, context: BuildContext, refs: FactorRefs): void {
  const { inputs, layout, resolved } = context;
  sheet.row(PART_HEADER, refs.teamColumn('team'), ['Basisteam', 'Inwoners', 'Factor inwoners', 'Factor werklast'], { style: 'header' });
  sheet.set(PART_HEADER - 1, refs.teamColumn('team'), 'Per basisteam', { style: 'heading' });
  inputs.teams.forEach((team, t) => {
    const row = refs.teamRow(t);
    const own = (key: TeamFactorColumn) => `$${address(row, refs.teamColumn(key))}`;
    sheet.set(row, refs.teamColumn('team'), formula(cellRef(layout.basisteams, 'basisteam', t)), { expected: team.name });
    sheet.set(row, refs.teamColumn('inwoners'), formula(`SUMIF(${refs.allParts('team')},${own('team')},${refs.allParts('inwoners')})`), { expected: weightOf(t, refs) });
    for (const driver of drivers) {
      const factor = factorColumn[driver];
      const weighted = `SUMPRODUCT((${refs.allParts('team')}=${own('team')})*${refs.allParts('inwoners')}*${refs.allParts(factor)})`;
      sheet.set(row, refs.teamColumn(factor), formula(`IF(${own('inwoners')}>0,${weighted}/${own('inwoners')},1)`), { expected: (driver === 'inwoners' ? resolved.change.inhabitants : resolved.change.workload)[t] ?? 1 });
    }
  });
  const bottom = refs.teamRow(inputs.teams.length - 1);
  sheet.look(PART_HEADER + 1, refs.teamColumn('team'), bottom, refs.teamColumn('fWerklast'), { style: 'calculation' }).look(PART_HEADER + 1, refs.teamColumn('inwoners'), bottom, refs.teamColumn('inwoners'), { format: formats.whole });
  sheet.look(PART_HEADER + 1, refs.teamColumn('fInwoners'), bottom, refs.teamColumn('fWerklast'), { format: formats.factor });
}

function weightOf(team: number, { parts: all }: FactorRefs): number {
  return all.reduce((sum, part) => (part.team === team ? sum + part.inhabitants : sum), 0);
}
