import { beforeAll, describe, expect, it } from 'vitest';
import type { ModelProblem } from '../../../src/model/errors';
import { strengthModel } from '../../../src/model/strength/compute';
import { dampen } from '../../../src/model/strength/damping';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import type { StrengthChange } from '../../../src/model/strength/respond';
import { resolveScenario } from '../../../src/simulation/apply';
import { loadFormulas } from '../../../src/simulation/formula/onDemand';
import { baseScenario } from '../../../src/simulation/scenario';
import { stackScenario } from '../../../src/simulation/stack';
import type { DriverChange } from '../../../src/simulation/scenario';
import { exampleChange, exampleInputs, exampleTeam, plainComponents, withOutcomes, withShares } from './exampleTree';
import { problemOf } from './expecting';

beforeAll(loadFormulas);

const near = (value: number): number => expect.closeTo(value, 9) as number;
const run = (overrides: Partial<StrengthInputs>, change: Partial<StrengthChange> = {}) => strengthModel(exampleInputs(overrides)).compute(exampleChange(change));
const resolve = (change: Pick<DriverChange, 'scope' | 'driver' | 'amount'>) => resolveScenario({ ...baseScenario, changes: [{ ...change, active: true }] }, exampleInputs(), [50_000, 30_000, 20_000]);
const unlimited = [exampleTeam('A', 100, 10), exampleTeam('B', 60, 6), exampleTeam('C', 40, 4, { district: 1 })];
const withTeam = (index: number, patch: object) => ({ teams: unlimited.map((team, t) => (t === index ? { ...team, ...patch } : team)) });

