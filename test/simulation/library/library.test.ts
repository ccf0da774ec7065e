import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthModel } from '../../../src/model/strength/compute';
import { resolveScenario } from '../../../src/simulation/apply';
import { dependents, possibleBaselines, withBaselines } from '../../../src/simulation/library/baselines';
import { importInto } from '../../../src/simulation/library/import';
import { addScenario, duplicateScenario, nameProblem, removeAndTakeOver, removeScenario, renameScenario, replaceScenario, setBaseline } from '../../../src/simulation/library/library';
import type { Changed } from '../../../src/simulation/library/library';
import { copyName, freeName, LONGEST_NAME, sameName } from '../../../src/simulation/library/names';
import { baseScenario } from '../../../src/simulation/scenario';
import type { DriverChange, Scenario } from '../../../src/simulation/scenario';
import { stackScenario } from '../../../src/simulation/stack';
import { exampleInputs } from '../../model/strength/exampleTree';

const change = (name: string, value: number): DriverChange => ({ driver: 'inwoners', scope: { kind: 'basisteam', name }, amount: { kind: 'procent', value }, active: true });
const scenario = (name: string, part: Partial<Scenario> = {}): Scenario => ({ ...baseScenario, name, ...part });
const growth = scenario('Groei', { changes: [change('A', 0.1)], description: 'van Groei' });
const build = scenario('Bouw', { baseline: 'Groei', changes: [change('B', 0.2)] });
const top = scenario('Top', { baseline: 'Bouw', changes: [change('C', -0.1)] });
const library = [growth, build, top];
const libraryOf = (changed: Changed) => {
  if (!changed.ok) throw new Error(JSON.stringify(changed.problem));
  return changed.library;
};
const names = (changed: Changed) => libraryOf(changed).map((each) => each.name);

