import type { StrengthInputs } from '../model/strength/inputs';
import type { Scenario } from '../simulation/scenario';
import { dateToSerial } from './dates';
import type { Place } from './problems';
import type { ReadRow, ReadTable } from './read/readTable';
import type { TableRow } from './tables/tableRow';

/** What the log on `Mutaties` says of a minimum number of wijkagenten. */
export const liftActions = { lifted: 'Minimum wijkagenten opgeheven', restored: 'Minimum wijkagenten geldt weer' } as const;
/** Whom it concerns when it is all of them. */
export const ALL_TEAMS = 'alle basisteams';

/** What is lifted: all minima, or those of these teams. */
type Lifts = Required<Scenario>['liftedMinima'];
type Minima = Pick<StrengthInputs, 'teams' | 'liftAllMinima'>;
/** A line of the log: whom it concerns and the minimum in fte. */
type Change = readonly [name: string, minimum: number];

const byScenario = (name: string) => `scenario “${name}”`;

/**
 * Rows for the log when a scenario takes the place of another one in the workbook: only what differs. A minimum is lifted by the new one,
 * or holds again because the old one that lifted it goes and nothing else lifts it; both in fte, lifted = 0.
 * @param inputs the teams, with what the workbook itself lifts; @param today ISO date
 */
export function liftLog(before: Scenario, after: Scenario, inputs: Minima, today: string): TableRow[] {
  const [old, now] = [before.liftedMinima ?? [], after.liftedMinima ?? []];
  const row = (action: keyof typeof liftActions, name: string, minimum: number, scenario: string): TableRow => ({
    handeling: liftActions[action],
    betreft: name,
    was: action === 'lifted' ? minimum : 0,
    wordt: action === 'lifted' ? 0 : minimum,
    datum: dateToSerial(today),
    reden: byScenario(scenario),
  });
  return [
    ...restored(old, now, inputs).map(([name, minimum]) => row('restored', name, minimum, before.name)),
    ...lifted(old, now, inputs).map(([name, minimum]) => row('lifted', name, minimum, after.name)),
  ];
}

/** What the old lifts and neither the new nor the workbook itself does. All of them is one line, if it is all of them. */
function restored(old: Lifts, now: Lifts, { teams, liftAllMinima }: Minima): Change[] {
  if (liftAllMinima || now === 'alle') return [];
  const again = teams.filter(({ name, minimumLifted }) => (old === 'alle' || old.includes(name)) && !now.includes(name) && !minimumLifted);
  return old === 'alle' && again.length === teams.length ? [everyTeam(teams)] : again.map(({ name, minWijkagenten }) => [name, minWijkagenten]);
}

/** What the new lifts and the old did not. All of them is one line. */
function lifted(old: Lifts, now: Lifts, { teams }: Minima): Change[] {
  if (old === 'alle') return [];
  return now === 'alle' ? [everyTeam(teams)] : now.filter((name) => !old.includes(name)).map((name) => [name, teams.find((team) => team.name === name)?.minWijkagenten ?? 0]);
}

function everyTeam(teams: Minima['teams']): Change {
  return [ALL_TEAMS, teams.reduce((sum, team) => sum + team.minWijkagenten, 0)];
}

/** A minimum that was lifted in the workbook itself and that the log does not mention. */
export interface UnloggedLift {
  /** null: all of them, by the setting on `Uitgangspunten`. */
  readonly team: string | null;
  readonly minimum: number;
  readonly place: Place;
}

/**
 * Minima that somebody lifted on `Basisteams` or `Uitgangspunten` without a line in the log: the last line about a team says how it is.
 * What a scenario wrote there is about that scenario, and goes with it.
 * @param all where the switch for all minima stands
 */
export function unloggedLifts({ logboek, basisteams }: { readonly logboek: ReadTable; readonly basisteams: ReadTable }, inputs: StrengthInputs, all: Place): UnloggedLift[] {
  const byHand = logboek.rows.filter(({ values }) => !ofScenario(values.reden) && Object.values(liftActions).some((action) => same(values.handeling, action)));
  const logged = (name: string) => same(byHand.findLast((row) => same(row.values.betreft, name))?.values.handeling, liftActions.lifted);
  const minimum = inputs.teams.reduce((sum, team) => sum + team.minWijkagenten, 0);
  return [
    ...(inputs.liftAllMinima && !logged(ALL_TEAMS) ? [{ team: null, minimum, place: all }] : []),
    ...inputs.teams.flatMap((team, t) => (team.minimumLifted && !logged(team.name) && !logged(ALL_TEAMS) ? [{ team: team.name, minimum: team.minWijkagenten, place: placeOf(basisteams.rows[t], basisteams) }] : [])),
  ];
}

const placeOf = (row: ReadRow | undefined, table: ReadTable) => row?.place('opgeheven') ?? table.column('opgeheven');

/** As a formula compares text. */
function same(value: unknown, text: string): boolean {
  return typeof value === 'string' && value.trim().toLowerCase() === text.toLowerCase();
}

function ofScenario(reason: unknown): boolean {
  return typeof reason === 'string' && /^scenario “.*”$/i.test(reason.trim());
}
