import { readFile } from 'node:fs/promises';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeInhabitants, insertModelByClick, launchBrowser, openPreview, startApp } from './app';
import type { App, OpenPreview } from './app';

const picker = (pane: FrameLocator) => pane.getByRole('button', { name: /kies een ander$/ }).first();

/** Chooses from the menu behind the three dots beside the picker. */
async function act(pane: FrameLocator, item: string): Promise<void> {
  await pane.getByRole('button', { name: 'Meer met dit scenario' }).click();
  await pane.getByRole('menuitem', { name: item, exact: true }).click();
}

describe('what an adviser does with scenarios', () => {
  let app: App;
  let browser: Browser;
  let preview: OpenPreview;
  let pane: FrameLocator;
  let page: Page;
  beforeAll(async () => {
    app = await startApp();
    browser = await launchBrowser();
    preview = await openPreview(browser, app.url);
    ({ pane, page } = preview);
    await insertModelByClick(pane);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('keeps what was tried out; it is in the picker', async () => {
    await changeInhabitants(pane, 'Zwolle', '10');
    await pane.getByText('Niet bewaard').waitFor();
    await pane.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await pane.getByText('Scenario “Groei Zwolle” is bewaard').first().waitFor();
    expect(await picker(pane).getAttribute('title')).toBe('Groei Zwolle');
  });

  it('asks before an unkept change is left, and undoes and redoes by key', async () => {
    await pane.getByRole('slider').first().press('ArrowRight');
    await pane.getByText('Gewijzigd', { exact: true }).waitFor();
    await picker(pane).click();
    await pane.getByRole('menuitem', { name: 'Nieuw scenario' }).click();
    await pane.getByRole('button', { name: 'Annuleren' }).click();
    expect(await pane.getByRole('textbox', { name: 'Verandering' }).inputValue()).toBe('+10,1');
    await pane.getByRole('slider').first().press('Control+z');
    await pane.getByText('Bewaard', { exact: true }).waitFor();
    await pane.getByRole('slider').first().press('Control+y');
    await pane.getByText('Gewijzigd', { exact: true }).waitFor();
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await pane.getByText('Bewaard', { exact: true }).waitFor();
  });

  it('builds on another scenario, whose changes are listed with where they come from; the conflict leads to the change', async () => {
    await picker(pane).click();
    await pane.getByRole('menuitem', { name: 'Nieuw scenario' }).click();
    await pane.getByRole('button', { name: /^Bouwt voort op basis/ }).click();
    await pane.getByRole('menuitemradio', { name: 'Groei Zwolle' }).click();
    await pane.getByText('uit Groei Zwolle').first().waitFor();
    await changeInhabitants(pane, 'Enschede', '5');
    await pane.getByRole('button', { name: 'Wijziging toevoegen' }).click();
    const scope = pane.getByRole('combobox', { name: 'Voor wie' });
    await scope.click();
    await scope.fill('Zwolle');
    await pane.getByRole('option', { name: 'Zwolle', exact: true }).click();
    await pane.getByRole('combobox', { name: 'Eenheid van de verandering' }).selectOption('absoluut');
    const amount = pane.getByRole('textbox', { name: 'Verandering' });
    await amount.fill('150.000');
    await amount.press('Enter');
    await pane.getByRole('button', { name: 'Bewerk Enschede · inwoners' }).click();
    await pane.getByRole('button', { name: /^Telt niet meer mee: wijziging 2/ }).click();
    await expect.poll(() => pane.getByRole('button', { name: /^Bewerk Zwolle · inwoners/ }).getAttribute('aria-pressed')).toBe('true');
  });

  it('finds a municipality with its team, and lets it grow every year', async () => {
    await pane.getByRole('button', { name: 'Wijziging toevoegen' }).click();
    const scope = pane.getByRole('combobox', { name: 'Voor wie' });
    await scope.click();
    await scope.fill('Hardenberg');
    await pane.getByRole('option', { name: 'Hardenberg basisteam Vechtdal' }).click();
    await pane.getByRole('combobox', { name: 'Eenheid van de verandering' }).selectOption('groei');
    await pane.getByRole('textbox', { name: 'Verandering' }).fill('1,2');
    await pane.getByRole('textbox', { name: 'Verandering' }).press('Enter');
    // 1.012^7 = 1.0871
    await pane.getByText('+8,7\u202f% in 2030').waitFor();
    await pane.getByRole('radio', { name: '2025' }).check({ force: true });
    await pane.getByText('+2,4\u202f% in 2025').waitFor();
    expect(await pane.getByRole('radio', { name: '2025' }).isChecked()).toBe(true);
  });

  it('sets rules; each is a chip that can be removed, and the folded card says them', async () => {
    await pane.getByRole('button', { name: /^Spelregels/ }).click();
    await pane.getByRole('button', { name: /^Budget/ }).click();
    const budget = pane.getByRole('textbox', { name: 'Budget van alle basisteams samen' });
    await budget.fill('3300');
    await budget.press('Enter');
    await pane.getByText('som +71,5 = budget').waitFor();
    await pane.getByRole('button', { name: /^Ingroei/ }).click();
    await pane.getByRole('radio', { name: 'HBVS 2012' }).check({ force: true });
    await pane.getByRole('button', { name: /^Verdeling/ }).click();
    await pane.getByRole('textbox', { name: 'Aandeel Werklast' }).fill('35');
    await pane.getByText('5,0\u202f% te veel verdeeld').waitFor();
    await pane.getByRole('button', { name: 'Naar rato aanpassen' }).click();
    await pane.getByText('Samen 100 %').waitFor();
    await pane.getByText('Ingroei HBVS 2012 · budget 3.300,0 fte · andere verdeling · jaar 2025').waitFor();
    await pane.getByRole('button', { name: 'Verwijder Andere gewichten' }).click();
    await pane.getByRole('button', { name: 'Verwijder Budget basisteams' }).click();
    await pane.getByText('Ingroei HBVS 2012 · jaar 2025').waitFor();
    await pane.getByRole('button', { name: /^Spelregels/ }).click();
  });

  it('takes a formula, and shows the character where it goes wrong', async () => {
    await pane.getByRole('button', { name: /^Bewerk Enschede · inwoners/ }).click();
    await pane.getByRole('combobox', { name: 'Eenheid van de verandering' }).selectOption('formule');
    const formula = pane.getByRole('textbox', { name: 'Formule voor het inwonertal' });
    await formula.fill('inwoners * ');
    await pane.getByText(/^Teken \d+: Hier ontbreekt een getal of naam\.$/).waitFor();
    await formula.fill('inwoners * 1,1');
    expect(await pane.getByRole('list', { name: 'Uitkomst per team' }).getByRole('listitem').count()).toBe(1);
    await pane.getByRole('button', { name: 'Bewerk Enschede · inwoners inwoners * 1,1' }).waitFor();
    // The sheets of the workbook show a percentage as well.
    await pane.getByRole('combobox', { name: 'Eenheid van de verandering' }).selectOption('procent');
    await pane.getByRole('textbox', { name: 'Verandering' }).fill('5');
    await pane.getByRole('textbox', { name: 'Verandering' }).press('Enter');
  });

  it('is renamed in place, with what is wrong with a name said', async () => {
    await act(pane, 'Hernoemen');
    const name = pane.getByRole('textbox', { name: 'Naam van het scenario' });
    await name.fill('groei zwolle');
    await pane.getByText(/bestaat al/).waitFor();
    await name.fill('Stad en land');
    await name.press('Enter');
    expect(await picker(pane).getAttribute('title')).toBe('Stad en land');
    await pane.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await pane.getByText('Scenario “Stad en land” is bewaard').first().waitFor();
  });

  it('goes out as a file and comes in again under a free name', async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), act(pane, 'Exporteren')]);
    expect(file.suggestedFilename()).toBe('Stad en land.json');
    const content = JSON.parse(await readFile(await file.path(), 'utf8')) as { format: string; scenarios: { name: string }[] };
    expect(content).toMatchObject({ format: 'sterktewijzer-scenario', version: 1, scenarios: [{ name: 'Stad en land', baseline: 'Groei Zwolle' }, { name: 'Groei Zwolle' }] });
    await pane.locator('input[type=file]').setInputFiles(await file.path());
    await pane.getByText(/2 scenario’s toegevoegd/).first().waitFor();
    expect(await picker(pane).getAttribute('title')).toBe('Stad en land (2)');
  });

  it('a file that is none says so and changes nothing', async () => {
    await pane.locator('input[type=file]').setInputFiles({ name: 'brief.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
    await pane.getByText('“brief.json” is niet ingelezen').first().waitFor();
    expect(await picker(pane).getAttribute('title')).toBe('Stad en land (2)');
  });

  it('asks when others build on what is deleted; a step back brings it again', async () => {
    await picker(pane).click();
    await pane.getByRole('menuitemradio', { name: 'Groei Zwolle (2)', exact: true }).click();
    await act(pane, 'Verwijderen');
    await pane.getByText(/bouwt hierop voort/).waitFor();
    await pane.getByRole('button', { name: 'Overnemen en verwijderen' }).click();
    await pane.getByText('Scenario “Groei Zwolle (2)” is verwijderd.').first().waitFor();
    await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => picker(pane).getAttribute('title')).toBe('Groei Zwolle (2)');
  });

  it('opens an example, and puts a stacked scenario in the workbook without losing what it builds on', async () => {
    await picker(pane).click();
    await pane.getByRole('menuitem', { name: 'Voorbeeld: minima wijkagenten opgeheven' }).click();
    await pane.getByText('Niet bewaard').waitFor();
    // Nothing was changed in it: no question.
    await picker(pane).click();
    await pane.getByRole('menuitemradio', { name: /^Stad en land Bouwt/ }).click();
    await pane.getByRole('button', { name: 'In werkmap zetten' }).click();
    await pane.getByText('Bewaard · in werkmap').waitFor();
    expect(await pane.getByRole('button', { name: /^Bouwt voort op Groei Zwolle/ }).count()).toBe(1);
  });

  it('ends without an error in the browser', () => {
    expect(preview.errors.filter((error) => !error.includes('insertRule') && !error.includes('inserting the following rule'))).toEqual([]);
  });
});
