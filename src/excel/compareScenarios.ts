import type { Scenario } from '../simulation/scenario';
import { readModel } from '../workbook/read/readModel';
import { compare } from '../workbook/scenarios/comparison';
import { INPUT_CHECK_NAME, inputCheckNumber } from '../workbook/scenarios/inputCheck';
import { MODEL_VERSION } from '../workbook/version';
import { COMPARISON_SHEET, vergelijkingSheet } from '../workbook/sheets/vergelijking';
import { MOST_COMPARED } from './contract';
import type { ActionOutcome } from './contract';
import { insertModel } from './insertModel';
import { isTaken, queuePresent, queueSheets } from './ownSheets';
import { loadFormulasFor } from './formulasFor';
import { queueRead } from './readTables';
import { isOfficeError, refusal, runAction } from './run';
import { today } from './today';

/**
 * Writes scenarios side by side on sheet `Vergelijking`, made anew each time. Two syncs, one undo step. A scenario without an outcome
 * stands there with the reason.
 */
export async function compareScenarios(scenarios: readonly Scenario[]): Promise<ActionOutcome> {
  if (scenarios.length === 0 || scenarios.length > MOST_COMPARED) return { kind: 'refused', code: 'InvalidArgument', detail: `1 to ${MOST_COMPARED} scenarios can be compared, not ${scenarios.length}` };
  try {
    const outcome = await write(scenarios).catch(missing);
    if (outcome !== 'olderModel') return outcome;
    // A workbook of an older model has no names to refer to: it is built again first, a step of its own.
    const rebuilt = await insertModel({ onlyRebuild: true });
    if (rebuilt.kind !== 'done') return rebuilt;
    const again = await write(scenarios);
    return again === 'olderModel' ? { kind: 'refused', code: 'ItemNotFound', detail: INPUT_CHECK_NAME } : again;
  } catch (error) {
    return refusal(error);
  }
}

/** A table of the model that is not there: of an older model, or deleted; building again knows which. */
function missing(error: unknown): 'olderModel' {
  if (isOfficeError(error) && error.code === 'ItemNotFound') return 'olderModel';
  throw error;
}

function write(scenarios: readonly Scenario[]): Promise<ActionOutcome | 'olderModel'> {
  return runAction(async (context): Promise<ActionOutcome | 'olderModel'> => {
    const contents = queueRead(context);
    const found = queuePresent(context);
    await context.sync();
    const present = found();
    if (isTaken(COMPARISON_SHEET, present)) return { kind: 'sheetNamesTaken', names: [COMPARISON_SHEET] };
    const { model, kept } = contents();
    await loadFormulasFor(model, [...kept.store.library, ...scenarios]);
    const read = readModel(model);
    if (!read.ok) return { kind: 'problems', problems: read.problems };
    const { inputs, scenario: inForce, context: build } = read.value;
    if (read.value.version !== MODEL_VERSION || !present.names.has(INPUT_CHECK_NAME)) return 'olderModel';
    const compared = compare(scenarios, inForce, [...kept.store.library, ...scenarios], inputs);
    const [sheet] = queueSheets(context, [vergelijkingSheet({ inputs, compared, inForce: inForce.name, check: inputCheckNumber(build), today: today() })], present);
    sheet?.activate();
    await context.sync();
    return { kind: 'done' };
  });
}