/** One way to each problem, with every fact the message needs. Typed by code: a new code without a case does not compile. */
const cases: { readonly [Code in ModelProblem['code']]: readonly { readonly run: () => unknown; readonly problem: Extract<ModelProblem, { code: Code }> }[] } = {
  sharesNotOne: [
    { run: () => run({ components: withShares([0.25, 0.15, 0.1, 0.2, 0.25]) }), problem: { code: 'sharesNotOne', sum: near(0.95) } },
    { run: () => run({}, { shares: [0.5, 0.5, 0.1, 0, 0] }), problem: { code: 'sharesNotOne', sum: near(1.1) } },
    { run: () => run({}, { shares: [NaN, 0.5, 0.5, 0, 0] }), problem: { code: 'sharesNotOne', sum: NaN } },
  ],
  negativeShare: [
    { run: () => run({}, { shares: [1.2, -0.2, 0, 0, 0] }), problem: { code: 'negativeShare', component: 'handhaving overig', share: -0.2 } },
    { run: () => run({ components: withShares([0.5, 0.5, 0.2, 0.1, -0.3]) }), problem: { code: 'negativeShare', component: 'werklast', share: -0.3 } },
  ],
  minimumAboveBase: [{ run: () => run(withTeam(2, { hbvs: 3.5 })), problem: { code: 'minimumAboveBase', team: 'C', wijkagenten: 4, base: 3.5 } }],
  zeroSeedColumn: [
    { run: () => run({ components: withOutcomes({ 3: [0, 0, 0] }) }), problem: { code: 'zeroSeedColumn', component: 'intake en service', budget: near(18) } },
    { run: () => run({ teams: unlimited.map((team) => ({ ...team, minWijkagenten: 0 })) }), problem: { code: 'zeroSeedColumn', component: 'handhaving wijkagenten', budget: 20 } },
  ],
  zeroSeedRow: [
    {
      run: () => run({ components: withOutcomes({ 1: [1, 0, 1], 2: [1, 0, 1], 3: [1, 0, 1], 4: [1, 0, 1], 5: [1, 0, 1] }) }),
      problem: { code: 'zeroSeedRow', team: 'B', margin: 54 },
    },
  ],
  notConverged: [
    {
      // B and C work for werklast only (54), but have 54 + 36 to place.
      run: () => run({ components: withOutcomes({ 1: [1, 0, 0], 2: [1, 0, 0], 3: [1, 0, 0], 4: [1, 0, 0], 5: [1, 1, 1] }) }),
      problem: { code: 'notConverged', iterations: 20_000, worst: expect.any(Number) as number },
    },
  ],
  zeroColumnAfterChange: [
    { run: () => run({}, { workload: [0, 0, 0] }), problem: { code: 'zeroColumnAfterChange', component: 'werklast', budget: near(54) } },
    {
      run: () => run({ liftAllMinima: true, wijkagentenBudget: { fte: 20, rule: 'vast' } }, { inhabitants: [0, 0, 0] }),
      problem: { code: 'zeroColumnAfterChange', component: 'handhaving wijkagenten', budget: 20 },
    },
  ],
  budgetBelowWijkagenten: [
    { run: () => run({}, { totalBudget: 19 }), problem: { code: 'budgetBelowWijkagenten', budget: 19, wijkagenten: 20 } },
    { run: () => run({}, { totalBudget: -1 }), problem: { code: 'budgetBelowWijkagenten', budget: -1, wijkagenten: 20 } },
    { run: () => run({}, { totalBudget: NaN }), problem: { code: 'budgetBelowWijkagenten', budget: NaN, wijkagenten: 20 } },
    { run: () => run({}, { totalBudget: Infinity }), problem: { code: 'budgetBelowWijkagenten', budget: Infinity, wijkagenten: 20 } },
  ],
  floorAboveCap: [{ run: () => run(withTeam(1, { floor: 70, cap: 65 })), problem: { code: 'floorAboveCap', team: 'B', floor: 70, cap: 65 } }],
  floorsAboveBudget: [
    // 150 + 46 + the 6 wijkagenten of B
    { run: () => run({ teams: [{ ...unlimited[0]!, floor: 150 }, unlimited[1]!, { ...unlimited[2]!, floor: 46 }] }), problem: { code: 'floorsAboveBudget', sum: near(202), budget: near(200), teams: ['A', 'C'] } },
  ],
  capsBelowBudget: [
    {
      run: () => run({ teams: unlimited.map((team) => ({ ...team, cap: team.name === 'A' ? 99 : 50 })) }),
      problem: { code: 'capsBelowBudget', sum: 199, budget: near(200), teams: ['A', 'B', 'C'] },
    },
  ],
  capBelowWijkagenten: [{ run: () => run(withTeam(0, { cap: 9 })), problem: { code: 'capBelowWijkagenten', team: 'A', cap: 9, wijkagenten: near(10) } }],
  noExtensionKey: [
    { run: () => run({ districts: [{ name: 'Oost', hbvs2018: null, printedTotal: 0 }, { name: 'West', hbvs2018: null, printedTotal: 0 }] }), problem: { code: 'noExtensionKey', sum: near(0) } },
  ],
  noPayers: [
    {
      run: () => run({ amendments: [{ name: 'X', receiver: 2, fte: 1, payers: { kind: 'district', district: 1 }, key: 'gelijk', inPlan: false, source: '' }] }),
      problem: { code: 'noPayers', amendment: 'X' },
    },
  ],
  noReceiver: [
    { run: () => run({ amendments: [{ name: 'X', receiver: 3, fte: 1, payers: { kind: 'eenheid' }, key: 'gelijk', inPlan: false, source: '' }] }), problem: { code: 'noReceiver', amendment: 'X' } },
  ],
  invalidFactor: [
    { run: () => run({}, { inhabitants: [1, -0.5, 1] }), problem: { code: 'invalidFactor', driver: 'inwoners', team: 'B', factor: -0.5 } },
    { run: () => run({}, { workload: [1, 1, NaN] }), problem: { code: 'invalidFactor', driver: 'werklast', team: 'C', factor: NaN } },
    { run: () => run({}, { workload: [Infinity, 1, 1] }), problem: { code: 'invalidFactor', driver: 'werklast', team: 'A', factor: Infinity } },
  ],
  unknownScope: [
    { run: () => resolve({ scope: { kind: 'district', name: 'Noord' }, driver: 'inwoners', amount: { kind: 'procent', value: 0.1 } }), problem: { code: 'unknownScope', kind: 'district', name: 'Noord' } },
    { run: () => resolve({ scope: { kind: 'gemeente', name: 'Oost' }, driver: 'inwoners', amount: { kind: 'absoluut', value: 5 } }), problem: { code: 'unknownScope', kind: 'gemeente', name: 'Oost' } },
    { run: () => resolve({ scope: { kind: 'basisteam', name: 'Oost' }, driver: 'werklast', amount: { kind: 'absoluut', value: 5 } }), problem: { code: 'unknownScope', kind: 'basisteam', name: 'Oost' } },
  ],
  invalidFormula: [
    { run: () => resolve({ scope: { kind: 'eenheid' }, driver: 'inwoners', amount: { kind: 'formule', text: '1,1 * inwooners' } }), problem: { code: 'invalidFormula', scope: 'hele eenheid', driver: 'inwoners', text: '1,1 * inwooners', at: 6 } },
    // Without workload data the name is not there.
    { run: () => resolve({ scope: { kind: 'basisteam', name: 'B' }, driver: 'inwoners', amount: { kind: 'formule', text: 'werklast' } }), problem: { code: 'invalidFormula', scope: 'B', driver: 'inwoners', text: 'werklast', at: 0 } },
  ],
  formulaNotFinite: [
    { run: () => resolve({ scope: { kind: 'basisteam', name: 'B' }, driver: 'inwoners', amount: { kind: 'formule', text: 'inwoners / (hbvs - 60)' } }), problem: { code: 'formulaNotFinite', scope: 'B', driver: 'inwoners', text: 'inwoners / (hbvs - 60)', team: 'B' } },
  ],
  noOldStrength: [{ run: () => dampen({ rule: 'HBVS 2012' }, [0, 0], [1, 2], 1), problem: { code: 'noOldStrength', total: 3 } }],
  unknownBaseline: [{ run: () => stackScenario({ ...baseScenario, name: 'Boven', baseline: 'Weg' }, [baseScenario]), problem: { code: 'unknownBaseline', scenario: 'Boven', baseline: 'Weg' } }],
  baselineCycle: [
    {
      run: () => stackScenario({ ...baseScenario, name: 'Een', baseline: 'Twee' }, [{ ...baseScenario, name: 'Twee', baseline: 'Een' }, { ...baseScenario, name: 'Een', baseline: 'Twee' }]),
      problem: { code: 'baselineCycle', names: ['Een', 'Twee', 'Een'] },
    },
  ],
  noBaseForAbsolute: [
    { run: () => resolve({ scope: { kind: 'basisteam', name: 'A' }, driver: 'werklast', amount: { kind: 'absoluut', value: 5 } }), problem: { code: 'noBaseForAbsolute', scope: 'A', driver: 'werklast' } },
    { run: () => resolve({ scope: { kind: 'gemeente', name: 'a' }, driver: 'inwoners', amount: { kind: 'formule', text: 'inwoners' } }), problem: { code: 'noBaseForAbsolute', scope: 'a', driver: 'inwoners' } },
    { run: () => resolve({ scope: { kind: 'eenheid' }, driver: 'werklast', amount: { kind: 'absoluut', value: 5 } }), problem: { code: 'noBaseForAbsolute', scope: 'hele eenheid', driver: 'werklast' } },
  ],
};

