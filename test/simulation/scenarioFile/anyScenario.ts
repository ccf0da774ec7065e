import fc from 'fast-check';
import { componentIds } from '../../../src/model/strength/components';
import { drivers, roundings } from '../../../src/simulation/scenario';
import type { AmendmentChange, DriverChange, Scenario, Scope } from '../../../src/simulation/scenario';
import type { Distribution, Uncertainty } from '../../../src/simulation/uncertainty';

/** Any double between two bounds, tiny ones and odd last bits included; −0 is written as 0. */
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const text = (maxLength: number) => fc.oneof(fc.string({ maxLength, unit: 'binary' }), fc.constantFrom('', '=1+1', '__proto__', '_x0041_', '\uD800', '\u0000\u007f\u2028', 'Groei « 10 % »', '"\\"'));
const name = (maxLength: number) => fc.oneof(fc.string({ minLength: 1, maxLength }), fc.constantFrom('Zwolle', 'constructor', '__proto__', 'ß', "'t Harde")).filter((found) => found.trim() !== '');
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 4 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const record = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> => fc.record(fields, { noNullPrototype: true }) as fc.Arbitrary<T>;
/** Fields that are undefined are absent, as the types mean. */
const present = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

const named = name(40);
const kindOf = <K extends string>(...kinds: K[]) => fc.constantFrom(...kinds);
const scope: fc.Arbitrary<Scope> = fc.oneof(fc.constant<Scope>({ kind: 'eenheid' }), record<Exclude<Scope, { kind: 'eenheid' }>>({ kind: kindOf('district', 'basisteam', 'gemeente'), name: named } as never));
const share = number(-1, 100);
const amount: fc.Arbitrary<DriverChange['amount']> = fc.oneof(
  fc.tuple(kindOf('procent', 'groei'), share).map(([kind, value]) => ({ kind, value })),
  number(0, 1e12).map((value) => ({ kind: 'absoluut' as const, value })),
  text(60).map((found) => ({ kind: 'formule' as const, text: found })),
);
const change = record<DriverChange>({ driver: kindOf(...drivers), scope, amount, active: fc.boolean(), note: maybe(text(60)) } as never).map(present);
const fte = number(0, 1e6);
const payers: fc.Arbitrary<AmendmentChange['payers']> = fc.oneof(fc.constant({ kind: 'eenheid' as const }), fc.tuple(kindOf('district', 'basisteam'), named).map(([kind, who]) => ({ kind, name: who })));

const distribution: fc.Arbitrary<Distribution> = fc.oneof(
  fc.tuple(kindOf('normaal', 'lognormaal'), number(0, 100)).map(([kind, sd]) => ({ kind, sd })),
  fc.tuple(kindOf('driehoek', 'pert'), share, share, share).map(([kind, low, mode, high]) => ({ kind, low, mode, high })),
  fc.tuple(share, share).map(([low, high]) => ({ kind: 'uniform' as const, low, high })),
  fc.tuple(fc.array(share, { maxLength: 8 }), maybe(text(40))).map(([values, source]) => present({ kind: 'empirisch' as const, values, source })),
);
const correlation = number(-1, 1);
const driver = fc.record({ distribution, teams: maybe(some(record<{ team: string; distribution: Distribution }>({ team: named, distribution }))), betweenTeams: correlation }, { noNullPrototype: true }).map(present);
const uncertainty: fc.Arbitrary<Uncertainty> = fc
  .record(
    {
      drivers: fc.record({ inwoners: maybe(driver), werklast: maybe(driver) }, { noNullPrototype: true }).map(present),
      betweenDrivers: correlation,
      teamMatrix: maybe(some(some(correlation))),
      method: kindOf('sobol', 'toeval'),
      seed: fc.integer({ min: 0, max: 4_294_967_295 }),
      batches: fc.integer({ min: 16, max: 64 }),
      perBatch: fc.integer({ min: 0, max: 12 }).map((power) => 2 ** power),
      enough: maybe(number(0.01, 1)),
    },
    { noNullPrototype: true },
  )
  .map(present);

/** Any scenario that the types allow, within the bounds of a file; most have no outcome. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record(
    {
      name: name(60).filter((found) => found.length <= 60),
      baseline: maybe(name(60)),
      description: maybe(text(200)),
      changes: some(change),
      year: maybe(fc.integer({ min: 2024, max: 2030 })),
      municipalGrowth: maybe(fc.constant(true as const)),
      totalBudget: fc.option(fte),
      shares: fc.option(fc.array(number(0, 1), { minLength: 5, maxLength: 5 })),
      wijkagentenBudget: maybe(fte),
      wijkagentenRule: maybe(kindOf('volgt de norm', 'vast')),
      elasticities: maybe(some(record({ component: kindOf(...componentIds), driver: kindOf(...drivers), value: number(0, 5) }))),
      limits: maybe(some(record({ team: named, floor: fc.option(fte), cap: fc.option(fte) }))),
      liftedMinima: maybe(fc.oneof(fc.constant('alle' as const), some(named))),
      amendments: maybe(some(record({ name: named, receiver: named, fte, payers, key: kindOf('HBVS+', 'gelijk') }))),
      damping: maybe(fc.oneof(kindOf('geen', 'HBVS 2012', 'BVS 2007').map((rule) => ({ rule })), number(0, 1).map((perYear) => ({ rule: 'vrij' as const, perYear })))),
      rounding: maybe(kindOf(...roundings)),
      uncertainty: maybe(uncertainty),
    },
    { noNullPrototype: true },
  )
  .map((scenario) => present(scenario) as Scenario);
