import type { NormReason } from '../../../model/wijkagent/reason';
import { reasonTexts } from './words';

/** Farther down than any table. */
const FAR = 1000000;

/** Why there is no figure, with the first name: the formulas of the sheet can say one, and how many more there are. */
export function reasonText(reason: NormReason): string {
  switch (reason.code) {
    case 'openSplit':
      return openSplit.said(reason.municipalities);
    case 'incompleteMonth':
      return incompleteMonth.said(reason.teams);
    default:
      return reasonTexts[reason.code];
  }
}

/** A sentence around names: as a formula on the first of them and their number, and as the engine says it. */
interface NamedReason {
  /** @param first formula of the first name; @param count formula of how many there are, at least 1 */
  readonly text: (first: string, count: string) => string;
  readonly said: (names: readonly string[]) => string;
}

function around(before: string, after: string): NamedReason {
  return {
    text: (first, count) => `"${before}"&${first}&IF(${count}>1," en nog "&(${count}-1),"")&"${after}"`,
    said: (names) => `${before}${names[0] ?? ''}${names.length > 1 ? ` en nog ${names.length - 1}` : ''}${after}`,
  };
}

export const openSplit = around('verdeling van ', ' over teams niet bevestigd');
export const incompleteMonth = around('geen cijfer van ', ' in deze maand');

/** The first name for which a condition, 0 or 1 per row, holds; only for where it holds somewhere. */
export function firstName(names: string, condition: string): string {
  const position = `(ROW(${names})-ROW(INDEX(${names},1,1))+1)`;
  return `INDEX(${names},SUMPRODUCT(MIN((${condition})*${position}+(1-(${condition}))*${FAR})),1)`;
}
