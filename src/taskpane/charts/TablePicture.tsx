import { shownCell } from '../copy/cellTable';
import type { Cell, CellTable } from '../copy/cellTable';
import type { Drawing } from '../copy/copySource';
import { ink } from './chartInk';

const ROW = 20;
const HEADER = 26;
const SIZE = 12;
/** A rough width of a letter: a column is made wide enough for its longest text in any of the theme's fonts. */
const LETTER = 7;
const GAP = 18;
const NOTE_LETTERS = 6;

/** A table as a drawing: the picture of whatever has no chart. */
export function tableDrawing(table: CellTable): Drawing {
  const columns = table.header.map((text, i) => Math.max(text.length, ...table.rows.map((row) => shownCell(row[i] ?? null).length)) * LETTER + GAP);
  const needed = columns.reduce((sum, column) => sum + column, 0);
  const width = Math.max(480, needed);
  const note = table.note === undefined ? [] : wrap(table.note, Math.floor(width / NOTE_LETTERS));
  const height = HEADER + table.rows.length * ROW + note.length * 15 + 6;
  // What is left over goes to the names.
  const ends = columns.map((_, i) => columns.slice(0, i + 1).reduce((sum, column) => sum + column, width - needed));
  return { width, height, content: <TableContent table={table} ends={ends} width={width} note={note} /> };
}

function TableContent({ table, ends, width, note }: { readonly table: CellTable; readonly ends: readonly number[]; readonly width: number; readonly note: readonly string[] }) {
  const bottom = HEADER + table.rows.length * ROW;
  return (
    <g fontSize={SIZE} style={{ fontVariantNumeric: 'tabular-nums' }}>
      {table.header.map((text, i) => <text key={text} x={i === 0 ? 0 : ends[i]} y={15} fontWeight={600} textAnchor={i === 0 ? 'start' : 'end'} style={{ fill: ink.quiet }}>{text}</text>)}
      <line x1={0} x2={width} y1={HEADER - 4.5} y2={HEADER - 4.5} style={{ stroke: ink.axis }} />
      {table.rows.map((row, r) => <Row key={r} row={row} y={HEADER + r * ROW} ends={ends} width={width} total={table.totals?.includes(r) ?? false} />)}
      {note.map((text, i) => <text key={text} x={0} y={bottom + 16 + i * 15} fontSize={11} style={{ fill: ink.quiet }}>{text}</text>)}
    </g>
  );
}

function Row({ row, y, ends, width, total }: { readonly row: readonly Cell[]; readonly y: number; readonly ends: readonly number[]; readonly width: number; readonly total: boolean }) {
  return (
    <g fontWeight={total ? 600 : 400}>
      {row.map((cell, i) => {
        // Text aligns left in the first column only: figures have names there.
        const first = i === 0;
        return <text key={i} x={first ? 0 : ends[i]} y={y + 14} textAnchor={first ? 'start' : 'end'} style={{ fill: ink.text }}>{shownCell(cell)}</text>;
      })}
      <line x1={0} x2={width} y1={y + ROW - 0.5} y2={y + ROW - 0.5} style={{ stroke: total ? ink.axis : ink.line }} />
    </g>
  );
}

/** Breaks a text into lines of at most so many letters. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
