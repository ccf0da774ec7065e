import type { ListedMeasure } from '../../../../src/model/co2/measures/countedMeasures';
import { aMeasure } from '../measures/aMeasure';

/** Whole tonnes and whole euros, so that a test can compute exactly. */
export interface Instance {
  readonly measures: readonly ListedMeasure[];
  /** Emissions per category; null: not known. */
  readonly caps: readonly (number | null)[];
  readonly needed: number;
}

export interface InstanceKind {
  readonly measures: number;
  readonly categories: number;
  /** Part of what all measures together take away that is needed. */
  readonly part: number;
  /** Cost = tonnes × this + something random below `spread`. */
  readonly perTonne: number;
  readonly spread: number;
  /** Part of the measures that saves money. */
  readonly savings?: number;
  /** Emissions of a category as a part of what its measures take away; absent: no limit. */
  readonly cap?: number;
  /** Tonnes and costs are multiples of this; large gives ties. */
  readonly step?: number;
}

export function instance(kind: InstanceKind, random: () => number): Instance {
  const step = kind.step ?? 1;
  const measures = Array.from({ length: kind.measures }, (_, index) => {
    const tonnes = (1 + Math.floor(random() * Math.ceil(900 / step))) * step;
    const cost = Math.floor((tonnes * kind.perTonne + random() * kind.spread) / step) * step;
    const yearlyCost = random() < (kind.savings ?? 0) ? -cost : cost;
    return aMeasure({ index, name: `maatregel ${(index * 7) % kind.measures}`, category: Math.floor(random() * kind.categories), tonnes, yearlyCost });
  });
  const sums = Array.from({ length: kind.categories }, (_, c) => measures.reduce((sum, { category, tonnes }) => (category === c ? sum + tonnes : sum), 0));
  const caps = sums.map((sum) => (kind.cap === undefined ? null : Math.ceil(sum * kind.cap * (0.8 + 0.4 * random()))));
  const most = sums.reduce((total, sum, c) => total + Math.min(sum, caps[c] ?? Infinity), 0);
  return { measures, caps, needed: Math.floor(most * kind.part) };
}
