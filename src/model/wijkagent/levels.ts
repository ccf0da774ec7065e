import type { Fte, Inhabitants } from '../units';
import type { WijkagentInputs } from './inputs';
import type { DateSpan, NormTree } from './parts';
import { dateSpan, municipalityParts, openSplitsAround, openSplitsOf } from './parts';
import type { Answer } from './reason';
import { known, unknown } from './reason';
import { measuredWijkagenten } from './series';

export type NormLevelKind = 'eenheid' | 'district' | 'basisteam' | 'gemeente';

/** A row of the norm before the norm is applied: who, and from which date. */
export interface NormUnit {
  readonly kind: NormLevelKind;
  readonly name: string;
  /** Index in `districts`, `teams` or `municipalities`; 0 for the eenheid. */
  readonly index: number;
  /** Basisteams that make it up; of a municipality: those it lies in. */
  readonly teams: readonly number[];
  /** Reference dates of its municipalities; null when it has none. The eenheid has a date of its own beside it. */
  readonly dates: DateSpan | null;
}

/** The eenheid, its districts, its basisteams and its municipalities, in the order of the inputs. */
export function normUnits(tree: NormTree): NormUnit[] {
  const all = tree.teams.map((_, t) => t);
  const datesOf = (teams: readonly number[]) => dateSpan(tree.municipalities.filter((municipality) => municipality.parts.some((part) => teams.includes(part.team))));
  const districts = tree.districts.map((district, index) => ({ kind: 'district' as const, name: district.name, index, teams: all.filter((t) => tree.teams[t]?.district === index) }));
  const teams = tree.teams.map((team, index) => ({ kind: 'basisteam' as const, name: team.name, index, teams: [index] }));
  return [
    ...[{ kind: 'eenheid' as const, name: 'Eenheid', index: 0, teams: all }, ...districts, ...teams].map((unit) => ({ ...unit, dates: datesOf(unit.teams) })),
    ...tree.municipalities.map((municipality, index) => ({ kind: 'gemeente' as const, name: municipality.name, index, teams: municipality.parts.map((part) => part.team), dates: dateSpan([municipality]) })),
  ];
}

/**
 * Inhabitants of a unit out of those of its municipality parts. Not known where the open split of a municipality decides it: of a team,
 * or of a district when a split crosses districts. A municipality has its own inhabitants whatever the split.
 * @param inhabitants one per part, in the order of `municipalityParts`
 */
export function inhabitantsOf(unit: NormUnit, inhabitants: readonly Inhabitants[], tree: NormTree): Answer<Inhabitants> {
  const parts = municipalityParts(tree);
  const own = parts.flatMap((part, p) => ((unit.kind === 'gemeente' ? part.municipality === unit.index : unit.teams.includes(part.team)) ? [inhabitants[p] ?? 0] : []));
  if (own.length === 0) return unknown({ code: 'noInhabitants' });
  const open = unit.kind === 'gemeente' ? [] : openSplitsOf(new Set(unit.teams), tree);
  return open.length > 0 ? unknown({ code: 'openSplit', municipalities: open }) : known(own.reduce((sum, count) => sum + count, 0));
}

/**
 * What the norm is held against, of a unit. Of a municipality it is indicative: nobody hands wijkagenten to municipalities, so each team's
 * wijkagenten are divided over its municipalities by inhabitants.
 */
export function measuredOf(unit: NormUnit, inputs: WijkagentInputs, calculated: readonly Fte[], inhabitants: readonly Inhabitants[], tree: NormTree): Answer<Fte> {
  if (unit.kind !== 'gemeente') return measuredWijkagenten(inputs, unit.teams, calculated, tree);
  const open = openSplitsAround(unit.index, tree);
  if (open.length > 0) return unknown({ code: 'openSplit', municipalities: open });
  const parts = municipalityParts(tree);
  let sum = 0;
  for (const team of unit.teams) {
    const whole = measuredWijkagenten(inputs, [team], calculated, tree);
    if (!whole.ok) return whole;
    const inTeam = parts.map((part, p) => (part.team === team ? (inhabitants[p] ?? 0) : 0));
    const people = inTeam.reduce((total, count) => total + count, 0);
    const here = parts.reduce((total, part, p) => total + (part.municipality === unit.index ? (inTeam[p] ?? 0) : 0), 0);
    if (people <= 0) return unknown({ code: 'noInhabitants' });
    sum += (whole.value * here) / people;
  }
  return known(sum);
}
