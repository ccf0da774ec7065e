/** Places for each value: with two, few values have to be moved by insertion. */
const PLACES = 2;
/** Values that share a place in the first pass; more than this, and the row is too uneven for it. */
const CROWDED = 48;

/** Room for sorting rows of a given length. */
export interface SortRoom {
  readonly ends: Int32Array;
}

export function makeSortRoom(length: number): SortRoom {
  return { ends: new Int32Array(PLACES * length) };
}

/**
 * Puts source[from..from + count), in which there is no NaN, into target[at..at + count) in rising order. Values are first spread over
 * twice as many places as there are values, by where they lie between the lowest and the highest, then put right by insertion: a few steps
 * a value for the bell shapes that draws have. A row that crowds in few places is left to the built-in sort.
 * @param source another array than `target`
 * @param lowest of the row; @param highest of the row
 */
export function sortInto(source: Float64Array, from: number, count: number, lowest: number, highest: number, target: Float64Array, at: number, room: SortRoom): void {
  const scale = (PLACES * count - 1) / (highest - lowest);
  // All the same, or so near that places cannot be told apart.
  if (!(scale < Infinity) || !spread(source, from, count, lowest, scale, target, at, room.ends)) {
    const row = target.subarray(at, at + count);
    row.set(source.subarray(from, from + count));
    row.sort();
    return;
  }
  const end = at + count;
  let last = target[at]!;
  for (let i = at + 1; i < end; i++) {
    const value = target[i]!;
    if (value >= last) {
      last = value;
      continue;
    }
    // The highest so far moves up one, so `last` stays what it is.
    let place = i;
    do {
      target[place] = target[place - 1]!;
      place--;
    } while (place > at && target[place - 1]! > value);
    target[place] = value;
  }
}

/** Puts the values in the order of their places. @returns false when a place is crowded */
function spread(source: Float64Array, from: number, count: number, lowest: number, scale: number, target: Float64Array, at: number, ends: Int32Array): boolean {
  const until = from + count;
  const places = PLACES * count;
  ends.fill(0, 0, places);
  for (let i = from; i < until; i++) ends[((source[i]! - lowest) * scale) | 0]!++;
  let end = at;
  for (let place = 0; place < places; place++) {
    const here = ends[place]!;
    if (here > CROWDED) return false;
    ends[place] = end;
    end += here;
  }
  for (let i = from; i < until; i++) {
    const value = source[i]!;
    target[ends[((value - lowest) * scale) | 0]!++] = value;
  }
  return true;
}