describe('what the model cannot calculate, it names with the facts', () => {
  it.each(Object.entries(cases).flatMap(([code, ways]) => ways.map((way, i) => ({ code, way, i }))))('$code, $i', ({ way }) => {
    expect(problemOf(way.run)).toEqual(way.problem);
  });

  it('an error carries its code in its text, for a log', () => {
    expect(() => run({}, { totalBudget: 19 })).toThrow(/budgetBelowWijkagenten.*19/);
  });

  it('what looks alike but is possible is no problem', () => {
    expect(() => run({ components: withOutcomes({ 3: [0, 0, 0] }, withShares([0.35, 0.15, 0, 0.2, 0.3])) })).not.toThrow(); // a zero column without budget
    expect(() => run({ teams: unlimited.map((team) => ({ ...team, minWijkagenten: 0 })), wijkagentenBudget: { fte: 0, rule: 'vast' } })).not.toThrow();
    expect(() => run({}, { workload: [0, 0, 0], shares: [0.5, 0.2, 0.1, 0.2, 0] })).not.toThrow();
    expect(() => run(withTeam(1, { floor: 60, cap: 60 }))).not.toThrow();
    expect(() => run(withTeam(2, { hbvs: 4 }))).not.toThrow();
    expect(() => run({ components: plainComponents.map((component) => ({ ...component, elasticityInhabitants: 0 })) }, { inhabitants: [0, 0, 0] })).not.toThrow();
  });
});
