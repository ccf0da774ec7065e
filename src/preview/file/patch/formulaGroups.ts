import type { CellState } from '../../workbookState';
import { cellName, parseArea, parseCell } from '../address';
import { attributeOf } from './markup';
import type { ChangedCell } from './sheetDiff';

interface GroupFormula {
  readonly address: string;
  readonly kind: string;
  readonly shared?: string;
  readonly ref?: string;
  /** Whether the formula itself stands here, not only the number of its group. */
  readonly isFirst: boolean;
}

/** The formulas of a sheet that belong to more cells than their own. */
function groupFormulas(xml: string): GroupFormula[] {
  if (!/\st="(?:shared|array|dataTable)"/.test(xml)) return [];
  return [...xml.matchAll(/<(?:\w+:)?c\s([^>]*)><(?:\w+:)?f(\s[^>]*?)(\/)?>/g)].flatMap(([, cell = '', formula = '', empty]) => {
    const tag = `<f${formula}>`;
    const kind = attributeOf(tag, 't') ?? 'normal';
    const address = attributeOf(`<c ${cell}>`, 'r');
    return kind === 'normal' || address === undefined ? [] : [{ address, kind, shared: attributeOf(tag, 'si'), ref: attributeOf(tag, 'ref'), isFirst: empty === undefined }];
  });
}

/**
 * Cells to write beside those that changed: a shared formula whose first cell changed stands in the others from now on; an
 * array formula of which one cell changed becomes an ordinary formula in its first cell.
 * @param lose called when that changes what a formula means
 */
export function brokenGroups(xml: string, changed: readonly ChangedCell[], after: readonly CellState[], lose: () => void): ChangedCell[] {
  const edited = changed.filter((cell) => cell.change === 'content');
  const groups = edited.length === 0 ? [] : groupFormulas(xml);
  if (groups.length === 0) return [];
  const addresses = new Set(edited.map((cell) => cellName(cell.row, cell.column)));
  const orphaned = new Set(groups.filter((group) => group.kind === 'shared' && group.isFirst && addresses.has(group.address)).map((group) => group.shared));
  const states = new Map(after.map((cell) => [cellName(cell.row, cell.column), cell]));
  const broken = (group: GroupFormula): boolean => {
    if (group.kind === 'shared') return orphaned.has(group.shared);
    const area = parseArea(group.ref ?? group.address);
    const touched = area !== undefined && edited.some((cell) => cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right);
    if (touched && group.ref !== undefined && group.ref.includes(':')) lose();
    return touched;
  };
  return groups.filter(broken).flatMap((group): ChangedCell[] => {
    const at = parseCell(group.address);
    if (!at || addresses.has(group.address)) return [];
    const state = states.get(group.address);
    return [{ ...at, ...(state ? { before: state, after: state } : {}), change: 'content', restyled: false }];
  });
}
