import '../../../i18n/co2MeasuresTexts';
import type { InputEdit } from '../../../../excel/contract';
import type { Co2Inputs, Co2Measure } from '../../../../model/co2/inputs';
import { measureRowFaults } from '../../../../workbook/read/measureRow';
import { formatPlain } from '../../../format/numbers';
import { parseNumber } from '../../../format/parseNumber';
import { problemText } from '../../../i18n/problemText';
import { t } from '../../../i18n/translate';

type Content = number | string | null;

/** The inputs of a measure, by the column that holds each. */
export const draftColumns = ['maatregel', 'categorie', 'start', 'eind', 'ton', 'ingroei', 'investering', 'kosten', 'levensduur', 'minst', 'meest'] as const;
export type DraftColumn = (typeof draftColumns)[number];

/** A measure as it is typed. */
export type Draft = Readonly<Record<DraftColumn, string>>;

/** What is wrong, in a sentence, by column. */
export type DraftFaults = Readonly<Partial<Record<DraftColumn, string>>>;

/** Of a new measure: no figure is filled in beforehand, but that it works at once. */
export function emptyDraft({ categories }: Co2Inputs): Draft {
  return { maatregel: '', categorie: categories[0]?.name ?? '', start: '', eind: '', ton: '', ingroei: '1', investering: '', kosten: '', levensduur: '', minst: '', meest: '' };
}

export function draftOf(measure: Co2Measure, inputs: Co2Inputs): Draft {
  const cells = cellsOf(measure, inputs);
  const shown = (column: DraftColumn): string => {
    const cell = cells[column];
    if (typeof cell !== 'number') return cell ?? '';
    return isYear(column) ? String(cell) : formatPlain(cell);
  };
  return Object.fromEntries(draftColumns.map((column) => [column, shown(column)])) as Record<DraftColumn, string>;
}

/** What stands in the cells of a measure. */
export function cellsOf(measure: Co2Measure, { categories }: Co2Inputs): Readonly<Record<DraftColumn, Content>> {
  return {
    maatregel: measure.name,
    categorie: categories[measure.category]?.name ?? '',
    start: measure.startYear,
    eind: measure.endYear,
    ton: measure.tonnes,
    ingroei: measure.rampYears,
    investering: measure.investment,
    kosten: measure.yearlyCost,
    levensduur: measure.life,
    minst: measure.least,
    meest: measure.most,
  };
}

/** What a text becomes in its cell: a number where one is asked for, else the text itself, so that it is told as the sheet would. */
function contentOf(column: DraftColumn, text: string): Content {
  const typed = text.trim();
  if (typed === '') return null;
  if (column === 'maatregel' || column === 'categorie') return typed;
  return (isYear(column) ? yearOf(typed) : parseNumber(typed)) ?? typed;
}

/** A year is not "2.030". */
function yearOf(typed: string): number | null {
  return /^\d{4}$/.test(typed) ? Number(typed) : parseNumber(typed);
}

function isYear(column: DraftColumn): boolean {
  return column === 'start' || column === 'eind';
}

/** The row as it would stand on the sheet; what was not typed in stays exactly what it was, however it is shown. */
export function rowOf(draft: Draft, inputs: Co2Inputs, measure: Co2Measure | null): Readonly<Record<DraftColumn, Content>> {
  const before = measure && { cells: cellsOf(measure, inputs), shown: draftOf(measure, inputs) };
  return Object.fromEntries(draftColumns.map((column) => [column, before && before.shown[column] === draft[column] ? before.cells[column] : contentOf(column, draft[column])])) as Record<DraftColumn, Content>;
}

/** @param index of the measure that is changed; null: a new one */
export function draftFaults(draft: Draft, inputs: Co2Inputs, index: number | null): DraftFaults {
  const row = rowOf(draft, inputs, index === null ? null : (inputs.measures[index] ?? null));
  const faults: Partial<Record<DraftColumn, string>> = {};
  for (const { column, problem } of measureRowFaults({ ...row, actief: 'ja' }, inputs.categories.map(({ name }) => name))) {
    const own = draftColumns.find((candidate) => candidate === column);
    if (own !== undefined) faults[own] ??= problem.code === 'empty' ? t('measures.form.empty') : problemText(problem).detail;
  }
  const name = draft.maatregel.trim().toLowerCase();
  if (name !== '' && inputs.measures.some((other, i) => i !== index && other.name.trim().toLowerCase() === name)) faults.maatregel ??= t('measures.form.sameName');
  return faults;
}

/** What is to be written: a row more, or the cells that differ. */
export function draftEdits(draft: Draft, inputs: Co2Inputs, index: number | null): InputEdit[] {
  const measure = index === null ? null : (inputs.measures[index] ?? null);
  const row = rowOf(draft, inputs, measure);
  if (index === null || measure === null) return [{ kind: 'row', table: 'co2Maatregelen', values: { ...row, actief: 'ja' } }];
  const was = cellsOf(measure, inputs);
  return draftColumns.flatMap((column): InputEdit[] => (row[column] === was[column] ? [] : [{ kind: 'cell', table: 'co2Maatregelen', row: index, column, was: was[column], value: row[column] }]));
}
