import type { StrengthInputs } from '../../../../model/strength/inputs';
import { sumTenths } from '../../../../model/strength/roundStrength';
import type { Tenths } from '../../../../model/units';
import { compareColumns, sortCompared } from '../../../../simulation/results/comparison';
import type { ComparedRow, ComparisonOrder } from '../../../../simulation/results/comparison';
import { t } from '../../../i18n/translate';
import type { ComparedColumn } from '../../../state/comparedColumns';
import type { Computed } from '../../../state/computeScenario';
import type { GainMeasure } from '../../../state/gains';
import { outcomeOf } from '../../../state/outcomeOf';

/** A row as it is shown. */
export interface NamedRow extends ComparedRow {
  readonly name: string;
  readonly total: boolean;
}

interface RowChoices {
  readonly measure: GainMeasure;
  /** Show the differences with the base in place of the outcomes. */
  readonly difference: boolean;
  readonly onlyDiffering: boolean;
  readonly order: ComparisonOrder;
}

/** Figures per team of each column, in tenths. */
function figuresOf(columns: readonly ComparedColumn[], base: Computed, { measure, difference }: RowChoices): Tenths[][] {
  const before = outcomeOf(base, measure).tenths;
  return columns.flatMap(({ outcome }) => {
    if (!outcome.ok) return [];
    const after = outcomeOf(outcome.computed, measure).tenths;
    return [after.map((value, t_) => (difference ? value - (before[t_] ?? 0) : value) as Tenths)];
  });
}

/** Rows in the order asked for: in the plan's order with a sum after each district, sorted without; the eenheid last. */
export function comparedRows(columns: readonly ComparedColumn[], base: Computed, inputs: StrengthInputs, choices: RowChoices): NamedRow[] {
  const figures = figuresOf(columns, base, choices);
  const teams = compareColumns(figures);
  const named = (row: ComparedRow): NamedRow => ({ ...row, name: inputs.teams[row.index]?.name ?? '', total: false });
  const sumOf = (name: string, index: number, members: readonly number[]): NamedRow => {
    const [row = { index, values: [], differs: [], spread: 0 }] = compareColumns(figures.map((column) => [sumTenths(members.map((team) => column[team] ?? (0 as Tenths)))]));
    return { ...row, index, name, total: true };
  };
  const wanted = (row: ComparedRow) => !choices.onlyDiffering || row.spread > 0;
  const unit = sumOf(t('results.unitRow'), 0, inputs.teams.map((_, team) => team));
  if (choices.order.by !== 'volgorde') return [...sortCompared(teams, choices.order).filter(wanted).map(named), unit];
  const perDistrict = inputs.districts.flatMap((district, d) => {
    const members = inputs.teams.flatMap((team, index) => (team.district === d ? [index] : []));
    return [...teams.filter((row) => members.includes(row.index) && wanted(row)).map(named), sumOf(district.name, d, members)].filter((row) => !row.total || wanted(row));
  });
  return [...perDistrict, unit];
}

/** How many teams have not the same figure everywhere. */
export function differingTeams(columns: readonly ComparedColumn[], base: Computed, choices: RowChoices): number {
  return compareColumns(figuresOf(columns, base, choices)).filter((row) => row.spread > 0).length;
}
