import type { Scenario } from '../simulation/scenario';
import { readModel } from '../workbook/read/readModel';
import { compare } from '../workbook/scenarios/comparison';
import { inputCheckNumber } from '../workbook/scenarios/inputCheck';
import { COMPARISON_SHEET, vergelijkingSheet } from '../workbook/sheets/vergelijking';
import { MOST_COMPARED } from './contract';
import type { ActionOutcome } from './contract';
import { isTaken, queuePresent, queueSheets } from './ownSheets';
import { queueRead } from './readTables';
import { refusal, runAction } from './run';
import { today } from './today';

/**
 * Writes scenarios side by side on sheet `Vergelijking`, made anew each time. Two syncs, one undo step. A scenario without an outcome
 * stands there with the reason.
 */
export async function compareScenarios(scenarios: readonly Scenario[]): Promise<ActionOutcome> {
  if (scenarios.length === 0 || scenarios.length > MOST_COMPARED) return { kind: 'refused', code: 'InvalidArgument', detail: `1 to ${MOST_COMPARED} scenarios can be compared, not ${scenarios.length}` };
  try {
    return await runAction(async (context): Promise<ActionOutcome> => {
      const contents = queueRead(context);
      const found = queuePresent(context);
      await context.sync();
      const present = found();
      if (isTaken(COMPARISON_SHEET, present)) return { kind: 'sheetNamesTaken', names: [COMPARISON_SHEET] };
      const { model, kept } = contents();
      const read = readModel(model);
      if (!read.ok) return { kind: 'problems', problems: read.problems };
      const { inputs, scenario: inForce, context: build } = read.value;
      const compared = compare(scenarios, inForce, [...kept.store.library, ...scenarios], inputs);
      const [sheet] = queueSheets(context, [vergelijkingSheet({ inputs, compared, inForce: inForce.name, check: inputCheckNumber(build), today: today() })], present);
      sheet?.activate();
      await context.sync();
      return { kind: 'done' };
    });
  } catch (error) {
    return refusal(error);
  }
}
