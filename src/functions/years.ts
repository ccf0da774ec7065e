import { refuse } from './problem';

/** A year outside these is a typing error. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

/** @throws FunctionError yearsOutOfOrder */
export function requireLater(first: string, firstYear: number, second: string, secondYear: number): void {
  if (secondYear <= firstYear) refuse({ code: 'yearsOutOfOrder', first, firstYear, second, secondYear });
}
