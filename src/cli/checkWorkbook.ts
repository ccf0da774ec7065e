import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { ModelError } from '../model/errors';
import { toTenths } from '../model/units';
import { loadFormulas } from '../simulation/formula/onDemand';
import { readXlsx } from '../preview/file/readXlsx';
import { writeXlsx } from '../preview/file/writeXlsx';
import type { CellState, ScalarValue, WorkbookState } from '../preview/workbookState';
import { address } from '../workbook/a1';
import type { WorkbookBlueprint } from '../workbook/blueprint';
import { buildWorkbook } from '../workbook/build';
import { buildContext } from '../workbook/context';
import type { BuildContext } from '../workbook/context';
import { gridOf } from '../workbook/sheets/berekening/sheet';
import { sheetNames } from '../workbook/sheetNames';
import { checkCases } from './checkCases';
import type { CheckCase } from './checkCase';
import { insertedWorkbook } from './headlessWorkbook';
import { recalculate } from './libreOffice';

/** Largest difference between a recalculated cell and the engine, relative for figures above 1. */
const TOLERANCE = 1e-6;

/** A stored value that is wrong on purpose: whoever trusts it instead of calculating fails. */
const PLANTED = -98765.4321;

interface Prepared {
  readonly check: CheckCase;
  readonly context: BuildContext;
  readonly blueprint: WorkbookBlueprint;
  readonly file: string;
}

/**
 * LibreOffice recalculates the workbooks from scratch; every model cell must equal the engine. `--part=1/2`: every second case from the first on;
 * words: only the cases whose names hold one of them.
 */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sterktewijzer-'));
  let failures = 0;
  try {
    const prepared: Prepared[] = [];
    await loadFormulas();
    const wanted = argv.slice(2).filter((word) => !word.startsWith('--part='));
    const [part = 1, parts = 1] = (argv.find((word) => word.startsWith('--part=')) ?? '').replace('--part=', '').split('/').filter((text) => text !== '').map(Number);
    const chosen = checkCases().filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
    const answered = chosen.flatMap((check) => {
      const context = contextOf(check);
      return context ? [{ check, context }] : [];
    });
    if (answered.length === 0) failures += report(`no case of that name: ${wanted.join(' ')}`);
    if (wanted.length === 0 && answered.length < 21) failures += report(`only ${answered.length - 1} scenarios have an answer; at least 20 are asked`);
    for (const { check, context } of answered.filter((_, i) => i % parts === part - 1)) {
      const file = join(folder, `${prepared.length}.xlsx`);
      await writeFile(file, await writeXlsx(withPlantedValues(await insertedWorkbook(check))));
      prepared.push({ check, context, blueprint: buildWorkbook(context), file });
    }
    const recalculated = prepared.length > 0 ? await recalculate(prepared.map((item) => item.file), join(folder, 'uit')) : [];
    for (const [i, item] of prepared.entries()) {
      const { state } = await readXlsx(new Uint8Array(await readFile(recalculated[i] ?? '')), `${i}.xlsx`);
      failures += compare(item, state);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(failures === 0 ? 'Alles gelijk.' : `${failures} afwijkingen.`);
  exit(failures === 0 ? 0 : 1);
}

/** A seeded case may be infeasible; those are told and left out. */
function contextOf(check: CheckCase): BuildContext | null {
  try {
    return buildContext(check.inputs, check.scenario, check.others);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    console.log(`${check.name}: geen uitkomst (${error.problem.code}), overgeslagen`);
    return null;
  }
}

function withPlantedValues(state: WorkbookState): WorkbookState {
  const plant = (cell: CellState): CellState => (cell.formula === undefined ? cell : { ...cell, value: PLANTED });
  return { ...state, sheets: state.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(plant) })) };
}

function report(text: string): 1 {
  console.error(text);
  return 1;
}

/** Compares every formula cell that has an engine value, and looks for error values everywhere. @returns number of failures */
function compare({ check, context, blueprint }: Prepared, state: WorkbookState): number {
  let failures = 0;
  let compared = 0;
  let worst = 0;
  for (const sheet of blueprint.sheets) {
    const found = state.sheets.find((candidate) => candidate.name === sheet.name);
    const cells = new Map((found?.cells ?? []).map((cell) => [address(cell.row + 1, cell.column + 1), cell.value]));
    for (const [at, expected] of sheet.expected) {
      const value = asCompared(cells.get(at) ?? '');
      compared++;
      if (typeof expected === 'number' && typeof value === 'number') worst = Math.max(worst, distance(value, expected));
      const same = typeof expected === 'number' ? typeof value === 'number' && distance(value, expected) <= TOLERANCE : value === expected;
      if (!same) failures += report(`${check.name}: ${sheet.name}!${at} is ${JSON.stringify(value)}, the engine says ${JSON.stringify(expected)}`);
    }
    for (const [at, value] of cells) if (typeof value === 'object' && sheet.expected.get(at) !== asCompared(value)) failures += report(`${check.name}: ${sheet.name}!${at} is an error: ${JSON.stringify(value)}`);
  }
  if (check.name === 'basis') failures += compareWithPlan(context, state);
  console.log(`${check.name}: ${compared} cellen vergeleken, grootste afwijking ${worst.toExponential(1)}`);
  return failures;
}

/** An error value by its name: the engine says `#N/A` where a chart must draw nothing. */
const asCompared = (value: ScalarValue): number | string | boolean => (typeof value === 'object' ? value.error : value);

const distance = (value: number, expected: number) => Math.abs(value - expected) / Math.max(1, Math.abs(expected));

/** Bijlage 1 against the recalculated cells: every printed "Uitbreiding" as whole tenths, every printed strength within one tenth. */
function compareWithPlan(context: BuildContext, state: WorkbookState): number {
  const grid = gridOf(context);
  const cells = state.sheets.find((sheet) => sheet.name === sheetNames.berekening)?.cells ?? [];
  const recalculated = (key: string, t: number) => {
    const found = cells.find((cell) => cell.row === grid.teamRow(t) - 1 && cell.column === grid.teamColumn(key) - 1)?.value;
    return typeof found === 'number' ? toTenths(found) : NaN;
  };
  let failures = 0;
  let reproduced = 0;
  context.inputs.teams.forEach((team, t) => {
    if (team.printedExtension !== null && recalculated('uitbreidingTotaal', t) === toTenths(team.printedExtension)) reproduced++;
    else failures += report(`${team.name}: uitbreiding wijkt af van bijlage 1`);
    if (team.printedStrength !== null && !(Math.abs(recalculated('aN', t) - toTenths(team.printedStrength)) <= 1)) failures += report(`${team.name}: sterkte wijkt meer dan 0,1 af van bijlage 1`);
  });
  console.log(`bijlage 1: ${reproduced} van ${context.inputs.teams.length} gedrukte uitbreidingen gelijk`);
  return failures;
}

await main();
