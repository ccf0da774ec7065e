/** How a figure answers to one input; null where the model has no answer. Assumed continuous between two points of the grid. */
export type Response = (input: number) => number | null;

export interface CurvePoint {
  readonly input: number;
  readonly value: number;
}

/** A stretch of inputs for which there is an answer: points in rising order, no gap between them. */
export type Stretch = readonly CurvePoint[];

/** What the search looks at: a fine grid, the ends of every stretch, and the turning points between grid points. */
export interface Curve {
  readonly response: Response;
  readonly stretches: readonly Stretch[];
}

/** Values closer than this are the same: a billionth of an fte. */
export const SAME = 1e-9;

/** Halvings that bring any grid cell down to neighbouring doubles. */
const HALVINGS = 60;
/** (√5 − 1) / 2. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Samples a response. Ends of what can be answered are found by halving; a turning point between grid points is narrowed down by golden
 * section, so that a solution on both its sides is not stepped over. What happens and is undone within one cell of the grid is not seen.
 * @param steps number of equal cells from `low` to `high`
 */
export function sampleCurve(response: Response, low: number, high: number, steps: number): Curve {
  const stretches: CurvePoint[][] = [];
  let open: CurvePoint[] | null = null;
  let before: number | null = null;
  for (let i = 0; i <= steps; i += 1) {
    const input = gridPoint(low, high, steps, i);
    const value = response(input);
    if (value !== null) {
      if (open === null) {
        open = before === null ? [] : pointsOf(edge(response, input, before), response);
        stretches.push(open);
      }
      if (open.at(-1)?.input !== input) open.push({ input, value });
    } else if (open !== null && before !== null) {
      const last: number = edge(response, before, input);
      if (last > before) open.push(...pointsOf(last, response));
      open = null;
    }
    before = input;
  }
  return { response, stretches: stretches.map((stretch) => withTurningPoints(stretch, response)) };
}

/** Divided last, so that grid points of whole percents are the doubles people mean. */
function gridPoint(low: number, high: number, steps: number, i: number): number {
  return i === steps ? high : (low * (steps - i) + high * i) / steps;
}

function pointsOf(input: number, response: Response): CurvePoint[] {
  const value = response(input);
  return value === null ? [] : [{ input, value }];
}

/** The last input with an answer on the way from one that has it to one that has not. */
function edge(response: Response, has: number, hasNot: number): number {
  let [inside, outside] = [has, hasNot];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (inside + outside) / 2;
    if (response(middle) === null) outside = middle;
    else inside = middle;
  }
  return inside;
}

function withTurningPoints(stretch: Stretch, response: Response): CurvePoint[] {
  const points: CurvePoint[] = [];
  const add = (point: CurvePoint) => {
    // Two points of equal height both find the turn between them.
    if (point.input > (points.at(-1)?.input ?? -Infinity)) points.push(point);
  };
  stretch.forEach((point, i) => {
    const [before, after] = [stretch[i - 1], stretch[i + 1]];
    const side = before && after ? sideOf(point.value - before.value, after.value - point.value) : 0;
    const turn = before && after && side !== 0 ? turningPoint(response, before.input, after.input, side) : null;
    const better = turn !== null && (turn.value - point.value) * side > 0 ? turn : null;
    if (better && better.input < point.input) add(better);
    add(point);
    if (better && better.input > point.input) add(better);
  });
  return points;
}

/** Whether a point is a top (1) or a bottom (−1) among its neighbours; a neighbour of the same height does not count against it. */
function sideOf(up: number, down: number): 1 | -1 | 0 {
  if ((up > SAME && down <= SAME) || (up >= -SAME && down < -SAME)) return 1;
  if ((up < -SAME && down >= -SAME) || (up <= SAME && down > SAME)) return -1;
  return 0;
}

/** The highest (side 1) or lowest (side −1) point of a piece with one turn. */
function turningPoint(response: Response, low: number, high: number, side: 1 | -1): CurvePoint | null {
  const height = (input: number) => (response(input) ?? -Infinity * side) * side;
  let [left, right] = [low, high];
  let [inner, outer] = [right - GOLDEN * (right - left), left + GOLDEN * (right - left)];
  let [atInner, atOuter] = [height(inner), height(outer)];
  for (let i = 0; i < HALVINGS; i += 1) {
    if (atInner < atOuter) {
      left = inner;
      [inner, atInner] = [outer, atOuter];
      outer = left + GOLDEN * (right - left);
      atOuter = height(outer);
    } else {
      right = outer;
      [outer, atOuter] = [inner, atInner];
      inner = right - GOLDEN * (right - left);
      atInner = height(inner);
    }
  }
  const input = (left + right) / 2;
  const value = response(input);
  return value === null ? null : { input, value };
}

/** Lowest and highest point; null when nothing can be answered. */
export function extremesOf(curve: Curve): { readonly lowest: CurvePoint; readonly highest: CurvePoint } | null {
  const points = curve.stretches.flat();
  const [first] = points;
  if (!first) return null;
  return {
    lowest: points.reduce((low, point) => (point.value < low.value ? point : low), first),
    highest: points.reduce((high, point) => (point.value > high.value ? point : high), first),
  };
}

/** Whether every point has the same value as every other. */
export function isFlat(curve: Curve): boolean {
  const extremes = extremesOf(curve);
  return extremes !== null && extremes.highest.value - extremes.lowest.value <= SAME;
}
