import type { CellContent } from './blueprint';
import { hbvsParameters } from './parametersHbvs';

const OPENING = `=IF(${hbvsParameters.hbvsGebruiken.name}=`;

/** Formula of a data cell of `Basisteams` that follows the HBVS formula; blank once the user no longer chooses it. */
export function formulaCell(outcome: string): { readonly formula: string } {
  return { formula: `${OPENING}"ja",${outcome},"")` };
}

/** Whether a data cell holds such a formula, and not something of the user's own. */
export function isFormulaCell(content: CellContent): boolean {
  return typeof content === 'object' && content !== null && content.formula.toLowerCase().startsWith(OPENING.toLowerCase());
}
