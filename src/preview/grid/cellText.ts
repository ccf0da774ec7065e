import type { INumfmtLocaleTag } from '@univerjs/core';
import type { ScalarValue } from '../workbookState';
import type { GridCore } from './core';
import { dutchErrors, type Culture } from './entry';
import { isError } from './cellValues';

/** How a value looks in a cell with the number format, in the culture's notation. Colours in formats are left out. */
export function cellText(core: GridCore, value: ScalarValue | undefined, format: string, culture: Culture): string {
  if (value === undefined) return '';
  if (isError(value)) return culture === 'nl' ? (dutchErrors[value.error] ?? value.error) : value.error;
  if (typeof value === 'boolean') return culture === 'nl' ? (value ? 'WAAR' : 'ONWAAR') : value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && format === 'General') return value;
  const locale: INumfmtLocaleTag = culture;
  return core.runtime.core.numfmt.format(format, value, { locale, throws: false });
}
