import { componentIds, otherComponentIds } from '../../model/strength/components';
import { absolute, absoluteRange, onSheet } from '../a1';
import type { SheetBlueprint } from '../blueprint';
import { ipfCheckNumber, roundCheckNumber } from '../checkNumbers';
import type { BuildContext } from '../context';
import { formats, formula, SheetBuilder } from '../sheetBuilder';
import { sheetNames, tabColors } from '../sheetNames';
import { inputCheck } from '../scenarios/inputCheck';
import { blockRef, cellRef, columnRef } from '../tables/place';
import { outcomeKey } from '../tables/specs';
import { gridOf } from './berekening/sheet';
import { FIRST_TEAM, ipfBlock, ipfColumn, ipfState, ipfStored, IPF_CHECK, ROUND_LEFT, ROUND_TEAM, roundColumn, roundedBlock, roundState, roundStored } from './vastgelegdRefs';

/**
 * Sheet `Vastgelegd`: the two outcomes that no native formula can give, as values, each with checks that turn red when the inputs
 * have changed since or when a margin is off: the IPF result (only with data per component) and the two-way rounded table.
 */
export function vastgelegdSheet(context: BuildContext): SheetBlueprint {
  const { inputs, layout } = context;
  const sheet = new SheetBuilder(sheetNames.vastgelegd, tabColors.ground).title(
    'Vastgelegde uitkomsten',
    'Twee uitkomsten zijn waarden in plaats van formules. De controle ernaast zegt of zij nog bij de invoer horen; zo niet: kies «Opnieuw berekenen» in het deelvenster.',
  );
  const names = inputs.teams.map((_, t) => formula(cellRef(layout.basisteams, 'basisteam', t)));
  sheet.set(FIRST_TEAM - 1, 1, 'Basisteam', { style: 'header' });
  inputs.teams.forEach((team, t) => sheet.set(FIRST_TEAM + t, 1, names[t] ?? null, { style: 'calculation', expected: team.name }));
  sheet.set(ipfState.row, 1, 'Stand', { style: 'note' }).set(ipfStored.row, 1, 'Controlegetal bij vastleggen', { style: 'note' });
  inputCheck(sheet, context);
  ipfPart(sheet, context);
  roundPart(sheet, context);
  return sheet.columnWidths([28, 14, 14, 14, 14, 14, 14, 3, 3, 14, 14, 14, 14, 14, 14, 14, 14]).freeze(FIRST_TEAM - 1, 1).build();
}

/** Weights that make a check number sensitive to which cell changed. */
const weights = (range: string) => `(ROW(${range})-ROW(INDEX(${range},1,1))+1+7*(COLUMN(${range})-COLUMN(INDEX(${range},1,1))))`;

