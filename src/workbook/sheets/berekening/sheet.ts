import type { SheetBlueprint } from '../../blueprint';
import type { BuildContext } from '../../context';
import { formula, SheetBuilder } from '../../sheetBuilder';
import { OUTCOME_NAMES } from '../../outcomeNames';
import { sheetNames, tabColors } from '../../sheetNames';
import { componentBlock, districtBlock, scalarBlock } from './blocks';
import { componentColumns } from './componentColumns';
import { dampingColumns } from './dampingColumns';
import { extensionColumns, roundingColumns } from './extensionColumns';
import { berekeningGrid, TOP } from './grid';
import type { BerekeningGrid } from './grid';
import { limitColumns } from './limitColumns';
import { planRefs } from './refs';
import type { TeamColumn } from './teamColumn';

/** Every quantity per team, in the order of the calculation (model 1). */
export function teamColumns(context: BuildContext): TeamColumn[] {
  const columns = [...componentColumns(context), ...limitColumns(), ...dampingColumns(), ...extensionColumns(context), ...roundingColumns('N', 'nieuw', 'Nieuwe sterkte'), ...roundingColumns('H', 'hbvs', 'HBVS+')];
  return [...columns, intactColumn(columns)];
}

/** 1 while every cell of the row is still a formula: sheets are not protected, so an overwritten cell must be found. */
function intactColumn(columns: readonly TeamColumn[]): TeamColumn {
  return {
    key: 'intact',
    header: 'Formules intact',
    format: '0',
    formula: ({ own }) => `IF(AND(${columns.map((column) => `ISFORMULA(${own(column.key)})`).join(',')}),1,0)`,
    expected: () => 1,
  };
}

/** Where everything stands on `Berekening`. */
export function gridOf(context: BuildContext): BerekeningGrid {
  return berekeningGrid(context.inputs.teams.length, context.inputs.districts.length, teamColumns(context).map((column) => column.key));
}

/** Sheet `Berekening`: the whole strength model as native formulas, one column per step. */
export function berekeningSheet(context: BuildContext): SheetBlueprint {
  const columns = teamColumns(context);
  const grid = gridOf(context);
  const refs = planRefs(context);
  const sheet = new SheetBuilder(sheetNames.berekening, tabColors.ground).title(
    'Berekening van de sterkteverdeling',
    'Van links naar rechts: basis → componenten → som per team → onder- en bovengrenzen → ingroei → uitbreiding → afronding. Hier vult u niets in.',
  );
  componentBlock(sheet, context, grid, refs);
  scalarBlock(sheet, context, grid, refs);
  districtBlock(sheet, context, grid, refs);
  columns.forEach((column, i) => {
    sheet.set(grid.teamHeader, i + 1, column.header, { style: 'header' });
    context.inputs.teams.forEach((_, t) => {
      const own = (key: string) => grid.own(key, t);
      const expected = column.expected(context, t);
      sheet.set(grid.teamRow(t), i + 1, formula(column.formula({ t, grid, refs, own, all: grid.all })), expected === undefined ? {} : { expected });
    });
    sheet.look(grid.teamRow(0), i + 1, grid.teamRow(context.inputs.teams.length - 1), i + 1, { style: 'calculation', format: column.format });
  });
  sheet.set(TOP - 2, 1, 'Componenten', { style: 'heading' }).set(grid.teamHeader - 1, 1, 'Per basisteam', { style: 'heading' });
  sheet.define(OUTCOME_NAMES.hbvs, `=${grid.outsideAll('hbvs')}`, 'HBVS+ van het scenario per basisteam, onafgerond');
  sheet.define(OUTCOME_NAMES.nieuw, `=${grid.outsideAll('nieuw')}`, 'Nieuwe sterkte per basisteam, onafgerond');
  return sheet.columnWidths(columns.map((_, i) => (i < 2 ? 24 : i === 10 ? 38 : 13))).freeze(2, 1).print({ orientation: 'landscape' }).build();
}
