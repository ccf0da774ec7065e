import { componentIds, otherComponentIds, WERKLAST } from '../../../model/strength/components';
import { minimaInForce } from '../../../model/strength/budgets';
import type { Driver } from '../../../simulation/scenario';
import { elasticityKey } from '../../tables/scenarioRows';
import type { BuildContext } from '../../context';
import { formats, formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { componentColumns, DISTRICT_LEFT, SCALAR_LABEL, SCALAR_VALUE, scalarKeys, TOP } from './grid';
import type { BerekeningGrid, districtColumns, ScalarKey } from './grid';
import type { PlanRefs } from './refs';
import { dampingScalars } from './dampingColumns';
import { totalTenths } from './extensionColumns';

const sum = (values: readonly number[] | undefined) => (values ?? []).reduce((a, b) => a + b, 0);

/** One row per component: shares, budgets, effective elasticities and column sums. */
export function componentBlock(sheet: SheetBuilder, context: BuildContext, grid: BerekeningGrid, refs: PlanRefs): void {
  const { inputs, effective, model, result } = context;
  const headers = ['Component', 'Aandeel van de rest', 'Budget basisjaar', 'Elasticiteit inwoners', 'Elasticiteit werklast', 'Aandeel scenario', 'Budget scenario', 'Som vorm na wijziging', 'Som uitkomst'];
  sheet.row(TOP - 1, 1, headers, { style: 'header' });
  const shares = context.scenario.shares;
  componentIds.forEach((id, c) => {
    const row = TOP + c;
    const measured = c === WERKLAST && inputs.components[c]?.outcomes !== undefined;
    const cell = (column: (typeof componentColumns)[number]) => componentColumns.indexOf(column) + 1;
    const share = inputs.components[c]?.shareOfRest;
    sheet.set(row, cell('component'), formula(refs.component('component', c)), { expected: id });
    if (c > 0) {
      sheet.set(row, cell('aandeel'), formula(refs.component('aandeel', c)), { expected: share ?? 0 });
      sheet.set(row, cell('aandeelScenario'), formula(`IF(${grid.scalar('eigenAandelen')}=0,${grid.component(c, 'aandeel')},N(${refs.scenarioShare(c)}))`), { expected: shares?.[c - 1] ?? share ?? 0 });
    }
    sheet.set(row, cell('budget0'), formula(c === 0 ? grid.scalar('budgetWijk0') : `${grid.component(c, 'aandeel')}*${grid.scalar('somRest')}`), { expected: model.calibration.budgets[c] ?? 0 });
    // Werklast with data is the workload itself: it follows the workload one to one.
    const withData = c === WERKLAST ? `COUNT(${refs.outcome(WERKLAST)})>0` : '';
    const elasticity = (driver: Driver, measuredValue: number) => {
      const ofScenario = refs.scenarioElasticity(driver, c);
      const own = `IF(ISNUMBER(${ofScenario}),${ofScenario},${refs.component(elasticityKey(driver), c)})`;
      return c === WERKLAST ? `IF(${withData},${measuredValue},${own})` : own;
    };
    sheet.set(row, cell('elI'), formula(elasticity('inwoners', 0)), { expected: measured ? 0 : (effective.components[c]?.elasticityInhabitants ?? 0) });
    sheet.set(row, cell('elW'), formula(elasticity('werklast', 1)), { expected: measured ? 1 : (effective.components[c]?.elasticityWorkload ?? 0) });
    sheet.set(row, cell('budget'), formula(c === 0 ? grid.scalar('budgetWijk') : `(${grid.scalar('totaal')}-${grid.scalar('budgetWijk')})*${grid.component(c, 'aandeelScenario')}`), { expected: result.allocation.budgets[c] ?? 0 });
    sheet.set(row, cell('somVorm'), formula(`SUM(${grid.all(`na${c}`)})`), { expected: sum(result.allocation.drivenShape[c]) });
    sheet.set(row, cell('somCellen'), formula(`SUM(${grid.all(`cel${c}`)})`), { expected: sum(result.allocation.cells[c]) });
  });
  sheet.look(TOP, 1, TOP + 5, componentColumns.length, { style: 'calculation', format: formats.factor });
  sheet.look(TOP, 3, TOP + 5, 3, { format: formats.fte }).look(TOP, 7, TOP + 5, 7, { format: formats.fte }).look(TOP, 9, TOP + 5, 9, { format: formats.fte });
}

/** Single figures: totals, the λ of both clamps, rounding totals. */
export function scalarBlock(sheet: SheetBuilder, context: BuildContext, grid: BerekeningGrid, refs: PlanRefs): void {
  const { inputs, effective, model, result } = context;
  const { allocation } = result;
  const s = grid.scalar;
  const all = grid.all;
  const p = refs.parameters;
  const wijkRule = `IF(${refs.setting('wijkagentenRegel')}="",${p.wijkagentenRegel.name},${refs.setting('wijkagentenRegel')})`;
  const minima = minimaInForce(effective);
  const tenths = (key: 'tN' | 'tH') => `ROUND(ROUND(SUM(${all(key === 'tN' ? 'nieuw' : 'hbvs')})*10,6),0)`;
  const floors = (values: readonly number[]) => values.reduce((total, value) => total + Math.floor(Math.round(value * 1e7) / 1e6), 0);
  const slope = `SUMPRODUCT((${all('wPunt')}<=${s('wGrens')})*${all('wCel')})`;
  const limitSlope = `SUMPRODUCT((${all('puntOnder')}<=${s('lGrens')})*(${all('puntBoven')}>${s('lGrens')})*${all('som')})`;
  const limitConstant = `(SUMPRODUCT((${all('puntOnder')}>${s('lGrens')})*${all('onder')})+SUMPRODUCT((${all('puntBoven')}<=${s('lGrens')})*${all('boven')}))`;
  const lines: Record<ScalarKey, readonly [label: string, formula: string, expected: number | undefined]> = {
    somBasis: ['Som HBVS+ basisjaar', `SUM(${all('basis')})`, sum(inputs.teams.map((team) => team.hbvs))],
    somMinima: ['Som gedrukte minima wijkagenten', `SUM(${all('min0')})`, sum(inputs.teams.map((team) => team.minWijkagenten))],
    budgetWijk0: ['Budget wijkagenten basisjaar', `MAX(${p.wijkagentenBudget.name},${s('somMinima')})`, model.calibration.budgets[0]],
    somRest: ['Rest voor de andere componenten', `SUM(${all('rest')})`, sum(model.calibration.budgets.slice(1))],
    inwVoor: ['Inwoners eenheid basis', `SUM(${all('inw')})`, sum(result.inhabitants)],
    inwNa: ['Inwoners eenheid scenario', `SUM(${all('inwNa')})`, sum(result.inhabitantsAfter)],
    totaal: ['Budget alle basisteams', `IF(ISNUMBER(${refs.setting('totaal')}),${refs.setting('totaal')},${s('somBasis')})`, context.scenario.totalBudget ?? sum(inputs.teams.map((team) => team.hbvs))],
    somMinima1: ['Som minima die gelden', `SUM(${all('min')})`, sum(minima)],
    budgetWijk: ['Budget wijkagenten scenario', `MAX(IF(OR(${wijkRule}="vast",${s('inwVoor')}=0),${s('wijkStart')},${s('wijkStart')}*${s('inwNa')}/${s('inwVoor')}),${s('somMinima1')})`, allocation.budgets[0]],
    wijkStart: ['Budget wijkagenten voordat het de norm volgt', `IF(ISNUMBER(${refs.setting('wijkagentenBudget')}),${refs.setting('wijkagentenBudget')},${s('budgetWijk0')})`, context.scenario.wijkagentenBudget ?? model.calibration.budgets[0]],
    eigenAandelen: ['Aandelen in het scenario ingevuld', `COUNT(${refs.scenarioShares})`, context.scenario.shares?.length ?? 0],
    wGrens: ['Wijkagenten: hoogste breekpunt dat past', `MAX(${all('wPast')})`, undefined],
    wLambda: ['Wijkagenten: schaalfactor', `IF(${slope}>0,(${s('budgetWijk')}-SUMPRODUCT((${all('wPunt')}>${s('wGrens')})*${all('min')}))/${slope},${s('wGrens')})`, undefined],
    limieten: ['Aantal onder- en bovengrenzen', `COUNT(${all('gOnder')})+COUNT(${all('gBoven')})`, effective.teams.reduce((n, team) => n + (team.floor === null ? 0 : 1) + (team.cap === null ? 0 : 1), 0)],
    lGrens: ['Grenzen: hoogste breekpunt dat past', `MAX(MAX(${all('pastOnder')}),MAX(${all('pastBoven')}))`, undefined],
    lLambda: ['Grenzen: schaalfactor', `IF(${limitSlope}>0,(${s('totaal')}-${limitConstant})/${limitSlope},${s('lGrens')})`, undefined],
    ...dampingScalars(context, grid, refs),
    somSleutel: ['Som verdeelsleutel districten', `SUM(${grid.districtRange('sleutel')})`, sum(inputs.districts.map((_, d) => districtKey(context, d)))],
    metGegevens: ['Cellen met gegevens per component', `COUNT(${refs.outcomes})`, otherComponentIds.reduce((n, _, i) => n + (inputs.components[i + 1]?.outcomes?.length ?? 0), 0)],
    tiendenN: ['Nieuwe sterkte: totaal in tienden', tenths('tN'), totalTenths(result.newStrength)],
    plusN: ['Nieuwe sterkte: tienden te verdelen', `${s('tiendenN')}-SUM(${all('vN')})`, totalTenths(result.newStrength) - floors(result.newStrength)],
    tiendenH: ['HBVS+: totaal in tienden', tenths('tH'), totalTenths(result.hbvs)],
    plusH: ['HBVS+: tienden te verdelen', `${s('tiendenH')}-SUM(${all('vH')})`, totalTenths(result.hbvs) - floors(result.hbvs)],
  };
  sheet.row(TOP - 1, SCALAR_LABEL, ['Grootheid', 'Waarde'], { style: 'header' });
  scalarKeys.forEach((key, i) => {
    const [label, text, expected] = lines[key];
    sheet.set(TOP + i, SCALAR_LABEL, label);
    sheet.set(TOP + i, SCALAR_VALUE, formula(text), expected === undefined ? {} : { expected });
  });
  sheet.look(TOP, SCALAR_LABEL, TOP + scalarKeys.length - 1, SCALAR_LABEL, { style: 'note' });
  sheet.look(TOP, SCALAR_VALUE, TOP + scalarKeys.length - 1, SCALAR_VALUE, { style: 'calculation', format: '#,##0.0000' });
}

/** Key of the extension: printed total of 4.1.1, moved with the scenario's teams. */
function districtKey({ inputs, result }: BuildContext, d: number): number {
  if (!inputs.teams.some((team, t) => team.district === d && (result.hbvs[t] ?? 0) > 0)) return 0;
  return inputs.teams.reduce((total, team, t) => (team.district === d ? total + (result.hbvs[t] ?? 0) - team.hbvs : total), inputs.districts[d]?.printedTotal ?? 0);
}

/** One row per district: the first stage of the extension (model 1.3). */
export function districtBlock(sheet: SheetBuilder, context: BuildContext, grid: BerekeningGrid, refs: PlanRefs): void {
  const { inputs, result } = context;
  sheet.row(TOP - 1, DISTRICT_LEFT, ['District', 'HBVS+ par. 4.1.1', 'Som teams basisjaar', 'Som teams scenario', 'Verdeelsleutel', 'Uitbreiding'], { style: 'header' });
  const keys = inputs.districts.map((_, d) => districtKey(context, d));
  inputs.districts.forEach((district, d) => {
    const own = (column: (typeof districtColumns)[number]) => grid.district(d, column);
    const inDistrict = (values: (t: number) => number) => inputs.teams.reduce((total, team, t) => (team.district === d ? total + values(t) : total), 0);
    const row = TOP + d;
    sheet.set(row, DISTRICT_LEFT, formula(refs.district('district', d)), { expected: district.name });
    sheet.set(row, DISTRICT_LEFT + 1, formula(refs.district('sleutel', d)), { expected: district.printedTotal });
    sheet.set(row, DISTRICT_LEFT + 2, formula(`SUMIF(${grid.all('district')},${own('district')},${grid.all('basis')})`), { expected: inDistrict((t) => inputs.teams[t]?.hbvs ?? 0) });
    sheet.set(row, DISTRICT_LEFT + 3, formula(`SUMIF(${grid.all('district')},${own('district')},${grid.all('hbvs')})`), { expected: inDistrict((t) => result.hbvs[t] ?? 0) });
    sheet.set(row, DISTRICT_LEFT + 4, formula(`IF(${own('somHbvs')}>0,${own('sleutel0')}+${own('somHbvs')}-${own('somBasis')},0)`), { expected: keys[d] ?? 0 });
    sheet.set(row, DISTRICT_LEFT + 5, formula(`${refs.parameters.uitbreiding.name}*${own('sleutel')}/${grid.scalar('somSleutel')}`), { expected: (inputs.extension.basisteams * (keys[d] ?? 0)) / sum(keys) });
  });
  sheet.look(TOP, DISTRICT_LEFT, TOP + inputs.districts.length - 1, DISTRICT_LEFT + 5, { style: 'calculation', format: '#,##0.0000' });
}
