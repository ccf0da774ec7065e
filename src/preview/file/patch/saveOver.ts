import { zipSync } from 'fflate';
import type { SheetState, WorkbookState } from '../../workbookState';
import { carryOver } from '../carryOver';
import { findWorkbook } from '../read/findWorkbook';
import { LossList, type Loss } from '../read/losses';
import { openZip } from '../read/openZip';
import { packageOf } from '../read/package';
import { attribute, child, children, flag } from '../read/xml';
import { writeXlsx } from '../writeXlsx';
import { sheetAs1904 } from './dates';
import type { OpenedFile } from './openedFile';
import { PartSet } from './partSet';
import { PatchRun, type FileTab } from './patchRun';
import { isEdited, sheetChanges, canonical } from './sheetDiff';
import { whyUnpatchable } from './unpatchable';

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** What the file does not keep of the one that was opened, or does not have of what was changed. */
  readonly losses: readonly Loss[];
}

/** What was done with a workbook since it was opened. */
export interface Edits {
  /** How it stood after opening, as the grid says it. */
  readonly before: WorkbookState;
  readonly after: WorkbookState;
  /** For each sheet of `after` the place of the same in `before`; absent: by its name. */
  readonly origin?: readonly (number | undefined)[];
  /** Places in `after` of the sheets in which rows or columns were inserted or deleted. */
  readonly shifted?: ReadonlySet<number>;
}

function byName({ before, after }: Edits): (number | undefined)[] {
  return after.sheets.map((sheet) => {
    const index = before.sheets.findIndex((item) => item.name === sheet.name);
    return index < 0 ? undefined : index;
  });
}

/** What the user sees as the workbook's own: the tab in front is not part of it. */
function workbookOf({ sheets, names, properties }: WorkbookState): string {
  return canonical([sheets.map(({ name, visibility, print }) => [name, visibility, print?.printArea ?? null, print?.titleRows ?? null]), names, properties]);
}

async function anew(opened: OpenedFile, after: WorkbookState, reason: string): Promise<SavedFile> {
  return { bytes: await writeXlsx(carryOver(opened.state, after)), losses: opened.losses.length === 0 ? [] : [{ part: '', what: `dit bestand wordt helemaal opnieuw geschreven: ${reason}` }, ...opened.losses] };
}

/**
 * Saves a workbook over the file it was opened from: the parts nobody touched keep their bytes, in a changed sheet only what
 * was changed is written, new sheets come beside the others. A workbook in which nothing was done comes back as it was.
 * @throws Error on a state no file can hold, as `writeXlsx` does
 */
export async function saveOver(opened: OpenedFile, edits: Edits): Promise<SavedFile> {
  const { before, after } = edits;
  const origin = edits.origin ?? byName(edits);
  const changes = after.sheets.map((sheet, index) => {
    const old = before.sheets[origin[index] ?? -1];
    return old && sheetChanges(old, sheet);
  });
  const untouched = workbookOf(before) === workbookOf(after) && changes.every((change) => change && !isEdited(change));
  if (untouched) return { bytes: opened.bytes, losses: [] };

  const zip = openZip(opened.bytes, opened.fileName);
  const file = packageOf(zip, opened.fileName);
  const path = findWorkbook(file, opened.fileName);
  const reason = whyUnpatchable(zip, file, path);
  if (reason !== undefined) return anew(opened, after, reason);
  const root = file.xml(path);
  const relations = file.relations(path);
  const tabs = children(child(root, 'sheets'), 'sheet').map((node): FileTab => {
    const relation = relations.find((item) => item.id === attribute(node, 'id'));
    const sheet = relation?.kind === 'worksheet' && file.has(relation.target) ? opened.state.sheets.findIndex((item) => item.name === node.attributes['name']) : -1;
    return { name: node.attributes['name'] ?? '', path: relation?.target ?? '', relation: relation?.id ?? '', ...(sheet < 0 ? {} : { sheet }) };
  });
  const from1904 = flag(child(root, 'workbookPr'), 'date1904');
  const losses = new LossList();
  // What a sheet has that a grid does not know is found by its name: the one it has now.
  const named = opened.state.sheets.map((sheet, index): SheetState => ({ ...sheet, name: after.sheets[origin.indexOf(index)]?.name ?? '' }));
  const carried = carryOver({ ...opened.state, sheets: named }, after);
  const run = new PatchRun({ parts: new PartSet(zip), path, tabs, opened, before, after, whole: carried.sheets.map((sheet): SheetState => (from1904 ? sheetAs1904(sheet) : sheet)), origin, changes, shifted: edits.shifted ?? new Set(), from1904, losses });
  const parts = await run.apply();
  return { bytes: zipSync(Object.fromEntries(parts.entries()), { level: 6 }), losses: losses.list() };
}
