import type { BuildContext } from '../../context';
import type { BerekeningGrid } from './grid';
import type { PlanRefs } from './refs';

/** Where a formula of team row `t` finds its operands. */
export interface Operands {
  readonly t: number;
  readonly grid: BerekeningGrid;
  readonly refs: PlanRefs;
  /** A column of the same team, e.g. "$D31". */
  readonly own: (key: string) => string;
  /** A whole team column. */
  readonly all: (key: string) => string;
}

/** One quantity per team: its heading, its native formula and, beside it, what the engine calculates for the same cell. */
export interface TeamColumn {
  readonly key: string;
  readonly header: string;
  readonly format: string;
  readonly formula: (operands: Operands) => string;
  readonly expected: (context: BuildContext, t: number) => number | string | undefined;
}
