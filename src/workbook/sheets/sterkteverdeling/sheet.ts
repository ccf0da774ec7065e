import { address, rangeAddress } from '../../a1';
import type { SheetBlueprint } from '../../blueprint';
import type { BuildContext } from '../../context';
import { formula, SheetBuilder } from '../../sheetBuilder';
import { sheetNames, tabColors } from '../../sheetNames';
import { cellRef } from '../../tables/place';
import { settingIndex } from '../../tables/scenarioSettings';
import { gridOf } from '../berekening/sheet';
import { columnsOf } from './columns';
import { allocationNames } from './names';
import { RoundingChoice } from './roundingChoice';
import { HEADER, runs, StrengthTable } from './table';

/** Sheet `Sterkteverdeling`: bijlage 1 as live formulas; district, diensten and unit totals are sums of the rounded rows (model 1.6). */
export function sterkteverdelingSheet(context: BuildContext): SheetBlueprint {
  const grid = gridOf(context);
  const columns = columnsOf(context, grid);
  const sheet = new SheetBuilder(sheetNames.sterkteverdeling, tabColors.result).title(
    `Sterkteverdeling op basis van HBVS+ ${context.inputs.baseYear}`,
    'Operationele sterkte in fte, zonder aspiranten. Totalen zijn sommen van de afgeronde rijen. Uitbreiding totaal is onafgerond; afgerond per cel is zij te vergelijken met bijlage 1.',
  );
  const { remark } = new RoundingChoice(context, grid);
  sheet.set(3, 1, formula(`"Scenario: "&${cellRef(context.layout.scenario, 'waarde', settingIndex('naam'))}&${remark.formula}`), { style: 'note', expected: `Scenario: ${context.scenario.name}${remark.expected}` });
  sheet.row(HEADER, 1, ['Onderdeel', ...columns.map((column) => column.header)], { style: 'header' });
  const table = new StrengthTable(sheet, context, grid, columns);
  const districtRows = context.inputs.districts.map((_, d) => table.district(d));
  const districts = table.sum('Totaal districten', districtRows);
  const diensten = table.sum('Totaal diensten', table.diensten());
  table.sum('Totaal eenheid', [districts, diensten]);
  columns.forEach((column, i) => sheet.look(HEADER + 1, i + 2, table.lastRow, i + 2, { format: column.format }));
  allocationNames(sheet, columns, HEADER + 1, table.lastRow);
  const difference = 2 + columns.findIndex((column) => column.key === 'verschil');
  // Only teams: a total differs by the sum of its rows' roundings.
  for (const [top, bottom] of runs(table.teamRows)) {
    const first = address(top, difference);
    sheet.condition({ range: rangeAddress(top, difference, bottom, difference), formula: `=AND(ISNUMBER(${first}),ABS(${first})>0.15)`, look: 'alarm' });
  }
  return sheet
    .columnWidths([40, ...columns.map((column) => column.width)])
    .freeze(HEADER, 1)
    .print({ orientation: 'landscape', titleRows: `$${HEADER}:$${HEADER}` })
    .build();
}
