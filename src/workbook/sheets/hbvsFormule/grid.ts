import { absolute, absoluteRange, onSheet } from '../../a1';
import { sheetNames } from '../../sheetNames';

/** Rows of sheet `HBVS-formule`: the six components on top, the basisteams, below them the municipalities. */
export const CHOICES_ROW = 3;
export const BUDGET_HEADER = 6;
export const TEAM_HEADER = BUDGET_HEADER + 10;

export const budgetColumns = ['component', 'deelbudget', 'herkomst', 'telefoon', 'verdeeld', 'zonder', 'som', 'compleet'] as const;
export type BudgetColumn = (typeof budgetColumns)[number];

/** Per team: the answer first, then the shares (six), the outcomes of the formula (five) and the part that follows the inhabitants (five). */
const six = [0, 1, 2, 3, 4, 5] as const;
const five = [0, 1, 2, 3, 4] as const;
export const teamColumns = ['team', 'district', 'formule', 'vastgesteld', 'residu', ...six.map((c) => `deel${c}` as const), ...five.map((c) => `uitkomst${c}` as const), ...five.map((c) => `volgt${c}` as const)] as const;
export type TeamColumnKey = (typeof teamColumns)[number];

/** Per municipality: what is missing, INW and the weights of its teams, the outcomes and what of them follows the inhabitants. */
export const municipalityColumns = ['gemeente', 'ontbreekt', 'inw', 'gewicht1', 'gewicht2', ...five.map((c) => `uitkomst${c}` as const), ...five.map((c) => `volgt${c}` as const)] as const;
export type MunicipalityColumnKey = (typeof municipalityColumns)[number];

/** Where everything stands; the places of the teams do not depend on the number of municipalities. */
export interface HbvsGrid {
  readonly team: (key: TeamColumnKey, t: number) => string;
  readonly teams: (key: TeamColumnKey) => string;
  readonly teamRow: (t: number) => number;
  readonly teamTotal: number;
  readonly municipalityHeader: number;
  readonly municipalityRow: (m: number) => number;
  readonly municipality: (key: MunicipalityColumnKey, m: number) => string;
  readonly municipalities: (key: MunicipalityColumnKey) => string;
  readonly budget: (key: BudgetColumn, c: number) => string;
  readonly budgets: (key: BudgetColumn, from: number, to: number) => string;
  readonly outside: (ref: string) => string;
}

export function hbvsGrid(teams: number, municipalities: number): HbvsGrid {
  const teamRow = (t: number) => TEAM_HEADER + 1 + t;
  const teamTotal = teamRow(teams);
  const municipalityHeader = teamTotal + 4;
  const municipalityRow = (m: number) => municipalityHeader + 1 + m;
  const teamColumn = (key: TeamColumnKey) => teamColumns.indexOf(key) + 1;
  const municipalityColumn = (key: MunicipalityColumnKey) => municipalityColumns.indexOf(key) + 1;
  const budgetColumn = (key: BudgetColumn) => budgetColumns.indexOf(key) + 1;
  return {
    team: (key, t) => absolute(teamRow(t), teamColumn(key)),
    teams: (key) => absoluteRange(teamRow(0), teamColumn(key), teamRow(teams - 1), teamColumn(key)),
    teamRow,
    teamTotal,
    municipalityHeader,
    municipalityRow,
    municipality: (key, m) => absolute(municipalityRow(m), municipalityColumn(key)),
    municipalities: (key) => absoluteRange(municipalityRow(0), municipalityColumn(key), municipalityRow(Math.max(0, municipalities - 1)), municipalityColumn(key)),
    budget: (key, c) => absolute(BUDGET_HEADER + 1 + c, budgetColumn(key)),
    budgets: (key, from, to) => absoluteRange(BUDGET_HEADER + 1 + from, budgetColumn(key), BUDGET_HEADER + 1 + to, budgetColumn(key)),
    outside: (ref) => onSheet(sheetNames.hbvsFormule, ref),
  };
}

/** Outcome of the formula for a team on `Basisteams`, found by its name: rows of that table may be sorted. */
export function outcomeOfTeam(grid: HbvsGrid, c: 1 | 2 | 3 | 4, name: string): string {
  return `INDEX(${grid.outside(grid.teams(`uitkomst${c}`))},MATCH(${name},${grid.outside(grid.teams('team'))},0))`;
}
