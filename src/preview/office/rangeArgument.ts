import { parseRect, splitReference } from '../grid/address';
import type { GridCore } from '../grid/core';
import { findName } from '../grid/names';
import { findSheet } from '../grid/sheets';
import { ClientObject } from './ClientObject';
import { officeError } from './OfficeError';
import type { RangeHost } from './rangeStyles';
import type { RequestContext } from './RequestContext';

/** What an address or a defined name stands for, seen from a sheet; undefined when it is neither. */
export function rangeOf(core: GridCore, sheetId: string, reference: string): RangeHost | undefined {
  const { sheet, address } = splitReference(reference);
  const found = sheet === undefined ? core.sheet(sheetId) : findSheet(core, sheet);
  const rect = parseRect(address);
  if (rect) return found && { sheetId: found.getSheetId(), rect };
  const name = findName(core, address, found?.getSheetId()) ?? findName(core, address, undefined);
  const target = name && splitReference(name.formula);
  if (!target?.sheet) return undefined;
  const targetSheet = findSheet(core, target.sheet);
  const targetRect = parseRect(target.address);
  return targetSheet && targetRect && { sheetId: targetSheet.getSheetId(), rect: targetRect };
}

/** The cells a `Range | string` argument means, for an object on the sheet; null for a null object. */
export function rangeArgument(context: RequestContext, sheetId: string, argument: unknown, where: string): RangeHost | null {
  if (typeof argument === 'string') {
    const range = rangeOf(context.host.grid.core, sheetId, argument);
    if (!range) throw officeError('InvalidArgument', where, argument);
    return range;
  }
  if (!(argument instanceof ClientObject)) throw officeError('InvalidArgument', where);
  if (argument.context !== context) throw officeError('InvalidRequestContext', where);
  const host: unknown = argument.target();
  if (host !== null && !(typeof host === 'object' && 'rect' in (host as object))) throw officeError('InvalidArgument', where);
  return host as RangeHost | null;
}
