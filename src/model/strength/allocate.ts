import { ModelError } from '../errors';
import type { Fte, Inhabitants, Share } from '../units';
import { minimaInForce, scenarioBudgets, sharesInForce } from './budgets';
import type { Calibration } from './calibrate';
import { clampToTotal } from './clampToTotal';
import { componentIds, WIJKAGENTEN } from './components';
import { dampen } from './damping';
import type { StrengthInputs } from './inputs';
import { checkFactors, respondToDrivers } from './respond';
import type { StrengthChange } from './respond';

/** HBVS+ of a scenario, step by step. Tables are [component][team], six components. */
export interface Allocation {
  /** Base cells X⁰. */
  readonly base: readonly (readonly Fte[])[];
  /** Shape of each component after its driver change: shape × factor. */
  readonly drivenShape: readonly (readonly number[])[];
  /** Cells after their driver change, before clamp and column scaling: base budget × driven shape. */
  readonly driven: readonly (readonly Fte[])[];
  /** Component budgets of the scenario. */
  readonly budgets: readonly Fte[];
  /** Cells after the minimum wijkagenten and scaling to the budgets. */
  readonly scaled: readonly (readonly Fte[])[];
  /** λ of the wijkagenten column. */
  readonly wijkagentenLambda: number;
  /** Team sums before floors and caps. */
  readonly beforeLimits: readonly Fte[];
  /** λ of floors and caps; 1 when nobody is bound. */
  readonly limitLambda: number;
  /** HBVS+ per team before damping. */
  readonly undamped: readonly Fte[];
  /** What damping gives a shrinking team (positive) and takes from a growing one: adds to 0. */
  readonly compensation: readonly Fte[];
  /** Cells after floors, caps and damping. */
  readonly cells: readonly (readonly Fte[])[];
  /** HBVS+ per team. */
  readonly hbvs: readonly Fte[];
}

const product = (row: readonly number[], factor: number) => row.map((cell) => cell * factor);
const sumOf = (row: readonly number[]) => row.reduce((a, b) => a + b, 0);

/**
 * HBVS+ of a scenario: components → sum per team → floors and caps → damping (model 1.2, order of the calculation).
 * @param inhabitants base inhabitants per team
 * @throws ModelError where no such allocation exists
 */
export function allocate(inputs: StrengthInputs, calibration: Calibration, change: StrengthChange, inhabitants: readonly Inhabitants[]): Allocation {
  const names = inputs.teams.map((team) => team.name);
  checkFactors(change, names);
  const minima = minimaInForce(inputs);
  const budgets = scenarioBudgets(inputs, calibration, change, inhabitants, minima);
  const base = calibration.shape.map((shape, c) => product(shape, calibration.budgets[c] ?? 0));
  const drivenShape = calibration.shape.map((shape, c) => {
    const component = inputs.components[c];
    const factors = component ? respondToDrivers(component, c, change) : [];
    return shape.map((cell, t) => cell * (factors[t] ?? 1));
  });
  const driven = drivenShape.map((shape, c) => product(shape, calibration.budgets[c] ?? 0));

  const nobodyGrows = (driven[WIJKAGENTEN] ?? []).every((cell) => cell <= 0);
  if (nobodyGrows && (budgets[WIJKAGENTEN] ?? 0) > sumOf(minima) + 1e-9) {
    throw new ModelError({ code: 'zeroColumnAfterChange', component: componentIds[WIJKAGENTEN], budget: budgets[WIJKAGENTEN] ?? 0 });
  }
  const wijkagenten = clampToTotal(driven[WIJKAGENTEN] ?? [], minima, minima.map(() => Infinity), budgets[WIJKAGENTEN] ?? 0, names);
  const scaled = drivenShape.map((shape, c) => {
    if (c === WIJKAGENTEN) return wijkagenten.values;
    const sum = sumOf(shape);
    const budget = budgets[c] ?? 0;
    if (sum <= 0 && budget > 0) throw new ModelError({ code: 'zeroColumnAfterChange', component: componentIds[c] ?? '', budget });
    return sum > 0 ? product(shape, budget / sum) : shape.map(() => 0);
  });
  const beforeLimits = names.map((_, t) => sumOf(scaled.map((column) => column[t] ?? 0)));
  const limited = applyLimits(inputs, scaled, beforeLimits, sumOf(budgets));
  const shares = sharesInForce(inputs, change);
  const cells = scaled.map((column, c) => (c === WIJKAGENTEN ? column : limitedColumn(column, shares[c - 1] ?? 0, limited)));
  const undamped = limited.values;
  const before = { base, drivenShape, driven, budgets, scaled, wijkagentenLambda: wijkagenten.lambda, beforeLimits, limitLambda: limited.lambda, undamped };
  if (change.damping === undefined || change.damping.rule === 'geen') return { ...before, compensation: undamped.map(() => 0), cells, hbvs: undamped };
  const damped = dampen(change.damping, inputs.teams.map((team) => team.hbvs), undamped, change.damping.year);
  return { ...before, compensation: damped.compensation, cells: dampedCells(cells, damped.values, shares), hbvs: damped.values };
}

