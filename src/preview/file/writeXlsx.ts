import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx as writeWithHucre, type WorkbookProperties } from 'hucre/xlsx';
import type { WorkbookState } from '../workbookState';
import { fileNames } from './write/hucreNames';
import { fileSheet } from './write/hucreSheet';
import { USUAL_FONT } from './write/hucreStyle';
import * as patch from './write/patches';

/** The tab that opens in front; a hidden one cannot. @throws Error when no sheet is visible: Excel refuses such a file */
function frontTab(state: WorkbookState): number {
  const wanted = state.sheets.findIndex((sheet) => sheet.name === state.activeSheet && sheet.visibility === 'visible');
  const front = wanted >= 0 ? wanted : state.sheets.findIndex((sheet) => sheet.visibility === 'visible');
  if (front < 0) throw new Error('a workbook needs at least one visible sheet');
  return front;
}

function documentProperties({ documentProperties: { created, ...texts } = {} }: WorkbookState): WorkbookProperties {
  const date = created === undefined ? undefined : new Date(created);
  return { ...texts, ...(date && !Number.isNaN(date.getTime()) ? { created: date } : {}) };
}

/**
 * The workbook as an .xlsx file. Excel recalculates it at opening; until then the stored values show.
 * @throws Error on a state no file can hold: no visible sheet, a bad or doubled sheet name, a range that is no address
 */
export async function writeXlsx(state: WorkbookState): Promise<Uint8Array> {
  const front = frontTab(state);
  const base = state.defaultFont ?? USUAL_FONT;
  const sheets = state.sheets.map((sheet) => fileSheet(sheet, base));
  const bytes = await writeWithHucre({
    sheets: sheets.map(({ sheet }) => sheet),
    namedRanges: fileNames(state),
    defaultFont: base,
    activeSheet: front,
    properties: { ...documentProperties(state), custom: { ...state.properties } },
  });
  const parts = unzipSync(bytes);
  const change = (path: string, correct: (xml: string) => string): void => {
    const part = parts[path];
    if (part) parts[path] = strToU8(correct(strFromU8(part)));
  };
  sheets.forEach(({ errorResults, autoRows }, index) => {
    change(`xl/worksheets/sheet${index + 1}.xml`, (xml) => patch.autoRows(patch.errorResults(index === front ? patch.selectedTab(xml) : xml, errorResults), autoRows));
    change(`xl/drawings/drawing${index + 1}.xml`, (xml) => patch.chartNames(xml, state.sheets[index]?.charts.map((chart) => chart.name) ?? []));
  });
  for (const path of Object.keys(parts)) {
    if (path.startsWith('xl/charts/chart')) change(path, (xml) => patch.chartLook(patch.seriesNames(xml)));
    if (path.startsWith('xl/tables/')) change(path, patch.tableStyle);
  }
  if (state.theme !== undefined) change('xl/theme/theme1.xml', () => state.theme ?? '');
  change('xl/styles.xml', (xml) => patch.fontOrder(patch.builtInFormats(xml)));
  change('xl/workbook.xml', (xml) => patch.hiddenNames(xml, state.names));
  change('docProps/custom.xml', patch.largeNumbers);
  change('docProps/app.xml', patch.application);
  return zipSync(parts, { level: 6 });
}
