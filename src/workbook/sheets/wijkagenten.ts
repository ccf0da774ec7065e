import type { SheetBlueprint } from '../blueprint';
import type { BuildContext } from '../context';
import { formula, SheetBuilder } from '../sheetBuilder';
import { parameters } from '../parameters';
import { sheetNames, tabColors } from '../sheetNames';

/** Sheet `Wijkagenten`: the norm of 1 wijkagent per 5,000 inhabitants at every level. */
export function wijkagentenSheet({ others }: BuildContext): SheetBlueprint {
  const sheet = new SheetBuilder(sheetNames.wijkagenten, tabColors.result).title('Wijkagentnorm', 'Ten minste één wijkagent per 5.000 inwoners (Politiewet 2012 art. 38a).');
  sheet.set(4, 1, 'Inwoners per wijkagent', { style: 'note' }).set(4, 2, formula(parameters.norm.name), { style: 'result', format: '#,##0', expected: others.wijkagenten.norm });
  return sheet.columnWidths([40, 16]).build();
}
