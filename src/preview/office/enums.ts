/** The enumerations of `Excel` that an add-in of this kind uses; each value equals the string Excel takes. */
function same<const Names extends readonly string[]>(...names: Names): { readonly [Name in Names[number] as Uncapitalize<Name>]: Name } {
  return Object.fromEntries(names.map((name) => [name.charAt(0).toLowerCase() + name.slice(1), name])) as never;
}

export const enums = {
  BorderIndex: same('EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'),
  BorderLineStyle: same('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'),
  BorderWeight: same('Hairline', 'Thin', 'Medium', 'Thick'),
  CalculationMode: same('Automatic', 'AutomaticExceptTables', 'Manual'),
  CalculationType: same('Recalculate', 'Full', 'FullRebuild'),
  ChartAxisCategoryType: same('Automatic', 'TextAxis', 'DateAxis'),
  ChartLegendPosition: same('Invalid', 'Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'),
  ChartSeriesBy: same('Auto', 'Columns', 'Rows'),
  ChartType: same('BarClustered', 'BarStacked', 'BarStacked100', 'ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'Line', 'LineMarkers', 'LineStacked', 'Pie', 'XYScatter', 'Area'),
  ClearApplyTo: same('All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'),
  ConditionalFormatType: same('Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'),
  DataChangeType: same('Unknown', 'RangeEdited', 'RowInserted', 'RowDeleted', 'ColumnInserted', 'ColumnDeleted', 'CellInserted', 'CellDeleted'),
  DataValidationAlertStyle: same('Stop', 'Warning', 'Information'),
  DataValidationOperator: same('Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'),
  DataValidationType: same('None', 'WholeNumber', 'Decimal', 'List', 'Date', 'Time', 'TextLength', 'Custom', 'Inconsistent', 'MixedCriteria'),
  EventSource: same('Local', 'Remote'),
  EventTriggerSource: same('Unknown', 'ThisLocalAddin'),
  HorizontalAlignment: same('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
  NamedItemScope: same('Worksheet', 'Workbook'),
  NamedItemType: same('String', 'Integer', 'Double', 'Boolean', 'Range', 'Error', 'Array'),
  PageOrientation: same('Portrait', 'Landscape'),
  PaperType: { a4: 'A4', a3: 'A3', letter: 'Letter' } as const,
  RangeUnderlineStyle: same('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
  RangeValueType: same('Unknown', 'Empty', 'String', 'Integer', 'Double', 'Boolean', 'Error', 'RichValue'),
  SheetVisibility: same('Visible', 'Hidden', 'VeryHidden'),
  VerticalAlignment: same('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
} as const;
