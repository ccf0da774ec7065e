import { rangeAddress } from '../workbook/a1';
import { readModel } from '../workbook/read/readModel';
import { readWorkload, workloadColumn } from '../workbook/workloadColumn';
import { loadFormulas } from '../simulation/formula/onDemand';
import type { ActionOutcome } from './contract';
import { queueRead } from './readTables';
import { refusal, runAction } from './run';

/**
 * Fills the column `Gegevens werklast` of every team with a formula of the user as native formulas on the team's own row: the workload then
 * has data, which follow the columns that the formula names. Two syncs, one undo step; data that are there are not overwritten.
 */
export async function fillWorkload(text: string): Promise<ActionOutcome> {
  try {
    return await runAction(async (context): Promise<ActionOutcome> => {
      const contents = queueRead(context);
      await context.sync();
      const { model } = contents();
      await loadFormulas();
      const read = readModel(model);
      if (!read.ok) return { kind: 'problems', problems: read.problems };
      const workload = readWorkload(text, read.value.inputs, read.value.context.model.inhabitants);
      if (!workload.ok) return { kind: 'workloadRefused', problem: workload.problem };
      const raw = model.tables.basisteams;
      if (raw === null) throw new Error('the table of teams was read before');
      const { column, formulas } = workloadColumn(workload.tree, raw);
      context.workbook.worksheets.getItem(raw.sheet).getRange(rangeAddress(raw.top + 1, column, raw.top + formulas.length, column)).formulas = formulas.map((formula) => [formula]);
      await context.sync();
      return { kind: 'done' };
    });
  } catch (error) {
    return refusal(error);
  }
}
