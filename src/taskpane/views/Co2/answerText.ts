import type { Co2Inputs, Tonnes } from '../../../model/co2/inputs';
import type { Co2Path } from '../../../model/co2/path';
import type { Co2Result, YearMet } from '../../../model/co2/result';
import { formatTonnes, shownDifference } from '../../format/tonnes';
import { againstTarget, readingSentence, reasonText } from '../../i18n/co2Text';
import { t } from '../../i18n/translate';
import type { Co2Answer, ForecastMethod } from './answer';

export interface Headline {
  readonly text: string;
  readonly verdict: 'good' | 'bad' | 'none';
}

/** The few words that answer the question. */
export function headline(answer: Co2Answer, { chosen }: Co2Result, { reading, targetYear }: Co2Inputs): Headline {
  switch (answer.kind) {
    case 'noPath':
      return { text: t('co2.answer.noPath'), verdict: 'none' };
    case 'asked':
      if (answer.path.startBelowTarget) return { text: t('co2.answer.askedNothing', { year: String(targetYear) }), verdict: 'none' };
      return { text: t(reading === 'D' ? 'co2.answer.askedFirst' : 'co2.answer.asked', { tonnes: formatTonnes(chosen.check?.tonnes ?? NaN) }), verdict: 'none' };
    case 'gap': {
      const difference = shownDifference(answer.gap.actual, answer.gap.path);
      if (difference === 0) return { text: t('co2.answer.gapExact'), verdict: 'good' };
      return { text: t(difference > 0 ? 'co2.answer.gapOver' : 'co2.answer.gapUnder', { tonnes: formatTonnes(Math.abs(difference)) }), verdict: difference > 0 ? 'bad' : 'good' };
    }
    case 'actual':
      return verdictOf(answer.actual.tonnes, answer.target);
    case 'expected':
      return verdictOf(answer.forecast.tonnes, answer.target);
    default:
      throw answer satisfies never;
  }
}

function verdictOf(tonnes: Tonnes, target: Tonnes): Headline {
  return { text: againstTarget(tonnes, target), verdict: shownDifference(tonnes, target) > 0 ? 'bad' : 'good' };
}

/** What stands under the answer: how it came about, what is needed from now on, and what happens after. */
export interface AnswerLines {
  readonly lead: string;
  readonly strong: string;
  readonly plan: string;
  readonly then: string;
  readonly tonnes: (tonnes: Tonnes) => string;
}

export function answerLines(answer: Co2Answer, result: Co2Result, inputs: Co2Inputs, method: ForecastMethod): AnswerLines {
  const tonnes = formatTonnes;
  const none = { lead: '', strong: '', plan: '', then: '', tonnes };
  switch (answer.kind) {
    case 'noPath':
      return { ...none, lead: reasonText(answer.reason) };
    case 'asked':
      return { ...none, lead: asked(answer.plan, answer.path, result, inputs) };
    case 'gap': {
      const { year, actual, path } = answer.gap;
      const lead = t('co2.answer.gap', { year: String(year), actual: tonnes(actual), path: tonnes(path) });
      return { ...none, lead: year < inputs.targetYear ? `${lead} ${t('co2.answer.oneYear')}` : lead, ...needed(result, inputs) };
    }
    case 'actual':
      return { ...none, lead: t('co2.answer.actual', { year: String(answer.actual.year), actual: tonnes(answer.actual.tonnes), target: tonnes(answer.target) }), ...needed(result, inputs) };
    case 'expected': {
      const { forecast, target, from, to, targetMet, targetLost, neutralMet } = answer;
      const interval = forecast.low === null || forecast.high === null ? t('co2.answer.noInterval') : t('co2.answer.interval', { low: tonnes(forecast.low), high: tonnes(forecast.high) });
      const lead = [t('co2.answer.expected', { year: String(forecast.year), expected: tonnes(forecast.tonnes), target: tonnes(target) }), t('co2.answer.pace', { from: String(from), to: String(to), method: t(`co2.path.methods.${method}`) }), interval].join(' ');
      const toCome = needed(result, inputs);
      return { ...none, lead, ...toCome, then: `${toCome.then} ${metText(targetMet, neutralMet, to, target, { lost: targetLost ? forecast.year : null, end: answer.path.end })}`.trim() };
    }
    default:
      throw answer satisfies never;
  }
}

