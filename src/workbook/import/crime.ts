import { indicatorKey } from '../tables/specs';
import type { Figures } from './figures';
import { bestYear, boundsOf, valueOf } from './municipalColumn';
import { cellOrSkip } from './plan';
import type { Found, ImportAnswers, ImportColumn, ImportRemark, PlannedCell, PlannedColumn, SkipReason, WardChoice } from './plan';
import type { ImportTarget, TargetMunicipality } from './target';
import type { Topic } from './types';

const column: ImportColumn = { table: 'basisteams', key: indicatorKey('misdrijven') };

/** Crimes of one municipality per team, or why they cannot be told. */
type PerTeam =
  | { readonly kind: 'shares'; readonly of: ReadonlyMap<string, number>; readonly how: PlannedColumn['how'][number]; readonly withoutWard: number }
  | { readonly kind: 'unknown'; readonly reason: SkipReason }
  | { readonly kind: 'split' };

/**
 * Registered crimes per basisteam: the sum of its municipalities. One that falls under two teams goes by its wards where the user assigned
 * each, else by the confirmed split; else no team gets a figure, because the model takes those of all teams or of none.
 */
export function planCrime(figures: Figures, target: ImportTarget, topic: number, about: Topic, until: number | null, answers: ImportAnswers): Found {
  const year = bestYear(figures, target, until, 1, (code, candidate) => valueOf(figures, topic, code, candidate, 'count').ok);
  if (year === null) return { columns: [], left: [{ ...column, reason: { code: 'noFigures' } }] };
  const shares = target.municipalities.map((municipality) => ({ municipality, found: perTeam(figures, topic, municipality, year, answers) }));
  const split = shares.filter(({ found }) => found.kind === 'split').map(({ municipality }) => municipality);
  const wards = wardChoices(figures, target);
  if (split.length > 0) {
    const reason = { code: 'splitUnknown' as const, municipalities: split.map(({ name }) => name), wards: split.every(({ name }) => wards.some((choice) => choice.municipality === name)) };
    return { columns: [], left: [{ ...column, reason }], wards };
  }
  const unknown = shares.flatMap(({ municipality, found }) => (found.kind === 'unknown' ? municipality.teams.map(({ team }) => team) : []));
  const without = target.teams.filter(({ name }) => unknown.some((team) => same(team, name)) || !shares.some(({ municipality }) => municipality.teams.some(({ team }) => same(team, name))));
  if (without.length > 0) return { columns: [], left: [{ ...column, reason: { code: 'teamsIncomplete', teams: without.map(({ name }) => name) } }], wards };
  const how = [...new Set(['somGemeenten' as const, ...shares.flatMap(({ found }) => (found.kind === 'shares' && found.how !== 'somGemeenten' ? [found.how] : []))])];
  const cells: PlannedCell[] = [];
  const skipped: { name: string; reason: SkipReason }[] = [];
  for (const team of target.teams) {
    const cell = team.cells[column.key];
    if (!cell) continue;
    const sum = shares.reduce((total, { found }) => total + (found.kind === 'shares' ? ([...found.of].find(([name]) => same(name, team.name))?.[1] ?? 0) : 0), 0);
    const planned = cellOrSkip(team, cell, sum, boundsOf('basisteams', column.key));
    if ('reason' in planned) skipped.push(planned);
    else cells.push(planned);
  }
  if (cells.length + skipped.length === 0) return { columns: [], left: [{ ...column, reason: { code: 'notInWorkbook' } }] };
  const remarks: ImportRemark[] = shares.flatMap(({ municipality, found }) => (found.kind === 'shares' && found.withoutWard > 0 ? [{ code: 'noWard' as const, municipality: municipality.name, count: found.withoutWard }] : []));
  return { columns: [{ ...column, source: about.title, period: String(year), provisional: figures.provisional.has(year), cells, skipped, how }], left: [], wards, remarks };
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function perTeam(figures: Figures, topic: number, municipality: TargetMunicipality, year: number, answers: ImportAnswers): PerTeam {
  const total = valueOf(figures, topic, municipality.code, year, 'count');
  if (!total.ok) return { kind: 'unknown', reason: total.reason };
  const [first, second] = municipality.teams;
  if (!first || !second) return { kind: 'shares', of: new Map([[first?.team ?? '', total.value]]), how: 'somGemeenten', withoutWard: 0 };
  const byWard = assigned(figures, topic, municipality, year, answers);
  if (byWard) {
    const sum = [...byWard.values()].reduce((a, b) => a + b, 0);
    return { kind: 'shares', of: byWard, how: 'somWijken', withoutWard: Math.max(0, total.value - sum) };
  }
  if (!municipality.splitConfirmed) return { kind: 'split' };
  const weights = municipality.teams.reduce((sum, { weight }) => sum + weight, 0);
  return { kind: 'shares', of: new Map(municipality.teams.map(({ team, weight }) => [team, (total.value * weight) / weights])), how: 'naarRato', withoutWard: 0 };
}

/** Crimes per team by the wards that were assigned; null when a ward with a figure was not. */
function assigned(figures: Figures, topic: number, { code, teams }: TargetMunicipality, year: number, { wards }: ImportAnswers): ReadonlyMap<string, number> | null {
  const mine = wardsOf(figures, code);
  const of = new Map(teams.map(({ team }) => [team, 0]));
  for (const ward of mine) {
    const figure = figures.of(topic, ward, year, 'count');
    if (figure.kind !== 'number') continue;
    const team = wards[ward];
    if (team === undefined || !of.has(team)) return null;
    of.set(team, (of.get(team) ?? 0) + figure.value);
  }
  return mine.length > 0 ? of : null;
}

const wardsOf = (figures: Figures, code: string) => [...figures.wards].filter(([, municipality]) => municipality === code).map(([ward]) => ward).sort();

function wardChoices(figures: Figures, target: ImportTarget): WardChoice[] {
  return target.municipalities
    .filter(({ teams }) => teams.length > 1)
    .map(({ name, code, teams }) => ({ municipality: name, teams: teams.map(({ team }) => team), wards: wardsOf(figures, code) }))
    .filter(({ wards }) => wards.length > 0);
}
