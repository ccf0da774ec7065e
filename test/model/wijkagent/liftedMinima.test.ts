import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimaInForce } from '../../../src/model/strength/budgets';
import { strengthModel } from '../../../src/model/strength/compute';
import { liftedMinima } from '../../../src/model/wijkagent/liftedMinima';
import { problemOf } from '../strength/expecting';
import { exampleChange, exampleInputs, exampleTeam } from '../strength/exampleTree';
import { randomCase } from '../strength/randomTree';

const teams = [exampleTeam('A', 100, 10), exampleTeam('B', 60, 6, { minimumLifted: true }), exampleTeam('C', 40, 4)];

describe('lifted minima', () => {
  it('none: nothing is listed', () => expect(liftedMinima(exampleInputs(), null, [10, 6, 4])).toEqual([]));

  it('one of the table and one of a scenario, each with its minimum and what the team has', () => {
    expect(liftedMinima(exampleInputs({ teams }), { name: 'krimp', teams: ['C', 'B'] }, [11, 5, 3])).toEqual([
      { team: 1, name: 'B', cause: { kind: 'basisteams' }, minimum: 6, formation: 5 },
      { team: 1, name: 'B', cause: { kind: 'scenario', name: 'krimp' }, minimum: 6, formation: 5 },
      { team: 2, name: 'C', cause: { kind: 'scenario', name: 'krimp' }, minimum: 4, formation: 3 },
    ]);
  });

  it('all, by the switch or by a scenario', () => {
    expect(liftedMinima(exampleInputs({ liftAllMinima: true }), null, [1, 2, 3]).map((row) => [row.name, row.cause.kind])).toEqual([['A', 'uitgangspunten'], ['B', 'uitgangspunten'], ['C', 'uitgangspunten']]);
    // B is lifted by its own row as well: a row for each.
    expect(liftedMinima(exampleInputs({ teams, liftAllMinima: true }), null, [1, 2, 3]).map((row) => [row.name, row.cause.kind])).toEqual([['A', 'uitgangspunten'], ['B', 'basisteams'], ['B', 'uitgangspunten'], ['C', 'uitgangspunten']]);
    expect(liftedMinima(exampleInputs(), { name: 's', teams: 'alle' }, [1, 2, 3]).map((row) => row.name)).toEqual(['A', 'B', 'C']);
    expect(liftedMinima(exampleInputs(), { name: 's', teams: [] }, [1, 2, 3])).toEqual([]);
  });
});

describe('a minimum', () => {
  it('holds until it is lifted: C halves its inhabitants with the budget fixed', () => {
    const change = exampleChange({ inhabitants: [1, 1, 0.5] });
    const cells = (lifted: boolean) => {
      const inputs = exampleInputs({ wijkagentenBudget: { fte: 20, rule: 'vast' }, teams: [exampleTeam('A', 100, 10), exampleTeam('B', 60, 6), exampleTeam('C', 40, 4, { minimumLifted: lifted })] });
      return { inputs, wijkagenten: strengthModel(inputs).compute(change).allocation.cells[0]! };
    };
    expect(cells(false).wijkagenten[2]).toBeCloseTo(4, 9);
    const { inputs, wijkagenten } = cells(true);
    expect(wijkagenten[2]).toBeLessThan(4);
    expect(liftedMinima(inputs, null, wijkagenten)).toEqual([{ team: 2, name: 'C', cause: { kind: 'basisteams' }, minimum: 4, formation: wijkagenten[2] }]);
  });

  it('is never passed by a team that is not in the list, whatever the change', () => {
    let held = 0;
    fc.assert(
      fc.property(randomCase({ data: 'some' }), ({ inputs, change }) => {
        let result;
        try {
          result = strengthModel(inputs).compute(change);
        } catch {
          // A case without an answer says so with a problem of its own.
          expect(problemOf(() => strengthModel(inputs).compute(change)).code).not.toBe('');
          return;
        }
        const cells = result.allocation.cells[0] ?? [];
        const listed = new Set(liftedMinima(inputs, null, cells).map((row) => row.team));
        inputs.teams.forEach((team, t) => {
          if (listed.has(t)) return;
          held++;
          expect(minimaInForce(inputs)[t]).toBe(team.minWijkagenten);
          expect(cells[t]).toBeGreaterThanOrEqual(team.minWijkagenten - 1e-9);
        });
      }),
    );
    expect(held).toBeGreaterThan(50);
  });
});
