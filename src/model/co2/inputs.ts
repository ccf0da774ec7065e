import type { Share } from '../units';

/** Tonnes of CO2. */
export type Tonnes = number;

/** The four readings of "4.335 ton CO2 en 5,6% van 2023 t/m 2030" (MJBP 4.2). */
export const readings = ['A', 'B', 'C', 'D'] as const;
export type Reading = (typeof readings)[number];

export const pathsAfterTarget = ['lineair', 'vast percentage'] as const;
export type PathAfterTarget = (typeof pathsAfterTarget)[number];

/** What happens without measures: nothing changes, growth of a percentage a year, or one of the two forecasts of the actuals. */
export const baselines = ['gelijk', 'groei per jaar', 'rechte lijn', 'trend'] as const;
export type Baseline = (typeof baselines)[number];

export const factorMethods = ['markt', 'locatie'] as const;
export type FactorMethod = (typeof factorMethods)[number];

export const figureLevels = ['landelijk', 'eenheid'] as const;
export type FigureLevel = (typeof figureLevels)[number];

export const shareKeys = ['fte', 'm²', 'voertuigen', 'vrij'] as const;
export type ShareKey = (typeof shareKeys)[number];

export interface Co2Category {
  readonly name: string;
  /** Scope of the greenhouse gas protocol: 1 own fuel, 2 bought energy, 3 others. */
  readonly scope: 1 | 2 | 3;
  /** Counts for the transport target (dienstvervoer and werkgebonden mobiliteit). */
  readonly transport: boolean;
  /** Tonnes of this category are taken off instead of added. */
  readonly offset: boolean;
}

/** An emission factor: data with a year, a unit and a source. */
export interface EmissionFactor {
  /** Index in `categories`. */
  readonly category: number;
  /** First year for which it holds; it holds until the next one of its category, unit and method. */
  readonly year: number;
  /** kg CO2 per unit. */
  readonly kilograms: number;
  readonly unit: string;
  /** null: it does not matter. */
  readonly method: FactorMethod | null;
  readonly source: string;
}

/** One category in one year: an activity that a factor turns into tonnes, or the tonnes themselves. */
export interface Co2Actual {
  readonly year: number;
  readonly category: number;
  readonly amount: { readonly kind: 'activiteit'; readonly quantity: number; readonly unit: string } | { readonly kind: 'ton'; readonly tonnes: Tonnes };
  readonly source: string;
}

export interface Co2Measure {
  readonly name: string;
  readonly category: number;
  readonly startYear: number;
  /** Last year of effect; null = it stays. */
  readonly endYear: number | null;
  /** Reduction a year once it works in full. */
  readonly tonnes: Tonnes;
  /** Years until it works in full: in the k-th year k / rampYears of `tonnes`; 1 = at once. */
  readonly rampYears: number;
  /** Euro, once. */
  readonly investment: number;
  /** Euro a year; negative = a saving. */
  readonly yearlyCost: number;
  /** Years over which the investment is spread. */
  readonly life: number;
  /** Counts in the combined path. */
  readonly active: boolean;
  /** Least and most tonnes a year of an uncertain measure; both null = certain. `tonnes` is the most likely. */
  readonly least: Tonnes | null;
  readonly most: Tonnes | null;
}

/** Everything the CO2 path needs. Nothing is invented: what is not given is null or an empty list. */
export interface Co2Inputs {
  /** 1990: the year that the reduction is measured against. */
  readonly referenceYear: number;
  /** 2022: the path starts from the level of this year, one step a year to `targetYear`. */
  readonly startYear: number;
  /** 2030. */
  readonly targetYear: number;
  /** 2050. */
  readonly neutralYear: number;
  /** 0.6. */
  readonly reduction: Share;
  /** 0.6, of the transport emissions. */
  readonly transportReduction: Share;
  /** 4,335: printed tonnes a year. */
  readonly planTonnes: Tonnes;
  /** 0.056: printed percentage a year. */
  readonly planPercentage: Share;
  readonly reading: Reading;
  readonly afterTarget: PathAfterTarget;
  /** What remains in `neutralYear` when the path falls by a constant percentage; null = not given. */
  readonly residual: Tonnes | null;
  /** Level of `referenceYear`. */
  readonly referenceLevel: Tonnes | null;
  /** Level of `startYear`; null: the actuals of that year when they are complete. */
  readonly startLevel: Tonnes | null;
  readonly transportReferenceLevel: Tonnes | null;
  readonly electricity: FactorMethod;
  /** Whether offsets count towards target and "neutraal". */
  readonly countOffsets: boolean;
  /** What levels, actuals and measures are about. */
  readonly figures: FigureLevel;
  /** The eenheid's share of the national figures; `vrij`: `unit` is the share itself and `national` is not used. */
  readonly share: { readonly key: ShareKey; readonly unit: number | null; readonly national: number | null };
  /** Interest of spread investments; 0 = straight depreciation. */
  readonly interest: Share;
  readonly baseline: Baseline;
  /** Growth a year of the baseline «groei per jaar»; null = not given. */
  readonly growth: Share | null;
  /** Least and most growth a year when it is uncertain; both null = certain. */
  readonly leastGrowth: Share | null;
  readonly mostGrowth: Share | null;
  readonly categories: readonly Co2Category[];
  readonly factors: readonly EmissionFactor[];
  readonly actuals: readonly Co2Actual[];
  readonly measures: readonly Co2Measure[];
}
