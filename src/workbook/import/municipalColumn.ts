import { tableSpecs } from '../tables/specs';
import type { TableSpec } from '../tables/spec';
import type { Figures, Measure } from './figures';
import { formerName } from './mergers';
import { cellOrSkip } from './plan';
import type { Found, PlannedCell, PlannedColumn, SkipReason } from './plan';
import type { ImportTarget, TargetMunicipality } from './target';

type Skipped = { readonly name: string; readonly reason: SkipReason };
export type Value = { readonly ok: true; readonly value: number; readonly added: readonly string[] } | { readonly ok: false; readonly reason: SkipReason };

/** Smallest and largest number that a column takes. */
export function boundsOf(table: 'gemeenten' | 'basisteams', key: string): { min: number; max: number } {
  const spec: TableSpec = tableSpecs[table];
  const rule = spec.columns.find((column) => column.key === key)?.rule;
  return rule?.kind === 'number' ? { min: rule.min ?? 0, max: rule.max ?? 1e9 } : { min: 0, max: 1e9 };
}

/** The figure of a municipality as it lies now, times a factor of units. */
export function valueOf(figures: Figures, topic: number, code: string, year: number, measure: Measure, factor = 1): Value {
  const found = figures.merged(topic, code, year, measure);
  if (found.kind !== 'figure') return { ok: false, reason: { kind: found.kind, parts: found.parts.map((part) => formerName(part)) } };
  return found.figure.kind === 'number' ? { ok: true, value: found.figure.value * factor, added: found.added.map((part) => formerName(part)) } : { ok: false, reason: found.figure };
}

/** A column of the table of municipalities, filled by a function per municipality. */
export function municipalColumn(target: ImportTarget, key: string, about: Pick<PlannedColumn, 'source' | 'period' | 'provisional' | 'how'>, value: (municipality: TargetMunicipality) => Value): Found {
  const bounds = boundsOf('gemeenten', key);
  const cells: PlannedCell[] = [];
  const skipped: Skipped[] = [];
  let there = false;
  for (const municipality of target.municipalities) {
    const cell = municipality.cells[key];
    if (!cell) continue;
    there = true;
    const found = value(municipality);
    const planned: PlannedCell | Skipped = found.ok ? cellOrSkip(municipality, cell, found.value, bounds, found.added) : { name: municipality.name, reason: found.reason };
    if ('reason' in planned) skipped.push(planned);
    else cells.push(planned);
  }
  if (!there) return { columns: [], left: [{ table: 'gemeenten', key, reason: { code: 'notInWorkbook' } }] };
  if (cells.length === 0 && skipped.every(({ reason }) => reason.kind !== 'formula')) return { columns: [], left: [{ table: 'gemeenten', key, reason: { code: 'noFigures' } }] };
  return { columns: [{ table: 'gemeenten', key, ...about, cells, skipped }], left: [] };
}

/** Part of the municipalities of the fullest year that a later one must have: one figure that is not out yet keeps no year back. */
export const NEARLY_ALL = 0.9;

/** The latest year with figures of enough municipalities, of those not after `until` where there are any. @param enough part of the fullest year */
export function bestYear(figures: Figures, target: ImportTarget, until: number | null, enough: number, has: (code: string, year: number) => boolean): number | null {
  const counted = figures.years.map((year) => ({ year, count: target.municipalities.filter(({ code }) => has(code, year)).length })).filter(({ count }) => count > 0);
  const before = counted.filter(({ year }) => until === null || year <= until);
  const among = before.length > 0 ? before : counted;
  const most = Math.max(...among.map(({ count }) => count));
  return among.findLast(({ count }) => count >= enough * most)?.year ?? null;
}
