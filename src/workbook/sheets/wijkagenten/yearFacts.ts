import { municipalityParts } from '../../../model/wijkagent/parts';
import { normYears } from '../../../model/wijkagent/normYears';
import type { NormYear, NormYearRow } from '../../../model/wijkagent/normYears';
import { inhabitantsByYear } from '../../../simulation/results/inhabitantsByYear';
import { ownFactors } from '../../../simulation/ownFactors';
import type { OwnFactor } from '../../../simulation/ownFactors';
import { yearOf } from '../../../simulation/scenario';
import type { BuildContext } from '../../context';
import type { NormFacts } from './facts';

/** The years of the norm, and what of them the sheet can show. */
export interface YearFacts {
  readonly rows: readonly NormYearRow[];
  /** The year of the scenario: the only one that the sheet knows where a formula asks for the year. */
  readonly scenarioYear: number;
  /** Per row: municipality parts whose inhabitants come from a formula that asks for the year. */
  readonly formulaParts: readonly number[];
  /** Per row: municipality parts that the scenario itself makes grow or shrink a year. */
  readonly growingParts: readonly number[];
}

export function yearFacts({ inputs, scenario, model, others }: BuildContext, { baseFormation }: NormFacts): YearFacts {
  const years = inhabitantsByYear(inputs, scenario).map((found) => ({ year: found.year, parts: found.ok ? found.parts : null }));
  const rows = normYears(inputs, others.wijkagenten, years, baseFormation);
  const own = ownFactors(scenario, inputs, model.inhabitants);
  const parts = municipalityParts(inputs);
  const counted = (test: (factor: OwnFactor | undefined) => boolean) => rows.map((row) => parts.filter((part, p) => row.teams.includes(part.team) && test(own[p])).length);
  return { rows, scenarioYear: yearOf(scenario), formulaParts: counted((factor) => factor?.byFormulaOfYear === true), growingParts: counted((factor) => factor !== undefined && factor.perYear !== 1) };
}

/** What the sheet can say of a year: nothing where a formula asks for the year and it is another one. */
export function shownYear({ rows, scenarioYear, formulaParts }: YearFacts, r: number, y: number): NormYear | null {
  const year = rows[r]?.years[y];
  return year === undefined || ((formulaParts[r] ?? 0) > 0 && year.year !== scenarioYear) ? null : year;
}
