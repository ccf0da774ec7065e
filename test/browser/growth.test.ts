import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedInputs } from '../../src/model/plan/published';
import type { StrengthInputs } from '../../src/model/strength/inputs';
import { baseScenario } from '../../src/simulation/scenario';
import type { Scenario } from '../../src/simulation/scenario';
import { formatTenths } from '../../src/taskpane/format/numbers';
import { computeScenario, prepareModel } from '../../src/taskpane/state/computeScenario';
import { layoutOf } from '../../src/workbook/layout';
import { cellRef } from '../../src/workbook/tables/place';
import { rowsOf } from '../../src/workbook/tables/rows';
import { insertModelByClick, launchBrowser, openPreview, startApp, valuesOnSheet } from './app';
import type { App, OpenPreview } from './app';

const published = publishedInputs();
const zwolle = published.municipalities.findIndex(({ name }) => name === 'Zwolle');
const team = published.teams.findIndex(({ name }) => name === 'Zwolle');
/** As it is typed into the sheet: +3 % a year for Zwolle, nothing for the others. */
const inputs: StrengthInputs = { ...published, municipalities: published.municipalities.map((municipality, m) => (m === zwolle ? { ...municipality, growth: 0.03 } : municipality)) };
const [, growthCell = ''] = cellRef(layoutOf(rowsOf(published, baseScenario)).gemeenten, 'groei', zwolle).replace(/\$/g, '').split('!');

function outcomeOf(scenario: Scenario) {
  const prepared = prepareModel(inputs);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
  const computed = computeScenario(prepared.value, scenario, []);
  if (!computed.ok) throw new Error(JSON.stringify(computed.problem));
  return computed.value;
}

describe('growth per municipality, from the sheet to the figures and back', () => {
  let app: App;
  let browser: Browser;
  let preview: OpenPreview;
  let pane: FrameLocator;
  let page: Page;
  let rules: Locator;
  beforeAll(async () => {
    app = await startApp();
    browser = await launchBrowser();
    preview = await openPreview(browser, app.url, { height: 1200 });
    ({ pane, page } = preview);
    rules = pane.getByRole('region', { name: 'Spelregels' });
    await insertModelByClick(pane);
    await pane.getByRole('tab', { name: 'Simulatie' }).click();
    await rules.getByRole('button', { name: /^Spelregels/ }).click();
    await rules.getByRole('button', { name: /^Groei per gemeente/ }).click();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('leads to the column while it is empty, and counts what is typed there', async () => {
    await rules.getByText(/^Geen enkele gemeente heeft een groeicijfer/).waitFor();
    await rules.getByRole('button', { name: 'Naar blad Gemeenten' }).click();
    await page.evaluate(async (at) => {
      const { grid } = (window as unknown as { sterktewijzerPreview: { grid: { user: { type: (sheet: string, at: string, text: string) => Promise<void> } } } }).sterktewijzerPreview;
      await grid.user.type('Gemeenten', at, '3%');
    }, growthCell);
    await rules.getByText('1 van de 76 gemeenten heeft een groeicijfer; de andere blijven gelijk.').waitFor();
  });

  it('switched on, the year chosen and put in the workbook: list and formulas give the engine\'s figures', async () => {
    await rules.getByRole('switch', { name: 'Groei per gemeente meenemen' }).check();
    await pane.getByRole('radiogroup', { name: 'Jaar waarnaar u kijkt' }).first().getByRole('radio', { name: '2027', exact: true }).click();
    const now = outcomeOf({ ...baseScenario, name: 'Groei', municipalGrowth: true, year: 2027 });
    const totalOf = (of: ReturnType<typeof outcomeOf>) => formatTenths(of.rounded.table.teamTotals[team] ?? expect.fail('no team Zwolle'));
    const [before, after] = [totalOf(outcomeOf(baseScenario)), totalOf(now)];
    expect(after).not.toBe(before);
    await pane.getByRole('button', { name: new RegExp(`^Zwolle: van ${before} naar ${after} fte`) }).waitFor();
    await pane.getByRole('button', { name: 'In werkmap zetten' }).click();
    await pane.getByText('Het scenario staat in de werkmap').first().waitFor();
    const shown = await valuesOnSheet(page, 'Start');
    for (const [t, { name }] of inputs.teams.entries()) expect(shown.find((line) => line[0] === name)?.[2], name).toBeCloseTo(now.result.hbvs[t] ?? 0, 6);
    expect((await valuesOnSheet(page, 'Scenariolijst')).find((line) => line[0] === 'Groei per gemeente meenemen')?.[1]).toBe('ja');
  });

  it('ends without an error in the browser', () => expect(preview.errors).toEqual([]));
});
