import type { Driver } from '../driver';
import { LARGEST_ENOUGH, LEAST_BATCHES, MOST_BATCHES, MOST_PER_BATCH, SMALLEST_ENOUGH } from '../uncertainty';
import type { Distribution, DriverUncertainty, Uncertainty } from '../uncertainty';
import { choice, list, name, number, object, optional, powerOfTwo, text, variants, whole } from './shapes';
import type { Shape } from './shapes';

const LONGEST_NAME = 255;
/** Values of one empirical column. */
const MOST_VALUES = 20_000;
const MOST_TEAMS = 1000;
const LARGEST_SEED = 4_294_967_295;

const deviation = number(-1, 100);
const sd = number(0, 100);
const correlation = number(-1, 1);

type Of<K extends Distribution['kind']> = Extract<Distribution, { kind: K }>;
const between = object<Extract<Distribution, { mode: number }>>({ kind: choice(['driehoek', 'pert']), low: deviation, mode: deviation, high: deviation });

const distribution: Shape<Distribution> = variants<Distribution>('kind', {
  normaal: object<Of<'normaal'>>({ kind: choice(['normaal']), sd }),
  lognormaal: object<Of<'lognormaal'>>({ kind: choice(['lognormaal']), sd }),
  driehoek: between,
  pert: between,
  uniform: object<Of<'uniform'>>({ kind: choice(['uniform']), low: deviation, high: deviation }),
  empirisch: object<Of<'empirisch'>>({ kind: choice(['empirisch']), values: list(deviation, 0, MOST_VALUES), source: optional(text(LONGEST_NAME)) }),
});

const driver: Shape<DriverUncertainty> = object<DriverUncertainty>({
  distribution,
  teams: optional(list(object<{ readonly team: string; readonly distribution: Distribution }>({ team: name(LONGEST_NAME), distribution }), 0, MOST_TEAMS)),
  betweenTeams: correlation,
});

/** What is uncertain, every field checked. Whether the distributions make sense is for the draws to say. */
export const uncertaintyShape: Shape<Uncertainty> = object<Uncertainty>({
  drivers: object<Partial<Record<Driver, DriverUncertainty>>>({ inwoners: optional(driver), werklast: optional(driver) }),
  betweenDrivers: correlation,
  teamMatrix: optional(list(list(correlation, 0, MOST_TEAMS), 0, MOST_TEAMS)),
  method: choice(['sobol', 'toeval']),
  seed: whole(0, LARGEST_SEED),
  batches: whole(LEAST_BATCHES, MOST_BATCHES),
  perBatch: powerOfTwo(MOST_PER_BATCH),
  enough: optional(number(SMALLEST_ENOUGH, LARGEST_ENOUGH)),
});
