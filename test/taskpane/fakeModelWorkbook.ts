import type { ActionOutcome, AfterUnlink, InputEdit, ModelInWorkbook, ModelWorkbook, SelectionReading, SourceReading, WorkbookChecks } from '../../src/excel/contract';
import { publishedInputs } from '../../src/model/plan/published';
import { publishedOthers } from '../../src/model/plan/publishedOthers';
import type { LinkPlan } from '../../src/workbook/link/plan';
import type { InputCells } from '../../src/workbook/read/inputCells';
import type { OtherReads } from '../../src/workbook/read/others';
import { baseScenario } from '../../src/simulation/scenario';
import type { Scenario } from '../../src/simulation/scenario';
import type { ImportRequest } from '../../src/workbook/import/request';
import type { ImportTarget } from '../../src/workbook/import/target';
import type { Place } from '../../src/workbook/problems';
import type { SelectedColumn } from '../../src/workbook/read/selectedNumbers';

export const checksInOrder: WorkbookChecks = { inOrder: true, failed: [], openAssumptions: [], unlogged: [], stale: false };

/** The published inputs of the other calculations, as they are read. */
export function publishedReads(): OtherReads {
  const { wijkagenten, co2, agreements } = publishedOthers();
  return { wijkagenten: { ok: true, value: wijkagenten }, co2: { ok: true, value: co2 }, agreements: { ok: true, value: agreements } };
}

/** Cells that say what they are: "bevolking 3 inwoners". */
const cells: InputCells = { place: (table, row, column) => ({ sheet: table, range: `${column}${row}` }), column: (table, column) => ({ sheet: table, range: column }) };

/** The published model as it is read from a workbook. */
export function publishedModel(scenario: Scenario = baseScenario, checks: WorkbookChecks = checksInOrder): Extract<ModelInWorkbook, { kind: 'model' }> {
  return { kind: 'model', inputs: publishedInputs(), scenario, library: [], libraryProblems: [], checks, others: publishedReads(), cells, links: [] };
}

/** A workbook in memory that does what the contract says, and remembers what was asked of it. */
export class FakeModelWorkbook implements ModelWorkbook {
  readonly applied: Scenario[] = [];
  readonly kept: (readonly Scenario[])[] = [];
  readonly formulaChosen: boolean[] = [];
  readonly compared: (readonly Scenario[])[] = [];
  readonly selected: Place[] = [];
  private readonly watchers = new Set<() => void>();

  constructor(
    public content: ModelInWorkbook,
    /** What the next actions answer instead of doing their work. */
    public answer: ActionOutcome | null = null,
  ) {}

  read = async () => this.content;

  insert = async (): Promise<ActionOutcome> => {
    if (this.answer) return this.answer;
    this.content = publishedModel();
    return { kind: 'done' };
  };

  useFormula = async (use: boolean): Promise<ActionOutcome> => {
    if (this.answer) return this.answer;
    this.formulaChosen.push(use);
    return { kind: 'done' };
  };

  apply = async (scenario: Scenario): Promise<ActionOutcome> => {
    if (this.answer) return this.answer;
    this.applied.push(scenario);
    if (this.content.kind === 'model') this.content = { ...this.content, scenario };
    return { kind: 'done' };
  };

  keep = async (library: readonly Scenario[]): Promise<ActionOutcome> => {
    if (this.answer) return this.answer;
    this.kept.push(library);
    if (this.content.kind === 'model') this.content = { ...this.content, library };
    return { kind: 'done' };
  };

  compare = async (scenarios: readonly Scenario[]): Promise<ActionOutcome> => {
    if (this.answer) return this.answer;
    this.compared.push(scenarios);
    return { kind: 'done' };
  };

  readonly workloads: string[] = [];
  fillWorkload = async (text: string): Promise<ActionOutcome> => {
    if (this.answer) return this.answer;
    this.workloads.push(text);
    return { kind: 'done' };
  };

  readonly edits: InputEdit[] = [];
  edit = async (edits: readonly InputEdit[]): Promise<ActionOutcome> => {
    if (this.answer) return this.answer;
    this.edits.push(...edits);
    return { kind: 'done' };
  };

  /** What a file of CBS can fill. */
  target: ImportTarget | null = null;
  readonly imports: ImportRequest[] = [];
  importTarget = async () => this.target;
  importFigures = async (request: ImportRequest): Promise<ActionOutcome> => {
    if (this.answer) return this.answer;
    this.imports.push(request);
    return { kind: 'done' };
  };

  select = async (place: Place): Promise<ActionOutcome> => {
    this.selected.push(place);
    return this.answer ?? { kind: 'done' };
  };

  /** What the user selected. */
  column: SelectionReading<SelectedColumn> = { ok: false, problem: { code: 'nothing' } };
  matrix: SelectionReading<readonly (readonly number[])[]> = { ok: false, problem: { code: 'nothing' } };

  selectedColumn = async () => this.column;

  selectedMatrix = async () => this.matrix;

  /** What the user selected to be linked. */
  source: SourceReading = { kind: 'nothing' };
  readSource = async () => this.source;

  readonly linked: LinkPlan[] = [];
  link = async (plan: LinkPlan): Promise<ActionOutcome> => {
    if (this.answer) return this.answer;
    this.linked.push(plan);
    return { kind: 'done' };
  };

  readonly unlinked: { readonly id: string; readonly values: AfterUnlink }[] = [];
  unlink = async (id: string, values: AfterUnlink): Promise<ActionOutcome> => {
    if (this.answer) return this.answer;
    this.unlinked.push({ id, values });
    return { kind: 'done' };
  };

  watch = async (changed: () => void) => {
    this.watchers.add(changed);
    return async () => {
      this.watchers.delete(changed);
    };
  };

  /** The user edits the workbook. */
  userEdits(content: ModelInWorkbook): void {
    this.content = content;
    for (const changed of this.watchers) changed();
  }
}
