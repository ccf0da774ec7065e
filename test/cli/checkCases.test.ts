import { describe, expect, it } from 'vitest';
import { agreementCases } from '../../src/cli/agreementCases';
import { checkCases } from '../../src/cli/checkCases';
import { co2Cases } from '../../src/cli/co2Cases';
import { craftedCases } from '../../src/cli/craftedCases';
import { growthCases } from '../../src/cli/growthCases';
import { measureCases } from '../../src/cli/measureCases';
import { ModelError } from '../../src/model/errors';
import { publishedInputs } from '../../src/model/plan/published';
import { loadFormulas } from '../../src/simulation/formula/onDemand';
import { baseScenario } from '../../src/simulation/scenario';
import type { Scenario } from '../../src/simulation/scenario';
import { buildContext } from '../../src/workbook/context';
import type { BuildContext } from '../../src/workbook/context';

await loadFormulas();

/** Names of the cases that have an answer. */
const compared: string[] = [];
/** The cases that have an answer: only these are compared. */
const contexts = checkCases().flatMap(({ name, inputs, scenario, others }) => {
  try {
    const context = buildContext(inputs, scenario, others);
    compared.push(name);
    return [context];
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return [];
  }
});

/** HBVS+ without some of the scenario. */
function without({ inputs, scenario }: BuildContext, changed: Partial<Scenario>): readonly number[] {
  return buildContext(inputs, { ...scenario, ...changed }).result.newStrength;
}

function matters(context: BuildContext, changed: Partial<Scenario>): boolean {
  try {
    return without(context, changed).some((fte, t) => Math.abs(fte - (context.result.newStrength[t] ?? 0)) > 0.01);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return false;
  }
}

/** Leaving a setting out, where it is absent or has a default. */
const absent = <K extends keyof Scenario>(key: K) => ({ [key]: undefined }) as unknown as Partial<Scenario>;
const some = (test: (context: BuildContext) => boolean) => expect(contexts.some(test)).toBe(true);
const kinds = (context: BuildContext) => context.scenario.changes.filter((change) => change.active);

describe('the workbooks that LibreOffice recalculates', () => {
  it.each([...co2Cases(), ...measureCases(), ...agreementCases()].map(({ name }) => name))('share one that has an answer: %s', (name) => expect(compared.filter((other) => other.split(' · ').includes(name))).toHaveLength(1));
  it('are many', () => expect(contexts.length).toBeGreaterThan(25));
  it('have an answer wherever nothing was drawn', () => {
    for (const { inputs, scenario } of [...craftedCases(publishedInputs()), ...growthCases(publishedInputs())]) expect(() => buildContext(inputs, scenario)).not.toThrow();
  });

  it.each(['eenheid', 'district', 'basisteam', 'gemeente'] as const)('change a driver of: %s', (kind) => some((context) => kinds(context).some(({ scope }) => scope.kind === kind)));
  it.each(['procent', 'absoluut', 'groei', 'formule'] as const)('change by: %s', (kind) => some((context) => kinds(context).some(({ amount }) => amount.kind === kind)));
  it.each([2024, 2025, 2026, 2027, 2028, 2029, undefined])('look at year %s', (year) => some(({ scenario }) => scenario.year === year));

  it.each(['HBVS 2012', 'BVS 2007', 'vrij'] as const)('damp by %s so that it matters', (rule) => some((context) => context.scenario.damping?.rule === rule && matters(context, absent('damping'))));
  it('damp a team below its wijkagenten', () => some(({ result, undamped }) => result.allocation.cells[0]?.some((fte, t) => fte < (undamped.cells[0]?.[t] ?? 0) - 0.01) ?? false));

  it.each([
    ['a budget for the wijkagenten', absent('wijkagentenBudget'), (scenario) => scenario.wijkagentenBudget !== undefined],
    ['a rule for the wijkagenten', absent('wijkagentenRule'), (scenario) => scenario.wijkagentenRule !== undefined],
    ['elasticities', absent('elasticities'), (scenario) => scenario.elasticities !== undefined],
    ['a floor', absent('limits'), (scenario) => scenario.limits?.some(({ floor }) => floor !== null) ?? false],
    ['a cap', absent('limits'), (scenario) => scenario.limits?.some(({ cap }) => cap !== null) ?? false],
    ['a lifted minimum', absent('liftedMinima'), (scenario) => Array.isArray(scenario.liftedMinima)],
    ['all minima lifted', absent('liftedMinima'), (scenario) => scenario.liftedMinima === 'alle'],
    ['an amendment', absent('amendments'), (scenario) => scenario.amendments !== undefined],
    ['the whole budget', { totalBudget: baseScenario.totalBudget }, (scenario) => scenario.totalBudget !== null],
    ['shares', { shares: baseScenario.shares }, (scenario) => scenario.shares !== null],
    ['growth per municipality', absent('municipalGrowth'), (scenario) => scenario.municipalGrowth === true],
    ['the year', absent('year'), (scenario) => scenario.year !== undefined],
  ] satisfies [string, Partial<Scenario>, (scenario: Scenario) => boolean][])('have %s that matters', (_name, changed, has) => some((context) => has(context.scenario) && matters(context, changed)));

  it('remove limits of the inputs, and replace them', () => {
    const own = ({ inputs }: BuildContext, name: string) => inputs.teams.find((team) => team.name === name);
    some((context) => context.scenario.limits?.some(({ team, floor, cap }) => floor === null && cap === null && (own(context, team)?.floor !== null || own(context, team)?.cap !== null)) ?? false);
    some((context) => context.scenario.limits?.some(({ team, floor }) => floor !== null && own(context, team)?.floor !== null) ?? false);
  });

  it.each(['tweezijdig', 'eenzijdig', 'geen'] as const)('round: %s', (rounding) => some(({ scenario }) => scenario.rounding === rounding));
  it('have a team without inhabitants and a split municipality', () => {
    some(({ inputs, model }) => inputs.teams.some((_, t) => model.inhabitants[t] === 0));
    some(({ scenario, inputs }) => scenario.changes.some(({ scope }) => scope.kind === 'gemeente' && inputs.municipalities.some(({ name, parts }) => name === scope.name && parts.length > 1)));
  });
});
