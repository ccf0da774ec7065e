import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelError } from '../../../src/model/errors';
import { publishedInputs } from '../../../src/model/plan/published';
import { strengthModel } from '../../../src/model/strength/compute';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import { noChange } from '../../../src/model/strength/respond';
import type { StrengthChange } from '../../../src/model/strength/respond';
import { infeasibleCodes } from '../../../src/simulation/kernel/infeasible';
import type { InfeasibleCode } from '../../../src/simulation/kernel/infeasible';
import { planKernel } from '../../../src/simulation/kernel/plan';
import { exampleChange, exampleInputs, exampleTeam } from '../../model/strength/exampleTree';
import { expectClose } from '../../model/strength/expecting';
import { randomCase } from '../../model/strength/randomTree';
import type { TreeOptions } from '../../model/strength/randomTree';
import { fteOf, runDraws } from './drawnBlock';
import type { Draw } from './drawnBlock';

/** The change with a draw on top: what `computeStrength` is asked. */
function drawn(change: StrengthChange, draw: Draw): StrengthChange {
  return { ...change, inhabitants: change.inhabitants.map((factor, t) => factor * (draw.inwoners[t] ?? 1)), workload: change.workload.map((factor, t) => factor * (draw.werklast[t] ?? 1)) };
}

/** Compares the kernel with the model, draw by draw. Undefined when the tree has no calibration, or the plan no answer. */
function compare(inputs: StrengthInputs, change: StrengthChange, draws: readonly Draw[]): { feasible: number; infeasible: number } {
  const model = strengthModel(inputs);
  const plan = planKernel(inputs, model.calibration, change, model.inhabitants);
  const block = runDraws(plan, draws);
  let infeasible = 0;
  draws.forEach((draw, d) => {
    const state = block.state[d] ?? 0;
    const fte = fteOf(block, plan, d);
    try {
      const { hbvs } = model.compute(drawn(change, draw));
      expect(state, 'has an answer').toBe(0);
      expectClose(fte, hbvs);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      expect(infeasibleCodes[state - 1]).toBe(error.problem.code);
      expect(fte.every(Number.isNaN)).toBe(true);
      infeasible++;
    }
  });
  return { feasible: draws.length - infeasible, infeasible };
}

const factor = fc.oneof({ weight: 8, arbitrary: fc.double({ min: 0.3, max: 3, noNaN: true }) }, { weight: 1, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(0) });
const drawsFor = (teams: number) => {
  const factors = fc.array(factor, { minLength: teams, maxLength: teams });
  return fc.array(fc.record({ inwoners: factors, werklast: factors }), { minLength: 1, maxLength: 6 });
};
const damping = fc.option(
  fc.record({ rule: fc.constantFrom({ rule: 'HBVS 2012' } as const, { rule: 'BVS 2007' } as const, { rule: 'vrij', perYear: 0.03 } as const), year: fc.integer({ min: 0, max: 5 }) }).map(({ rule, year }) => ({ ...rule, year })),
  { nil: undefined },
);

