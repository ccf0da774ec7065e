import { commandNames } from '../../excel/commandNames';
import type { PaneStore } from '../state/paneStore';

/** Connects the ribbon's buttons to the pane's own actions: one shared runtime, so the pane shows what the button did. */
export function associateCommands(store: PaneStore): void {
  Office.actions?.associate(commandNames.insertModel, async (event: Office.AddinCommands.Event) => {
    try {
      await Promise.all([store.insert(), Office.addin?.showAsTaskpane()]);
    } finally {
      // Without this the button stays busy for ever.
      event.completed();
    }
  });
}
