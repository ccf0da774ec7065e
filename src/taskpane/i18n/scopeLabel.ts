import type { DriverChange, Scope } from '../../simulation/scenario';
import { growthFactor } from '../../model/growthFactor';
import { formatCount, formatPercentChange } from '../format/numbers';
import { t } from './translate';

/** A scope as the user reads it; a municipality is told from the team of the same name. */
export function scopeLabel(scope: Scope): string {
  switch (scope.kind) {
    case 'eenheid':
      return t('simulatie.scopeUnit');
    case 'gemeente':
      return t('scenarios.change.municipality', { name: scope.name });
    case 'district':
    case 'basisteam':
      return scope.name;
    default:
      throw scope satisfies never;
  }
}

/** "+10,0 %", "+1,2 % per jaar", "wordt 129.840", or the formula as typed. */
export function amountText({ amount }: Pick<DriverChange, 'amount'>): string {
  switch (amount.kind) {
    case 'procent':
      return formatPercentChange(amount.value);
    case 'groei':
      return t('scenarios.change.growth', { change: formatPercentChange(amount.value) });
    case 'absoluut':
      return t('simulatie.setTo', { value: formatCount(amount.value) });
    case 'formule':
      return amount.text;
    default:
      throw amount satisfies never;
  }
}

/** "Zwolle · inwoners +10,0 %" */
export function changeText(change: DriverChange): string {
  return `${scopeLabel(change.scope)} · ${t(`simulatie.driverOf.${change.driver}`)} ${amountText(change)}`;
}

/** "+7,4 % in 2030": what growth a year comes to. @param years from the base year on */
export function growthTotal(perYear: number, years: number, year: number): string {
  return t('scenarios.change.growthTotal', { total: formatPercentChange(growthFactor(perYear, years) - 1), year: String(year) });
}
