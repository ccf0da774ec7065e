import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { parseRect } from './address';
import type { Change, GridCore } from './core';

/** A defined name as the grid keeps it. */
export interface NameRecord {
  readonly id: string;
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet it belongs to; absent for the whole workbook. */
  readonly sheetId?: string;
}

/** Univer's scope of a name that belongs to the workbook. */
const WORKBOOK = 'AllDefaultWorkbook';
const SET = 'formula.mutation.set-defined-name';
const REMOVE = 'formula.mutation.remove-defined-name';

function record(stored: IDefinedNamesServiceParam): NameRecord {
  const sheetId = stored.localSheetId && stored.localSheetId !== WORKBOOK ? stored.localSheetId : undefined;
  return {
    id: stored.id,
    name: stored.name,
    formula: stored.formulaOrRefString.startsWith('=') ? stored.formulaOrRefString : `=${stored.formulaOrRefString}`,
    comment: stored.comment ?? '',
    visible: stored.hidden !== true,
    ...(sheetId ? { sheetId } : {}),
  };
}

/** All names of the workbook and its sheets. */
export function listNames(core: GridCore): NameRecord[] {
  const map = core.injector.get(core.runtime.formula.IDefinedNamesService).getDefinedNameMap(core.unitId);
  return Object.values(map ?? {}).map(record);
}

/** The name with this text (upper and lower case alike) in the scope: a sheet's id, or undefined for the workbook. */
export function findName(core: GridCore, name: string, sheetId: string | undefined): NameRecord | undefined {
  const wanted = name.toLowerCase();
  return listNames(core).find((each) => each.name.toLowerCase() === wanted && each.sheetId === sheetId);
}

function stored(core: GridCore, name: NameRecord): object {
  const isReference = /^=[^(]*![$A-Z0-9:]+$/i.test(name.formula);
  return {
    unitId: core.unitId,
    id: name.id,
    name: name.name,
    // Univer keeps references without "=" and other formulas with it.
    formulaOrRefString: isReference ? name.formula.slice(1) : name.formula,
    comment: name.comment,
    hidden: !name.visible,
    localSheetId: name.sheetId ?? WORKBOOK,
  };
}

/** The change that adds a name, or gives the name with this id another meaning. */
export function setName(core: GridCore, name: NameRecord): Change {
  const before = listNames(core).find(({ id }) => id === name.id);
  const params = stored(core, name);
  return {
    redo: { id: SET, params },
    undo: [before ? { id: SET, params: stored(core, before) } : { id: REMOVE, params }],
  };
}

export function removeName(core: GridCore, name: NameRecord): Change {
  const params = stored(core, name);
  return { redo: { id: REMOVE, params }, undo: [{ id: SET, params }] };
}

/** Whether Excel takes the text as a name: a letter, _ or \ first, no spaces, and not a cell address. */
export function isNameText(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255 && !parseRect(name) && !/^(?:r|c|r\d+c\d*|r\d*c\d+)$/i.test(name);
}