function ipfPart(sheet: SheetBuilder, context: BuildContext): void {
  const { inputs, layout, model } = context;
  const grid = gridOf(context);
  const teams = inputs.teams.length;
  const withData = inputs.components.some((component) => component.outcomes !== undefined);
  sheet.set(4, ipfColumn(1), 'Vorm per component uit de gegevens (iteratief passend gemaakt)', { style: 'heading' });
  sheet.row(FIRST_TEAM - 1, ipfColumn(1), [...otherComponentIds, 'Controle'], { style: 'header' });
  const base = columnRef(layout.basisteams, 'hbvs');
  const minima = columnRef(layout.basisteams, 'minimum');
  const outcomes = blockRef(layout.basisteams, outcomeKey(otherComponentIds[0] ?? ''), outcomeKey(otherComponentIds[otherComponentIds.length - 1] ?? ''));
  const shares = columnRef(layout.componenten, 'aandeel');
  const live = `SUMPRODUCT(${base}*${weights(base)})+SUMPRODUCT(${minima}*${weights(minima)})*3+SUMPRODUCT(${outcomes},${weights(outcomes)})+SUMPRODUCT(${shares}*${weights(shares)})*1000+${grid.outsideScalar('budgetWijk0')}`;
  const marginsOff = `SUMPRODUCT(--(ABS(${absoluteRange(FIRST_TEAM, IPF_CHECK, FIRST_TEAM + teams - 1, IPF_CHECK)})>0.000001))`;
  sheet.set(ipfStored.row, ipfStored.column, withData ? ipfCheckNumber(context) : null, { format: formats.fteExact, style: 'calculation' });
  const stored = absolute(ipfStored.row, ipfStored.column);
  sheet.set(
    ipfState.row,
    ipfState.column,
    formula(`IF(COUNT(${outcomes})=0,"n.v.t.",IF(AND(ISNUMBER(${stored}),ABS(${live}-N(${stored}))<0.000001,${marginsOff}=0),"actueel","verouderd"))`),
    { style: 'check', expected: withData ? 'actueel' : 'n.v.t.' },
  );
  inputs.teams.forEach((_, t) => {
    otherComponentIds.forEach((_id, i) => sheet.set(FIRST_TEAM + t, ipfColumn(i + 1), withData ? (model.calibration.shape[i + 1]?.[t] ?? 0) : null));
    const row = absoluteRange(FIRST_TEAM + t, ipfColumn(1), FIRST_TEAM + t, ipfColumn(5)).replace(/\$(?=\d)/g, '');
    const sum = otherComponentIds.map((_id, i) => `${absolute(FIRST_TEAM + t, ipfColumn(i + 1))}*${onSheet(sheetNames.berekening, grid.component(i + 1, 'budget0'))}`).join('+');
    // Difference between the row of the table and what the team must get.
    sheet.set(FIRST_TEAM + t, IPF_CHECK, formula(`IF(COUNT(${row})=0,0,${sum}-${grid.outside('rest', t)})`), { expected: 0 });
  });
  sheet.look(FIRST_TEAM, ipfColumn(1), FIRST_TEAM + teams - 1, ipfColumn(5), { style: 'calculation', format: '0.000000' });
  sheet.look(FIRST_TEAM, IPF_CHECK, FIRST_TEAM + teams - 1, IPF_CHECK, { style: 'check', format: '0.000000' });
  sheet.condition({ range: absolute(ipfState.row, ipfState.column).replace(/\$/g, ''), formula: `=${absolute(ipfState.row, ipfState.column)}="verouderd"`, look: 'alarm' });
  sheet.define('Stw_Ipf', `=${onSheet(sheet.name, ipfBlock(teams))}`);
}

