import { STORE_SHEET } from '../workbook/scenarios/store';
import { sheetNames } from '../workbook/sheetNames';

/** Sheets whose cells are inputs. */
const watched: ReadonlySet<string> = new Set([sheetNames.uitgangspunten, sheetNames.gemeenten, sheetNames.basisteams, sheetNames.diensten, sheetNames.mutaties, sheetNames.wijkagentgegevens, sheetNames.co2Gegevens, sheetNames.co2Maatregelen, sheetNames.afspraken, sheetNames.scenariolijst, STORE_SHEET]);

const ours: ReadonlySet<string> = new Set(Object.values(sheetNames));

/**
 * Calls back after somebody changed an input sheet. The add-in's own writes do not come back as edits: Excel marks them with
 * `triggerSource`.
 * @param following whether the model follows cells of the user: then their sheets count too
 * @returns stops watching
 */
export async function watchInputs(changed: () => void, following: () => boolean = () => false): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const onChanged = worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === Excel.EventTriggerSource.thisLocalAddin) return;
      const name = names.get(event.worksheetId);
      // A sheet added after we started watching has no known name: better one reading too many.
      if (name === undefined || watched.has(name) || (following() && !ours.has(name))) changed();
    });
    const onDeleted = worksheets.onDeleted.add(async () => changed());
    await context.sync();
    for (const sheet of worksheets.items) names.set(sheet.id, sheet.name);
    return [onChanged, onDeleted] as const;
  });
  return async () => {
    await Excel.run(handlers[0].context, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  };
}