function asked(plan: boolean, { startBelowTarget, levels: { start, target } }: Co2Path, { chosen }: Co2Result, inputs: Co2Inputs): string {
  if (startBelowTarget) return t('co2.reading.belowTarget', { year: String(inputs.targetYear), start: formatTonnes(start), target: formatTonnes(target) });
  const facts = { reading: inputs.reading, start: formatTonnes(start), startYear: String(inputs.startYear), target: formatTonnes(target), targetYear: String(inputs.targetYear) };
  if (plan) return t('co2.answer.askedPlan', { ...facts, sentence: readingSentence(inputs.reading, inputs), scope: t(`co2.scope.${inputs.figures}`) });
  const planTonnes = chosen.check?.planTonnes ?? null;
  return [t('co2.answer.askedFigures', facts), planTonnes === null ? '' : t('co2.answer.plan', { plan: formatTonnes(planTonnes) })].join(' ').trim();
}

/** "Vanaf nu 5.120 t per jaar tot 2030; het plan zegt 4.335 t.", and what comes after the target year. */
function needed({ remaining, chosen, complete }: Co2Result, inputs: Co2Inputs): Pick<AnswerLines, 'strong' | 'plan' | 'then'> {
  const { toTarget = null, toNeutral = null } = remaining ?? {};
  if (toTarget === null) {
    if (toNeutral === null || toNeutral.tonnes === 0) return { strong: '', plan: '', then: '' };
    const facts = { tonnes: formatTonnes(toNeutral.tonnes), from: String(toNeutral.fromYear), year: String(toNeutral.toYear) };
    // Only what starts from the last complete year is "from now on".
    const text = t(toNeutral.fromYear === complete.at(-1)?.year ? 'co2.answer.remaining' : 'co2.answer.fromTarget', facts);
    return { strong: `${text}.`, plan: '', then: '' };
  }
  const then = toNeutral === null || toNeutral.tonnes === 0 ? '' : t('co2.answer.toNeutral', { tonnes: formatTonnes(toNeutral.tonnes), year: String(toNeutral.toYear) });
  const year = String(inputs.targetYear);
  const planTonnes = chosen.check?.planTonnes ?? null;
  const plan = planTonnes === null ? '' : t('co2.answer.remainingPlan', { plan: formatTonnes(planTonnes) });
  const strong = toTarget.tonnes === 0 ? t('co2.answer.remainingNone', { year }) : t('co2.answer.remaining', { tonnes: formatTonnes(toTarget.tonnes), year });
  return { strong: plan === '' ? `${strong}.` : `${strong};`, plan, then };
}

/** @param lost the target year, when the target is met before it and exceeded again in it; `end`: what remains in the neutral year */
function metText(target: YearMet, neutral: YearMet, last: number, goal: Tonnes, { lost, end }: { readonly lost: number | null; readonly end: Tonnes }): string {
  const first = target === 'nooit' ? t('co2.answer.metNever', { target: formatTonnes(goal) }) : target === null ? '' : t(target === last ? 'co2.answer.metAlready' : 'co2.answer.met', { target: formatTonnes(goal), year: String(target) });
  const residual = formatTonnes(end);
  // What remains by a percentage a year is not neutral.
  const never = end > 0 ? t('co2.answer.residualNever', { residual }) : t('co2.answer.neutralNever');
  const met = (year: number) => (end > 0 ? t('co2.answer.residualMet', { residual, year: String(year) }) : t('co2.answer.neutralMet', { year: String(year) }));
  const second = neutral === 'nooit' ? never : neutral === null ? '' : met(neutral);
  const again = lost === null ? '' : t('co2.answer.metLost', { year: String(lost) });
  return [first, again, second].filter((part) => part !== '').join(' ');
}
