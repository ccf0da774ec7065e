import { costCurve } from '../../../model/co2/measures/costCurve';
import type { CostStep } from '../../../model/co2/measures/costCurve';
import { address, rangeAddress } from '../../a1';
import type { BuildContext } from '../../context';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { columnRef } from '../../tables/place';
import { euroFormat, names, NOT_DRAWN, tonnesFormat } from './facts';
import type { MeasureFacts } from './facts';
import { allSteps, CHART_ROWS, curveColumn, curveColumns, curveHeader, curveRow, stepColumn } from './refs';
import type { CurveColumn } from './refs';

const headers: Readonly<Record<CurveColumn, string>> = {
  maatregel: 'Maatregel, goedkoopste ton eerst',
  perTon: 'Euro per ton in het doeljaar',
  ton: 'Ton in het doeljaar',
  kosten: 'Kosten per jaar',
  tonOpgeteld: 'Ton opgeteld',
  kostenOpgeteld: 'Kosten opgeteld',
};

/** Columns of the chart beside the curve. */
const CHART = { left: 8, right: 17 };

/** Marginal abatement cost curve of the target year: all measures that can count and were not running in the last complete year, by cost per tonne, ties by name. */
export function curveBlock(sheet: SheetBuilder, { layout }: BuildContext, { inputs, result, goalYears }: MeasureFacts): void {
  const rows = layout.co2Maatregelen.rows;
  const curve = costCurve(result.counted, goalYears.doel, inputs.interest, result.actualYear);
  const header = curveHeader(layout);
  sheet.set(header - 1, 1, formula(`"Marginale kosten in "&${names.doeljaar}&" van de maatregelen die nog te kiezen zijn, ieder apart"`), { style: 'heading', expected: `Marginale kosten in ${goalYears.doel} van de maatregelen die nog te kiezen zijn, ieder apart` });
  sheet.row(header, 1, curveColumns.map((key) => headers[key]), { style: 'header' });
  for (let i = 0; i < rows; i++) {
    const at = (key: CurveColumn) => `$${address(curveRow(layout, i), curveColumn(key))}`;
    const before = (key: CurveColumn) => `$${address(curveRow(layout, i) - 1, curveColumn(key))}`;
    const found = (key: string) => `INDEX(${columnRef(layout.co2Maatregelen, key)},MATCH(${i + 1},${allSteps(layout, 'plaats')},0))`;
    const filled = (text: string) => `IF(${at('maatregel')}="","",${text})`;
    const sum = (total: CurveColumn, own: CurveColumn) => filled(i === 0 ? at(own) : `${before(total)}+${at(own)}`);
    const texts: Record<CurveColumn, string> = {
      maatregel: `IFERROR(${found('maatregel')},"")`,
      perTon: filled(`${found('jaarkosten')}/${found('effectDoel')}`),
      ton: filled(found('effectDoel')),
      kosten: filled(found('jaarkosten')),
      tonOpgeteld: sum('tonOpgeteld', 'ton'),
      kostenOpgeteld: sum('kostenOpgeteld', 'kosten'),
    };
    for (const key of curveColumns) sheet.set(curveRow(layout, i), curveColumn(key), formula(texts[key]), { expected: valueOf(curve[i], key, inputs.measures.map(({ name }) => name)) });
  }
  for (const key of curveColumns) {
    const format = key === 'maatregel' ? undefined : key === 'ton' || key === 'tonOpgeteld' ? tonnesFormat : euroFormat;
    sheet.look(curveRow(layout, 0), curveColumn(key), curveRow(layout, rows - 1), curveColumn(key), { style: 'calculation', ...(format === undefined ? {} : { format }) });
  }
  // As many columns as there are steps, with room for a few that are filled in later.
  const drawn = Math.min(rows, Math.max(5, curve.length));
  const left = stepColumn(layout, 'telt');
  sheet.row(header, left, ['Maatregel in de grafiek', headers.perTon], { style: 'header' });
  for (let i = 0; i < drawn; i++) {
    const [name, perTonne] = (['maatregel', 'perTon'] as const).map((key) => `$${address(curveRow(layout, i), curveColumn(key))}`);
    const step = curve[i];
    sheet.set(curveRow(layout, i), left, formula(`${name}&""`), { expected: step === undefined ? '' : (inputs.measures[step.measure]?.name ?? '') });
    sheet.set(curveRow(layout, i), left + 1, formula(`IF(ISNUMBER(${perTonne}),${perTonne},NA())`), { expected: step?.perTonne ?? NOT_DRAWN });
  }
  sheet.look(curveRow(layout, 0), left, curveRow(layout, drawn - 1), left + 1, { style: 'calculation', format: euroFormat });
  sheet.chart({
    name: 'Stw_CO2_kostencurve',
    title: 'Kosten per ton in het doeljaar, goedkoopste eerst',
    kind: 'column',
    source: rangeAddress(header, left, curveRow(layout, drawn - 1), left + 1),
    position: rangeAddress(header, CHART.left, header + CHART_ROWS, CHART.right),
    valueAxisTitle: 'euro per ton',
  });
}

function valueOf(step: CostStep | undefined, key: CurveColumn, measures: readonly string[]): number | string {
  if (step === undefined) return '';
  switch (key) {
    case 'maatregel':
      return measures[step.measure] ?? '';
    case 'perTon':
      return step.perTonne;
    case 'ton':
      return step.tonnes;
    case 'kosten':
      return step.cost;
    case 'tonOpgeteld':
      return step.cumulativeTonnes;
    case 'kostenOpgeteld':
      return step.cumulativeCost;
    default:
      throw key satisfies never;
  }
}
