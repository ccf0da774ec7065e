import { componentIds, WERKLAST } from '../../../model/strength/components';
import type { FormulaAlone } from '../../../model/strength/hbvs/formulaAlone';
import { WERKSOORTEN } from '../../../model/strength/hbvs/municipalOutcome';
import type { BuildContext } from '../../context';
import { formats, formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { cellRef, columnRef } from '../../tables/place';
import { outcomeKey } from '../../tables/specs';
import { teamColumns } from './grid';
import type { HbvsGrid, TeamColumnKey } from './grid';

type Five = 0 | 1 | 2 | 3 | 4;

/** One row per basisteam: formula alone, published, the difference; then shares, outcomes and what of them follows the inhabitants. */
export function teamBlock(sheet: SheetBuilder, context: BuildContext, grid: HbvsGrid, alone: FormulaAlone): void {
  const { inputs, layout } = context;
  const werksoorten = componentIds.slice(0, WERKSOORTEN);
  sheet.set(grid.teamRow(0) - 2, 1, 'Per basisteam: de formule alleen tegenover de vastgestelde sterkte (fte)', { style: 'heading' });
  sheet.row(grid.teamRow(0) - 1, 1, ['Basisteam', 'District', 'Formule alleen', 'Vastgesteld', 'Vastgesteld − formule', ...componentIds.map((id) => `Aandeel ${id}`), ...werksoorten.map((id) => `Uitkomst ${id}`), ...werksoorten.map((id) => `Deel dat inwoners volgt: ${id}`)], { style: 'header' });
  const place = (key: TeamColumnKey) => teamColumns.indexOf(key) + 1;
  const [team1, team2] = [columnRef(layout.gemeenten, 'team1'), columnRef(layout.gemeenten, 'team2')];
  const workload = columnRef(layout.basisteams, outcomeKey(componentIds[WERKLAST] ?? ''));
  const published = columnRef(layout.basisteams, 'hbvs');
  inputs.teams.forEach((team, t) => {
    const row = grid.teamRow(t);
    const here = (key: TeamColumnKey) => grid.team(key, t);
    const put = (key: TeamColumnKey, text: string, expected: number | string) => sheet.set(row, place(key), formula(text), { expected });
    const complete = (c: number) => `${grid.budget('compleet', c)}=1`;
    /** Sum over the municipalities of the team, a split municipality by its weights. */
    const summed = (key: `uitkomst${Five}` | `volgt${Five}`) =>
      `SUMPRODUCT((${team1}=${here('team')})*${grid.municipalities('gewicht1')}*${grid.municipalities(key)})+SUMPRODUCT((${team2}=${here('team')})*${grid.municipalities('gewicht2')}*${grid.municipalities(key)})`;
    put('team', cellRef(layout.basisteams, 'basisteam', t), team.name);
    put('district', cellRef(layout.basisteams, 'district', t), inputs.districts[team.district]?.name ?? '');
    const result = alone.teams?.[t];
    put('formule', `IF(AND(SUM(${grid.budgets('compleet', 0, WERKSOORTEN - 1)})=${WERKSOORTEN},MIN(${grid.budgets('verdeeld', 0, WERKLAST)})>=0),${componentIds.map((_, c) => `${here(`deel${c as Five | 5}`)}*${grid.budget('verdeeld', c)}`).join('+')},"")`, result?.fte ?? '');
    put('vastgesteld', cellRef(layout.basisteams, 'hbvs', t), team.hbvs);
    put('residu', `IF(ISNUMBER(${here('formule')}),${here('vastgesteld')}-${here('formule')},"")`, result?.residual ?? '');
    werksoorten.forEach((_, w) => {
      const c = w as Five;
      const teams = alone.werksoorten[c]?.teams;
      put(`deel${c}`, `IF(${complete(c)},${here(`uitkomst${c}`)}/${grid.budget('som', c)},"")`, alone.shares[c]?.[t] ?? '');
      put(`uitkomst${c}`, `IF(${complete(c)},${summed(`uitkomst${c}`)},"")`, teams?.outcomes[t] ?? '');
      put(`volgt${c}`, `IF(${complete(c)},IF(${here(`uitkomst${c}`)}>0,(${summed(`volgt${c}`)})/${here(`uitkomst${c}`)},0),"")`, teams?.inhabitantsPart[t] ?? '');
    });
    const share = (values: string, own: string) => `IF(SUM(${values})>0,${own}/SUM(${values}),0)`;
    put(`deel${WERKLAST}`, `IF(COUNT(${workload})>0,${share(workload, `N(${cellRef(layout.basisteams, outcomeKey(componentIds[WERKLAST] ?? ''), t)})`)},${share(published, here('vastgesteld'))})`, alone.shares[WERKLAST]?.[t] ?? 0);
  });
  totals(sheet, context, grid, alone);
  const [first, last] = [grid.teamRow(0), grid.teamRow(inputs.teams.length - 1)];
  sheet.look(first, 1, last, teamColumns.length, { style: 'calculation', format: '#,##0.00' });
  sheet.look(first, 1, last, 2, { format: formats.text }).look(first, 3, last, 3, { style: 'result', format: formats.fte }).look(first, 4, last, 4, { format: formats.fte }).look(first, 5, last, 5, { style: 'result', format: formats.fteChange });
  sheet.look(first, place('deel0'), last, place('deel5'), { format: '0.00%' }).look(first, place('volgt0'), last, place('volgt4'), { format: '0.0%' });
}

function totals(sheet: SheetBuilder, { inputs }: BuildContext, grid: HbvsGrid, { teams, shares }: FormulaAlone): void {
  const row = grid.teamTotal;
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const put = (key: TeamColumnKey, format: string, expected: number | string) =>
    sheet.set(row, teamColumns.indexOf(key) + 1, formula(`IF(COUNT(${grid.teams(key)})>0,SUM(${grid.teams(key)}),"")`), { style: 'total', format, expected });
  sheet.set(row, 1, 'Alle basisteams', { style: 'total' }).set(row, 2, null, { style: 'total' });
  put('formule', formats.fte, teams ? sum(teams.map(({ fte }) => fte)) : '');
  put('vastgesteld', formats.fte, sum(inputs.teams.map(({ hbvs }) => hbvs)));
  put('residu', formats.fteChange, teams ? sum(teams.map(({ residual }) => residual)) : '');
  shares.forEach((column, c) => put(`deel${c as Five | 5}`, '0.00%', column ? sum(column) : ''));
}
