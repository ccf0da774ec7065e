import type { ChartBlueprint, SheetBlueprint, ValidationBlueprint } from '../workbook/blueprint';
import { parseRange, rangeAddress } from '../workbook/a1';
import { asFormulas } from './cellContent';
import { BORDER_COLOR, columnPoints, conditionLooks, looks } from './styles';

/** The block a sheet's contents cover. */
export function usedBlock(sheet: SheetBlueprint): string {
  return rangeAddress(1, 1, Math.max(1, sheet.rows.length), Math.max(1, ...sheet.rows.map((row) => row.length)));
}

/** Queues the contents of a sheet; names must exist already. */
export function writeContents(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  sheet.getRange(usedBlock(blueprint)).formulas = asFormulas(blueprint.rows);
}

/** Queues everything but the contents: looks, formats, widths, tables, validation, conditions, charts, print set-up. */
export function writeLook(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  sheet.tabColor = blueprint.tabColor;
  sheet.showGridlines = false;
  for (const table of blueprint.tables) {
    const added = sheet.tables.add(table.range, true);
    added.name = table.name;
    added.style = 'TableStyleLight1';
    added.showBandedRows = false;
    added.showFilterButton = false;
  }
  for (const { range, style } of blueprint.styles) applyLook(sheet.getRange(range), looks[style]);
  // One format fills the range, as Excel documents.
  for (const { range, format } of blueprint.formats) sheet.getRange(range).numberFormat = format as unknown as string[][];
  blueprint.columnWidths.forEach((characters, i) => {
    sheet.getRange(rangeAddress(1, i + 1, 1, i + 1)).getEntireColumn().format.columnWidth = columnPoints(characters);
  });
  fitTextRows(sheet, blueprint);
  for (const { row, points } of blueprint.rowHeights) sheet.getRange(rangeAddress(row, 1, row, 1)).format.rowHeight = points;
  if (blueprint.freeze) freeze(sheet, blueprint.freeze);
  blueprint.validations.forEach((validation) => validate(sheet, validation));
  for (const { range, formula, look } of blueprint.conditionalFormats) {
    const condition = sheet.getRange(range).conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
    condition.rule.formula = formula;
    condition.format.font.color = conditionLooks[look].color;
    condition.format.font.bold = conditionLooks[look].bold;
    condition.format.fill.color = conditionLooks[look].fill;
  }
  blueprint.charts.forEach((chart) => addChart(sheet, chart));
  sheet.pageLayout.orientation = blueprint.print.orientation === 'portrait' ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  sheet.pageLayout.paperSize = Excel.PaperType.a4;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (blueprint.print.area) sheet.pageLayout.setPrintArea(blueprint.print.area);
  if (blueprint.print.titleRows) sheet.pageLayout.setPrintTitleRows(blueprint.print.titleRows);
}

/** Rows with running text get the height of their text: Excel does so by itself only while the user types. */
function fitTextRows(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  const { right } = parseRange(usedBlock(blueprint));
  const bands = new Set(blueprint.styles.filter(({ style }) => style === 'text').map(({ range }) => {
    const { top, bottom } = parseRange(range);
    return rangeAddress(top, 1, bottom, right);
  }));
  for (const band of bands) sheet.getRange(band).format.autofitRows();
}

function applyLook(range: Excel.Range, look: (typeof looks)[keyof typeof looks]): void {
  const { format } = range;
  if (look.fill) format.fill.color = look.fill;
  if (look.color) format.font.color = look.color;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size) format.font.size = look.size;
  if (look.wrap) format.wrapText = true;
  if (look.vertical) format.verticalAlignment = look.vertical;
  if (look.horizontal) format.horizontalAlignment = look.horizontal;
  if (look.border === 'top') border(format, Excel.BorderIndex.edgeTop);
  if (look.border === 'frame') {
    for (const side of [Excel.BorderIndex.edgeTop, Excel.BorderIndex.edgeBottom, Excel.BorderIndex.edgeLeft, Excel.BorderIndex.edgeRight, Excel.BorderIndex.insideHorizontal, Excel.BorderIndex.insideVertical]) border(format, side);
  }
}

function border(format: Excel.RangeFormat, side: Excel.BorderIndex): void {
  const line = format.borders.getItem(side);
  line.style = Excel.BorderLineStyle.continuous;
  line.color = BORDER_COLOR;
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(rangeAddress(1, 1, rows, columns)));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Longest texts Excel accepts in a validation. */
const PROMPT_LENGTH = 255;

function validate(sheet: Excel.Worksheet, { range, rule, prompt, error, allowBlank }: ValidationBlueprint): void {
  const validation = sheet.getRange(range).dataValidation;
  switch (rule.kind) {
    case 'list':
      validation.rule = { list: { inCellDropDown: true, source: typeof rule.source === 'string' ? rule.source : rule.source.join(',') } };
      break;
    case 'decimal':
    case 'whole': {
      const between = { formula1: rule.min ?? -1e9, formula2: rule.max ?? 1e9, operator: Excel.DataValidationOperator.between };
      validation.rule = rule.kind === 'whole' ? { wholeNumber: between } : { decimal: between };
      break;
    }
    case 'date':
      validation.rule = { date: { formula1: '2000-01-01', formula2: '2100-12-31', operator: Excel.DataValidationOperator.between } };
      break;
    default:
      throw rule satisfies never;
  }
  validation.ignoreBlanks = allowBlank;
  validation.errorAlert = { showAlert: true, style: Excel.DataValidationAlertStyle.stop, title: 'Sterktewijzer', message: error.slice(0, PROMPT_LENGTH) };
  if (prompt !== '') validation.prompt = { showPrompt: true, title: 'Invoer', message: prompt.slice(0, PROMPT_LENGTH) };
}

const chartTypes = { bar: 'BarClustered', column: 'ColumnClustered', line: 'Line' } as const;

function addChart(sheet: Excel.Worksheet, blueprint: ChartBlueprint): void {
  const chart = sheet.charts.add(Excel.ChartType[lowerFirst(chartTypes[blueprint.kind])], sheet.getRange(blueprint.source), Excel.ChartSeriesBy.columns);
  chart.name = blueprint.name;
  chart.title.text = blueprint.title;
  const [from = 'A1', to = from] = blueprint.position.split(':');
  chart.setPosition(from, to);
  if (blueprint.valueAxisTitle) chart.axes.valueAxis.title.text = blueprint.valueAxisTitle;
  if (blueprint.kind === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
}

function lowerFirst(text: 'BarClustered' | 'ColumnClustered' | 'Line'): 'barClustered' | 'columnClustered' | 'line' {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}` as 'barClustered' | 'columnClustered' | 'line';
}
