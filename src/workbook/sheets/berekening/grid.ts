import { absolute, absoluteRange, address, onSheet } from '../../a1';
import { sheetNames } from '../../sheetNames';

/** Rows and columns of sheet `Berekening`: three blocks on top, below them one row per team. */
export const TOP = 6;
const SHEET = sheetNames.berekening;

/** Columns of the component block. */
export const componentColumns = ['component', 'aandeel', 'budget0', 'elI', 'elW', 'aandeelScenario', 'budget', 'somVorm', 'somCellen'] as const;
export type ComponentColumn = (typeof componentColumns)[number];

export const scalarKeys = [
  'somBasis', 'somMinima', 'budgetWijk0', 'somRest', 'inwVoor', 'inwNa', 'totaal', 'somMinima1', 'budgetWijk', 'wijkStart', 'eigenAandelen',
  'wGrens', 'wLambda', 'limieten', 'lGrens', 'lLambda', 'ingroei', 'ingroeiJaar', 'ingroeiDeel', 'somNaGrenzen', 'ingroeiGroei', 'ingroeiGegeven', 'somSleutel', 'metGegevens', 'tiendenN', 'plusN', 'tiendenH', 'plusH',
] as const;
export type ScalarKey = (typeof scalarKeys)[number];
export const SCALAR_LABEL = 11;
export const SCALAR_VALUE = 12;

export const districtColumns = ['district', 'sleutel0', 'somBasis', 'somHbvs', 'sleutel', 'bedrag'] as const;
export type DistrictColumn = (typeof districtColumns)[number];
export const DISTRICT_LEFT = 14;

/** Addresses on the sheet for a given number of districts, teams and the columns of the team block. */
export interface BerekeningGrid {
  readonly teamHeader: number;
  readonly teams: number;
  readonly districts: number;
  readonly teamKeys: readonly string[];
  component: (c: number, column: ComponentColumn) => string;
  componentRange: (column: ComponentColumn, fromComponent?: number) => string;
  scalar: (key: ScalarKey) => string;
  districtRange: (column: DistrictColumn) => string;
  district: (d: number, column: DistrictColumn) => string;
  /** "$X17" of a team. */
  own: (key: string, t: number) => string;
  /** "$X$17:$X$43". */
  all: (key: string) => string;
  /** "Berekening!$X$17". */
  outside: (key: string, t: number) => string;
  /** "Berekening!$X$17:$X$43". */
  outsideAll: (key: string) => string;
  /** "Berekening!$X$17:$AC$43". */
  outsideBlock: (from: string, to: string) => string;
  outsideScalar: (key: ScalarKey) => string;
  teamColumn: (key: string) => number;
  teamRow: (t: number) => number;
}

export function berekeningGrid(teams: number, districts: number, teamKeys: readonly string[]): BerekeningGrid {
  const teamHeader = TOP + Math.max(6, districts, scalarKeys.length) + 3;
  const teamRow = (t: number) => teamHeader + 1 + t;
  const index = new Map(teamKeys.map((key, i) => [key, i + 1]));
  const teamColumn = (key: string) => {
    const column = index.get(key);
    if (column === undefined) throw new Error(`Berekening has no team column ${key}`);
    return column;
  };
  const scalar = (key: ScalarKey) => absolute(TOP + scalarKeys.indexOf(key), SCALAR_VALUE);
  const all = (key: string) => absoluteRange(teamRow(0), teamColumn(key), teamRow(teams - 1), teamColumn(key));
  return {
    teamHeader,
    teams,
    districts,
    teamKeys,
    component: (c, column) => absolute(TOP + c, componentColumns.indexOf(column) + 1),
    componentRange: (column, from = 0) => absoluteRange(TOP + from, componentColumns.indexOf(column) + 1, TOP + 5, componentColumns.indexOf(column) + 1),
    scalar,
    district: (d, column) => absolute(TOP + d, DISTRICT_LEFT + districtColumns.indexOf(column)),
    districtRange: (column) => absoluteRange(TOP, DISTRICT_LEFT + districtColumns.indexOf(column), TOP + districts - 1, DISTRICT_LEFT + districtColumns.indexOf(column)),
    own: (key, t) => `$${address(teamRow(t), teamColumn(key))}`,
    all,
    outside: (key, t) => onSheet(SHEET, absolute(teamRow(t), teamColumn(key))),
    outsideAll: (key) => onSheet(SHEET, all(key)),
    outsideBlock: (from, to) => onSheet(SHEET, absoluteRange(teamRow(0), teamColumn(from), teamRow(teams - 1), teamColumn(to))),
    outsideScalar: (key) => onSheet(SHEET, scalar(key)),
    teamColumn,
    teamRow,
  };
}
