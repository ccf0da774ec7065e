import type { StrengthInputs } from '../../model/strength/inputs';
import type { Scenario } from '../../simulation/scenario';
import { yearOf } from '../../simulation/scenario';
import type { CellContent } from '../blueprint';
import { dateToSerial } from '../dates';
import { outcomesOf } from './outcome';
import type { Outcome } from './outcome';
import { summaryOf } from './summary';

/** Columns of the list of kept scenarios, for people: it is written by the add-in and never read back. */
export const keptColumns = [
  { header: 'Bewaard scenario', width: 26 },
  { header: 'Bouwt voort op', width: 22 },
  { header: 'Beschrijving', width: 30 },
  { header: 'Aantal wijzigingen', width: 12, format: '0' },
  { header: 'Wat er verandert', width: 48 },
  { header: 'Jaar van uitkomst', width: 10, format: '0' },
  { header: 'Verplaatst (fte)', width: 12, format: '#,##0.0' },
  { header: 'Grootste winst (fte)', width: 22 },
  { header: 'Grootste verlies (fte)', width: 22 },
  { header: 'Berekend op', width: 12, format: 'yyyy-mm-dd' },
] as const satisfies readonly { readonly header: string; readonly width: number; readonly format?: string }[];

/** One scenario of the list: a cell per column. */
export type KeptRow = readonly CellContent[];

/**
 * The list of kept scenarios with the outcome of each as values, on the inputs of this moment.
 * @param inputs null when the workbook's own inputs cannot be read: the outcomes then stay empty
 * @param today ISO date
 */
export function keptRows(library: readonly Scenario[], inputs: StrengthInputs | null, today: string): KeptRow[] {
  const outcomes = inputs === null ? [] : outcomesOf(library, library, inputs);
  return library.map((scenario, i) => [
    scenario.name,
    scenario.baseline ?? 'de basis',
    scenario.description ?? null,
    scenario.changes.length,
    summaryOf(scenario),
    yearOf(scenario),
    ...outcomeCells(outcomes[i], inputs, today),
  ]);
}

function outcomeCells(outcome: Outcome | undefined, inputs: StrengthInputs | null, today: string): CellContent[] {
  if (!outcome || inputs === null) return [null, null, null, null];
  if (!outcome.ok) return ['geen uitkomst', null, null, dateToSerial(today)];
  const changes = inputs.teams.map((team, t) => ({ name: team.name, fte: Math.round(((outcome.hbvs[t] ?? 0) - team.hbvs) * 10) / 10 }));
  const most = (sign: 1 | -1) => changes.reduce((best, change) => (change.fte * sign > best.fte * sign ? change : best), { name: '', fte: 0 });
  const said = ({ name, fte }: { name: string; fte: number }) => (fte === 0 ? 'geen' : `${name} ${signed(fte)}`);
  const moved = Math.round(changes.reduce((sum, { fte }) => sum + Math.max(0, fte), 0) * 10) / 10;
  return [moved, said(most(1)), said(most(-1)), dateToSerial(today)];
}

const signed = (fte: number) => `${fte > 0 ? '+' : '−'}${new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Math.abs(fte))}`;
