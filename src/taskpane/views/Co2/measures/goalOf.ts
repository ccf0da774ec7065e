import '../../../i18n/co2MeasuresTexts';
import type { Co2Inputs } from '../../../../model/co2/inputs';
import type { MeasuresGoal, MeasuresResult } from '../../../../model/co2/measuresResult';
import type { Co2Result } from '../../../../model/co2/result';
import type { InputEdit } from '../../../../excel/contract';
import { isRunning } from '../../../../model/co2/measures/addedEffect';
import { effectInYear } from '../../../../model/co2/measures/effect';
import { formatPercentChange } from '../../../format/numbers';
import { reasonText } from '../../../i18n/co2Text';
import { t } from '../../../i18n/translate';

/** For which level of the path a set is sought. */
export type GoalYear = 'target' | 'neutral';

/** The goal, or the sentence that says why there is none. */
export function goalOf(inputs: Co2Inputs, { path, baseline }: Co2Result, measures: MeasuresResult, which: GoalYear): { readonly goal: MeasuresGoal } | { readonly reason: string } {
  const goal = measures[which];
  if (goal !== null) return { goal };
  if (!path.known) return { reason: reasonText(path.reason) };
  if (!baseline.known) return { reason: reasonText(baseline.reason) };
  return { reason: t('measures.cheapest.past', { year: String(which === 'target' ? inputs.targetYear : inputs.neutralYear) }) };
}

/** "gelijk aan 2024": what happens without measures. */
export function baselineRule({ baseline, growth }: Co2Inputs, from: number): string {
  return t(`measures.cheapest.rules.${baseline}`, { from: String(from), growth: formatPercentChange(growth ?? 0) });
}

/** What changes when the set is used: measures with an effect in its year go on or off; the others, and those that were running, have no part in it. */
export function adoption({ measures }: Co2Inputs, { counted, actualYear }: MeasuresResult, chosen: readonly number[], year: number): { readonly on: readonly number[]; readonly off: readonly number[]; readonly untouched: boolean; readonly edits: readonly InputEdit[] } {
  const open = counted.filter((measure) => !isRunning(measure, actualYear));
  const [taking, others] = [open.filter((measure) => effectInYear(measure, year) > 0), open.filter((measure) => !(effectInYear(measure, year) > 0))];
  const on = taking.filter(({ index, active }) => !active && chosen.includes(index)).map(({ index }) => index);
  const off = taking.filter(({ index, active }) => active && !chosen.includes(index)).map(({ index }) => index);
  const edits = [...on, ...off].sort((a, b) => a - b).map((row): InputEdit => {
    const was = measures[row]?.active ? 'ja' : 'nee';
    return { kind: 'cell', table: 'co2Maatregelen', row, column: 'actief', was, value: was === 'ja' ? 'nee' : 'ja' };
  });
  return { on, off, untouched: others.length > 0, edits };
}
