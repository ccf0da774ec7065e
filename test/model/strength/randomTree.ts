import fc from 'fast-check';
import { componentIds } from '../../../src/model/strength/components';
import type { AmendmentInput } from '../../../src/model/strength/amendment';
import type { MunicipalityInput, StrengthInputs, TeamInput } from '../../../src/model/strength/inputs';
import type { StrengthChange } from '../../../src/model/strength/respond';
import { exactSum } from './expecting';
import { exampleMunicipality, exampleTeam } from './exampleTree';

export interface TreeOptions {
  /** Outcome data for none, some or all of the components. Default: any. */
  readonly data?: 'none' | 'some';
  /** Floors and caps on some teams; a cap is never below any wijkagenten cell that a change by at most 3 can give. */
  readonly limits?: boolean;
  /** Data of the four components of the HBVS formula follow the inhabitants for a part. */
  readonly formula?: boolean;
  readonly rule?: 'volgt de norm' | 'vast';
}

export interface RandomCase {
  readonly inputs: StrengthInputs;
  readonly change: StrengthChange;
}

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true });

/** Weights of which some may be 0, as shares that add to 1. */
const fiveShares = fc.array(fc.oneof({ weight: 5, arbitrary: number(0.05, 1) }, { weight: 1, arbitrary: fc.constant(0) }), { minLength: 5, maxLength: 5 }).map((weights) => {
  const sum = exactSum(weights);
  return sum > 0 ? weights.map((weight) => weight / sum) : [0.2, 0.2, 0.2, 0.2, 0.2];
});

const teamFacts = fc.record({
  hbvs: fc.oneof(number(20, 300), fc.integer({ min: 200, max: 3000 }).map((n) => n / 10)),
  /** Part of HBVS+ that is the minimum; sometimes nothing, sometimes everything. */
  minimum: fc.oneof({ weight: 8, arbitrary: number(0.02, 0.3) }, { weight: 1, arbitrary: fc.constant(0) }),
  lifted: fc.boolean(),
  inhabitants: fc.integer({ min: 500, max: 200_000 }),
  floor: fc.option(number(0, 0.95), { freq: 2 }),
  cap: fc.option(number(1.02, 2), { freq: 2 }),
  district: fc.nat(3),
});

function municipalitiesOf(inhabitants: readonly number[], split: boolean): MunicipalityInput[] {
  const own = inhabitants.map((count, t) => exampleMunicipality(`m${t}`, count, [{ team: t, weight: 1 }]));
  return split ? [...own, exampleMunicipality('gedeeld', 40_000, [{ team: 0, weight: 19 }, { team: 1, weight: 16 }])] : own;
}

/** A tree of 2-12 teams in 1-4 districts, each with a team, and a change of its drivers, budget and shares. */
export function randomCase(options: TreeOptions = {}): fc.Arbitrary<RandomCase> {
  return fc.tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 4 })).chain(([teams, wanted]) => {
    const districts = Math.min(teams, wanted);
    const perTeam = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: teams, maxLength: teams });
    const factors = fc.oneof(fc.constant(Array.from({ length: teams }, () => 1)), perTeam(fc.oneof(fc.constant(1), number(0.3, 3))));
    return fc
      .record({
        facts: perTeam(teamFacts),
        split: fc.boolean(),
        fixed: fc.array(number(0, 100), { minLength: districts, maxLength: districts }),
        shares: fiveShares,
        elasticities: fc.array(fc.tuple(fc.constantFrom(0, 0.5, 0.7, 1, 1.5), fc.constantFrom(0, 0.5, 1)), { minLength: 6, maxLength: 6 }),
        outcomes: fc.array(options.data === 'none' ? fc.constant(null) : fc.option(perTeam(number(0.5, 500))), { minLength: 5, maxLength: 5 }),
        surplus: fc.constantFrom(0.5, 1, 1.2),
        rule: options.rule ? fc.constant(options.rule) : fc.constantFrom('volgt de norm', 'vast'),
        liftAll: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
        receiver: fc.nat(teams - 1),
        payers: fc.constantFrom<AmendmentInput['payers']>({ kind: 'eenheid' }, { kind: 'team', team: 0 }, { kind: 'team', team: 1 }),
        key: fc.constantFrom<AmendmentInput['key']>('HBVS+', 'gelijk'),
        inhabitants: factors,
        workload: factors,
        totalBudget: fc.option(number(0.9, 1.3), { freq: 2 }),
        newShares: fc.option(fiveShares, { freq: 2 }),
      })
      .map((raw): RandomCase => {
        const list = raw.facts.map((fact, t): TeamInput => {
          const limited = options.limits === true;
          return exampleTeam(`team ${t}`, fact.hbvs, t === 0 ? Math.max(1, fact.hbvs * fact.minimum) : fact.hbvs * fact.minimum, {
            district: t < districts ? t : fact.district % districts,
            minimumLifted: fact.lifted,
            floor: limited && fact.floor !== null ? fact.hbvs * fact.floor * 0.9 : null,
            cap: limited && fact.cap !== null ? fact.hbvs * (fact.cap + 0.4) : null,
          });
        });
        const minima = exactSum(list.map((team) => team.minWijkagenten));
        const total = exactSum(list.map((team) => team.hbvs));
        const sumOf = (d: number) => exactSum(list.filter((team) => team.district === d).map((team) => team.hbvs));
        const payers = raw.payers.kind === 'team' && raw.payers.team === raw.receiver ? ({ kind: 'eenheid' } as const) : raw.payers;
        return {
          inputs: {
            baseYear: 2023,
            districts: raw.fixed.map((fixed, d) => ({ name: `district ${d}`, hbvs2018: null, printedTotal: sumOf(d) + fixed })),
            teams: list,
            fixedUnits: [],
            municipalities: municipalitiesOf(raw.facts.map((fact) => fact.inhabitants), raw.split),
            components: componentIds.map((id, c) => ({
              id,
              ...(c === 0 ? {} : { shareOfRest: raw.shares[c - 1] }),
              elasticityInhabitants: c === 0 ? 1 : (raw.elasticities[c]?.[0] ?? 0),
              elasticityWorkload: c === 0 ? 0 : (raw.elasticities[c]?.[1] ?? 0),
              ...(c === 0 || raw.outcomes[c - 1] === null ? {} : { outcomes: raw.outcomes[c - 1] ?? [] }),
              ...(options.formula === true && c > 0 && c < 5 && raw.outcomes[c - 1] !== null ? { inhabitantsPart: list.map((_, t) => ((raw.outcomes[c - 1]?.[t] ?? 0) * 7) % 1) } : {}),
            })),
            wijkagentenBudget: { fte: minima * raw.surplus, rule: raw.rule },
            liftAllMinima: raw.liftAll,
            extension: { basisteams: 55, platform: 55, hovjPerTeam: 1, frozen: false, shareIn2024: null },
            amendments: [{ name: 'amendement', receiver: raw.receiver, fte: 0.9, payers, key: raw.key, inPlan: true, source: '' }],
            mutations: [{ unit: 'team 1', fte: 2, decision: '', reference: '', funding: '', from: '2024-01-01', inTables: 0.5 }],
            mutationsUntil: '2027-12-31',
          },
          change: { inhabitants: raw.inhabitants, workload: raw.workload, totalBudget: raw.totalBudget === null ? null : raw.totalBudget * total, shares: raw.newShares },
        };
      });
  });
}
