import { writeFile } from 'node:fs/promises';
import { argv, exit } from 'node:process';
import { writeXlsx } from '../preview/file/writeXlsx';
import { insertedWorkbook } from './headlessWorkbook';

/** `npm run workbook -- FILE.xlsx`: writes the model workbook with the published figures. */
async function main(): Promise<void> {
  const [file] = argv.slice(2);
  if (!file || !file.endsWith('.xlsx')) {
    console.error('Gebruik: npm run workbook -- BESTAND.xlsx');
    exit(2);
  }
  const state = await insertedWorkbook();
  await writeFile(file, await writeXlsx(state));
  console.log(`${file}: ${state.sheets.length} bladen, ${state.sheets.reduce((sum, sheet) => sum + sheet.cells.filter((cell) => cell.formula).length, 0)} formules`);
}

await main();
