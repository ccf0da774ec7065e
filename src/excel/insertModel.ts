import type { OtherInputs } from '../model/otherInputs';
import { publishedInputs } from '../model/plan/published';
import type { StrengthInputs } from '../model/strength/inputs';
import { baseScenario } from '../simulation/scenario';
import type { Scenario } from '../simulation/scenario';
import { buildContext } from '../workbook/context';
import type { BuildContext } from '../workbook/context';
import { withFormulaChoice } from '../workbook/formulaChoice';
import { explainLinks } from '../workbook/link/explain';
import { liftLog } from '../workbook/liftLog';
import { soundOthers } from '../workbook/read/others';
import { readModel } from '../workbook/read/readModel';
import { sheetNames } from '../workbook/sheetNames';
import type { TableSpec } from '../workbook/tables/spec';
import { tableSpecs } from '../workbook/tables/specs';
import { scenarioTables } from '../workbook/tables/scenarioRows';
import type { ActionOutcome } from './contract';
import { isTaken, queuePresent, queueSheets } from './ownSheets';
import type { Present } from './ownSheets';
import { loadFormulasFor } from './formulasFor';
import { queueRead } from './readTables';
import { queueStore } from './scenarioStore';
import { keptRows } from '../workbook/scenarios/kept';
import { today } from './today';
import { refusal, runAction } from './run';

const specs: readonly TableSpec[] = Object.values(tableSpecs);

/** What to insert; by default the plan's figures without a scenario, or what stands in the workbook. */
export interface InsertOptions {
  /** Replaces the scenario in the workbook; default: it stays. */
  readonly scenario?: Scenario;
  /** Inputs of a workbook that has no model yet; default: the published plan. */
  readonly inputs?: StrengthInputs;
  /** The same for the norm, the CO2 path and the agreements. */
  readonly others?: OtherInputs;
  /** Chooses whether the HBVS formula is used, of a workbook that has a model; default: it stays as it is. */
  readonly formula?: boolean;
  /** Refuses a workbook that has no model yet. */
  readonly onlyRebuild?: boolean;
}

/**
 * Inserts the model, or rebuilds it in place from the inputs that stand in the workbook: what the user entered stays, formulas included.
 * Nothing of the user's is overwritten: a sheet name that is taken is told instead. At most 4 syncs, one undo step.
 */
export async function insertModel({ scenario, inputs: initial, others: initialOthers, formula, onlyRebuild = false }: InsertOptions = {}): Promise<ActionOutcome> {
  try {
    return await runAction(async (context) => {
      const found = queuePresent(context);
      const kept = queueStore(context);
      await context.sync();
      const present = found();
      const again = specs.some((spec) => present.tables.has(spec.name));
      if (!again && onlyRebuild) return { kind: 'refused', code: 'ItemNotFound', detail: 'no model in this workbook' };
      const taken = takenNames(present, again);
      if (taken.length > 0) return { kind: 'sheetNamesTaken', names: taken };
      const { library } = kept().store;
      if (!again) {
        await loadFormulasFor(null, [...library, ...(scenario ? [scenario] : [])]);
        await write(context, withKept(buildContext(initial ?? publishedInputs(), scenario ?? baseScenario, initialOthers), library), present);
        return { kind: 'done' };
      }
      const contents = queueRead(context, new Set([...present.tables, ...present.names.keys()]));
      await context.sync();
      const { model: standing, names } = contents();
      const model = formula === undefined ? standing : withFormulaChoice(standing, formula);
      if (model === null) return { kind: 'holdsFormula', place: { sheet: sheetNames.uitgangspunten } };
      await loadFormulasFor(model, [...library, ...(scenario ? [scenario] : [])]);
      const read = readModel(model);
      if (!read.ok) return { kind: 'problems', problems: explainLinks(read.problems, model, names) };
      const { inputs, rows } = read.value;
      const others = soundOthers(read.value.others);
      // A sheet with a wrong cell cannot be built again: what it would show is not known.
      if (!others.ok) return { kind: 'problems', problems: others.problems };
      const target = scenario ? buildContext(inputs, scenario, others.value, { ...rows, ...scenarioTables(scenario), logboek: [...rows.logboek, ...liftLog(read.value.scenario, scenario, inputs, today())] }) : { ...read.value.context, others: others.value };
      await write(context, withKept(target, library), present);
      return { kind: 'done' };
    });
  } catch (error) {
    return refusal(error);
  }
}

/** The list of kept scenarios is written from the hidden sheet, which a rebuild leaves alone. */
function withKept(build: BuildContext, library: readonly Scenario[]): BuildContext {
  return { ...build, kept: keptRows(library, build.inputs, today()) };
}

/** Names of the model's sheets that the user has already given to a sheet of their own. */
function takenNames(present: Present, again: boolean): string[] {
  return Object.values(sheetNames).filter((name) => isTaken(name, present, again));
}

/** Queues the whole model and sends it in one sync. */
async function write(context: Excel.RequestContext, build: BuildContext, present: Present): Promise<void> {
  // The sheets are fetched when they are first needed: reading a workbook and applying a scenario do without.
  const { buildWorkbook } = await import('../workbook/build');
  const { sheets } = buildWorkbook(build);
  const [first] = queueSheets(context, sheets, present);
  first?.activate();
  await context.sync();
}
