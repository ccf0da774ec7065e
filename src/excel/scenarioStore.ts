import { isStore, readStore, STORE_SHEET, emptyStore } from '../workbook/scenarios/store';
import type { Store } from '../workbook/scenarios/store';

/** What stands on the sheet of the kept scenarios. */
export interface StoreSheet {
  /** `absent`: there is no such sheet, or an empty one; `taken`: a visible sheet of the user has its name. */
  readonly state: 'absent' | 'empty' | 'ours' | 'taken';
  /** Address of what is written there; null when nothing is. */
  readonly used: string | null;
  readonly veryHidden: boolean;
  readonly store: Store;
}

/** Queues the reading of the kept scenarios; call the result after the sync. A workbook without them has none: that is no error. */
export function queueStore(context: Excel.RequestContext): () => StoreSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(STORE_SHEET).load('visibility');
  const used = sheet.getUsedRangeOrNullObject(true).load('values,address');
  return () => {
    if (sheet.isNullObject) return { state: 'absent', used: null, veryHidden: false, store: emptyStore };
    const veryHidden = sheet.visibility === Excel.SheetVisibility.veryHidden;
    if (used.isNullObject) return { state: 'empty', used: null, veryHidden, store: emptyStore };
    const address = used.address.slice(used.address.lastIndexOf('!') + 1);
    // A sheet that the user can see and that does not say it is ours is the user's own.
    if (!veryHidden && !isStore(used.values)) return { state: 'taken', used: address, veryHidden, store: emptyStore };
    return { state: 'ours', used: address, veryHidden, store: readStore(used.values) };
  };
}
