import { costPerYear } from '../../../model/co2/measures/cost';
import { isRunning } from '../../../model/co2/measures/addedEffect';
import { costCurve } from '../../../model/co2/measures/costCurve';
import { effectInYear } from '../../../model/co2/measures/effect';
import type { CheapestSet } from '../../../model/co2/cheapestSet/cheapestSet';
import type { BuildContext } from '../../context';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { columnRef, firstRow, lastRow } from '../../tables/place';
import { localRef } from '../tableSheets';
import { actualYearCell, names, tonnesFormat, yearFormat } from './facts';
import type { MeasureFacts } from './facts';
import { allSteps, goalKeys, step, stepColumn, stepKeys, storedKey, storedRow, storedRows } from './refs';
import type { StepKey, StoredRow } from './refs';

const headers: Readonly<Record<StepKey, string>> = {
  telt: 'Telt nu mee',
  kan: 'Kan meetellen',
  nummer: 'Nummer van de categorie',
  realisatie: 'Zit al in de realisatie (ton)',
  volgorde: 'Kosten per ton in het doeljaar',
  plaats: 'Plaats op kosten per ton',
  vastDoel: 'Vastgelegd: pakket doeljaar',
  vastNeutraal: 'Vastgelegd: pakket neutraal jaar',
};

/** Beside the table, row by row: whether a measure counts, its place on the cost curve, and whether it is in the cheapest sets (values). */
export function stepsBlock(sheet: SheetBuilder, context: BuildContext, facts: MeasureFacts): void {
  const { layout } = context;
  const table = layout.co2Maatregelen;
  sheet.row(table.headerRow, stepColumn(layout, 'telt'), stepKeys.map((key) => headers[key]), { style: 'header' });
  for (let index = 0; index < table.rows; index++) {
    const cells = stepCells(context, facts, index);
    for (const key of ['telt', 'kan', 'nummer', 'realisatie', 'volgorde', 'plaats'] as const) sheet.set(firstRow(table) + index, stepColumn(layout, key), formula(cells[key].text), { expected: cells[key].expected });
    for (const goal of goalKeys) {
      const cheapest = facts.goals[goal]?.cheapest;
      sheet.set(firstRow(table) + index, stepColumn(layout, storedKey(goal)), cheapest?.kind === 'haalbaar' && cheapest.measures.includes(index) ? 1 : 0);
    }
  }
  for (const key of stepKeys) sheet.look(firstRow(table), stepColumn(layout, key), lastRow(table), stepColumn(layout, key), { style: 'calculation', format: key === 'volgorde' ? '#,##0.0000' : key === 'realisatie' ? tonnesFormat : yearFormat });
  storedBlock(sheet, context, facts);
}

type Formulas = Readonly<Record<'telt' | 'kan' | 'nummer' | 'realisatie' | 'volgorde' | 'plaats', { text: string; expected: number | '' }>>;

function stepCells({ layout }: BuildContext, { inputs, result, goalYears }: MeasureFacts, index: number): Formulas {
  const { co2Categorieen, co2Maatregelen } = layout;
  const measure = inputs.measures[index];
  const own = (column: string) => localRef(co2Maatregelen, column, index);
  const at = (key: StepKey) => step(layout, key, index);
  const all = columnRef(co2Maatregelen, 'maatregel');
  const order = allSteps(layout, 'volgorde');
  const last = actualYearCell;
  const filled = (text: string) => `IF(${own('maatregel')}="","",${text})`;
  const tonnes = measure === undefined ? 0 : effectInYear(measure, goalYears.doel);
  const can = result.counted.some((counted) => counted.index === index);
  const running = measure !== undefined && isRunning(measure, result.actualYear);
  const curve = costCurve(result.counted, goalYears.doel, inputs.interest, result.actualYear).findIndex((found) => found.measure === index);
  const whole = (value: number) => (measure === undefined ? '' : value);
  return {
    telt: { text: filled(`IF(AND(${own('actief')}="ja",${at('kan')}=1),1,0)`), expected: whole(result.active.some((active) => active.index === index) ? 1 : 0) },
    kan: { text: filled(`IF(AND(${names.compensatie}<>"ja",SUMPRODUCT((${columnRef(co2Categorieen, 'categorie')}=${own('categorie')})*(${columnRef(co2Categorieen, 'compensatie')}="ja"))>0),0,1)`), expected: whole(can ? 1 : 0) },
    nummer: { text: filled(`IFERROR(MATCH(${own('categorie')},${columnRef(co2Categorieen, 'categorie')},0),0)`), expected: whole((measure?.category ?? -1) + 1) },
    realisatie: {
      text: filled(`IF(OR(${at('kan')}=0,${last}<${own('start')},AND(${own('eind')}<>"",${last}>${own('eind')})),0,${own('ton')}*MIN(1,(${last}-${own('start')}+1)/${own('ingroei')}))`),
      expected: whole(measure !== undefined && can && result.actualYear !== null ? effectInYear(measure, result.actualYear) : 0),
    },
    volgorde: {
      text: filled(`IF(AND(${at('kan')}=1,${own('start')}>${last},${own('effectDoel')}>0),ROUND(${own('jaarkosten')}/${own('effectDoel')},4),"")`),
      expected: measure !== undefined && can && !running && tonnes > 0 ? Math.round((costPerYear(measure, inputs.interest) / tonnes) * 1e4) / 1e4 : '',
    },
    plaats: {
      text: `IF(ISNUMBER(${at('volgorde')}),SUMPRODUCT(ISNUMBER(${order})*(${order}<${at('volgorde')}))+SUMPRODUCT(ISNUMBER(${order})*(${order}=${at('volgorde')})*(${all}<${own('maatregel')}))+1,"")`,
      expected: curve < 0 ? '' : curve + 1,
    },
  };
}

const storedLabels: Readonly<Record<StoredRow, string>> = { uitkomst: 'Vastgelegd: uitkomst', vermindering: 'Vastgelegd: vermindering (ton)', tekort: 'Vastgelegd: tekort (ton)' };

/** What no formula can give: the outcome of the search, as values. */
function storedBlock(sheet: SheetBuilder, { layout }: BuildContext, { goals }: MeasureFacts): void {
  for (const key of storedRows) sheet.set(storedRow(key), stepColumn(layout, 'plaats'), storedLabels[key], { style: 'note' });
  for (const goal of goalKeys) {
    const cheapest = goals[goal]?.cheapest ?? null;
    const column = stepColumn(layout, storedKey(goal));
    const values: Record<StoredRow, number | string> = {
      uitkomst: cheapest === null ? 'n.v.t.' : outcomeText(cheapest),
      vermindering: cheapest?.reduction ?? 'n.v.t.',
      tekort: cheapest?.kind === 'niet haalbaar' ? cheapest.shortfall : cheapest === null ? 'n.v.t.' : 0,
    };
    for (const key of storedRows) sheet.set(storedRow(key), column, values[key], { style: 'calculation', format: tonnesFormat });
  }
}

export function outcomeText(cheapest: CheapestSet): string {
  if (cheapest.kind === 'niet haalbaar') return cheapest.kind;
  return cheapest.proven ? 'haalbaar' : 'haalbaar, niet bewezen dat het niet goedkoper kan';
}
