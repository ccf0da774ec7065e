import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../src/model/plan/published';
import { baseScenario } from '../../src/simulation/scenario';
import type { Scenario } from '../../src/simulation/scenario';
import { ALL_TEAMS, liftActions, liftLog } from '../../src/workbook/liftLog';
import { parameters } from '../../src/workbook/parameters';
import { readModel } from '../../src/workbook/read/readModel';
import { rawModelOf, SpoiledWorkbook } from './rawModel';

const inputs = { liftAllMinima: false, teams: [{ ...publishedInputs().teams[0], name: 'Noord', minWijkagenten: 20 }, { ...publishedInputs().teams[0], name: 'Zuid', minWijkagenten: 22.5 }] } as Pick<ReturnType<typeof publishedInputs>, 'teams' | 'liftAllMinima'>;
const lifting = (name: string, liftedMinima?: Scenario['liftedMinima']): Scenario => ({ ...baseScenario, name, ...(liftedMinima === undefined ? {} : { liftedMinima }) });
const of = (before: Scenario['liftedMinima'], after: Scenario['liftedMinima'], byHand = inputs) => liftLog(lifting('Oud', before), lifting('Nieuw', after), byHand, '2026-11-24').map(({ handeling, betreft, was, wordt, reden }) => [handeling === liftActions.lifted ? 'op' : 'weer', betreft, was, wordt, reden]);

describe('what the log says when one scenario takes the place of another', () => {
  it.each([
    { before: undefined, after: undefined, lines: [] },
    { before: ['Noord'], after: ['Noord'], lines: [] },
    { before: 'alle', after: 'alle', lines: [] },
    { before: undefined, after: ['Zuid'], lines: [['op', 'Zuid', 22.5, 0, 'scenario “Nieuw”']] },
    { before: ['Zuid'], after: undefined, lines: [['weer', 'Zuid', 0, 22.5, 'scenario “Oud”']] },
    { before: ['Noord'], after: ['Zuid'], lines: [['weer', 'Noord', 0, 20, 'scenario “Oud”'], ['op', 'Zuid', 22.5, 0, 'scenario “Nieuw”']] },
    { before: undefined, after: 'alle', lines: [['op', ALL_TEAMS, 42.5, 0, 'scenario “Nieuw”']] },
    // Noord never holds in between.
    { before: ['Noord'], after: 'alle', lines: [['op', ALL_TEAMS, 42.5, 0, 'scenario “Nieuw”']] },
    { before: 'alle', after: ['Noord'], lines: [['weer', 'Zuid', 0, 22.5, 'scenario “Oud”']] },
    // Named one by one they are logged one by one.
    { before: ['Noord', 'Zuid'], after: undefined, lines: [['weer', 'Noord', 0, 20, 'scenario “Oud”'], ['weer', 'Zuid', 0, 22.5, 'scenario “Oud”']] },
    { before: 'alle', after: undefined, lines: [['weer', ALL_TEAMS, 0, 42.5, 'scenario “Oud”']] },
  ] as const)('$before → $after', ({ before, after, lines }) => expect(of(before, after)).toEqual(lines));

  it('every line has the day', () => {
    const rows = liftLog(lifting('Oud', ['Noord']), lifting('Nieuw', 'alle'), inputs, '2026-11-24').concat(liftLog(lifting('Oud', 'alle'), lifting('Nieuw'), inputs, '2026-11-24'));
    expect(rows.map(({ datum }) => datum)).toEqual([46_350, 46_350]);
  });

  it('what the workbook itself lifts does not hold again when the scenario goes', () => {
    const [noord, zuid] = inputs.teams;
    if (!noord || !zuid) throw new Error('two teams');
    const noordByHand = { ...inputs, teams: [{ ...noord, minimumLifted: true }, zuid] };
    expect(of(['Noord', 'Zuid'], undefined, noordByHand)).toEqual([['weer', 'Zuid', 0, 22.5, 'scenario “Oud”']]);
    expect(of('alle', undefined, noordByHand)).toEqual([['weer', 'Zuid', 0, 22.5, 'scenario “Oud”']]);
    expect(of('alle', undefined, { ...inputs, liftAllMinima: true })).toEqual([]);
    expect(of(['Noord'], undefined, { ...inputs, liftAllMinima: true })).toEqual([]);
  });
});

