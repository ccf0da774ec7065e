import { absolute, onSheet, rangeAddress } from '../a1';
import type { SheetBlueprint } from '../blueprint';
import type { BuildContext } from '../context';
import { formats, formula, SheetBuilder } from '../sheetBuilder';
import { CHECKS_NAME, OPEN_NAME } from '../outcomeNames';
import { sheetNames, tabColors } from '../sheetNames';
import { columnRef } from '../tables/place';
import { MODEL_VERSION, VERSION_NAME } from '../version';
import { gridOf } from './berekening/sheet';
import { factorRefs } from './factorRefs';
import { ipfStateRef, roundStateRef } from './vastgelegdRefs';

const CHECK_HEADER = 8;
const LEFT = 1;

interface Check {
  readonly label: string;
  /** TRUE when in order. */
  readonly condition: string;
}

/** Sheet `Start`: what this is, whether the model adds up, how many assumptions are open, and the outcome per district and team. */
export function startSheet(context: BuildContext): SheetBlueprint {
  const sheet = new SheetBuilder(sheetNames.start, tabColors.start).title(
    'Sterktewijzer — sterkteverdeling Oost-Nederland',
    'Meerjarenbeleidsplan 2024-2027: verdeling van de operationele sterkte (HBVS+) over de basisteams, als formules die u kunt narekenen.',
  );
  sheet.set(4, LEFT, 'Gele cellen met een rand vult u in; al het andere rekent zichzelf uit. Het deelvenster opent u op het lint, tab Sterktewijzer.', { style: 'note' });
  sheet.set(5, LEFT, 'Versie van het model', { style: 'note' }).set(5, LEFT + 1, MODEL_VERSION, { style: 'note' });
  sheet.define(VERSION_NAME, `=${onSheet(sheet.name, absolute(5, LEFT + 1))}`, 'Versie van het model in deze werkmap');
  checks(sheet, context);
  const districtsTop = CHECK_HEADER + checkList(context).length + 7;
  outcome(sheet, context, districtsTop);
  return sheet.columnWidths([64, 18, 18, 18]).print({ orientation: 'portrait' }).build();
}

function checkList(context: BuildContext): Check[] {
  const grid = gridOf(context);
  const s = grid.outsideScalar;
  const block = grid.outsideBlock('team', 'aH');
  const factors = factorRefs(context);
  const people = factors.ofMunicipalities('inwoners');
  const component = (column: 'budget' | 'somCellen') => onSheet(sheetNames.berekening, grid.componentRange(column));
  return [
    { label: 'De HBVS+ van alle teams telt op tot het budget', condition: `ABS(SUM(${grid.outsideAll('hbvs')})-${s('totaal')})<0.000001` },
    { label: 'Elke component telt op tot zijn budget', condition: `OR(${s('limieten')}>0,${s('ingroei')}>0,SUMPRODUCT(ABS(${component('budget')}-${component('somCellen')}))<0.000001)` },
    { label: 'De vijf aandelen tellen op tot 100 %', condition: `ABS(SUM(${columnRef(context.layout.componenten, 'aandeel')})-1)<0.000000001` },
    { label: 'Nieuwe sterkte = HBVS+ + uitbreiding + mutaties', condition: `ABS(SUM(${grid.outsideAll('nieuw')})-SUM(${grid.outsideAll('hbvs')})-SUM(${grid.outsideAll('uitbreidingTotaal')})-SUM(${grid.outsideAll('mutaties')}))<0.000001` },
    { label: 'De afgeronde sterkte telt op tot het afgeronde totaal', condition: `ABS(SUM(${grid.outsideAll('aN')})*10-${s('tiendenN')})<0.000001` },
    { label: 'De tweezijdige afronding hoort bij deze invoer', condition: `${roundStateRef}="actueel"` },
    { label: 'De passend gemaakte componenten horen bij deze invoer', condition: `${ipfStateRef}<>"verouderd"` },
    { label: 'De gemeenten op Factoren horen bij deze invoer', condition: `ABS(${people === null ? '0' : `SUM(${onSheet(sheetNames.factoren, people)})`}-SUM(${columnRef(context.layout.gemeenten, 'inwoners')}))<0.000001` },
    { label: 'De formules op Factoren horen bij deze invoer', condition: `SUM(${factors.formulasRight})=${factors.steps}` },
    { label: 'Geen foutwaarden in de berekening', condition: `SUMPRODUCT(--ISERROR(${block}))=0` },
    { label: 'Geen berekende cel overschreven', condition: `SUM(${grid.outsideAll('intact')})=${context.inputs.teams.length}` },
  ];
}

