/** A table team × component with every margin model 1.6 asks for; all in one integer unit, so that sums are exact. */
export interface TableMargins<T extends number> {
  /** [team][component] */
  readonly cells: T[][];
  readonly teamTotals: T[];
  readonly districtTotals: T[];
  readonly componentTotals: T[];
  /** [district][component] */
  readonly districtComponentTotals: T[][];
  readonly total: T;
}

/** Adds a table up. `districtOf[team]` is an index from 0; a district without teams has zeros. */
export function tableMargins<T extends number>(cells: T[][], districtOf: readonly number[]): TableMargins<T> {
  const components = cells[0]?.length ?? 0;
  const districts = districtOf.reduce((most, district) => Math.max(most, district + 1), 0);
  const teamTotals = zeros(cells.length);
  const districtTotals = zeros(districts);
  const componentTotals = zeros(components);
  const districtComponentTotals = Array.from({ length: districts }, () => zeros(components));
  let total = 0;
  cells.forEach((row, team) => {
    const district = districtOf[team]!;
    const ofDistrict = districtComponentTotals[district]!;
    row.forEach((cell, component) => {
      teamTotals[team]! += cell;
      districtTotals[district]! += cell;
      componentTotals[component]! += cell;
      ofDistrict[component]! += cell;
      total += cell;
    });
  });
  // Sums of one unit are of that unit.
  return { cells, teamTotals, districtTotals, componentTotals, districtComponentTotals, total } as TableMargins<T>;
}

function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}
