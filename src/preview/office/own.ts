/**
 * Keeps the stand-in's signatures equal to those of @types/office-js. `class Range implements Pick<Excel.Range, …>` would
 * not compile, because methods return the full Excel types; `Sub` replaces those by the stand-in's own classes and changes
 * nothing else, so that a signature that drifts does not compile.
 */

/** The stand-in's classes by the name of the Excel class they stand in for; each class adds itself by augmentation. */
export interface OwnTypes {
  readonly ''?: never;
}

/** Excel's classes by name, as far as the stand-in has them. */
interface ExcelTypes {
  Range: Excel.Range;
  Worksheet: Excel.Worksheet;
  WorksheetCollection: Excel.WorksheetCollection;
  Workbook: Excel.Workbook;
  Application: Excel.Application;
  Runtime: Excel.Runtime;
  RangeFormat: Excel.RangeFormat;
  RangeFont: Excel.RangeFont;
  RangeFill: Excel.RangeFill;
  RangeBorderCollection: Excel.RangeBorderCollection;
  RangeBorder: Excel.RangeBorder;
  NamedItemCollection: Excel.NamedItemCollection;
  NamedItem: Excel.NamedItem;
  TableCollection: Excel.TableCollection;
  TableScopedCollection: Excel.TableScopedCollection;
  RangeAreas: Excel.RangeAreas;
  AutoFilter: Excel.AutoFilter;
  Table: Excel.Table;
  WorksheetFreezePanes: Excel.WorksheetFreezePanes;
  WorksheetProtection: Excel.WorksheetProtection;
  PageLayout: Excel.PageLayout;
  DataValidation: Excel.DataValidation;
  ConditionalFormatCollection: Excel.ConditionalFormatCollection;
  ConditionalFormat: Excel.ConditionalFormat;
  CustomConditionalFormat: Excel.CustomConditionalFormat;
  ConditionalFormatRule: Excel.ConditionalFormatRule;
  ConditionalRangeFormat: Excel.ConditionalRangeFormat;
  ConditionalRangeFont: Excel.ConditionalRangeFont;
  ConditionalRangeFill: Excel.ConditionalRangeFill;
  ChartCollection: Excel.ChartCollection;
  Chart: Excel.Chart;
  ChartTitle: Excel.ChartTitle;
  ChartLegend: Excel.ChartLegend;
  ChartAxes: Excel.ChartAxes;
  ChartAxis: Excel.ChartAxis;
  ChartAxisTitle: Excel.ChartAxisTitle;
  ChartSeriesCollection: Excel.ChartSeriesCollection;
  ChartSeries: Excel.ChartSeries;
  ChartSeriesFormat: Excel.ChartSeriesFormat;
  ChartFill: Excel.ChartFill;
  DocumentProperties: Excel.DocumentProperties;
  CustomPropertyCollection: Excel.CustomPropertyCollection;
  CustomProperty: Excel.CustomProperty;
  RequestContext: Excel.RequestContext;
}

/** An event whose handlers are given Excel's own arguments. */
export interface OwnEvent<Args> {
  add(handler: (args: Args) => Promise<unknown>): { remove(): void };
  remove(handler: (args: Args) => Promise<unknown>): void;
}

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The name of the Excel class `T` is. */
type NameOf<T> = { [Name in keyof ExcelTypes]: Same<T, ExcelTypes[Name]> extends true ? Name : never }[keyof ExcelTypes];

/** Office.js types what a cell can hold as `any`; here it is `unknown`. */
type IsAny<T> = 0 extends 1 & T ? true : false;

/** The stand-in's own class for an Excel class, also inside an array; every other type as it is. */
export type Own<T> = IsAny<T> extends true
  ? unknown
  : T extends (infer Item)[]
    ? Own<Item>[]
    : T extends OfficeExtension.EventHandlers<infer Args>
      ? OwnEvent<Args>
    : [T] extends [object]
      ? NameOf<T> extends infer Name
        ? [Name] extends [never]
          ? T
          : Name extends keyof OwnTypes
            ? OwnTypes[Name]
            : T
        : never
      : T;

/** The members `K` of an Excel class with the stand-in's classes in the results. */
export type Sub<T, K extends keyof T> = {
  [P in K]: IsAny<T[P]> extends true ? unknown : T[P] extends (...args: infer Args) => infer Result ? (...args: Args) => Own<Result> : Own<T[P]>;
};