describe('a minimum that was lifted by hand', () => {
  const raw = rawModelOf(publishedInputs(), baseScenario);
  const unlogged = (change: (workbook: SpoiledWorkbook) => unknown) => {
    const workbook = new SpoiledWorkbook(raw);
    change(workbook);
    const read = readModel(workbook.raw);
    return read.ok ? read.value.unlogged : expect.fail(JSON.stringify(read.problems));
  };
  const line = (handeling: string, betreft: string, reden = '') => ({ handeling, betreft, was: '', wordt: 0, reden });
  const place = (team: string) => new SpoiledWorkbook(raw).place('basisteams', 'opgeheven', team);
  const minimum = publishedInputs().teams.find((team) => team.name === 'Ede')?.minWijkagenten;

  it('is told with its cell, until the last line of the log about the team says so', () => {
    const ede = { team: 'Ede', minimum, place: place('Ede') };
    const lift = (w: SpoiledWorkbook) => w.set('basisteams', 'opgeheven', 'Ede', 'ja');
    expect(unlogged(() => undefined)).toEqual([]);
    expect(unlogged(lift)).toEqual([ede]);
    expect(unlogged((w) => lift(w).setRow('logboek', 0, line(liftActions.lifted, 'Zwolle')))).toEqual([ede]);
    expect(unlogged((w) => lift(w).setRow('logboek', 0, line('minimum wijkagenten opgeheven ', 'EDE')))).toEqual([]);
    expect(unlogged((w) => lift(w).setRow('logboek', 0, line(liftActions.lifted, 'Ede')).setRow('logboek', 1, line(liftActions.restored, 'Ede')))).toEqual([ede]);
    expect(unlogged((w) => lift(w).setRow('logboek', 0, line(liftActions.lifted, ALL_TEAMS)))).toEqual([]);
    // A later line about something else of the team leaves it lifted.
    expect(unlogged((w) => lift(w).setRow('logboek', 0, line(liftActions.lifted, 'Ede')).setRow('logboek', 1, line('HBVS bijgesteld', 'Ede')))).toEqual([]);
  });

  it('all of them by the setting', () => {
    const workbook = new SpoiledWorkbook(raw);
    const at = workbook.place('parameters', 'waarde', parameters.minimaOpheffen.name);
    const lift = (w: SpoiledWorkbook) => w.set('parameters', 'waarde', parameters.minimaOpheffen.name, 'ja');
    expect(unlogged(lift)).toEqual([{ team: null, minimum: 656, place: at }]);
    expect(unlogged((w) => lift(w).setRow('logboek', 0, line(liftActions.lifted, ALL_TEAMS)))).toEqual([]);
    expect(unlogged((w) => lift(w).setRow('logboek', 0, line(liftActions.lifted, ALL_TEAMS, 'besluit van het scenario-overleg')))).toEqual([]);
  });

  it('a line of a scenario is about that scenario, not about what was lifted by hand', () => {
    const all = (w: SpoiledWorkbook) => w.set('parameters', 'waarde', parameters.minimaOpheffen.name, 'ja');
    const ede = (w: SpoiledWorkbook) => w.set('basisteams', 'opgeheven', 'Ede', 'ja');
    expect(unlogged((w) => all(w).setRow('logboek', 0, line(liftActions.lifted, ALL_TEAMS, 'scenario “Alles los”')))).toHaveLength(1);
    expect(unlogged((w) => ede(w).setRow('logboek', 0, line(liftActions.lifted, 'Ede', 'scenario “Minder”')))).toHaveLength(1);
    expect(unlogged((w) => ede(w).setRow('logboek', 0, line(liftActions.lifted, 'Ede', ' Scenario “Minder” ')))).toHaveLength(1);
    expect(unlogged((w) => ede(w).setRow('logboek', 0, line(liftActions.lifted, 'Ede', 'met de hand')).setRow('logboek', 1, line(liftActions.restored, 'Ede', 'scenario “Minder”')))).toEqual([]);
  });
});
