import type { Fte } from '../../../src/model/units';

/** A table whose exact values are whole micro-tenths, so that a test can compute in integers. */
export interface MicroTable {
  /** [team][component], millionths of a tenth */
  readonly micro: readonly (readonly number[])[];
  readonly districtOf: readonly number[];
}

export interface TableKind {
  readonly teams: number;
  readonly components: number;
  readonly districts: number;
  /** Part of the cells that is 0. */
  readonly zeros?: number;
  /** Cells are multiples of this many micro-tenths; 500,000 gives many ties. */
  readonly step?: number;
  /** Size of a cell in micro-tenths stays below this; small makes equal cells. By default 60 tenths. */
  readonly below?: number;
  /** Part of the cells that is negative. */
  readonly negatives?: number;
}

/** Numbers in [0, 1) from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function randomTable(kind: TableKind, random: () => number): MicroTable {
  const step = kind.step ?? 1;
  const cell = () => {
    if (random() < (kind.zeros ?? 0)) return 0;
    const size = Math.floor((random() * (kind.below ?? 60_000_000)) / step) * step;
    return random() < (kind.negatives ?? 0) ? -size : size;
  };
  return {
    micro: Array.from({ length: kind.teams }, () => Array.from({ length: kind.components }, cell)),
    districtOf: Array.from({ length: kind.teams }, () => Math.floor(random() * kind.districts)),
  };
}

export function toFte(micro: readonly (readonly number[])[]): Fte[][] {
  return micro.map((row) => row.map((value) => value / 1e7));
}

/** Every cell and margin of a table, each as the list of cells it adds up: [team, component] pairs, with a label. */
export function sumsOf(districtOf: readonly number[], components: number): { label: string; cells: (readonly [number, number])[] }[] {
  const sums = new Map<string, (readonly [number, number])[]>();
  districtOf.forEach((district, t) => {
    for (let c = 0; c < components; c++) {
      for (const label of [`cell ${t} ${c}`, `team ${t}`, `district ${district}`, `component ${c}`, `district ${district} component ${c}`, 'total']) {
        sums.set(label, [...(sums.get(label) ?? []), [t, c]]);
      }
    }
  });
  return [...sums].map(([label, cells]) => ({ label, cells }));
}
