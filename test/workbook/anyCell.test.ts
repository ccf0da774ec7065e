import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../src/model/plan/published';
import { loadFormulas } from '../../src/simulation/formula/onDemand';
import { problemSentenceIn } from '../../src/workbook/messages/sentence';
import type { InputProblem } from '../../src/workbook/problems';
import type { ReadModel } from '../../src/workbook/read/readModel';
import { readModel } from '../../src/workbook/read/readModel';
import type { ColumnSpec, TableKey } from '../../src/workbook/tables/spec';
import { tableSpecs } from '../../src/workbook/tables/specs';
import { checkCases } from '../../src/cli/checkCases';
import { filledOthers } from './filledOthers';
import { rawModelOf, SpoiledWorkbook } from './rawModel';

await loadFormulas();

/** A workbook with data per component, limits, amendments, and a scenario: every part of the reader has something to read. */
const rich = (() => {
  const limited = checkCases().find((check) => check.name.includes('gegevens+mutaties'));
  if (!limited) throw new Error('no case with data');
  return rawModelOf({ ...limited.inputs, amendments: publishedInputs().amendments }, limited.scenario, filledOthers);
})();

const columns = Object.values(tableSpecs).flatMap(({ key, columns: own }: { key: TableKey; columns: readonly ColumnSpec[] }) => own.filter((column) => column.rule.kind !== 'calculated').map((column) => ({ table: key, column: column.key, kind: column.rule.kind })));

const numbers = fc.oneof(fc.constantFrom<unknown>(0, -0, 1, -1, 0.5, 1e9, 1e300, -1e300, 1e-300, 2021, 44197, 44197.5), fc.double({ noNaN: true, noDefaultInfinity: true }));
const texts = fc.oneof(
  fc.constantFrom<unknown>('ja', 'nee', 'Zwolle', 'Twente', 'eenheid', 'basisteam', 'noodhulp', 'Flexteam', '145,7', '1.234', '#N/A', '#DEEL/0!', '=1+1', '__proto__', 'constructor', '', ' ', null, true, false),
  fc.string({ maxLength: 8 }),
);

/** One cell, or a whole column; a number mostly where one belongs. */
const spoil = fc.constantFrom(...columns).chain((at) => {
  const [likely, other] = at.kind === 'number' || at.kind === 'date' || at.kind === 'any' ? [numbers, texts] : [texts, numbers];
  return fc.record({ at: fc.constant(at), row: fc.nat(80), value: fc.oneof({ weight: 4, arbitrary: likely }, { weight: 1, arbitrary: other }), whole: fc.boolean() });
});
const spoils = fc.array(spoil, { minLength: 1, maxLength: 2 });

function numbersOf({ context: { result, rounded } }: ReadModel): number[] {
  const { hbvs, extension, amendment, extensionTotal, mutations, newStrength, allocation } = result;
  return [hbvs, extension, amendment, extensionTotal, mutations, newStrength, ...allocation.cells, rounded.newStrength.rounded, rounded.hbvsOneWay.rounded, ...rounded.table.cells].flat();
}

/** Each problem has its cell and its sentence, and is told once. */
function expectTold(problems: readonly InputProblem[]): void {
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) {
    expect(problem.place.range).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
    expect(problemSentenceIn('nl', problem).title).not.toBe('');
  }
  const told = problems.map((problem) => `${problem.code} ${problem.place.sheet}!${problem.place.range} ${JSON.stringify(problem)}`);
  expect(new Set(told).size).toBe(told.length);
}

describe('whatever stands in whatever cell', () => {
  it('either every figure is a figure and the total is kept, or every problem has its cell and its sentence', () => {
    let answered = 0;
    let apart = 0;
    fc.assert(
      fc.property(spoils, (changes) => {
        const workbook = new SpoiledWorkbook(rich);
        for (const { at, row, value, whole } of changes) {
          if (whole) workbook.setColumn(at.table, at.column, () => value);
          else workbook.set(at.table, at.column, row % workbook.rows(at.table), value);
        }
        const read = readModel(workbook.raw);
        if (!read.ok) {
          expectTold(read.problems);
          return;
        }
        answered++;
        for (const other of Object.values(read.value.others)) {
          if (other.ok) continue;
          expectTold(other.problems);
          apart++;
        }
        const { inputs, scenario, context } = read.value;
        for (const value of numbersOf(read.value)) if (!Number.isFinite(value)) expect.fail(`a figure is ${value}`);
        const total = scenario.totalBudget ?? inputs.teams.reduce((sum, team) => sum + team.hbvs, 0);
        const sum = context.result.hbvs.reduce((a, b) => a + b, 0);
        expect(Math.abs(sum - total)).toBeLessThanOrEqual(1e-9 * Math.max(1, total));
      }),
      { numRuns: 400, seed: 7 },
    );
    // Else nothing was compared.
    expect(answered).toBeGreaterThan(20);
    // What is wrong in one of the other calculations left the strength model as it was.
    expect(apart).toBeGreaterThan(20);
  });
});
