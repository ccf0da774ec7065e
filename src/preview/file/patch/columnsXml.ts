import type { SheetState } from '../../workbookState';
import { attributeOf, childrenOf, tagOf, withAttribute, type Span } from './markup';

interface Run {
  readonly first: number;
  readonly last: number;
  /** A `col` tag without its bounds. */
  readonly tag: string;
}

function runs(xml: string, cols: Span | undefined): Run[] {
  if (!cols) return [];
  return childrenOf(xml, cols, 'col').map((span) => {
    const tag = tagOf(xml, span).replace(/\s*\/?>$/, '/>');
    const first = Number(attributeOf(tag, 'min') ?? 1) - 1;
    return { first, last: Number(attributeOf(tag, 'max') ?? first + 1) - 1, tag };
  });
}

/** The look a file gives to columns without cells. */
export function columnFormats(xml: string, cols: Span | undefined): (column: number) => number {
  const all = runs(xml, cols);
  return (column) => {
    const run = all.find((item) => item.first <= column && column <= item.last);
    return Number((run && attributeOf(run.tag, 'style')) ?? 0);
  };
}

/** The columns whose width or visibility changed. */
function changedColumns(before: SheetState, after: SheetState): number[] {
  const all = new Set([...Object.keys(before.columnWidths), ...Object.keys(after.columnWidths)].map(Number).concat(before.hiddenColumns, after.hiddenColumns));
  return [...all].filter((column) => before.columnWidths[column] !== after.columnWidths[column] || before.hiddenColumns.includes(column) !== after.hiddenColumns.includes(column)).sort((a, b) => a - b);
}

/** The `cols` element with the changed columns' widths and visibility; what else a column says stays. '' when none is left. */
export function columnsXml(xml: string, cols: Span | undefined, prefix: string, before: SheetState, after: SheetState): string {
  let all = runs(xml, cols);
  for (const column of changedColumns(before, after)) {
    const old = all.find((item) => item.first <= column && column <= item.last);
    const width = after.columnWidths[column];
    const hidden = after.hiddenColumns.includes(column);
    const base = old?.tag ?? `<${prefix}col/>`;
    const sized = before.columnWidths[column] === width ? base : withAttribute(withAttribute(base, 'width', width), 'customWidth', width === undefined ? undefined : 1);
    const own = { first: column, last: column, tag: withAttribute(sized, 'hidden', hidden ? 1 : undefined) };
    const rest = old ? [{ ...old, last: column - 1 }, { ...old, first: column + 1 }].filter((run) => run.first <= run.last) : [];
    all = [...all.filter((run) => run !== old), ...rest, own].sort((a, b) => a.first - b.first);
  }
  const bounded = all.map(({ first, last, tag }) => withAttribute(withAttribute(tag, 'min', first + 1), 'max', last + 1));
  return bounded.length === 0 ? '' : `<${prefix}cols>${bounded.join('')}</${prefix}cols>`;
}
