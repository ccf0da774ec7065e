import { componentIds, WERKLAST } from '../../../model/strength/components';
import { INTAKE } from '../../../model/strength/hbvs/formulaAlone';
import type { FormulaAlone } from '../../../model/strength/hbvs/formulaAlone';
import { defaultHbvs } from '../../../model/strength/hbvs/settings';
import { onSheet } from '../../a1';
import type { BuildContext } from '../../context';
import { parameters } from '../../parameters';
import { budgetKey } from '../../parametersHbvs';
import { formats, formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { sheetNames } from '../../sheetNames';
import { gridOf } from '../berekening/sheet';
import { BUDGET_HEADER, budgetColumns } from './grid';
import type { BudgetColumn, HbvsGrid } from './grid';

const origin = { own: 'uw deelbudget', component: 'budget van de component' } as const;

/** One row per component: its deelbudget, what of it is shared, and whether every municipality has an outcome. */
export function budgetBlock(sheet: SheetBuilder, context: BuildContext, grid: HbvsGrid, alone: FormulaAlone): void {
  const { inputs } = context;
  const calculation = gridOf(context);
  sheet.set(BUDGET_HEADER - 1, 1, 'Per werksoort: deelbudget (fte) en volledigheid', { style: 'heading' });
  sheet.row(BUDGET_HEADER, 1, ['Component', 'Deelbudget', 'Herkomst', 'Af: intake telefoon', 'Te verdelen', 'Gemeenten zonder uitkomst', 'Som uitkomsten', 'Compleet (1 = ja)'], { style: 'header' });
  componentIds.forEach((id, c) => {
    const row = BUDGET_HEADER + 1 + c;
    const here = (key: BudgetColumn) => grid.budget(key, c);
    const put = (key: BudgetColumn, text: string, expected: number | string) => sheet.set(row, budgetColumns.indexOf(key) + 1, formula(text), { expected });
    const own = parameters[budgetKey(c as 0 | 1 | 2 | 3 | 4 | 5)].name;
    const budget = alone.budgets[c];
    put('component', onSheet(sheetNames.berekening, calculation.component(c, 'component')), id);
    put('deelbudget', `IF(ISNUMBER(${own}),${own},${onSheet(sheetNames.berekening, calculation.component(c, 'budget0'))})`, budget?.fte ?? 0);
    put('herkomst', `IF(ISNUMBER(${own}),"${origin.own}","${origin.component}")`, budget?.own ? origin.own : origin.component);
    put('telefoon', c === INTAKE ? `N(${parameters.hbvsTelefoon.name})` : '0', c === INTAKE ? ((inputs.hbvs ?? defaultHbvs()).telephone ?? 0) : 0);
    put('verdeeld', `${here('deelbudget')}-${here('telefoon')}`, budget?.shared ?? 0);
    if (c === WERKLAST) return;
    const outcomes = grid.municipalities(`uitkomst${c as 0 | 1 | 2 | 3 | 4}`);
    const municipalities = alone.werksoorten[c]?.municipalities ?? [];
    const known = municipalities.flatMap((outcome) => (outcome.ok ? [outcome.scaling + outcome.fixed] : []));
    put('zonder', `${municipalities.length}-COUNT(${outcomes})`, municipalities.length - known.length);
    put('som', `SUM(${outcomes})`, known.reduce((a, b) => a + b, 0));
    put('compleet', `IF(AND(${here('zonder')}=0,COUNTIF(${outcomes},"<0")=0,${here('som')}>0),1,0)`, alone.werksoorten[c]?.teams ? 1 : 0);
  });
  const [first, last] = [BUDGET_HEADER + 1, BUDGET_HEADER + componentIds.length];
  sheet.look(first, 1, last, budgetColumns.length, { style: 'calculation', format: formats.fte });
  sheet.look(first, 6, last, 6, { format: '0' }).look(first, 7, last, 7, { format: '#,##0.0000' }).look(first, 8, last, 8, { format: '0' });
}
