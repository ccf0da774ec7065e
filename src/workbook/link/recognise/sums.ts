import type { Known, Remark, RowMatch } from './types';

/** What a row of the body says in one column: its number, or null. */
export type ValueAt = (row: number) => number | null;

/**
 * Subtotals and totals that are not the sum of rows that they can be the sum of: the rows above up to the previous subtotal, those below
 * up to the next, those of the district, with or without DR, Flexteam and Leiding; for a total all rows or all subtotals. Rounding of
 * the parts is allowed.
 */
export function sumDifferences(rows: readonly RowMatch[], kind: 'team' | 'gemeente' | 'district', column: number, valueAt: ValueAt, known: Known): Remark[] {
  if (kind === 'district') return totals(rows, rows.filter((row) => row.kind === 'district'), column, valueAt);
  const parts = rows.filter((row) => row.kind === kind || row.kind === 'other');
  const own = rows.filter((row) => row.kind === kind);
  const subtotals = rows.filter((row) => row.kind === 'district');
  const bounds = rows.flatMap((row, i) => (row.kind === 'district' || row.kind === 'total' ? [i] : []));
  const wrong = subtotals.flatMap((subtotal): Remark[] => {
    const found = valueAt(subtotal.row);
    if (found === null) return [];
    const at = rows.indexOf(subtotal);
    const before = Math.max(-1, ...bounds.filter((i) => i < at));
    const after = Math.min(rows.length, ...bounds.filter((i) => i > at));
    const sections = [rows.slice(before + 1, at), rows.slice(at + 1, after)];
    const district = kind === 'team' ? [own.filter((row) => row.index !== null && known.teams[row.index]?.district === known.districts[subtotal.index ?? -1])] : [];
    const sets = [...sections.flatMap((section) => [section.filter((row) => parts.includes(row)), section.filter((row) => own.includes(row))]), ...district].filter((set) => set.length > 0);
    return differs(found, sets, subtotal.row, column, valueAt);
  });
  const sets = subtotals.length > 0 ? [subtotals] : [];
  return [...wrong, ...totals(rows, own, column, valueAt, [parts, ...sets])];
}

function totals(rows: readonly RowMatch[], own: readonly RowMatch[], column: number, valueAt: ValueAt, more: readonly (readonly RowMatch[])[] = []): Remark[] {
  return rows.filter((row) => row.kind === 'total').flatMap((total) => {
    const found = valueAt(total.row);
    return found === null ? [] : differs(found, [own, ...more], total.row, column, valueAt);
  });
}

function differs(found: number, sets: readonly (readonly RowMatch[])[], row: number, column: number, valueAt: ValueAt): Remark[] {
  const sums = sets.map((set) => {
    const values = set.flatMap((one) => valueAt(one.row) ?? []);
    const unit = Math.max(...values.map(unitOf), unitOf(found));
    return { sum: values.reduce((total, value) => total + value, 0), allowed: (values.length + 1) * unit * 0.5 + 1e-9, of: values.length };
  }).filter(({ of }) => of > 0);
  if (sums.length === 0 || sums.some(({ sum, allowed }) => Math.abs(sum - found) <= allowed)) return [];
  const [nearest] = [...sums].sort((a, b) => Math.abs(a.sum - found) - Math.abs(b.sum - found));
  return nearest === undefined ? [] : [{ code: 'sumDiffers', row, column, found, sum: Math.round(nearest.sum * 1e6) / 1e6 }];
}

/** The last decimal of a figure as it is written; whole numbers are exact. */
function unitOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  return Number.isInteger(Math.round(value * 1e7) / 1e6) ? 0.1 : 0.01;
}
