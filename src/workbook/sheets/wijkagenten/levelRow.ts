import type { NormRow } from '../../../model/wijkagent/wijkagentNorm';
import { rangeAddress } from '../../a1';
import { dateToSerial } from '../../dates';
import { parameters } from '../../parameters';
import { formats, formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import type { StyleName } from '../../blueprint';
import { columnOfLevel, levelCell } from './grid';
import type { LevelColumn } from './grid';
import { reasonText } from './namedReasons';
import { cellOf, NOTHING, UNKNOWN, verdictFormula, verdicts } from './words';

export const levelHeaders: Readonly<Record<LevelColumn, string>> = {
  naam: 'Naam',
  onder: 'Valt onder',
  van: 'Peildatum vanaf',
  tot: 'Peildatum tot en met',
  // The same words with and without a scenario in force.
  inwoners: 'Inwoners, met het scenario',
  exact: 'Vereist (onafgerond)',
  vereist: 'Vereist',
  streng: 'Ten minste',
  gemeten: 'Wijkagenten',
  verschil: 'Tekort (−) of overschot (+)',
  verschilStreng: 'Tegen «ten minste»',
  digitaal: 'Waarvan digitaal',
  oordeel: 'Oordeel',
};

const columnFormats: Partial<Record<LevelColumn, string>> = {
  van: formats.date,
  tot: formats.date,
  inwoners: formats.whole,
  exact: '#,##0.00',
  vereist: formats.whole,
  streng: formats.whole,
  gemeten: formats.fte,
  verschil: formats.fteChange,
  verschilStreng: formats.fteChange,
  digitaal: formats.percent,
};

/** What differs from level to level, as formulas. */
export interface LevelSource {
  readonly naam: string;
  readonly onder: string | null;
  readonly van: string;
  readonly tot: string;
  readonly inwoners: string;
  readonly gemeten: string;
  /** null: the level has none. */
  readonly digitaal: string | null;
  /** Reason in words, '' when there is none. */
  readonly reden: string;
}

export function levelHeader(sheet: SheetBuilder, row: number, named: string): void {
  sheet.row(row, 1, Object.entries(levelHeaders).map(([key, text]) => (key === 'naam' ? named : text)), { style: 'header' });
}

/** One row of a level: everything after inhabitants and wijkagenten follows from these two. */
export function levelRow(sheet: SheetBuilder, row: number, fact: NormRow, under: string | null, source: LevelSource, dates = fact.dates): void {
  const own = (key: LevelColumn) => levelCell(row, key).replace(/\$(?=\d)/, '');
  const put = (key: LevelColumn, text: string | null, expected: number | string, style: StyleName = 'calculation') => {
    const format = columnFormats[key];
    sheet.set(row, columnOfLevel(key), text === null ? null : formula(text), { style, ...(format === undefined ? {} : { format }), ...(text === null ? {} : { expected }) });
  };
  const known = (key: LevelColumn, text: string) => `IF(ISNUMBER(${own(key)}),${text},"${UNKNOWN}")`;
  const kept = `ROUND(${own('exact')},6)`;
  const both = (asked: LevelColumn) => `IF(AND(ISNUMBER(${own(asked)}),ISNUMBER(${own('gemeten')})),ROUND(${own('gemeten')}-${own(asked)},9),"${UNKNOWN}")`;
  const { normAfronding } = parameters;
  put('naam', source.naam, fact.name);
  put('onder', source.onder, under ?? '');
  put('van', source.van, dates === null ? UNKNOWN : dateToSerial(dates.first));
  put('tot', source.tot, dates === null ? UNKNOWN : dateToSerial(dates.last));
  put('inwoners', source.inwoners, cellOf(fact.inhabitants, (count) => count));
  put('exact', known('inwoners', `${own('inwoners')}/${parameters.norm.name}`), cellOf(fact.required, ({ exact }) => exact));
  put('vereist', known('exact', `IF(${normAfronding.name}="omlaag",INT(${kept}),IF(${normAfronding.name}="omhoog",0-INT(0-${kept}),ROUND(${kept},0)))`), cellOf(fact.required, ({ required }) => required), 'result');
  put('streng', known('exact', `0-INT(0-${kept})`), cellOf(fact.required, ({ strict }) => strict));
  put('gemeten', source.gemeten, cellOf(fact.measured, (fte) => fte), 'result');
  put('verschil', both('vereist'), cellOf(fact.balance, ({ chosen }) => chosen), 'result');
  put('verschilStreng', both('streng'), cellOf(fact.balance, ({ strict }) => strict));
  put('digitaal', source.digitaal, fact.digital === null ? '' : cellOf(fact.digital, (share) => share));
  put('oordeel', `IF(${source.reden}<>"",${source.reden},${verdictFormula(own('verschil'), own('verschilStreng'))})`, verdictOf(fact));
}

/** Whether the norm is met, in words; or why that cannot be said. */
function verdictOf({ balance }: Pick<NormRow, 'balance'>): string {
  if (!balance.ok) return reasonText(balance.reason);
  if (balance.value.chosen < -NOTHING) return verdicts.under;
  return balance.value.strict < -NOTHING ? verdicts.underStrict : verdicts.met;
}

/** Colours repeat what the words say. */
export function levelConditions(sheet: SheetBuilder, first: number, last: number): void {
  const at = levelCell(first, 'oordeel').replace(/\$(?=\d)/, '');
  const range = rangeAddress(first, columnOfLevel('oordeel'), last, columnOfLevel('oordeel'));
  sheet.condition({ range, formula: `=${at}="${verdicts.under}"`, look: 'alarm' });
  sheet.condition({ range, formula: `=${at}="${verdicts.met}"`, look: 'good' });
}
