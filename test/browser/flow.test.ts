import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedInputs } from '../../src/model/plan/published';
import { roundStrength } from '../../src/model/strength/roundStrength';
import { strengthModel } from '../../src/model/strength/compute';
import { noChange } from '../../src/model/strength/respond';
import { readXlsx } from '../../src/preview/file/readXlsx';
import type { WorkbookState } from '../../src/preview/workbookState';
import { baseScenario } from '../../src/simulation/scenario';
import { layoutOf } from '../../src/workbook/layout';
import { cellRef } from '../../src/workbook/tables/place';
import { rowsOf } from '../../src/workbook/tables/rows';
import { changeInhabitants, insertModelByClick, launchBrowser, openPreview, startApp, valuesOnSheet } from './app';
import type { App, OpenPreview } from './app';

const inputs = publishedInputs();
const model = strengthModel(inputs);
const zwolle = inputs.teams.findIndex((team) => team.name === 'Zwolle');
const grown = model.compute({ ...noChange(inputs.teams.length), inhabitants: inputs.teams.map((_, t) => (t === zwolle ? 1.1 : 1)) });
const rounded = roundStrength(inputs, grown);
const dutch = (tenths: number) => new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1 }).format(tenths / 10);

/** Value beside a team's name on a sheet. */
function besideTeam(state: WorkbookState, sheet: string, team: string, columns: number): unknown {
  const cells = state.sheets.find((candidate) => candidate.name === sheet)?.cells ?? [];
  const name = cells.find((cell) => cell.value === team && cell.column === 0);
  return cells.find((cell) => cell.row === name?.row && cell.column === columns)?.value;
}

describe('what a controller does', () => {
  let app: App;
  let browser: Browser;
  let preview: OpenPreview;
  beforeAll(async () => {
    app = await startApp();
    browser = await launchBrowser();
    preview = await openPreview(browser, app.url);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('inserts the model with one click and sees what every team has', async () => {
    const { pane, page } = preview;
    await insertModelByClick(pane);
    expect(await pane.getByText('3.310,5').first().isVisible()).toBe(true);
    expect(await page.getByText('Sterkteverdeling').first().isVisible()).toBe(true);
  });

  it('raises Zwolle\'s inhabitants by 10 % and sees at once who gains and who loses, adding up to 0,0', async () => {
    const { pane } = preview;
    await changeInhabitants(pane, 'Zwolle', '10');
    const before = model.compute(noChange(inputs.teams.length));
    expect(before.hbvs[zwolle]).toBeCloseTo(145.7, 9);
    await pane.getByRole('button', { name: `Zwolle: van 145,7 naar ${dutch(rounded.table.teamTotals[zwolle] ?? 0)} fte` }).waitFor();
    expect(await pane.getByText('som 0,0', { exact: true }).isVisible()).toBe(true);
  });

  it('keeps it: the sheet\'s own formulas give the same numbers', async () => {
    const { pane, page } = preview;
    await pane.getByRole('button', { name: 'In werkmap zetten' }).click();
    await pane.getByText('Het scenario staat in de werkmap').first().waitFor();
    const shown = await valuesOnSheet(page, 'Start');
    for (const [t, team] of inputs.teams.entries()) {
      const row = shown.find((line) => line[0] === team.name);
      expect(row?.[2], team.name).toBeCloseTo(grown.hbvs[t] ?? 0, 6);
      expect(row?.[3], team.name).toBeCloseTo((rounded.newStrength.rounded[t] ?? 0) / 10, 9);
    }
  });

  it('saves an .xlsx that holds the same formulas and numbers', async () => {
    const { page } = preview;
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Opslaan/ }).click()]);
    const { state } = await readXlsx(new Uint8Array(await readFile(await file.path())), file.suggestedFilename());
    for (const [t, team] of inputs.teams.entries()) {
      expect(besideTeam(state, 'Start', team.name, 2), team.name).toBeCloseTo(grown.hbvs[t] ?? 0, 6);
      expect(besideTeam(state, 'Vastgelegd', team.name, 15), team.name).toBeCloseTo((rounded.table.teamTotals[t] ?? 0) / 10, 9);
    }
    expect(state.sheets.flatMap((sheet) => sheet.cells).filter((cell) => cell.formula !== undefined).length).toBeGreaterThan(5_000);
    const list = state.sheets.find((sheet) => sheet.name === 'Scenariolijst')?.cells.map((cell) => cell.value);
    expect(list).toEqual(expect.arrayContaining(['inwoners', 'basisteam', 'Zwolle', 0.1]));
  });

  it('goes back to the base', async () => {
    const { pane } = preview;
    await pane.getByRole('button', { name: 'Meer met de werkmap' }).click();
    await pane.getByRole('menuitem', { name: 'Terug naar basis' }).click();
    await pane.getByText('De werkmap staat weer op de basis.').first().waitFor();
    await pane.getByRole('tab', { name: 'Sterkte' }).click();
    expect(await pane.getByText('3.310,5').first().isVisible()).toBe(true);
  });

  it('is told which cell is wrong, in Dutch, without figures; a click goes there', async () => {
    const { pane, page } = preview;
    // A team that is called like another one: no rule of the cell refuses it, the reading does.
    const layout = layoutOf(rowsOf(inputs, baseScenario));
    const at = cellRef(layout.basisteams, 'basisteam', inputs.teams.findIndex((team) => team.name === 'Ede')).replace(/^.*!|\$/g, '');
    await page.evaluate(async (cell) => {
      const { grid } = (window as unknown as { sterktewijzerPreview: { grid: { user: { type: (sheet: string, at: string, text: string) => Promise<void> } } } }).sterktewijzerPreview;
      await grid.user.type('Basisteams', cell, 'Zwolle');
    }, at);
    await pane.getByRole('heading', { name: `Basisteams!${at}: «Zwolle» staat er twee keer` }).waitFor();
    expect(await pane.getByText('3.310,5').filter({ visible: true }).count()).toBe(0);
    await pane.getByRole('button', { name: `Ga naar cel Basisteams!${at}` }).first().click();
    await page.waitForFunction((cell) => [...document.querySelectorAll('input')].some((element) => element.value === cell), at);
  });

  it('ends without an error in the browser', () => {
    expect(preview.errors.filter((error) => !error.includes('insertRule') && !error.includes('inserting the following rule'))).toEqual([]);
  });
});
