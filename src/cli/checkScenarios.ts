import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exit } from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { compareScenarios } from '../excel/compareScenarios';
import { keepScenarios } from '../excel/keepScenarios';
import { officeModelWorkbook } from '../excel/officeModelWorkbook';
import { today } from '../excel/today';
import { publishedInputs } from '../model/plan/published';
import { readXlsx } from '../preview/file/readXlsx';
import { writeXlsx } from '../preview/file/writeXlsx';
import { createGrid } from '../preview/grid/createGrid';
import { importState } from '../preview/grid/importState';
import { installOffice } from '../preview/office/install';
import type { CellState, WorkbookState } from '../preview/workbookState';
import { presetScenarios } from '../simulation/presets';
import type { Scenario } from '../simulation/scenario';
import { stackScenario } from '../simulation/stack';
import { address } from '../workbook/a1';
import { buildContext } from '../workbook/context';
import { compare } from '../workbook/scenarios/comparison';
import { inputCheckNumber } from '../workbook/scenarios/inputCheck';
import { COMPARISON_SHEET, vergelijkingSheet } from '../workbook/sheets/vergelijking';
import { insertedWorkbook } from './headlessWorkbook';
import { recalculate } from './libreOffice';

/** Largest difference between a recalculated cell and the engine. */
const TOLERANCE = 1e-6;
/** A stored value that is wrong on purpose: whoever trusts it instead of calculating fails. */
const PLANTED = -98765.4321;

/**
 * Part of `npm run check:workbook`: a workbook with kept scenarios and a comparison goes through LibreOffice. The kept scenarios must come
 * back the same, and every formula of `Vergelijking` must give the engine's figure.
 */
async function main(): Promise<void> {
  const presets = presetScenarios();
  const library = [...presets, awkward(presets)];
  const [first, second, , , live] = presets;
  if (!first || !second || !live) throw new Error('presets are missing');
  const compared = [live, first, second, awkward(presets)];
  const inForce = stackScenario(live, presets);
  const state = await insertedWorkbook({ scenario: inForce }, [() => keepScenarios(library), () => compareScenarios(compared)]);
  const folder = await mkdtemp(join(tmpdir(), 'sterktewijzer-'));
  try {
    const file = join(folder, 'scenarios.xlsx');
    await writeFile(file, await writeXlsx(withPlantedValues(state)));
    const [saved = ''] = await recalculate([file], join(folder, 'uit'));
    const { state: recalculated } = await readXlsx(new Uint8Array(await readFile(saved)), 'scenarios.xlsx');
    const failures = compareSheet(recalculated, compared, inForce, library) + (await compareLibrary(recalculated, library));
    exit(failures === 0 ? 0 : 1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A scenario with texts that programs like to change, longer than one cell. */
function awkward([preset]: readonly Scenario[]): Scenario {
  const values = Array.from({ length: 3000 }, (_, i) => (i - 1500) / 7919);
  return {
    ...(preset as Scenario),
    name: '=1+1 _x0041_ «é»',
    description: ' spaties\tTab\nregel \u0007 \uD83D\uDE80 ',
    uncertainty: { drivers: { werklast: { distribution: { kind: 'empirisch', values }, betweenTeams: 0.1 } }, betweenDrivers: 0, method: 'sobol', seed: 4294967295, batches: 16, perBatch: 256 },
  };
}

function withPlantedValues(state: WorkbookState): WorkbookState {
  const plant = (cell: CellState): CellState => (cell.formula === undefined ? cell : { ...cell, value: PLANTED });
  return { ...state, sheets: state.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(plant) })) };
}

/** @returns number of failures */
function compareSheet(state: WorkbookState, scenarios: readonly Scenario[], inForce: Scenario, library: readonly Scenario[]): number {
  const inputs = publishedInputs();
  const { expected } = vergelijkingSheet({ inputs, inForce: inForce.name, compared: compare(scenarios, inForce, library, inputs), check: inputCheckNumber(buildContext(inputs, inForce)), today: today() });
  const cells = new Map(state.sheets.find((sheet) => sheet.name === COMPARISON_SHEET)?.cells.map((cell) => [address(cell.row + 1, cell.column + 1), cell.value]));
  let failures = 0;
  let worst = 0;
  for (const [at, value] of expected) {
    const found = cells.get(at) ?? '';
    if (typeof value === 'number' && typeof found === 'number') worst = Math.max(worst, Math.abs(found - value));
    const same = typeof value === 'number' ? typeof found === 'number' && Math.abs(found - value) <= TOLERANCE : found === value;
    if (same) continue;
    failures += 1;
    console.error(`${COMPARISON_SHEET}!${at} is ${JSON.stringify(found)}, the engine says ${JSON.stringify(value)}`);
  }
  console.log(`Vergelijking: ${expected.size} cellen vergeleken, grootste afwijking ${worst.toExponential(1)}`);
  return failures;
}

/** Opens the recalculated file in the add-in and reads the library. @returns number of failures */
async function compareLibrary(state: WorkbookState, library: readonly Scenario[]): Promise<number> {
  const grid = await createGrid({});
  installOffice(globalThis, grid);
  try {
    await importState(grid, state);
    const found = await officeModelWorkbook().read();
    const same = found.kind === 'model' && found.libraryProblems.length === 0 && isDeepStrictEqual(found.library, library);
    if (!same) console.error(`kept scenarios differ after LibreOffice: ${JSON.stringify(found).slice(0, 300)}`);
    else console.log(`Bewaarde scenario’s: ${library.length} gelijk na opslaan door LibreOffice`);
    return same ? 0 : 1;
  } finally {
    grid.dispose();
  }
}

await main();
