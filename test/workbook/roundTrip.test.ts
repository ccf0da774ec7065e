import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCases } from '../../src/cli/checkCases';
import { ModelError } from '../../src/model/errors';
import type { ModelProblem } from '../../src/model/errors';
import { publishedInputs } from '../../src/model/plan/published';
import type { StrengthInputs } from '../../src/model/strength/inputs';
import { loadFormulas } from '../../src/simulation/formula/onDemand';
import { baseScenario } from '../../src/simulation/scenario';
import type { Scenario } from '../../src/simulation/scenario';
import { buildWorkbook } from '../../src/workbook/build';
import { buildContext } from '../../src/workbook/context';
import type { BuildContext } from '../../src/workbook/context';
import { readModel } from '../../src/workbook/read/readModel';
import { asInWorkbook } from '../../src/workbook/tables/scenarioRows';
import { randomCase } from '../model/strength/randomTree';
import { randomScenario } from './randomScenario';
import { inputSheets, rawModelOfSheets } from './rawModel';

await loadFormulas();

/** The context of a workbook, or why the engine has no answer. */
function contextOf(inputs: StrengthInputs, scenario: Scenario): BuildContext | ModelProblem {
  try {
    return buildContext(inputs, scenario);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return error.problem;
  }
}

/** Lists in which the order says nothing, in one order. */
function bySetting({ elasticities, limits, liftedMinima, ...rest }: Scenario) {
  const sorted = <T>(items: readonly T[] | undefined, key: (item: T) => string) => items && [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return {
    ...rest,
    elasticities: sorted(elasticities, ({ component, driver }) => `${component} ${driver}`),
    limits: sorted(limits, ({ team }) => team),
    liftedMinima: liftedMinima === 'alle' ? liftedMinima : sorted(liftedMinima, (team) => team),
  };
}

function expectReadsBack(context: BuildContext, sheets = inputSheets(context)): void {
  const read = readModel(rawModelOfSheets(sheets));
  if (!read.ok) return expect.fail(JSON.stringify(read.problems));
  expect(read.value.inputs).toStrictEqual(context.inputs);
  expect(read.value.scenario).toStrictEqual(asInWorkbook(context.scenario));
  expect(bySetting(read.value.scenario)).toStrictEqual(bySetting(context.scenario));
  expect(read.value.context.result.newStrength).toEqual(context.result.newStrength);
}

describe('a workbook reads back as what it was built from', () => {
  it.each(checkCases())('$name', ({ inputs, scenario }) => {
    const context = contextOf(inputs, scenario);
    if ('code' in context) return expect(['capBelowWijkagenten', 'floorsAboveBudget', 'capsBelowBudget', 'floorAboveCap']).toContain(context.code);
    expectReadsBack(context);
  });

  it('as a whole workbook', () => {
    const context = buildContext(publishedInputs(), baseScenario);
    expectReadsBack(context, [...buildWorkbook(context).sheets]);
  });

  it('with any scenario on the published plan', () => {
    const inputs = publishedInputs();
    fc.assert(
      fc.property(randomScenario(inputs), (scenario) => {
        const context = contextOf(inputs, scenario);
        fc.pre(!('code' in context));
        expectReadsBack(context as BuildContext);
      }),
      { numRuns: 60, seed: 2024 },
    );
  });

  it('with any tree and scenario', () => {
    // A ledger line without a decision is no input: the reader refuses it.
    const named = (inputs: StrengthInputs): StrengthInputs => ({ ...inputs, mutations: inputs.mutations.map((mutation) => ({ ...mutation, decision: 'besluit' })) });
    const any = randomCase({ limits: true }).chain(({ inputs }) => randomScenario(inputs).map((scenario) => ({ inputs: named(inputs), scenario })));
    fc.assert(
      fc.property(any, ({ inputs, scenario }) => {
        const context = contextOf(inputs, scenario);
        fc.pre(!('code' in context));
        expectReadsBack(context as BuildContext);
      }),
      { numRuns: 60, seed: 2025 },
    );
  });

  it('and once more: writing what was read changes nothing', () => {
    const context = buildContext(publishedInputs(), { name: 'Proef', changes: [], totalBudget: 3300, shares: null });
    const raw = rawModelOfSheets(inputSheets(context));
    const read = readModel(raw);
    if (!read.ok) return expect.fail(JSON.stringify(read.problems));
    expect(rawModelOfSheets(inputSheets({ ...read.value.context, others: context.others }))).toStrictEqual(raw);
  });
});
