import { drivers } from '../../simulation/scenario';
import { absolute } from '../a1';
import type { SheetBlueprint } from '../blueprint';
import type { BuildContext } from '../context';
import { formats, formula, SheetBuilder } from '../sheetBuilder';
import { sheetNames, tabColors } from '../sheetNames';
import { cellRef } from '../tables/place';
import { FACTOR_FIRST, FACTOR_HEADER, factorRefs } from './factorRefs';

/** Sheet `Factoren`: what each change of `Scenariolijst` does to each team, step by step in list order (model 1.2). */
export function factorenSheet(context: BuildContext): SheetBlueprint {
  const { inputs, layout } = context;
  const steps = layout.wijzigingen.rows;
  const refs = factorRefs(context);
  const sheet = new SheetBuilder(sheetNames.factoren, tabColors.ground).title(
    'Factoren per team en per wijziging',
    'Elke kolom is de stand na die regel van Scenariolijst: een percentage vermenigvuldigt, een vaste waarde vervangt alles ervoor.',
  );
  sheet.row(FACTOR_HEADER, 1, ['Basisteam', 'District'], { style: 'header' });
  inputs.teams.forEach((team, t) => {
    sheet.set(refs.row(t), 1, formula(cellRef(layout.basisteams, 'basisteam', t)), { style: 'calculation', expected: team.name });
    sheet.set(refs.row(t), 2, formula(cellRef(layout.basisteams, 'district', t)), { style: 'calculation', expected: inputs.districts[team.district]?.name ?? '' });
  });
  for (const driver of drivers) {
    for (let i = 0; i < steps; i++) {
      const column = refs.column(driver, i);
      sheet.set(FACTOR_HEADER, column, `${driver} na regel ${i + 1}`, { style: 'header' });
      inputs.teams.forEach((_, t) => {
        sheet.set(refs.row(t), column, formula(stepFormula(context, driver, i, refs.row(t), column)), { expected: refs.expectedAfter(driver, i, t) });
      });
    }
  }
  const last = FACTOR_FIRST + 2 * steps - 1;
  sheet.look(FACTOR_HEADER + 1, FACTOR_FIRST, FACTOR_HEADER + inputs.teams.length, last, { style: 'calculation', format: formats.factor });
  return sheet.columnWidths([24, 20, ...Array.from({ length: 2 * steps }, () => 11)]).freeze(FACTOR_HEADER, 2).build();
}

/** Factor after change `i`: the factor before it, unless the change is active, of this driver and for this team. */
function stepFormula({ layout }: BuildContext, driver: string, i: number, row: number, column: number): string {
  const change = (key: string) => cellRef(layout.wijzigingen, key, i);
  const before = i === 0 ? '1' : absolute(row, column - 1);
  const team = absolute(row, 1);
  const district = absolute(row, 2);
  const applies = `AND(${change('actief')}="ja",${change('wat')}="${driver}",OR(${change('bereik')}="eenheid",AND(${change('bereik')}="district",${change('naam')}=${district}),AND(${change('bereik')}="basisteam",${change('naam')}=${team})))`;
  return `IF(${applies},IF(ISNUMBER(${change('vast')}),${change('vast')}/${change('basis')},${before}*(1+N(${change('procent')}))),${before})`;
}
