/** Where a tile stands: block of its district, column and row within the block. */
export interface TilePlace {
  readonly team: number;
  readonly column: number;
  readonly row: number;
}

export interface TileBlock {
  readonly district: number;
  readonly side: 'west' | 'oost';
  /** Rows the block is high. */
  readonly rows: number;
  readonly tiles: readonly TilePlace[];
}

interface TeamInTree {
  readonly name: string;
  readonly district: number;
}

/** Every block is two tiles wide, so that two blocks fit beside each other in a narrow pane. */
export const BLOCK_COLUMNS = 2;

/**
 * Rough lie of the land: which side of the eenheid a district is on, and its teams from north to south, west before east. A district or team
 * that is not in it (the tree is data) gets a place of its own behind these.
 */
const LIE: Readonly<Record<string, { readonly side: 'west' | 'oost'; readonly teams: readonly string[] }>> = {
  IJsselland: { side: 'west', teams: ['IJsselland Noord', 'Vechtdal', 'Zwolle', 'IJsselland Zuid'] },
  Twente: { side: 'oost', teams: ['Twente Noord', 'Noordoost Twente', 'Twente West', 'Twente Midden', 'Enschede'] },
  'N.O. Gelderland': { side: 'oost', teams: ['Veluwe Noord', 'Veluwe West', 'Apeldoorn', 'IJsselstreek', 'Achterhoek West', 'Achterhoek Oost'] },
  'Gelderland Midden': { side: 'west', teams: ['Veluwe Vallei Noord', 'Ede', 'Veluwe Vallei Zuid', 'Arnhem Noord', 'Rivierenland West', 'Arnhem Zuid', 'Rivierenland Oost', 'IJsselwaarden'] },
  'Gelderland Zuid': { side: 'west', teams: ['De Waarden', 'Nijmegen Noord', 'Tweestromenland', 'Nijmegen Zuid'] },
};

/** One block per district that has teams; unknown districts go where there is most room. */
export function tileLayout(districts: readonly { readonly name: string }[], teams: readonly TeamInTree[]): TileBlock[] {
  const high = { west: 0, oost: 0 };
  return districts.flatMap(({ name }, district) => {
    const lie = LIE[name];
    const place = (team: number) => {
      const known = lie?.teams.indexOf(teams[team]?.name ?? '') ?? -1;
      return known < 0 ? Infinity : known;
    };
    const own = teams.flatMap((team, t) => (team.district === district ? [t] : [])).sort((a, b) => (place(a) === place(b) ? a - b : place(a) - place(b)));
    if (own.length === 0) return [];
    const rows = Math.ceil(own.length / BLOCK_COLUMNS);
    const side = lie?.side ?? (high.west <= high.oost ? 'west' : 'oost');
    high[side] += rows;
    return [{ district, side, rows, tiles: own.map((team, i) => ({ team, column: i % BLOCK_COLUMNS, row: Math.floor(i / BLOCK_COLUMNS) })) }];
  });
}
