import { address } from '../workbook/a1';
import type { ImportRequest } from '../workbook/import/request';
import type { ImportTarget } from '../workbook/import/target';
import type { Place } from '../workbook/problems';
import { readModel } from '../workbook/read/readModel';
import type { ReadModel } from '../workbook/read/readModel';
import { sheetNames } from '../workbook/sheetNames';
import { MODEL_VERSION } from '../workbook/version';
import { applyScenario } from './applyScenario';
import { compareScenarios } from './compareScenarios';
import { explainLinks, sourcesToRead } from '../workbook/link/explain';
import type { LinkPlan } from '../workbook/link/plan';
import { linksOf } from '../workbook/link/status';
import type { ActionOutcome, AfterUnlink, InputEdit, ModelInWorkbook, ModelWorkbook, SourceReading, WorkbookChecks } from './contract';
import { loadFormulasFor } from './formulasFor';
import { insertModel } from './insertModel';
import { keepScenarios } from './keepScenarios';
import { readSources } from './link/readSources';
import { readWorkbook, splitAddress } from './readTables';
import type { NamedValues, WorkbookContents } from './readTables';
import { refusal } from './run';
import { selectedColumn, selectedMatrix } from './selection';
import { watchInputs } from './watch';

/** The workbook as the pane sees it, on Office.js. */
export function officeModelWorkbook(): ModelWorkbook {
  // Cells of the user count as inputs once something follows them.
  let following = false;
  const read = async (): Promise<ModelInWorkbook> => {
    const found = await readModelWorkbook();
    following = found.kind !== 'none' && found.links.length > 0;
    return found;
  };
  return { read, insert: () => insertModel(), apply: applyScenario, keep: keepScenarios, compare: compareScenarios, fillWorkload, useFormula: (formula) => insertModel({ formula, onlyRebuild: true }), edit, importTarget, importFigures, select, selectedColumn, selectedMatrix, readSource, link, unlink, watch: (changed) => watchInputs(changed, () => following) };
}

/** Fetched when it is first needed: few workbooks ask for it. */
async function fillWorkload(text: string): Promise<ActionOutcome> {
  const { fillWorkload: fill } = await import('./fillWorkload');
  return fill(text);
}

/** Fetched when it is first needed. */
async function edit(edits: readonly InputEdit[]): Promise<ActionOutcome> {
  const { editInputs } = await import('./editInputs');
  return editInputs(edits);
}

/** Fetched when it is first needed. */
async function importTarget(): Promise<ImportTarget | null> {
  const { importTarget: target } = await import('./import/importFigures');
  return target();
}

/** Fetched when it is first needed. */
async function importFigures(request: ImportRequest): Promise<ActionOutcome> {
  const { importFigures: write } = await import('./import/importFigures');
  return write(request);
}

/** Fetched when it is first needed, as are the next two. */
async function readSource(progress?: (part: number) => void, signal?: AbortSignal): Promise<SourceReading> {
  const { readSource: reading } = await import('./link/readSource');
  return reading(progress, signal);
}

async function link(plan: LinkPlan): Promise<ActionOutcome> {
  const { linkColumns } = await import('./link/linkColumns');
  return linkColumns(plan);
}

async function unlink(id: string, values: AfterUnlink): Promise<ActionOutcome> {
  const { unlinkColumn } = await import('./link/unlinkColumn');
  return unlinkColumn(id, values);
}

async function readModelWorkbook(): Promise<ModelInWorkbook> {
  const contents = await readWorkbook();
  if (contents === null) return { kind: 'none' };
  await loadFormulasFor(contents.model);
  const model = readModel(contents.model);
  const links = linksOf(contents.model, contents.names);
  const problems = model.ok ? [] : model.problems;
  // The cells of the user are read only when something is wrong with what they give.
  const broken = sourcesToRead(problems, contents.model, links);
  const sources = broken.length > 0 ? await readSources(broken, contents.names) : undefined;
  const explained = sources ? linksOf(contents.model, contents.names, sources) : links;
  if (!model.ok) return { kind: 'problems', problems: explainLinks(problems, contents.model, contents.names, sources), links: explained };
  const { inputs, scenario, context, version, others, cells } = model.value;
  const checks = ofThisVersion(checksOf(contents, model.value), version);
  const same = sameOutcome(contents.outcomes.hbvs, context.result.hbvs) && sameOutcome(contents.outcomes.nieuw, context.result.newStrength);
  return { kind: 'model', inputs, scenario, library: contents.kept.store.library, libraryProblems: contents.kept.store.problems, checks: same ? checks : withDifference(checks), others, cells, links: explained };
}

function checksOf({ checks }: WorkbookContents, { open, unlogged, unloggedNwa }: Pick<ReadModel, 'open' | 'unlogged' | 'unloggedNwa'>): WorkbookChecks {
  if (!checks) return { inOrder: false, failed: [{ label: `Blad ${sheetNames.start} met de modelcontrole ontbreekt`, place: { sheet: sheetNames.start } }], openAssumptions: open, unlogged, unloggedNwa, stale: false };
  const { sheet, row, column } = splitAddress(checks.address);
  const failed = checks.values
    .map(([label, verdict], i) => ({ label: String(label), verdict: String(verdict), place: { sheet, range: address(row + i, column + 1) } }))
    .filter((line) => line.verdict !== 'in orde');
  return {
    inOrder: failed.length === 0,
    failed: failed.map(({ label, place }) => ({ label, place })),
    openAssumptions: open,
    unlogged,
    unloggedNwa,
    stale: failed.some((line) => line.label.includes('hoort bij deze invoer') || line.label.includes('horen bij deze invoer')),
  };
}

/** Largest difference between a formula of the sheet and the same figure of the engine. */
const TOLERANCE = 1e-6;

/** Whether the sheet's own formulas give what the engine gives, for as many teams. */
function sameOutcome(sheet: NamedValues | null, engine: readonly number[]): boolean {
  return sheet !== null && sheet.values.length === engine.length && sheet.values.every(([value], t) => typeof value === 'number' && Math.abs(value - (engine[t] ?? 0)) <= TOLERANCE);
}

/** A workbook of another model lacks formulas or has others: it must be built again; its inputs are kept. */
function ofThisVersion(checks: WorkbookChecks, version: string | null): WorkbookChecks {
  if (version === MODEL_VERSION) return checks;
  const label = `Deze werkmap is gemaakt met model ${version ?? '0.1.0'}; dit is model ${MODEL_VERSION}: kies «Opnieuw berekenen», uw invoer blijft staan`;
  return { ...checks, inOrder: false, failed: [...checks.failed, { label, place: { sheet: sheetNames.start, range: 'B5' } }], stale: true };
}

/** A team was added or removed, a formula overwritten, or Excel has not calculated yet: the sheet must be built again from its inputs. */
function withDifference(checks: WorkbookChecks): WorkbookChecks {
  const label = 'De formules op blad Berekening horen niet meer bij de invoer: een team, gemeente of formule is veranderd';
  return { ...checks, inOrder: false, failed: [...checks.failed, { label, place: { sheet: sheetNames.berekening, range: 'A1' } }], stale: true };
}

/** Shows a cell: its sheet comes to the front and the cell is selected. */
async function select(place: Place): Promise<ActionOutcome> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      sheet.activate();
      if (place.range) sheet.getRange(place.range).select();
      await context.sync();
    });
    return { kind: 'done' };
  } catch (error) {
    return refusal(error);
  }
}
