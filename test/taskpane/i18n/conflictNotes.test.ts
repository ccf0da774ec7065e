import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { strengthModel } from '../../../src/model/strength/compute';
import { resolveScenario } from '../../../src/simulation/apply';
import { baseScenario } from '../../../src/simulation/scenario';
import type { Amount, DriverChange, Scope } from '../../../src/simulation/scenario';
import { conflictNotes } from '../../../src/taskpane/i18n/conflictNotes';
import type { PlacedChange } from '../../../src/taskpane/i18n/conflictNotes';

const inputs = publishedInputs();
const { inhabitants } = strengthModel(inputs);
const team = (name: string): Scope => ({ kind: 'basisteam', name });
const own = (scope: Scope, amount: Amount, origin: string | null = null): PlacedChange => ({ origin, change: { driver: 'inwoners', scope, amount, active: true } satisfies DriverChange });
const to = (value: number): Amount => ({ kind: 'absoluut', value });
const by = (value: number): Amount => ({ kind: 'procent', value });

const notes = (...changes: PlacedChange[]) => {
  const { conflicts } = resolveScenario({ ...baseScenario, changes: changes.map(({ change }) => change) }, inputs, inhabitants);
  return conflictNotes(changes, conflicts, inputs).map((note) => note && [note.text, note.other]);
};

describe('what is said of changes that replace each other', () => {
  it('two that fix the same: both are named, each leads to the other', () => {
    expect(notes(own(team('Enschede'), to(160_000)), own(team('Enschede'), to(170_000)))).toEqual([
      ['Twee wijzigingen zetten het inwonertal van Enschede vast: de laatste geldt, dat is wijziging 2 (Enschede · inwoners wordt 170.000).', 1],
      ['Twee wijzigingen zetten het inwonertal van Enschede vast: de laatste geldt, dit is ze.', 0],
    ]);
  });

  it('a percentage before a fixed value of a wider place no longer counts', () => {
    expect(notes(own(team('Enschede'), by(0.1)), own({ kind: 'district', name: 'Twente' }, to(700_000)))).toEqual([
      ['Telt niet meer mee: wijziging 2 (Twente · inwoners wordt 700.000) zet het inwonertal van Twente daarna vast. De laatste geldt.', 1],
      ['Dit zet het inwonertal van Twente vast. Wijziging 1 (Enschede · inwoners +10,0\u202f%) telt daar niet meer mee.', 0],
    ]);
  });

  it('of a wider one before it only the part inside', () => {
    const [first] = notes(own({ kind: 'eenheid' }, by(0.1)), own(team('Enschede'), to(170_000)));
    expect(first?.[0]).toBe('Telt in Enschede niet meer mee: wijziging 2 (Enschede · inwoners wordt 170.000) zet het inwonertal daar daarna vast. De laatste geldt.');
  });

  it('one from a scenario underneath is named with that scenario', () => {
    expect(notes(own(team('Zwolle'), by(0.1), 'Groei Zwolle'), own(team('Zwolle'), to(140_000)))).toEqual([
      ['Telt niet meer mee: wijziging 1 (Zwolle · inwoners wordt 140.000) zet het inwonertal van Zwolle daarna vast. De laatste geldt.', 1],
      ['Dit zet het inwonertal van Zwolle vast. “Zwolle · inwoners +10,0\u202f%” uit Groei Zwolle telt daar niet meer mee.', 0],
    ]);
  });

  it('a municipality and a team of the same name are not the same place', () => {
    const [first] = notes(own({ kind: 'gemeente', name: 'Zwolle' }, to(140_000)), own(team('Zwolle'), to(150_000)));
    expect(first?.[0]).toContain('Telt niet meer mee');
  });

  it('several earlier ones are counted', () => {
    const all = notes(own(team('Zwolle'), by(0.1)), own(team('Zwolle'), by(0.2)), own(team('Zwolle'), to(140_000)));
    expect(all[2]?.[0]).toBe('Dit zet het inwonertal van Zwolle vast. 2 eerdere wijzigingen tellen daar niet meer mee.');
  });

  it('nothing where nothing is replaced', () => {
    expect(notes(own(team('Zwolle'), by(0.1)), own(team('Enschede'), to(170_000)))).toEqual([null, null]);
  });
});
