import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exit } from 'node:process';
import { linkColumns } from '../excel/link/linkColumns';
import type { ActionOutcome } from '../excel/contract';
import { publishedInputs } from '../model/plan/published';
import { readXlsx } from '../preview/file/readXlsx';
import { writeXlsx } from '../preview/file/writeXlsx';
import { indicatorNames } from '../simulation/formula/variables';
import { indicatorKey } from '../workbook/tables/specs';
import { stands } from '../workbook/link/stand';
import type { LinkPlan } from '../workbook/link/plan';
import type { ValueReading } from '../workbook/link/recognise/types';
import type { SheetState, WorkbookState } from '../preview/workbookState';
import { insertedWorkbook } from './headlessWorkbook';
import { recalculate } from './libreOffice';

const SHEET = 'Eigen cijfers';
const TOLERANCE = 1e-6;
const teams = publishedInputs().teams;
const numbers: ValueReading = { kind: 'number', scale: 1, strip: [], missing: [], minus: [], percent: false };
const texts: ValueReading = { kind: 'textNl', scale: 1, strip: ['*'], missing: ['n.v.t.'], minus: ['\u2212'], percent: false };

/** The user's figures: fte in thousandths, and minima as Dutch texts of which every third has a note. */
const fte = (t: number) => (teams[t]?.hbvs ?? 0) + t / 10;
const minimum = (t: number) => 10 + t / 4;
const minimumText = (t: number) => `${String(minimum(t)).replace('.', ',')}${t % 3 === 0 ? '*' : ''}`;
const municipalities = publishedInputs().municipalities;
/** Growth is known of every third municipality. */
const growth = (m: number) => (m % 3 === 0 ? 0.004 : '');
const growthPlan: LinkPlan = {
  table: 'gemeenten',
  sheet: SHEET,
  top: 0,
  bottom: municipalities.length,
  key: { at: 7, header: 'Code' },
  columns: [{ target: 'groei', at: 8, header: 'groei', reading: numbers }],
  rows: municipalities.map(({ code }, m) => ({ name: code, at: m + 1, key: code })),
};
const plan: LinkPlan = {
  table: 'basisteams',
  sheet: SHEET,
  top: 0,
  bottom: teams.length,
  key: { at: 0, header: 'Team' },
  columns: [
    { target: 'hbvs', at: 1, header: 'fte x 1.000', reading: { ...numbers, scale: 0.001 } },
    { target: 'minimum', at: 2, header: 'minimum', reading: texts },
    { target: 'ondergrens', at: 3, header: 'grens', reading: texts },
    // Nothing stands there yet: optional columns that stay empty.
    { target: 'bovengrens', at: 4, header: 'plafond', reading: numbers },
    { target: indicatorKey(indicatorNames[0]), at: 5, header: 'aantal', reading: numbers },
  ],
  rows: teams.map(({ name }, t) => ({ name, at: t + 1, key: name })),
};

/** A sheet of the user's own, with numbers, texts, notes and blanks. */
async function ownSheet(): Promise<ActionOutcome> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET);
    sheet.getRange('A1:I1').values = [['Team', 'fte x 1.000', 'minimum', 'grens', 'plafond', 'aantal', '', 'Code', 'groei']];
    sheet.getRange(`H2:I${municipalities.length + 1}`).values = municipalities.map(({ code }, m) => [code, growth(m)]);
    const body = sheet.getRange(`A2:D${teams.length + 1}`);
    sheet.getRange(`C2:D${teams.length + 1}`).numberFormat = '@' as unknown as string[][];
    body.values = teams.map(({ name }, t) => [name, fte(t) * 1000, minimumText(t), t === 4 ? '12,5*' : t === 5 ? 'n.v.t.' : '']);
    await context.sync();
  });
  return { kind: 'done' };
}

/** `npm run check:workbook`: a workbook whose columns follow a sheet of the user, calculated anew by LibreOffice, as the preview calculates it. */
async function main(): Promise<void> {
  const ours = await insertedWorkbook({}, [ownSheet, () => linkColumns(plan), () => linkColumns(growthPlan)]);
  const folder = await mkdtemp(join(tmpdir(), 'koppeling-'));
  try {
    const file = join(folder, 'gekoppeld.xlsx');
    await writeFile(file, await writeXlsx(ours));
    const [saved = ''] = await recalculate([file], join(folder, 'uit'));
    const { state } = await readXlsx(new Uint8Array(await readFile(saved)), 'gekoppeld.xlsx');
    exit(followed(state) + compared(ours, state) === 0 ? 0 : 1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const sheetOf = (state: WorkbookState, name: string): SheetState | undefined => state.sheets.find((sheet) => sheet.name === name);

/** The linked cells hold what stands on the user's sheet. @returns number of failures */
function followed(state: WorkbookState): number {
  const cells = sheetOf(state, 'Basisteams')?.cells ?? [];
  const first = cells.find(({ value }) => value === teams[0]?.name)?.row ?? -1;
  const expected = teams.flatMap((_, t) => [[t, 2, fte(t)], [t, 3, minimum(t)], [t, 5, t === 4 ? 12.5 : '']] as const);
  const wrong = expected.filter(([t, column, value]) => {
    const found = cells.find((cell) => cell.row === first + t && cell.column === column)?.value ?? '';
    return typeof value === 'number' ? !(typeof found === 'number' && Math.abs(found - value) <= TOLERANCE) : found !== value;
  });
  const stand = sheetOf(state, 'Koppelingen')?.cells.filter(({ value }) => value === stands.inOrder).length ?? 0;
  for (const [t, column, value] of wrong) console.error(`${teams[t]?.name}, column ${column}: not ${value}`);
  const links = plan.columns.length + growthPlan.columns.length;
  if (stand !== links) console.error(`${stand} links in order instead of ${links}`);
  console.log(`Koppelingen: ${expected.length} gekoppelde cellen vergeleken, ${stand} in orde`);
  return wrong.length + Math.abs(stand - links);
}

/** Every number of every formula is as the preview has it. @returns number of failures */
function compared(ours: WorkbookState, theirs: WorkbookState): number {
  let count = 0;
  let failures = 0;
  for (const sheet of ours.sheets) {
    const found = new Map(sheetOf(theirs, sheet.name)?.cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
    for (const { row, column, formula, value } of sheet.cells) {
      if (formula === undefined || typeof value !== 'number') continue;
      count += 1;
      const other = found.get(`${row},${column}`);
      if (typeof other === 'number' && Math.abs(other - value) <= TOLERANCE * Math.max(1, Math.abs(value))) continue;
      failures += 1;
      console.error(`${sheet.name} row ${row + 1}, column ${column + 1}: LibreOffice ${JSON.stringify(other)}, preview ${value}`);
    }
  }
  console.log(`Gekoppelde werkmap: ${count} formules gelijk berekend op ${failures} na`);
  return failures;
}

await main();
