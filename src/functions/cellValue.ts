import type { Found } from './problem';

/** Errors as a host may give them when it hands a cell over as plain text. */
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

/**
 * What a cell holds. Excel hands over plain values, and for an argument of any type also its data types: an error or a number with its own
 * format is then an object with a `basicValue`. A blank cell comes as null or as an empty text.
 */
export function cellValue(cell: unknown): Found {
  if (cell === null || cell === undefined || cell === '') return { kind: 'blank' };
  if (typeof cell === 'number') return Number.isFinite(cell) ? { kind: 'number', value: cell } : { kind: 'error', error: '#NUM!' };
  if (typeof cell === 'boolean') return { kind: 'boolean', value: cell };
  if (typeof cell === 'string') return ERROR.test(cell) ? { kind: 'error', error: cell } : { kind: 'text', text: cell };
  if (typeof cell === 'object' && 'basicValue' in cell) {
    const { basicValue } = cell;
    return typeof basicValue === 'object' ? { kind: 'other' } : cellValue(basicValue);
  }
  return { kind: 'other' };
}