describe('names', () => {
  it.each([
    ['', { code: 'nameEmpty' }],
    [' \t', { code: 'nameEmpty' }],
    ['x'.repeat(61), { code: 'nameTooLong', name: 'x'.repeat(61), longest: 60 }],
    ['basis ', { code: 'nameReserved', name: 'basis' }],
    [' gROEI ', { code: 'nameTaken', name: 'gROEI', existing: 'Groei' }],
    ['x'.repeat(60), null],
    ['Groei 2', null],
  ])('%j', (name, problem) => expect(nameProblem(library, name)).toEqual(problem));

  it('its own name is no clash', () => expect(nameProblem(library, 'GROEI', 'Groei')).toBeNull());

  it.each([
    ['Nieuw', 'Nieuw'],
    [' groei ', 'groei (2)'],
    ['Basis', 'Basis (2)'],
  ])('a free name for %j is %j', (wanted, free) => expect(freeName(library, wanted)).toBe(free));

  it('copies are numbered from the second', () => {
    expect(copyName(library, 'Groei', 'kopie')).toBe('Groei (kopie)');
    expect(copyName([...library, scenario('groei (KOPIE)')], 'Groei', 'kopie')).toBe('Groei (kopie 2)');
  });

  it('free names are free, short enough and not cut in half, whatever the library', () => {
    const name = fc.string({ minLength: 1, maxLength: 70, unit: 'binary' }).filter((found) => found.trim() !== '');
    fc.assert(fc.property(fc.array(name, { maxLength: 6 }), name, (taken, wanted) => {
      const others = taken.map((each) => scenario(each));
      for (const made of [freeName(others, wanted), copyName(others, wanted, 'kopie')]) {
        expect(made.length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(others.some((each) => sameName(each.name, made))).toBe(false);
        expect(made.trim()).toBe(made);
      }
    }));
    expect(freeName([scenario(`${'x'.repeat(55)}🚀`)], `${'x'.repeat(55)}🚀yyyyyyyyyy`)).toBe(`${'x'.repeat(55)}🚀yyy`);
    expect(freeName([], `${'x'.repeat(59)}🚀`)).toBe('x'.repeat(59));
  });
});

describe('operations on the library', () => {
  it('adds at the end, without spaces around the name', () => expect(names(addScenario(library, scenario(' Nieuw ')))).toEqual(['Groei', 'Bouw', 'Top', 'Nieuw']));

  it('refuses to add a taken name, or a scenario that builds on itself', () => {
    expect(addScenario(library, scenario('TOP'))).toEqual({ ok: false, problem: { code: 'nameTaken', name: 'TOP', existing: 'Top' } });
    expect(addScenario(library, scenario('Rond', { baseline: 'Rond' }))).toEqual({ ok: false, problem: { code: 'circle', names: ['Rond', 'Rond'] } });
  });

  it('puts a copy behind its original, on the same baseline', () => {
    expect(names(duplicateScenario(library, 'bouw', 'kopie'))).toEqual(['Groei', 'Bouw', 'Bouw (kopie)', 'Top']);
    expect(libraryOf(duplicateScenario(library, 'Bouw', 'kopie'))[2]).toEqual({ ...build, name: 'Bouw (kopie)' });
  });

  it('renames, and what builds on it follows', () => expect(libraryOf(renameScenario(library, 'Groei', ' Prognose '))).toEqual([{ ...growth, name: 'Prognose' }, { ...build, baseline: 'Prognose' }, top]));

  it('renames to the same name in other capitals', () => expect(libraryOf(renameScenario(library, 'groei', 'GROEI'))[1]).toEqual({ ...build, baseline: 'GROEI' }));

  it('replaces in its place, under a new name if it has one', () => {
    expect(libraryOf(replaceScenario(library, 'Groei', scenario('Krimp', { totalBudget: 3000 })))).toEqual([scenario('Krimp', { totalBudget: 3000 }), { ...build, baseline: 'Krimp' }, top]);
    expect(replaceScenario(library, 'Groei', scenario('Groei', { baseline: 'Top' }))).toMatchObject({ ok: false, problem: { code: 'circle', names: ['Groei', 'Top', 'Bouw', 'Groei'] } });
  });

  it('removes what nothing builds on, and else says what does', () => {
    expect(names(removeScenario(library, 'Top'))).toEqual(['Groei', 'Bouw']);
    expect(removeScenario(library, 'groei')).toEqual({ ok: false, problem: { code: 'othersBuildOnIt', name: 'Groei', others: ['Bouw'] } });
  });

  it('removes and lets the others take over: they keep their outcome and their own description', () => {
    const left = libraryOf(removeAndTakeOver(library, 'Bouw'));
    expect(left.map(({ name, baseline }) => [name, baseline])).toEqual([['Groei', undefined], ['Top', 'Groei']]);
    expect(left[1]?.changes).toEqual([...build.changes, ...top.changes]);
    const lowest = libraryOf(removeAndTakeOver(library, 'Groei'));
    expect(lowest[0]).not.toHaveProperty('baseline');
    expect(lowest[0]?.description).toBeUndefined();
    const inputs = exampleInputs();
    const model = strengthModel(inputs);
    const hbvs = (one: Scenario, all: readonly Scenario[]) => {
      const resolved = resolveScenario(stackScenario(one, all), inputs, model.inhabitants);
      return model.compute(resolved.change, resolved.inputs).hbvs;
    };
    for (const after of [left, lowest]) for (const each of after) expect(hbvs(each, after)).toEqual(hbvs(library.find((before) => before.name === each.name) as Scenario, library));
  });

  it('lets a scenario build on another, or on the base, but not in a circle', () => {
    expect(libraryOf(setBaseline(library, 'Top', 'groei'))[2]).toEqual({ ...top, baseline: 'Groei' });
    expect(libraryOf(setBaseline(library, 'Top', null))[2]).not.toHaveProperty('baseline');
    expect(setBaseline(library, 'Groei', 'Top')).toMatchObject({ ok: false, problem: { code: 'circle' } });
    expect(possibleBaselines(library, 'Groei')).toEqual([]);
    expect(possibleBaselines(library, 'Top')).toEqual(['Groei', 'Bouw']);
    expect(dependents(library, 'Groei')).toEqual({ direct: ['Bouw'], all: ['Bouw', 'Top'] });
    expect(withBaselines(library, top)).toEqual([top, build, growth]);
  });

  it.each([
    ['rename', renameScenario(library, 'Weg', 'X')],
    ['duplicate', duplicateScenario(library, 'Weg', 'kopie')],
    ['replace', replaceScenario(library, 'Weg', scenario('X'))],
    ['remove', removeScenario(library, 'Weg')],
    ['take over', removeAndTakeOver(library, 'Weg')],
    ['baseline of', setBaseline(library, 'Weg', null)],
    ['baseline on', setBaseline(library, 'Top', 'Weg')],
  ])('%s: what is not there is told', (_name, changed) => expect(changed).toEqual({ ok: false, problem: { code: 'notInLibrary', name: 'Weg' } }));
});

describe('importing', () => {
  it('numbers names that are taken; what builds on them in the file follows; the library stays as it is', () => {
    const imported = importInto(library, [scenario('groei', { totalBudget: 1 }), scenario('Erop', { baseline: 'GROEI' }), scenario('Elders', { baseline: 'bouw' }), scenario('Los', { baseline: 'Nergens' })]);
    expect(imported).toEqual({
      ok: true,
      library: [...library, scenario('groei (2)', { totalBudget: 1 }), scenario('Erop', { baseline: 'groei (2)' }), scenario('Elders', { baseline: 'Bouw' }), scenario('Los', { baseline: 'Nergens' })],
      added: ['groei (2)', 'Erop', 'Elders', 'Los'],
      renamed: [{ from: 'groei', to: 'groei (2)' }],
      missing: [{ scenario: 'Los', baseline: 'Nergens' }],
    });
  });

  it('refuses a circle that only appears together', () => expect(importInto([scenario('Een', { baseline: 'Twee' })], [scenario('Twee', { baseline: 'Een' })])).toEqual({ ok: false, problem: { code: 'circle', names: ['Twee', 'Een', 'Twee'] } }));
});
