import type { Fte, Inhabitants } from '../units';
import { allocate } from './allocate';
import type { Allocation } from './allocate';
import { chargeAmendment } from './amendment';
import { calibrate } from './calibrate';
import type { Calibration } from './calibrate';
import { distributeExtension } from './extension';
import { restsOnSplit, teamInhabitants } from './inputs';
import type { StrengthInputs } from './inputs';
import { pendingFor } from './ledger';
import type { StrengthChange } from './respond';
import { noChange } from './respond';

/** The strength of every team in one scenario. Arrays are per team unless said otherwise; nothing is rounded. */
export interface StrengthResult {
  readonly calibration: Calibration;
  readonly allocation: Allocation;
  /** Inhabitants before the scenario. */
  readonly inhabitants: readonly Inhabitants[];
  /** Inhabitants in the scenario. */
  readonly inhabitantsAfter: readonly Inhabitants[];
  /** Whether the inhabitants rest on an unconfirmed split. */
  readonly splitAssumed: readonly boolean[];
  /** HBVS+ of the scenario. */
  readonly hbvs: readonly Fte[];
  /** Part of the 55 fte. */
  readonly extension: readonly Fte[];
  readonly hovj: readonly Fte[];
  /** charges[amendment][team]. */
  readonly charges: readonly (readonly Fte[])[];
  readonly amendment: readonly Fte[];
  /** Extension + HOvJ + amendment: the plan's column "Uitbreiding", unrounded. */
  readonly extensionTotal: readonly Fte[];
  /** What the mutation ledger still adds. */
  readonly mutations: readonly Fte[];
  readonly newStrength: readonly Fte[];
}

/** The strength model with its calibration done once: a scenario then costs microseconds. */
export interface StrengthModel {
  readonly inputs: StrengthInputs;
  readonly calibration: Calibration;
  readonly inhabitants: readonly Inhabitants[];
  /** @param inputs with a scenario's own rules laid over them; the calibration stays that of the model. */
  readonly compute: (change: StrengthChange, inputs?: StrengthInputs) => StrengthResult;
}

/** @throws ModelError where the inputs allow no calibration */
export function strengthModel(inputs: StrengthInputs): StrengthModel {
  const calibration = calibrate(inputs);
  const inhabitants = teamInhabitants(inputs);
  return { inputs, calibration, inhabitants, compute: (change, effective = inputs) => computeStrength(effective, calibration, inhabitants, change) };
}

/**
 * The whole calculation in its fixed order: components → sum per team → floors and caps → damping → extension, HOvJ, amendments, mutations
 * (model 1). Rounding is separate: `roundStrength`.
 * @throws ModelError where the scenario has no answer
 */
export function computeStrength(inputs: StrengthInputs, calibration: Calibration, inhabitants: readonly Inhabitants[], change: StrengthChange = noChange(inputs.teams.length)): StrengthResult {
  const allocation = allocate(inputs, calibration, change, inhabitants);
  const { hbvs } = allocation;
  const districtOf = inputs.teams.map((team) => team.district);
  const base = inputs.teams.map((team) => team.hbvs);
  const { frozen } = inputs.extension;
  // Frozen are the plan's 27 values, so the plan's own amendments too; those of the user follow the scenario.
  const charges = inputs.amendments.map((amendment) => chargeAmendment(amendment, frozen && amendment.inPlan ? base : hbvs, districtOf));
  const amendment = hbvs.map((_, t) => charges.reduce((sum, charge) => sum + (charge[t] ?? 0), 0));
  const hovj = hbvs.map(() => inputs.extension.hovjPerTeam);
  const extension = frozen
    ? frozenExtension(inputs, charges)
    : distributeExtension(inputs.extension.basisteams, hbvs, base, districtOf, inputs.districts.map((district) => district.printedTotal));
  const extensionTotal = extension.map((fte, t) => fte + (hovj[t] ?? 0) + (amendment[t] ?? 0));
  const mutations = inputs.teams.map((team) => pendingFor(team.name, inputs.mutations, inputs.mutationsUntil));
  return {
    calibration,
    allocation,
    inhabitants,
    inhabitantsAfter: inhabitants.map((count, t) => count * (change.inhabitants[t] ?? 1)),
    splitAssumed: restsOnSplit(inputs),
    hbvs,
    extension,
    hovj,
    charges,
    amendment,
    extensionTotal,
    mutations,
    newStrength: hbvs.map((fte, t) => fte + (extensionTotal[t] ?? 0) + (mutations[t] ?? 0)),
  };
}

/**
 * Frozen: the total of a team is the plan's printed "Uitbreiding" (which holds extension, HOvJ and the plan's amendments); amendments of
 * the user come on top. The extension is what remains of the printed value, so it carries the plan's own rounding. A team the plan does
 * not print gets none.
 */
function frozenExtension(inputs: StrengthInputs, charges: readonly (readonly Fte[])[]): Fte[] {
  return inputs.teams.map((team, t) => {
    if (team.printedExtension === null) return 0;
    const planned = inputs.amendments.reduce((sum, amendment, a) => sum + (amendment.inPlan ? (charges[a]?.[t] ?? 0) : 0), 0);
    return team.printedExtension - inputs.extension.hovjPerTeam - planned;
  });
}

/** Operational strength per 1,000 inhabitants; null where the inhabitants rest on an unconfirmed split, or are 0. */
export function ftePerThousand(result: Pick<StrengthResult, 'newStrength' | 'inhabitantsAfter' | 'splitAssumed'>): (Fte | null)[] {
  return result.newStrength.map((fte, t) => {
    const count = result.inhabitantsAfter[t] ?? 0;
    return result.splitAssumed[t] || count <= 0 ? null : (fte / count) * 1000;
  });
}
