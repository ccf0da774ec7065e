import type { NamedRange } from 'hucre';
import type { SheetState, WorkbookState } from '../../workbookState';
import { absoluteReference, parseArea, quoteSheetName } from '../address';
import { withFilePrefixes } from '../futureFunctions';

/** A sheet's print titles and area as the names the file keeps them in. */
export function printNames({ name, print }: SheetState): NamedRange[] {
  const quoted = quoteSheetName(name);
  const result: NamedRange[] = [];
  if (print?.titleRows) {
    const rows = print.titleRows.replace(/\$/g, '').split(':');
    result.push({ name: '_xlnm.Print_Titles', scope: name, range: `${quoted}!$${rows[0]}:$${rows[1] ?? rows[0]}` });
  }
  if (print?.printArea) {
    const areas = print.printArea.split(',').filter((area) => parseArea(area));
    result.push({ name: '_xlnm.Print_Area', scope: name, range: areas.map((area) => absoluteReference(`${quoted}!${area.replace(/^.*!/, '')}`)).join(',') });
  }
  return result;
}

/** The defined names, with those in which the file keeps a sheet's print titles and area. */
export function fileNames(state: WorkbookState): NamedRange[] {
  const own = state.names.map(({ name, refersTo, comment, sheet }) => ({ name, range: withFilePrefixes(refersTo.replace(/^=/, '')), comment, scope: sheet }));
  return [...own, ...state.sheets.flatMap(printNames)];
}