function roundPart(sheet: SheetBuilder, context: BuildContext): void {
  const { inputs, rounded } = context;
  const grid = gridOf(context);
  const teams = inputs.teams.length;
  const districts = inputs.districts;
  const lastTeam = FIRST_TEAM + teams - 1;
  const cells = grid.outsideBlock('cel0', 'cel5');
  sheet.set(4, ROUND_LEFT, 'HBVS+ per component, tweezijdig afgerond op 0,1 fte', { style: 'heading' });
  sheet.row(FIRST_TEAM - 1, ROUND_LEFT, [...componentIds, 'HBVS+ afgerond', 'Afwijking'], { style: 'header' });
  sheet.set(roundStored.row, roundStored.column, roundCheckNumber(context), { format: formats.fteExact, style: 'calculation' });
  inputs.teams.forEach((_, t) => {
    componentIds.forEach((_id, c) => sheet.set(FIRST_TEAM + t, roundColumn(c), (rounded.table.cells[t]?.[c] ?? 0) / 10));
    const row = absoluteRange(FIRST_TEAM + t, ROUND_LEFT, FIRST_TEAM + t, ROUND_LEFT + 5);
    sheet.set(FIRST_TEAM + t, ROUND_TEAM, formula(`ROUND(SUM(${row}),1)`), { expected: (rounded.table.teamTotals[t] ?? 0) / 10 });
    const own = absolute(FIRST_TEAM + t, ROUND_TEAM);
    sheet.set(FIRST_TEAM + t, ROUND_TEAM + 1, formula(`MAX(ABS(${own}-${grid.outside('hbvs', t)}),${componentIds.map((_id, c) => `ABS(${absolute(FIRST_TEAM + t, roundColumn(c))}-${grid.outside(`cel${c}`, t)})`).join(',')})`), { expected: teamDeviation(context, t) });
  });
  // Margins below the teams: per district, then the unit; every one a sum of rounded cells with its deviation beside it.
  const groups = [...districts.map((district) => district.name), 'Eenheid'];
  groups.forEach((name, g) => {
    const row = lastTeam + 2 + g;
    const unit = g === districts.length;
    sheet.set(row, 1, unit ? 'Eenheid' : formula(cellRef(context.layout.districten, 'district', g)), { style: 'total', ...(unit ? {} : { expected: name }) });
    const label = absolute(row, 1);
    for (let c = 0; c <= componentIds.length; c++) {
      const column = absoluteRange(FIRST_TEAM, roundColumn(c), lastTeam, roundColumn(c));
      const inGroup = unit ? `SUM(${column})` : `SUMIF(${grid.outsideAll('district')},${label},${column})`;
      sheet.set(row, roundColumn(c), formula(`ROUND(${inGroup},1)`), { style: 'total', expected: groupTotal(context, g, c) / 10 });
    }
    const deviation = Array.from({ length: componentIds.length + 1 }, (_, c) => {
      const exact = grid.outsideAll(c === componentIds.length ? 'hbvs' : `cel${c}`);
      return `ABS(${absolute(row, roundColumn(c))}-${unit ? `SUM(${exact})` : `SUMIF(${grid.outsideAll('district')},${label},${exact})`})`;
    });
    sheet.set(row, ROUND_TEAM + 1, formula(`MAX(${deviation.join(',')})`), { expected: groupDeviation(context, g) });
  });
  const bottom = lastTeam + 1 + groups.length;
  const deviations = absoluteRange(FIRST_TEAM, ROUND_TEAM + 1, bottom + 0, ROUND_TEAM + 1);
  sheet.set(
    roundState.row,
    roundState.column,
    formula(`IF(AND(ABS(SUMPRODUCT(${cells}*${weights(cells)})-${absolute(roundStored.row, roundStored.column)})<0.000001,MAX(${deviations})<0.1+0.000001),"actueel","verouderd")`),
    { style: 'check', expected: 'actueel' },
  );
  sheet.look(FIRST_TEAM, ROUND_LEFT, bottom, ROUND_TEAM, { format: formats.fte });
  sheet.look(FIRST_TEAM, ROUND_LEFT, lastTeam, ROUND_TEAM - 1, { style: 'calculation' });
  sheet.look(FIRST_TEAM, ROUND_TEAM, lastTeam, ROUND_TEAM, { style: 'result' });
  sheet.look(FIRST_TEAM, ROUND_TEAM + 1, bottom, ROUND_TEAM + 1, { style: 'check', format: '0.000' });
  sheet.condition({ range: absolute(roundState.row, roundState.column).replace(/\$/g, ''), formula: `=${absolute(roundState.row, roundState.column)}="verouderd"`, look: 'alarm' });
  const firstDeviation = `$${absolute(FIRST_TEAM, ROUND_TEAM + 1).slice(1).replace(/\$/g, '')}`;
  sheet.condition({ range: deviations.replace(/\$/g, ''), formula: `=${firstDeviation}>=0.100001`, look: 'alarm' });
  sheet.define('Stw_Tweezijdig', `=${onSheet(sheet.name, roundedBlock(teams))}`);
}

/** Largest distance between a rounded and an exact figure of a team: always under a tenth. */
function teamDeviation({ rounded, result }: BuildContext, t: number): number {
  const cells = componentIds.map((_, c) => Math.abs((rounded.table.cells[t]?.[c] ?? 0) / 10 - (result.allocation.cells[c]?.[t] ?? 0)));
  return Math.max(Math.abs((rounded.table.teamTotals[t] ?? 0) / 10 - (result.hbvs[t] ?? 0)), ...cells);
}

/** Rounded total in tenths of a district (the last group is the unit) for a component, or over all of them. */
function groupTotal({ rounded, inputs }: BuildContext, g: number, c: number): number {
  return inputs.teams.reduce((sum, team, t) => {
    if (g < inputs.districts.length && team.district !== g) return sum;
    return sum + (c === componentIds.length ? (rounded.table.teamTotals[t] ?? 0) : (rounded.table.cells[t]?.[c] ?? 0));
  }, 0);
}

function groupDeviation(context: BuildContext, g: number): number {
  const { inputs, result } = context;
  const exact = (c: number) =>
    inputs.teams.reduce((sum, team, t) => (g < inputs.districts.length && team.district !== g ? sum : sum + (c === componentIds.length ? (result.hbvs[t] ?? 0) : (result.allocation.cells[c]?.[t] ?? 0))), 0);
  return Math.max(...Array.from({ length: componentIds.length + 1 }, (_, c) => Math.abs(groupTotal(context, g, c) / 10 - exact(c))));
}
