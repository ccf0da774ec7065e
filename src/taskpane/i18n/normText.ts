import type { NormMeasure, WijkagentInputs } from '../../model/wijkagent/inputs';
import type { DateSpan } from '../../model/wijkagent/parts';
import type { NormReason } from '../../model/wijkagent/reason';
import { formatDate } from '../format/dates';
import { formatMonth } from '../format/months';
import { formatCount, formatDecimals } from '../format/numbers';
import { wijkagentenEn } from './en/wijkagenten';
import { wijkagentenNl } from './nl/wijkagenten';
import type { NormGrowth } from '../state/normGrowth';
import { addTexts, t } from './translate';

// Whoever uses these texts imports this file: they are not in what the pane loads first.
addTexts('nl', wijkagentenNl);
addTexts('en', wijkagentenEn);

/** Below this nothing is short or over: the last bits of a sum are neither. In fte; the same as on sheet Wijkagenten. */
const NOTHING = 1e-6;

export const isShort = (balance: number) => balance < -NOTHING;
export const isOver = (balance: number) => balance > NOTHING;

/** "−1,3", "+0,4", "0,0", "−0,03": what would round to nothing keeps its second decimal. */
export function balanceNumber(balance: number): string {
  const small = (isShort(balance) || isOver(balance)) && Math.abs(balance) < 0.05;
  return formatDecimals(balance, small ? 2 : 1, true);
}

/** "tekort", "over", "precies de norm". */
export function balanceWord(balance: number): string {
  return isShort(balance) ? t('norm.shortage') : isOver(balance) ? t('norm.surplus') : t('norm.exact');
}

/** "−1,3 fte tekort", "precies de norm". */
export function balanceText(balance: number): string {
  return isShort(balance) ? `${balanceNumber(balance)} ${t('norm.fteShortage')}` : isOver(balance) ? `${balanceNumber(balance)} ${t('norm.fteSurplus')}` : t('norm.exact');
}

/** "formatie", "bezetting maart 2024": what the norm is held against. @param month null: there is none */
export function measureText(measure: NormMeasure, month: string | null): string {
  return month === null || measure === 'formatie (berekend)' ? t(`norm.measuredName.${measure}`) : t(`norm.measured.${measure}`, { month: formatMonth(month) });
}

/** "1,3", "0,03": fte that something costs, as a balance without its sign. */
export function costNumber(fte: number): string {
  return balanceNumber(fte).replace('+', '');
}

/** "… (groei van 3 van 76 gemeenten ingevuld)" behind what is said of later years. */
export function asFarAsGrowth(text: string, { given, of, partial }: NormGrowth): string {
  return partial ? `${text} (${t('norm.years.growthPartial', { count: given, n: String(of) })})` : text;
}

/** Whether a scenario makes another number of inhabitants of what was counted; less than half an inhabitant is none. @param counted null: no scenario */
export function isOfScenario(now: number, counted: number | null): counted is number {
  return counted !== null && Math.abs(now - counted) >= 0.5;
}

/** "1-1-2021", "1-1-2021 – 1-1-2022". */
export function spanText({ first, last }: DateSpan): string {
  return first === last ? formatDate(first) : `${formatDate(first)} – ${formatDate(last)}`;
}

/** "3.610.620 inwoners in het scenario (geteld: 3.282.382 per 1-1-2022)"; only what was counted where no scenario changes it. @param counted null: no scenario */
export function inhabitantsText(now: number, counted: number | null, dates: DateSpan): string {
  return isOfScenario(now, counted) ? t('norm.inhabitantsScenario', { n: formatCount(now), counted: formatCount(counted), date: spanText(dates) }) : t('norm.inhabitants', { n: formatCount(now), date: spanText(dates) });
}

/** "1 per 5.000 inwoners · dichtstbij · formatie volgens het model". */
export function settingsText({ norm, rounding, measure }: Pick<WijkagentInputs, 'norm' | 'rounding' | 'measure'>): string {
  return t('norm.settings.summary', { norm: formatCount(norm), rounding: t(`norm.settings.roundingsShort.${rounding}`), measure: t(`norm.settings.measures.${measure}`) });
}

/** How many names are said in full. */
const NAMED = 3;

function names(all: readonly string[]): string {
  return all.length <= NAMED ? all.join(', ') : t('norm.more', { names: all.slice(0, NAMED).join(', '), n: String(all.length - NAMED) });
}

/** Why a figure is not known, and what to do about it. */
export function normReasonText(reason: NormReason): string {
  switch (reason.code) {
    case 'unknownDate':
      return t('norm.reason.unknownDate', { date: formatDate(reason.date) });
    case 'incompleteDate':
      return t('norm.reason.incompleteDate', { date: formatDate(reason.date), missing: names(reason.missing) });
    case 'openSplit':
      return t('norm.reason.openSplit', { names: names(reason.municipalities) });
    case 'noInhabitants':
    case 'noSeries':
      return t(`norm.reason.${reason.code}`);
    case 'unknownMonth':
    case 'noOccupancy':
      return t(`norm.reason.${reason.code}`, { month: formatMonth(reason.month) });
    case 'incompleteMonth':
      return t('norm.reason.incompleteMonth', { month: formatMonth(reason.month), figure: t(`norm.figure.${reason.figure}`), teams: names(reason.teams) });
    case 'yearWithoutAnswer':
      return t('norm.reason.yearWithoutAnswer', { year: String(reason.year) });
    default:
      throw reason satisfies never;
  }
}
