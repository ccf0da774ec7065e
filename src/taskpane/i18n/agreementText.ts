import type { AgreementInput } from '../../model/agreements/inputs';
import { agreementStatuses, dueByDate, progress } from '../../model/agreements/judge';
import type { Verdict } from '../../model/agreements/judge';
import type { AgreementCount } from '../../model/agreements/summary';
import { formatDate } from '../format/dates';
import { formatCount, formatPlain, formatShare } from '../format/numbers';
import { agreementsEn } from './en/agreements';
import { agreementsNl } from './nl/agreements';
import { addTexts, t } from './translate';

// Whoever uses these texts imports this file: they are not in what the pane loads first.
addTexts('nl', agreementsNl);
addTexts('en', agreementsEn);

/** "141", "€ 24.924.539", "25 %": an amount in the unit of its agreement. */
export function amountText(amount: number, unit: AgreementInput['unit']): string {
  switch (unit) {
    case 'aantal':
      return formatPlain(amount);
    case 'euro':
      return t('agreements.euro', { amount: formatCount(amount) });
    case 'procent':
      return t('agreements.percent', { amount: formatPlain(amount * 100) });
    default:
      throw unit satisfies never;
  }
}

/** "2024: ten minste 141", "2025: 60 van 141". A share is not so many of another share. */
export function standText({ actual, target, unit, year }: AgreementInput): string {
  const values = { year: String(year), target: amountText(target, unit) };
  if (actual === null) return t('agreements.target', values);
  return t(unit === 'procent' ? 'agreements.actualShare' : 'agreements.actual', { ...values, actual: amountText(actual, unit) });
}

/** What is due in whole units: 49.59 investigations are due when there are 50. A share is due as it is. */
const wholeDue = (due: number, unit: AgreementInput['unit']) => (unit === 'procent' ? due : Math.ceil(due - 1e-9));

/** A date that is not broken off at its hyphens: with word joiners around them. */
const unbroken = (date: string) => date.replaceAll('-', '\u2060-\u2060');

/** In whole percents, down: 99.6 % is not yet all of it. */
const wholePart = (part: number) => Math.floor(part * 100 + 1e-9) / 100;

/** "43 % van het doel, per 30-6-2025, nodig per 30-6-2025: 70": what lies behind the status; '' without a figure. */
export function behindText(agreement: AgreementInput): string {
  const { actual, asOf, target, unit } = agreement;
  if (actual === null) return '';
  const part = progress(agreement);
  const due = dueByDate(agreement);
  const date = asOf === null ? '' : unbroken(formatDate(asOf));
  return [
    part === null || unit === 'procent' ? '' : t('agreements.progress', { progress: formatShare(wholePart(part)) }),
    date === '' ? '' : due === null || due === target ? t('agreements.asOf', { date }) : t('agreements.due', { date, due: amountText(wholeDue(due, unit), unit) }),
  ].filter((text) => text !== '').join(' · ');
}

/** "achter", or why there is no status. */
export function verdictText(verdict: Verdict): string {
  return verdict.kind === 'status' ? t(`agreements.status.${verdict.status}`) : t('agreements.notJudged', { year: String(verdict.year) });
}

/** "17 afspraken · 0 met cijfer". */
export function countText({ agreements, withFigure }: AgreementCount): string {
  return `${t('agreements.count', { count: agreements })} · ${t('agreements.withFigure', { n: formatCount(withFigure) })}`;
}

/** "2 gehaald · 1 achter": every status with a figure that occurs; '' without figures. */
export function statusesText({ perStatus, notJudged }: AgreementCount): string {
  const counted = agreementStatuses.filter((status) => status !== 'geen cijfer' && perStatus[status] > 0);
  return [
    ...counted.map((status) => t('agreements.statusCount', { n: formatCount(perStatus[status]), status: t(`agreements.status.${status}`) })),
    ...(notJudged > 0 ? [t('agreements.notJudgedCount', { count: notJudged })] : []),
  ].join(' · ');
}
