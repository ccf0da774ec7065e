import type { BuildContext } from '../context';

/** Rows of `Sterkteverdeling`, for sheets that refer to its totals: the layout is fixed by the tree alone. */
export const STRENGTH_HEADER = 5;

/** Row of the total of each district, of all districts, of the diensten and of the unit. */
export function strengthTotals({ inputs }: Pick<BuildContext, 'inputs'>): { districts: number[]; allDistricts: number; diensten: number; unit: number } {
  let row = STRENGTH_HEADER;
  const districts = inputs.districts.map((district, d) => {
    const teams = inputs.teams.filter((team) => team.district === d).length;
    const fixed = inputs.fixedUnits.filter((unit) => unit.kind === 'district' && unit.group === district.name && unit.counts).length;
    row += 1 + teams + fixed + 2;
    return row;
  });
  const allDistricts = row + 1;
  const groups = new Set(inputs.fixedUnits.filter((unit) => unit.kind === 'dienst').map((unit) => unit.group)).size;
  const diensten = allDistricts + 1 + groups + 1;
  return { districts, allDistricts, diensten, unit: diensten + 1 };
}
