import '../../../i18n/co2MeasuresTexts';
import type { Co2Inputs } from '../../../../model/co2/inputs';
import type { MeasuresResult } from '../../../../model/co2/measuresResult';
import type { Excess, SameYears } from '../../../../model/co2/measures/overlap';
import { formatTonnes } from '../../../format/tonnes';
import { t } from '../../../i18n/translate';

/** A sentence about measures that may count too much, or that count in part, and the measure whose cell it leads to. */
export interface OverlapWarning {
  readonly text: string;
  readonly measure: number;
}

export function overlapWarnings(inputs: Co2Inputs, { excesses, sameYears, active }: Pick<MeasuresResult, 'excesses' | 'sameYears' | 'active'>): OverlapWarning[] {
  const firstOf = (category: number) => active.find((measure) => measure.category === category)?.index ?? 0;
  const categoriesIn = (rows: readonly { readonly category: number }[]) => [...new Set(rows.map(({ category }) => category))].sort((a, b) => a - b);
  return [
    ...categoriesIn(excesses).map((category) => ({ text: excessText(inputs, excesses.filter((one) => one.category === category)), measure: firstOf(category) })),
    ...categoriesIn(sameYears).map((category) => {
      const pairs = sameYears.filter((one) => one.category === category);
      return { text: sameYearsText(inputs, pairs), measure: pairs[0]?.second ?? 0 };
    }),
  ];
}

/** Per measure what is in the last complete year already: no warning, only why it counts in part or not at all. */
export function inActualsNotes({ measures }: Pick<Co2Inputs, 'measures'>, { inActuals, actualYear }: Pick<MeasuresResult, 'inActuals' | 'actualYear'>): OverlapWarning[] {
  return inActuals.map(({ measure, tonnes }) => ({ text: t('measures.inActuals.note', { name: measures[measure]?.name ?? '', year: String(actualYear), tonnes: formatTonnes(tonnes) }), measure }));
}

/** Of one category: the years, and the first of them in figures. */
function excessText({ categories, targetYear }: Co2Inputs, rows: readonly Excess[]): string {
  const shown = rows.find(({ year }) => year === targetYear) ?? rows[0];
  if (!shown) return '';
  const { category, year, effect, emissions, excess } = shown;
  return t('measures.warning.excess', { category: categories[category]?.name ?? '', years: yearRanges(rows.map((row) => row.year)), year: String(year), effect: formatTonnes(effect), emissions: formatTonnes(emissions), excess: formatTonnes(excess) });
}

function sameYearsText({ measures, categories }: Co2Inputs, pairs: readonly SameYears[]): string {
  const [pair] = pairs;
  if (!pair) return '';
  const nameOf = (index: number) => measures[index]?.name ?? '';
  const category = categories[pair.category]?.name ?? '';
  if (pairs.length === 1) return t('measures.warning.two', { first: nameOf(pair.first), second: nameOf(pair.second), category, years: pair.to === null ? t('measures.warning.from', { from: String(pair.from) }) : range(pair.from, pair.to) });
  const names = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))].sort((a, b) => a - b).map(nameOf);
  return t('measures.warning.several', { names: t('measures.warning.and', { names: names.slice(0, -1).join(', '), last: names.at(-1) ?? '' }), category });
}

/** "2027–2030, 2035" of rising years. */
export function yearRanges(years: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs.map(({ from, to }) => range(from, to)).join(', ');
}

function range(from: number, to: number): string {
  return from === to ? String(from) : t('measures.warning.fromTo', { from: String(from), to: String(to) });
}
