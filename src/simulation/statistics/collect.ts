import type { RowSample } from './batch';
import { makeSortRoom, sortInto } from './sortRow';
import type { SortRoom } from './sortRow';

/** Gathers draws of every row block by block, and closes them as a sample. */
export interface RowCollector {
  readonly rows: number;
  /** values[row × capacity + i], in the order of drawing. */
  readonly values: Float64Array;
  readonly capacity: number;
  count: number;
}

export function makeCollector(rows: number, capacity: number): RowCollector {
  return { rows, values: new Float64Array(rows * capacity), capacity, count: 0 };
}

/** Mean and spread of every row, and its draws sorted. The collector is empty afterwards. */
export function closeSample(collector: RowCollector, room: SortRoom = makeSortRoom(collector.count)): RowSample {
  const { rows, values, capacity, count } = collector;
  const mean = new Float64Array(rows);
  const squares = new Float64Array(rows);
  const sorted = new Float64Array(rows * count);
  for (let row = 0; row < rows; row++) {
    const from = row * capacity;
    const middle = closeRow(values, from, count, squares, row, sorted, room);
    mean[row] = count > 0 ? middle : NaN;
  }
  collector.count = 0;
  return { rows, count, values: sorted, mean, squares };
}

/** @returns the mean */
function closeRow(values: Float64Array, from: number, count: number, squares: Float64Array, row: number, sorted: Float64Array, room: SortRoom): number {
  const end = from + count;
  // Against the first draw, which is near the mean: else the squares would lose digits.
  const near = count > 0 ? values[from]! : 0;
  let sum = 0;
  let square = 0;
  let lowest = near;
  let highest = near;
  for (let i = from; i < end; i++) {
    const value = values[i]!;
    const off = value - near;
    sum += off;
    square += off * off;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const middle = sum / count;
  squares[row] = count > 0 ? Math.max(0, square - sum * middle) : 0;
  sortInto(values, from, count, lowest, highest, sorted, row * count, room);
  return near + middle;
}
