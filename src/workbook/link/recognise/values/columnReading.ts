import type { CellValue } from '../grid';
import type { ValueReading } from '../types';
import { isEmpty, isError, marksOf } from './marks';
import { numberShape } from './numberShape';

/** What the cells of a column look like, before it is known what they mean. */
export interface ColumnShape {
  /** kind is a proposal where `undecided`. */
  readonly reading: ValueReading;
  /** Texts that differ between Dutch and English separators and that no other cell decides; or cells of both sorts. */
  readonly undecided: readonly string[];
  /** Cells that hold a number, as such or as text. */
  readonly numbers: number;
  readonly texts: number;
  readonly filled: number;
  /** Indices (in the list of cells) of cells that are no number. */
  readonly unreadable: readonly number[];
  /** Indices of cells with a mark beside the number. */
  readonly notes: readonly number[];
  readonly missing: readonly number[];
}

/** Finds how the cells of a column must be read. @param chosen separators as the user said */
export function columnReading(cells: readonly (CellValue | undefined)[], chosen?: 'textNl' | 'textEn'): ColumnShape {
  const [strip, minus, missingTexts] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [unreadable, notes, missing]: number[][] = [[], [], []];
  const shapes: Record<'textNl' | 'textEn' | 'ambiguous', string[]> = { textNl: [], textEn: [], ambiguous: [] };
  const byKind: { index: number; shape: 'textNl' | 'textEn' }[] = [];
  let [numbers, texts, filled, percent] = [0, 0, 0, false];
  cells.forEach((cell, i) => {
    if (isEmpty(cell)) return;
    filled += 1;
    if (typeof cell === 'number') {
      numbers += 1;
      return;
    }
    if (typeof cell === 'boolean' || isError(cell)) {
      unreadable?.push(i);
      return;
    }
    const marks = marksOf(cell);
    if (marks.missing) {
      missing?.push(i);
      missingTexts.add(cell);
      return;
    }
    const shape = numberShape(marks.core);
    if (shape === 'none') {
      unreadable?.push(i);
      return;
    }
    numbers += 1;
    texts += 1;
    percent ||= marks.percent;
    if (marks.note) notes?.push(i);
    marks.strip.forEach((piece) => strip.add(piece));
    marks.minus.forEach((sign) => minus.add(sign));
    if (shape !== 'either') shapes[shape].push(cell);
    if (shape === 'textNl' || shape === 'textEn') byKind.push({ index: i, shape });
  });
  const mixed = shapes.textNl.length > 0 && shapes.textEn.length > 0;
  const decided = chosen ?? (shapes.textEn.length > shapes.textNl.length ? 'textEn' : 'textNl');
  const undecided = chosen !== undefined ? [] : mixed ? [...shapes.textNl.slice(0, 2), ...shapes.textEn.slice(0, 2)] : shapes.textNl.length + shapes.textEn.length === 0 ? shapes.ambiguous.slice(0, 3) : [];
  // What does not fit the separators of the others cannot be read.
  const against = byKind.filter(({ shape }) => shape !== decided).map(({ index }) => index);
  return {
    reading: {
      kind: texts === 0 ? 'number' : decided,
      scale: 1,
      strip: [...strip].sort((a, b) => b.length - a.length),
      missing: [...missingTexts],
      minus: [...minus],
      percent,
    },
    undecided,
    numbers: numbers - against.length,
    texts,
    filled,
    unreadable: [...(unreadable ?? []), ...against].sort((a, b) => a - b),
    notes: notes ?? [],
    missing: missing ?? [],
  };
}
