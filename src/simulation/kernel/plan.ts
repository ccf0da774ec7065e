import { ModelError } from '../../model/errors';
import { minimaInForce } from '../../model/strength/budgets';
import type { Calibration } from '../../model/strength/calibrate';
import { checkedShares } from '../../model/strength/checkedShares';
import { otherComponentIds, WERKLAST, WIJKAGENTEN } from '../../model/strength/components';
import type { Damping } from '../../model/strength/damping';
import type { StrengthInputs } from '../../model/strength/inputs';
import { checkFactors, respondToDrivers } from '../../model/strength/respond';
import type { StrengthChange } from '../../model/strength/respond';
import type { Fte, Inhabitants } from '../../model/units';
import type { Driver } from '../driver';

/** A power of a driver's draws that some component needs: draw^exponent. */
export interface PowerSlot {
  readonly driver: Driver;
  /** Never 0. */
  readonly exponent: number;
}

/** What a column is multiplied by in a draw: the powers of these slots (none: nothing changes). Indices in `KernelPlan.slots`. */
export type SlotsOfColumn = readonly number[];

/** One or more components beside the wijkagenten that have the same shape and respond alike: their cells move together. */
export interface KernelColumn {
  /** Shape × the scenario's own factors, per team. */
  readonly weights: Float64Array;
  /** Part of what the wijkagenten leave. */
  readonly share: number;
  readonly slots: SlotsOfColumn;
  /** What no draw moves, per team, beside the weights; absent: nothing. Of the HBVS formula only a part follows the inhabitants. */
  readonly fixed?: Float64Array;
}

/**
 * A scenario worked out as far as it can be before a draw is known: plain data that can be sent to a worker. Arrays are per team.
 * A draw multiplies the drivers that the scenario already changed.
 */
export interface KernelPlan {
  readonly teams: number;
  /** Powers of the draws the plan asks for. */
  readonly slots: readonly PowerSlot[];
  readonly wijkagenten: {
    /** Base cell × the scenario's own factors. */
    readonly weights: Float64Array;
    readonly slots: SlotsOfColumn;
    readonly minima: Float64Array;
    /** Budget without draws before it follows the norm. */
    readonly base: Fte;
    /** Part of the base inhabitants × the scenario's factor; null: the budget is fixed. */
    readonly norm: { readonly weights: Float64Array; readonly slot: number } | null;
  };
  readonly columns: readonly KernelColumn[];
  readonly total: Fte;
  /** Floors and caps (−∞ and ∞ where there is none); null when nobody has one. */
  readonly limits: { readonly floors: Float64Array; readonly caps: Float64Array } | null;
  /** Ingroei from `old` in a year; null: none. */
  readonly damping: { readonly rule: Damping; readonly year: number; readonly old: readonly Fte[] } | null;
}

/** Shapes nearer than this are the same shape: the noise of raking proportional seeds. */
const SAME_SHAPE = 1e-14;

/**
 * Prepares a scenario for many draws. The result gives what `allocate` gives when every draw is 1.
 * @param inputs with the scenario's rules laid over them (`resolveScenario`)
 * @param calibration of the model's own inputs
 * @param inhabitants base inhabitants per team
 * @throws ModelError where the scenario has no answer whatever is drawn: invalidFactor, floorAboveCap, negativeShare, sharesNotOne,
 * budgetBelowWijkagenten for a budget that is no number
 */