/**
 * Cells after damping: the wijkagenten cell stays and the other five scale along, as with floors and caps. A team that is damped below its
 * wijkagenten consists of wijkagenten alone.
 */
function dampedCells(cells: readonly (readonly Fte[])[], values: readonly Fte[], shares: readonly Share[]): (readonly Fte[])[] {
  const wijkagenten = values.map((fte, t) => Math.min(fte, cells[WIJKAGENTEN]?.[t] ?? 0));
  const rest = values.map((_, t) => sumOf(cells.map((column, c) => (c === WIJKAGENTEN ? 0 : (column[t] ?? 0)))));
  const target = values.map((fte, t) => fte - (wijkagenten[t] ?? 0));
  const scale = { restFactor: rest.map((fte, t) => (fte > 0 ? (target[t] ?? 0) / fte : 0)), restExtra: rest.map((fte, t) => (fte > 0 ? 0 : (target[t] ?? 0))) };
  return cells.map((column, c) => (c === WIJKAGENTEN ? wijkagenten : limitedColumn(column, shares[c - 1] ?? 0, scale)));
}

/** Floors and caps per team: the wijkagenten cell stays, so a team is never brought below it; the other five scale along. */
function applyLimits(inputs: StrengthInputs, scaled: readonly (readonly Fte[])[], before: readonly Fte[], total: Fte) {
  const wijkagenten = scaled[WIJKAGENTEN] ?? [];
  const none = inputs.teams.every((team) => team.floor === null && team.cap === null);
  if (none) return { values: before, lambda: 1, restFactor: before.map(() => 1), restExtra: before.map(() => 0) };
  const low = inputs.teams.map((team, t) => Math.max(team.floor ?? 0, wijkagenten[t] ?? 0));
  const high = inputs.teams.map((team) => team.cap ?? Infinity);
  inputs.teams.forEach((team, t) => {
    if (team.cap === null) return;
    if (team.floor !== null && team.floor > team.cap) throw new ModelError({ code: 'floorAboveCap', team: team.name, floor: team.floor, cap: team.cap });
    if (team.cap < (wijkagenten[t] ?? 0) - 1e-9) throw new ModelError({ code: 'capBelowWijkagenten', team: team.name, cap: team.cap, wijkagenten: wijkagenten[t] ?? 0 });
  });
  const sumLow = sumOf(low);
  if (sumLow > total + 1e-9) {
    // Every team is kept from falling below its wijkagenten; only a floor above them can be too much.
    const teams = inputs.teams.flatMap((team, t) => (team.floor !== null && team.floor > (wijkagenten[t] ?? 0) ? [team.name] : []));
    throw new ModelError({ code: 'floorsAboveBudget', sum: sumLow, budget: total, teams });
  }
  const clamped = clampToTotal(before, low, high, total, inputs.teams.map((team) => team.name));
  // Added from the cells themselves: of a team with next to nothing besides wijkagenten a difference is only noise.
  const rest = before.map((_, t) => sumOf(scaled.map((column, c) => (c === WIJKAGENTEN ? 0 : (column[t] ?? 0)))));
  const target = clamped.values.map((fte, t) => fte - (wijkagenten[t] ?? 0));
  return {
    values: clamped.values,
    lambda: clamped.lambda,
    restFactor: rest.map((fte, t) => (fte > 0 ? (target[t] ?? 0) / fte : 0)),
    restExtra: rest.map((fte, t) => (fte > 0 ? 0 : (target[t] ?? 0))),
  };
}

/** One of the five other columns after floors and caps. A team that had nothing in them gets what it gains by the shares. */
function limitedColumn(column: readonly Fte[], share: Share, limited: { restFactor: readonly number[]; restExtra: readonly Fte[] }): Fte[] {
  return column.map((cell, t) => cell * (limited.restFactor[t] ?? 0) + (limited.restExtra[t] ?? 0) * share);
}