describe('the kernel and the model, any tree and scenario', () => {
  it.each<{ what: string; options: TreeOptions }>([
    { what: 'without floors and caps', options: {} },
    { what: 'with floors and caps', options: { limits: true } },
    { what: 'with components of the HBVS formula', options: { formula: true, limits: true } },
    { what: 'with one shape for all components', options: { data: 'none' } },
  ])('$what: the same fte within 1e-9, or the same reason for none', ({ options }) => {
    const seen = { feasible: 0, infeasible: 0 };
    fc.assert(
      fc.property(
        randomCase(options).chain((random) => fc.tuple(fc.constant(random), drawsFor(random.inputs.teams.length), damping)),
        ([{ inputs, change }, draws, rule]) => {
          // What comes after HBVS+ can be impossible for reasons of its own.
          const { feasible, infeasible } = compare({ ...inputs, amendments: [] }, rule === undefined ? change : { ...change, damping: rule }, draws);
          seen.feasible += feasible;
          seen.infeasible += infeasible;
        },
      ),
      { numRuns: 300, seed: 20_260_401 },
    );
    expect(seen.feasible).toBeGreaterThan(300);
    if (options.limits) expect(seen.infeasible).toBeGreaterThan(5);
  });

  it('the published tree: no draw changes anything, so the published table', () => {
    const inputs = publishedInputs();
    const model = strengthModel(inputs);
    const plan = planKernel(inputs, model.calibration, noChange(27), model.inhabitants);
    const ones = inputs.teams.map(() => 1);
    expectClose(fteOf(runDraws(plan, [{ inwoners: ones, werklast: ones }]), plan, 0), inputs.teams.map((team) => team.hbvs));
  });

  it('components of one shape that respond alike are worked out together', () => {
    const inputs = publishedInputs();
    const model = strengthModel(inputs);
    const plan = planKernel(inputs, model.calibration, noChange(27), model.inhabitants);
    expect(plan.columns.map((column) => column.share)).toEqual([0.4, 0.1, 0.2, 0.3]);
  });
});

describe('a draw without an answer', () => {
  const flat: Draw = { inwoners: [1, 1, 1], werklast: [1, 1, 1] };
  const cases: readonly { code: InfeasibleCode; inputs: Partial<StrengthInputs>; change?: Partial<StrengthChange>; draw: Draw }[] = [
    // 20 wijkagenten × 11 = 220 of 200 fte.
    { code: 'budgetBelowWijkagenten', inputs: {}, draw: { ...flat, inwoners: [11, 11, 11] } },
    { code: 'zeroColumnAfterChange', inputs: {}, draw: { ...flat, werklast: [0, 0, 0] } },
    // A keeps 10 wijkagenten; twice the inhabitants give it 20, above its cap of 15 although it would have room in the base.
    { code: 'capBelowWijkagenten', inputs: { teams: [exampleTeam('A', 100, 10, { cap: 15 }), exampleTeam('B', 60, 6), exampleTeam('C', 40, 4, { district: 1 })] }, draw: { ...flat, inwoners: [2, 2, 2] } },
    // Floors of 90 + 60 = 150, and C keeps its wijkagenten, more than 50 of them in this draw.
    { code: 'floorsAboveBudget', inputs: { teams: [exampleTeam('A', 100, 10, { floor: 90 }), exampleTeam('B', 60, 6, { floor: 60 }), exampleTeam('C', 40, 4, { district: 1 })] }, draw: { ...flat, inwoners: [1, 1, 20] } },
    { code: 'capsBelowBudget', inputs: { teams: [exampleTeam('A', 100, 10, { cap: 90 }), exampleTeam('B', 60, 6, { cap: 60 }), exampleTeam('C', 40, 4, { cap: 45, district: 1 })] }, draw: flat },
  ];
  it.each(cases)('$code is counted, and the draws beside it have theirs', ({ code, inputs, change, draw }) => {
    expect(compare(exampleInputs(inputs), exampleChange(change), [flat, draw, flat]).infeasible).toBe(code === 'capsBelowBudget' ? 3 : 1);
    const model = strengthModel(exampleInputs(inputs));
    const plan = planKernel(model.inputs, model.calibration, exampleChange(change), model.inhabitants);
    expect(infeasibleCodes[(runDraws(plan, [draw]).state[0] ?? 0) - 1]).toBe(code);
  });

  it('a floor above a cap has no answer whatever is drawn', () => {
    const inputs = exampleInputs({ teams: [exampleTeam('A', 100, 10, { floor: 90, cap: 80 }), exampleTeam('B', 60, 6), exampleTeam('C', 40, 4)] });
    const model = strengthModel(exampleInputs());
    expect(() => planKernel(inputs, model.calibration, exampleChange(), model.inhabitants)).toThrow(/floorAboveCap/);
  });
});
