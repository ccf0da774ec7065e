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
type Minima = Pick<StrengthInputs, 'teams'>;

/**
 * Rows for the log when a scenario takes the place of another one in the workbook: only what differs. A minimum is lifted by the new one,
 * or holds again because the old one that lifted it goes; both in fte, lifted = 0.
 * @param today ISO date
 */
export function liftLog(before: Scenario, after: Scenario, inputs: Minima, today: string): TableRow[] {
  const [old, now] = [before.liftedMinima ?? [], after.liftedMinima ?? []];
  const row = (action: keyof typeof liftActions, name: string, minimum: number, reason: string): TableRow => ({
    handeling: liftActions[action],
    betreft: name,
    was: action === 'lifted' ? minimum : 0,
    wordt: action === 'lifted' ? 0 : minimum,
    datum: dateToSerial(today),
    reden: reason,
  });
  return [
    ...differences(old, now, inputs).map(([name, minimum]) => row('restored', name, minimum, before.name)),
    ...differences(now, old, inputs).map(([name, minimum]) => row('lifted', name, minimum, after.name)),
  ];
}

/** Names with their minimum in fte that the first lifts and the second does not. All of them is one line. */
function differences(first: Lifts, second: Lifts, { teams }: Minima): (readonly [string, number])[] {
  if (first === 'alle') return second === 'alle' ? [] : [[ALL_TEAMS, teams.reduce((sum, team) => sum + team.minWijkagenten, 0)]];
  const other = second === 'alle' ? [] : second;
  return first.filter((name) => !other.includes(name)).map((name) => [name, teams.find((team) => team.name === name)?.minWijkagenten ?? 0]);
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
 * @param all where the switch for all minima stands
 */
export function unloggedLifts({ logboek, basisteams }: { readonly logboek: ReadTable; readonly basisteams: ReadTable }, inputs: StrengthInputs, all: Place): UnloggedLift[] {
  const logged = (name: string) => same(logboek.rows.findLast((row) => same(row.values.betreft, name) && Object.values(liftActions).some((action) => same(row.values.handeling, action)))?.values.handeling, liftActions.lifted);
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