export function planKernel(inputs: StrengthInputs, calibration: Calibration, change: StrengthChange, inhabitants: readonly Inhabitants[]): KernelPlan {
  checkFactors(change, inputs.teams.map((team) => team.name));
  const slots: PowerSlot[] = [];
  const slotOf = (driver: Driver, exponent: number): number => {
    const found = slots.findIndex((slot) => slot.driver === driver && slot.exponent === exponent);
    return found >= 0 ? found : slots.push({ driver, exponent }) - 1;
  };
  const slotsOf = (c: number): number[] => {
    const { onInhabitants, onWorkload } = elasticitiesOf(inputs, c);
    return [...(onInhabitants === 0 ? [] : [slotOf('inwoners', onInhabitants)]), ...(onWorkload === 0 ? [] : [slotOf('werklast', onWorkload)])];
  };
  const formulaOf = (c: number): Omit<KernelColumn, 'share'> | null => {
    const part = inputs.components[c]?.inhabitantsPart;
    if (part === undefined) return null;
    const cell = (t: number) => calibration.shape[c]?.[t] ?? 0;
    return {
      weights: Float64Array.from(inputs.teams, (_, t) => cell(t) * (part[t] ?? 0) * (change.inhabitants[t] ?? 1)),
      fixed: Float64Array.from(inputs.teams, (_, t) => cell(t) * (1 - (part[t] ?? 0))),
      slots: [slotOf('inwoners', 1)],
    };
  };
  const weightsOf = (c: number, scale: number): Float64Array => {
    const component = inputs.components[c];
    const factors = component ? respondToDrivers(component, c, change) : [];
    return Float64Array.from(inputs.teams, (_, t) => (calibration.shape[c]?.[t] ?? 0) * scale * (factors[t] ?? 1));
  };
  const base = change.wijkagentenBudget ?? calibration.budgets[WIJKAGENTEN] ?? 0;
  const before = inhabitants.reduce((a, b) => a + b, 0);
  const minima = Float64Array.from(minimaInForce(inputs));
  const fixed = inputs.wijkagentenBudget.rule === 'vast' || before === 0;
  const total = change.totalBudget ?? inputs.teams.reduce((sum, team) => sum + team.hbvs, 0);
  if (!(total < Infinity)) throw new ModelError({ code: 'budgetBelowWijkagenten', budget: total, wijkagenten: base });
  const { damping } = change;
  return {
    teams: inputs.teams.length,
    wijkagenten: {
      weights: weightsOf(WIJKAGENTEN, calibration.budgets[WIJKAGENTEN] ?? 0),
      slots: slotsOf(WIJKAGENTEN),
      minima,
      base,
      norm: fixed ? null : { weights: Float64Array.from(inhabitants, (count, t) => (count / before) * (change.inhabitants[t] ?? 1)), slot: slotOf('inwoners', 1) },
    },
    columns: planColumns(checkedShares(change.shares ?? otherComponentIds.map((_, i) => inputs.components[i + 1]?.shareOfRest ?? 0)), (c) => formulaOf(c) ?? { weights: weightsOf(c, 1), slots: slotsOf(c) }),
    total,
    limits: planLimits(inputs),
    damping: damping === undefined || damping.rule === 'geen' ? null : { rule: damping, year: damping.year, old: inputs.teams.map((team) => team.hbvs) },
    slots,
  };
}

/** Elasticities as `respondToDrivers` applies them: werklast with data is the workload itself. */
function elasticitiesOf(inputs: StrengthInputs, c: number): { onInhabitants: number; onWorkload: number } {
  const component = inputs.components[c];
  if (c === WERKLAST && component?.outcomes !== undefined) return { onInhabitants: 0, onWorkload: 1 };
  return { onInhabitants: component?.elasticityInhabitants ?? 0, onWorkload: component?.elasticityWorkload ?? 0 };
}

function planColumns(shares: readonly number[], columnOf: (c: number) => Omit<KernelColumn, 'share'>): KernelColumn[] {
  const columns: KernelColumn[] = [];
  shares.forEach((share, i) => {
    if (share === 0) return;
    const column: KernelColumn = { ...columnOf(i + 1), share };
    const same = columns.findIndex((other) => other.slots.join() === column.slots.join() && sameShape(other.weights, column.weights) && (other.fixed === undefined) === (column.fixed === undefined) && sameShape(other.fixed ?? [], column.fixed ?? []));
    const twin = columns[same];
    if (twin) columns[same] = { ...twin, share: twin.share + share };
    else columns.push(column);
  });
  return columns;
}

function sameShape(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  return Array.from(one).every((weight, t) => Math.abs(weight - (other[t] ?? 0)) <= SAME_SHAPE);
}

function planLimits(inputs: StrengthInputs): KernelPlan['limits'] {
  if (inputs.teams.every((team) => team.floor === null && team.cap === null)) return null;
  for (const { name, floor, cap } of inputs.teams) {
    if (floor !== null && cap !== null && floor > cap) throw new ModelError({ code: 'floorAboveCap', team: name, floor, cap });
  }
  return { floors: Float64Array.from(inputs.teams, (team) => team.floor ?? 0), caps: Float64Array.from(inputs.teams, (team) => team.cap ?? Infinity) };
}
