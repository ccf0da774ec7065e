import type { Fte, Inhabitants, Share } from '../units';
import type { WijkagentInputs } from './inputs';
import { inhabitantsOf, measuredOf, normUnits } from './levels';
import type { NormUnit } from './levels';
import { unitInYear } from './normYears';
import { municipalityParts } from './parts';
import type { NormTree } from './parts';
import type { Answer } from './reason';
import { bothAnswers, mapAnswer } from './reason';
import { reconcile } from './reconciliation';
import type { Reconciliation } from './reconciliation';
import { requiredWijkagenten } from './requiredWijkagenten';
import type { Required } from './requiredWijkagenten';
import { digitalShare, monthInForce } from './series';
import { unitInhabitants } from './unitInhabitants';

/** What the scenario, or the base, makes of people and wijkagenten. */
export interface NormSituation {
  /** Inhabitants of each municipality part, in the order of `municipalityParts`. */
  readonly inhabitants: readonly Inhabitants[];
  /** Wijkagenten of each basisteam in the model: the column wijkagenten of HBVS+. */
  readonly formation: readonly Fte[];
  /** The inhabitants are those of another year, grown from each reference date: then the eenheid grows from its own date as `normYears` has it. */
  readonly grown?: boolean;
}

/** Measured less required: shortage (−) or surplus (+). */
export interface Balance {
  /** Against the required number by the chosen rounding. */
  readonly chosen: Fte;
  /** Against «ten minste». */
  readonly strict: Fte;
}

/** The norm for one unit. What cannot be known carries its reason. */
export interface NormRow extends NormUnit {
  readonly inhabitants: Answer<Inhabitants>;
  readonly required: Answer<Required>;
  /** Formation or occupancy by the chosen measure; indicative for a municipality (see `measuredOf`). */
  readonly measured: Answer<Fte>;
  readonly balance: Answer<Balance>;
  /** Digital wijkagenten among the occupancy of the month; of a municipality always null: nothing says where a digital wijkagent works. */
  readonly digital: Answer<Share> | null;
}

export interface WijkagentNorm {
  readonly unit: NormRow;
  readonly districts: readonly NormRow[];
  readonly teams: readonly NormRow[];
  readonly municipalities: readonly NormRow[];
  /** The month of the series that is read, whatever the measure. */
  readonly month: Answer<string>;
  readonly reconciliation: Reconciliation;
}

/**
 * The wijkagent norm (Politiewet 2012 art. 38a: one per 5,000 inhabitants; the plan applies it to the whole eenheid) at every level. The
 * eenheid has its own date: its inhabitants on that date move with those of its municipalities.
 * @param tree with the rules of the scenario laid over it
 */
export function wijkagentNorm(tree: NormTree, inputs: WijkagentInputs, situation: NormSituation): WijkagentNorm {
  const inhabitantsOfUnit = situation.grown === true ? unitInYear(tree, inputs, situation.inhabitants) : mapAnswer(unitInhabitants(inputs.populations, inputs.unitDate), (dated) => movedAlong(dated, situation.inhabitants, tree));
  const rows = normUnits(tree).map((unit) => normRow(unit, unit.kind === 'eenheid' ? inhabitantsOfUnit : inhabitantsOf(unit, situation.inhabitants, tree), tree, inputs, situation));
  const ofKind = (kind: NormUnit['kind']) => rows.filter((row) => row.kind === kind);
  return {
    unit: rows[0] as NormRow,
    districts: ofKind('district'),
    teams: ofKind('basisteam'),
    municipalities: ofKind('gemeente'),
    month: monthInForce(inputs),
    reconciliation: reconcile(inhabitantsOfUnit, inputs, situation.inhabitants, tree),
  };
}

function normRow(unit: NormUnit, inhabitants: Answer<Inhabitants>, tree: NormTree, inputs: WijkagentInputs, situation: NormSituation): NormRow {
  const required = mapAnswer(inhabitants, (count) => requiredWijkagenten(count, inputs));
  const measured = measuredOf(unit, inputs, situation.formation, situation.inhabitants, tree);
  const balance = mapAnswer(bothAnswers(required, measured), ([asked, there]) => ({ chosen: there - asked.required, strict: there - asked.strict }));
  return { ...unit, inhabitants, required, measured, balance, digital: unit.kind === 'gemeente' ? null : digitalShare(inputs, unit.teams, tree) };
}

/** A dated number of the whole eenheid, changed as much as the municipalities together; equal parts leave it exactly as it is. */
function movedAlong(dated: Inhabitants, inhabitants: readonly Inhabitants[], tree: NormTree): Inhabitants {
  const before = municipalityParts(tree).reduce((sum, part) => sum + part.inhabitants, 0);
  const after = municipalityParts(tree).reduce((sum, _part, p) => sum + (inhabitants[p] ?? 0), 0);
  return before > 0 && before !== after ? (dated * after) / before : dated;
}