function checks(sheet: SheetBuilder, context: BuildContext): void {
  const list = checkList(context);
  sheet.set(CHECK_HEADER - 1, LEFT, 'Modelcontrole', { style: 'heading' });
  sheet.row(CHECK_HEADER, LEFT, ['Controle', 'Oordeel'], { style: 'header' });
  list.forEach((check, i) => {
    const row = CHECK_HEADER + 1 + i;
    sheet.set(row, LEFT, check.label);
    sheet.set(row, LEFT + 1, formula(`IFERROR(IF(${check.condition},"in orde","niet in orde"),"niet in orde")`), { style: 'check', expected: 'in orde' });
  });
  const last = CHECK_HEADER + list.length;
  const total = last + 1;
  const verdicts = rangeAddress(CHECK_HEADER + 1, LEFT + 1, last, LEFT + 1);
  sheet.set(total, LEFT, 'Model als geheel', { style: 'total' });
  sheet.set(total, LEFT + 1, formula(`IF(COUNTIF(${verdicts},"in orde")=${list.length},"telt op",(${list.length}-COUNTIF(${verdicts},"in orde"))&" niet in orde")`), { style: 'total', expected: 'telt op' });
  sheet.condition({ range: rangeAddress(CHECK_HEADER + 1, LEFT + 1, last, LEFT + 1), formula: `=$B${CHECK_HEADER + 1}<>"in orde"`, look: 'alarm' });
  sheet.condition({ range: rangeAddress(CHECK_HEADER + 1, LEFT + 1, last, LEFT + 1), formula: `=$B${CHECK_HEADER + 1}="in orde"`, look: 'good' });
  sheet.define(CHECKS_NAME, `=${onSheet(sheet.name, `$A$${CHECK_HEADER + 1}:$B$${last}`)}`, 'Modelcontrole: wat en oordeel');
  const open = total + 1;
  const { layout, rows } = context;
  const counts = (['parameters', 'componenten', 'gemeenten'] as const).map((key) => `COUNTIF(${columnRef(layout[key], 'status')},"aanname")`).join('+');
  const expected = (['parameters', 'componenten', 'gemeenten'] as const).reduce((sum, key) => sum + rows[key].filter((row) => row.status === 'aanname').length, 0);
  sheet.set(open, LEFT, 'Aannames die nog niemand heeft bevestigd', { style: 'note' });
  sheet.set(open, LEFT + 1, formula(counts), { style: 'check', format: '0', expected });
  sheet.define(OPEN_NAME, `=${onSheet(sheet.name, absolute(open, LEFT + 1))}`, 'Aantal open aannames');
}

/** Outcome per district and per team, with a native chart of each. */
function outcome(sheet: SheetBuilder, context: BuildContext, top: number): void {
  const { inputs, result, rounded } = context;
  const grid = gridOf(context);
  sheet.set(top - 1, LEFT, 'Basisteams per district (fte)', { style: 'heading' });
  sheet.row(top, LEFT, ['District', `HBVS+ ${inputs.baseYear}`, 'HBVS+ scenario', 'Nieuwe sterkte'], { style: 'header' });
  const of = (d: number, values: (t: number) => number) => inputs.teams.reduce((sum, team, t) => (team.district === d ? sum + values(t) : sum), 0);
  inputs.districts.forEach((district, d) => {
    const row = top + 1 + d;
    sheet.set(row, LEFT, formula(onSheet(sheetNames.berekening, grid.district(d, 'district'))), { style: 'calculation', expected: district.name });
    const sum = (key: string) => `SUMIF(${grid.outsideAll('district')},${absolute(row, LEFT)},${grid.outsideAll(key)})`;
    sheet.set(row, LEFT + 1, formula(sum('basis')), { expected: of(d, (t) => inputs.teams[t]?.hbvs ?? 0) });
    sheet.set(row, LEFT + 2, formula(sum('hbvs')), { expected: of(d, (t) => result.hbvs[t] ?? 0) });
    sheet.set(row, LEFT + 3, formula(sum('aN')), { expected: of(d, (t) => (rounded.newStrength.rounded[t] ?? 0) / 10) });
  });
  const last = top + inputs.districts.length;
  sheet.look(top + 1, LEFT + 1, last, LEFT + 3, { style: 'result', format: formats.fte });
  sheet.set(last + 1, LEFT, 'Totaal', { style: 'total' });
  (['basis', 'hbvs', 'aN'] as const).forEach((key, i) => {
    const expected = inputs.teams.reduce((sum, team, t) => sum + (key === 'basis' ? team.hbvs : key === 'hbvs' ? (result.hbvs[t] ?? 0) : (rounded.newStrength.rounded[t] ?? 0) / 10), 0);
    const column = LEFT + 1 + i;
    sheet.set(last + 1, column, formula(`SUM(${rangeAddress(top + 1, column, last, column)})`), { style: 'total', format: formats.fte, expected });
  });
  sheet.chart({ name: 'Stw_Districten', title: 'Basisteams per district (fte)', kind: 'column', source: rangeAddress(top, LEFT, last, LEFT + 3), position: rangeAddress(last + 3, LEFT, last + 20, LEFT + 3), valueAxisTitle: 'fte' });

  const teamTop = last + 23;
  sheet.set(teamTop - 1, LEFT, 'Per basisteam (fte)', { style: 'heading' });
  sheet.row(teamTop, LEFT, ['Basisteam', `HBVS+ ${inputs.baseYear}`, 'HBVS+ scenario', 'Nieuwe sterkte'], { style: 'header' });
  inputs.teams.forEach((team, t) => {
    const row = teamTop + 1 + t;
    sheet.set(row, LEFT, formula(grid.outside('team', t)), { style: 'calculation', expected: team.name });
    sheet.set(row, LEFT + 1, formula(grid.outside('basis', t)), { expected: team.hbvs });
    sheet.set(row, LEFT + 2, formula(grid.outside('hbvs', t)), { expected: result.hbvs[t] ?? 0 });
    sheet.set(row, LEFT + 3, formula(grid.outside('aN', t)), { expected: (rounded.newStrength.rounded[t] ?? 0) / 10 });
  });
  const bottom = teamTop + inputs.teams.length;
  sheet.look(teamTop + 1, LEFT + 1, bottom, LEFT + 3, { style: 'result', format: formats.fte });
  sheet.chart({ name: 'Stw_Basisteams', title: 'Nieuwe sterkte per basisteam (fte)', kind: 'bar', source: rangeAddress(teamTop, LEFT, bottom, LEFT + 3), position: rangeAddress(bottom + 2, LEFT, bottom + 50, LEFT + 3), valueAxisTitle: 'fte' });
}
