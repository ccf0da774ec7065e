import { rangeAddress } from '../../a1';
import { formats, formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import type { NormFacts } from './facts';
import { CHART_DATA, LAST_COLUMN, levelCell } from './grid';
import type { NormGrid } from './grid';

/** Required beside what is there, per team. A team without a norm keeps its name and has no bar: an empty text is drawn as nothing. */
export function teamChart(sheet: SheetBuilder, { norm }: NormFacts, { teams: block, teamChart: { top, bottom } }: NormGrid): void {
  sheet.row(block.header, CHART_DATA, ['Voor de grafiek', 'Vereist', 'Wijkagenten'], { style: 'header' });
  norm.teams.forEach((fact, t) => {
    const row = block.first + t;
    const [name, required, measured] = (['naam', 'vereist', 'gemeten'] as const).map((key) => levelCell(row, key));
    const put = (column: number, text: string, expected: number | string, format: string) => sheet.set(row, CHART_DATA + column, formula(text), { style: 'calculation', format, expected });
    put(0, `${name}&IF(ISNUMBER(${required}),""," (n.v.t.)")`, `${fact.name}${fact.required.ok ? '' : ' (n.v.t.)'}`, formats.text);
    put(1, `IF(ISNUMBER(${required}),${required},"")`, fact.required.ok ? fact.required.value.required : '', formats.whole);
    put(2, `IF(AND(ISNUMBER(${required}),ISNUMBER(${measured})),${measured},"")`, fact.required.ok && fact.measured.ok ? fact.measured.value : '', formats.fte);
  });
  sheet.chart({
    name: 'Stw_Norm_teams',
    title: 'Wijkagenten per basisteam: vereist en aanwezig (fte)',
    kind: 'column',
    source: rangeAddress(block.header, CHART_DATA, block.last, CHART_DATA + 2),
    position: rangeAddress(top, 1, bottom, LAST_COLUMN),
    valueAxisTitle: 'fte',
  });
}
