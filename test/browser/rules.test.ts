import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedInputs } from '../../src/model/plan/published';
import { resolveScenario } from '../../src/simulation/apply';
import { seekBudget } from '../../src/simulation/goal/seekBudget';
import { seekShare } from '../../src/simulation/goal/seekShare';
import { inThreadRunner } from '../../src/simulation/runner/inThread';
import { baseScenario } from '../../src/simulation/scenario';
import type { DriverChange, Scenario } from '../../src/simulation/scenario';
import type { Uncertainty } from '../../src/simulation/uncertainty';
import { formatChange, formatCount, formatHundredthsChange, formatTenths } from '../../src/taskpane/format/numbers';
import { budgetAnswerText, shareAnswerText } from '../../src/taskpane/i18n/goalText';
import { runCertainty } from '../../src/taskpane/state/certaintyRun';
import { adoptShare, nearestOf } from '../../src/taskpane/state/adoptGoal';
import { computeScenario, prepareModel } from '../../src/taskpane/state/computeScenario';
import type { Computed } from '../../src/taskpane/state/computeScenario';
import { explainedOutcome, shownBridge } from '../../src/taskpane/state/explainTeam';
import { gainsOf } from '../../src/taskpane/state/gains';
import type { GainMeasure } from '../../src/taskpane/state/gains';
import { assumedUncertainty, withDriver, withEnough } from '../../src/taskpane/state/uncertainty';
import { changeInhabitants, insertModelByClick, launchBrowser, openPreview, startApp, valuesOnSheet } from './app';
import type { App, OpenPreview } from './app';

const inputs = publishedInputs();
const preparation = prepareModel(inputs);
if (!preparation.ok) throw new Error('the published plan has no outcome');
const prepared = preparation.value;
const { model } = prepared;
const zwolle = inputs.teams.findIndex((team) => team.name === 'Zwolle');

const inhabitants = (team: string, value: number): DriverChange => ({ driver: 'inwoners', scope: { kind: 'basisteam', name: team }, amount: { kind: 'procent', value }, active: true });
const shrunk: Scenario = { ...baseScenario, name: 'Krimp Zwolle', changes: [inhabitants('Zwolle', -0.2)] };

function outcomeOf(scenario: Scenario, library: readonly Scenario[] = []): Computed {
  const computation = computeScenario(prepared, scenario, library);
  if (!computation.ok) throw new Error(JSON.stringify(computation.problem));
  return computation.value;
}

/** What the rows of the list should say, in order of name. */
function rowsExpected(now: Computed, before: Computed = prepared.base, measure: GainMeasure = 'hbvs'): string[] {
  return gainsOf(inputs, before, now, measure).map((gain) => `${gain.name}: van ${formatTenths(gain.before)} naar ${formatTenths(gain.after)} fte, ${formatChange(gain.delta)}`).sort();
}

/** The same with the margins that the engine itself draws, in one thread. */
async function marginsExpected(scenario: Scenario, uncertainty: Uncertainty): Promise<{ rows: string[]; draws: number }> {
  const end = await runCertainty({ model, resolved: resolveScenario(scenario, inputs, model.inhabitants), uncertainty, compared: { kind: 'base', hbvs: prepared.base.result.hbvs } }, inThreadRunner(), () => undefined, new AbortController().signal);
  if (end.kind !== 'done') throw new Error(JSON.stringify(end));
  const rows = gainsOf(inputs, prepared.base, outcomeOf(scenario), 'hbvs').map((gain) => {
    const margins = end.certainty.teams[gain.team];
    return `${gain.name}: van ${formatTenths(gain.before)} naar ${formatTenths(gain.after)} fte, ${formatChange(gain.delta)}, 90 % tussen ${formatChange((margins?.p5.value ?? NaN) * 10)} en ${formatChange((margins?.p95.value ?? NaN) * 10)}`;
  });
  return { rows: rows.sort(), draws: end.certainty.draws };
}

/** Long against a busy machine only; what is waited for comes in a moment. */
const patience = { timeout: 90_000 };

describe('what an adviser does with the rules, with targets and with doubt', () => {
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
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  /** Every row of the list as it is read out. */
  async function rows(): Promise<string[]> {
    const more = pane.getByRole('button', { name: /^nog \d+ teams?/ });
    if (await more.isVisible()) await more.click();
    const labels = await pane.getByRole('list', { name: 'Verschil per team' }).getByRole('button').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
    return labels.sort();
  }
  const expectRows = (expected: readonly string[]) => expect.poll(rows, patience).toEqual(expected);
  const choice = (scope: Locator | FrameLocator, group: string, name: string) => scope.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true });
  const openRule = (name: string) => rules.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  const reset = () => rules.getByRole('button', { name: 'Terug naar de werkmap' }).click();
  const picker = () => pane.getByRole('button', { name: /kies een ander$/ }).first();
  async function type(box: Locator, text: string): Promise<void> {
    await box.fill(text);
    await box.press('Enter');
  }
  async function addLimitOf(team: string): Promise<void> {
    const adder = rules.getByRole('combobox', { name: 'Basisteam toevoegen' });
    await adder.click();
    await adder.fill(team);
    await pane.getByRole('option', { name: team, exact: true }).click();
  }
  async function fromMenu(item: string): Promise<void> {
    await pane.getByRole('button', { name: 'Meer met dit scenario' }).click();
    await pane.getByRole('menuitem', { name: item, exact: true }).click();
  }
  async function newScenario(): Promise<void> {
    await picker().click();
    await pane.getByRole('menuitem', { name: 'Nieuw scenario' }).click();
    const discard = pane.getByRole('button', { name: 'Weggooien' });
    const blank = pane.getByText('Ongewijzigd', { exact: true });
    await discard.or(blank).first().waitFor();
    if (await discard.isVisible()) await discard.click();
    await blank.waitFor();
  }

  it('lets a loss grow in: every year chip has the figures of its year', async () => {
    await changeInhabitants(pane, 'Zwolle', '-20');
    await expectRows(rowsExpected(outcomeOf(shrunk)));
    await rules.getByRole('button', { name: /^Spelregels/ }).click();
    await openRule('Ingroei');
    await choice(rules, 'Ingroei', 'HBVS 2012').click();
    for (const year of [2024, 2026, 2027]) {
      await choice(rules, 'Jaar waarnaar u kijkt', String(year)).click();
      await expectRows(rowsExpected(outcomeOf({ ...shrunk, damping: { rule: 'HBVS 2012' }, year })));
    }
    await page.keyboard.press('ArrowLeft');
    await expectRows(rowsExpected(outcomeOf({ ...shrunk, damping: { rule: 'HBVS 2012' }, year: 2026 })));
    await choice(rules, 'Ingroei', 'Vrij').click();
    await type(rules.getByRole('textbox', { name: 'Hoogste daling per jaar' }), '0,4');
    await expectRows(rowsExpected(outcomeOf({ ...shrunk, damping: { rule: 'vrij', perYear: 0.004 }, year: 2026 })));
    await reset();
    await expectRows(rowsExpected(outcomeOf(shrunk)));
  });

  it('holds a team at its floor and another at its cap; a floor above its cap is said', async () => {
    await openRule('Onder- en bovengrens');
    await addLimitOf('Zwolle');
    await type(rules.getByRole('textbox', { name: 'Ondergrens van Zwolle' }), '144');
    await pane.getByRole('button', { name: /^Zwolle: van 145,7 naar 144,0 fte, −1,7/ }).waitFor();
    await addLimitOf('Ede');
    await type(rules.getByRole('textbox', { name: 'Bovengrens van Ede' }), '118,2');
    await rules.getByText('De ondergrens ligt boven de bovengrens.').waitFor();
    await type(rules.getByRole('textbox', { name: 'Ondergrens van Ede' }), '');
    await pane.getByRole('button', { name: /^Ede: van 118,7 naar 118,2 fte, −0,5/ }).waitFor();
    await expectRows(rowsExpected(outcomeOf({ ...shrunk, limits: [{ team: 'Zwolle', floor: 144, cap: null }, { team: 'Ede', floor: null, cap: 118.2 }] })));
    await rules.getByRole('button', { name: 'Verwijder Ede' }).click();
    await expectRows(rowsExpected(outcomeOf({ ...shrunk, limits: [{ team: 'Zwolle', floor: 144, cap: null }] })));
    await reset();
  });

  it('lets a component follow the inhabitants faster; an emptied box goes back', async () => {
    await openRule('Elasticiteiten');
    const box = rules.getByRole('textbox', { name: 'Elasticiteit van Opsporing voor inwoners' });
    await type(box, '1,5');
    await expectRows(rowsExpected(outcomeOf({ ...shrunk, elasticities: [{ component: 'opsporing', driver: 'inwoners', value: 1.5 }] })));
    await type(box, '');
    await expectRows(rowsExpected(outcomeOf(shrunk)));
    await type(box, '1,5');
  });

  it('gives a team an amendment that others pay: it is in the new strength, not in the HBVS+', async () => {
    const elasticities: Scenario['elasticities'] = [{ component: 'opsporing', driver: 'inwoners', value: 1.5 }];
    await openRule('Amendementen');
    await rules.getByRole('button', { name: 'Amendement toevoegen' }).click();
    const amendment = rules.getByRole('group', { name: 'Amendement 1' });
    await amendment.getByRole('combobox', { name: 'Krijgt' }).selectOption('Enschede');
    await type(amendment.getByRole('textbox', { name: 'Fte' }), '2,5');
    await amendment.getByRole('combobox', { name: 'Betaald door' }).selectOption('eenheid');
    await choice(amendment, 'Verdeeld', 'gelijk').click();
    const now = outcomeOf({ ...shrunk, elasticities, amendments: [{ name: 'Amendement 1', receiver: 'Enschede', fte: 2.5, payers: { kind: 'eenheid' }, key: 'gelijk' }] });
    await expectRows(rowsExpected(now));
    await choice(pane, 'Welke sterkte', 'Nieuwe sterkte').click();
    await expectRows(rowsExpected(now, prepared.base, 'nieuw'));
    expect(rowsExpected(now, prepared.base, 'nieuw')).not.toEqual(rowsExpected(outcomeOf({ ...shrunk, elasticities }), prepared.base, 'nieuw'));
  });

  it('rounds in three ways', async () => {
    const scenario: Scenario = { ...shrunk, elasticities: [{ component: 'opsporing', driver: 'inwoners', value: 1.5 }], amendments: [{ name: 'Amendement 1', receiver: 'Enschede', fte: 2.5, payers: { kind: 'eenheid' }, key: 'gelijk' }] };
    await choice(pane, 'Welke sterkte', 'Vóór uitbreiding').click();
    await openRule('Afronding');
    for (const [name, rounding] of [['Eenzijdig', 'eenzijdig'], ['Geen', 'geen'], ['Tweezijdig', 'tweezijdig']] as const) {
      await choice(rules, 'Afronding', name).click();
      await expectRows(rowsExpected(outcomeOf({ ...scenario, rounding })));
    }
    await choice(rules, 'Afronding', 'Eenzijdig').click();
  });

  const everything: Scenario = {
    ...shrunk,
    elasticities: [{ component: 'opsporing', driver: 'inwoners', value: 1.5 }],
    limits: [{ team: 'Zwolle', floor: 135, cap: null }],
    amendments: [{ name: 'Amendement 1', receiver: 'Enschede', fte: 2.5, payers: { kind: 'eenheid' }, key: 'gelijk' }],
    damping: { rule: 'HBVS 2012' },
    year: 2026,
    rounding: 'eenzijdig',
  };

  it('puts all of it in the workbook: the sheet\'s own formulas give the engine\'s figures', async () => {
    await openRule('Onder- en bovengrens');
    await addLimitOf('Zwolle');
    await type(rules.getByRole('textbox', { name: 'Ondergrens van Zwolle' }), '135');
    await openRule('Ingroei');
    await choice(rules, 'Ingroei', 'HBVS 2012').click();
    await choice(rules, 'Jaar waarnaar u kijkt', '2026').click();
    const now = outcomeOf(everything);
    await expectRows(rowsExpected(now));
    await pane.getByRole('button', { name: 'In werkmap zetten' }).click();
    await pane.getByText('Het scenario staat in de werkmap').first().waitFor();
    const shown = await valuesOnSheet(page, 'Start');
    for (const [t, team] of inputs.teams.entries()) {
      const row = shown.find((line) => line[0] === team.name);
      expect(row?.[2], team.name).toBeCloseTo(now.result.hbvs[t] ?? 0, 6);
      expect(row?.[3], team.name).toBeCloseTo((now.rounded.newStrength.rounded[t] ?? 0) / 10, 9);
    }
    await expectRows(rowsExpected(now));
  });

  it('shows where a team\'s difference comes from as a waterfall and as the same figures in a table', async () => {
    await pane.getByRole('button', { name: /^Zwolle: van/ }).click();
    const card = pane.getByRole('region', { name: 'Opbouw van het verschil' });
    await card.getByRole('img', { name: /^Opbouw van het verschil: Zwolle levert/ }).waitFor();
    await choice(card, 'Weergave van de opbouw', 'Tabel').click();
    const bridge = shownBridge(explainedOutcome(prepared, prepared.base, null, [], 'hbvs'), explainedOutcome(prepared, outcomeOf(everything), everything, [], 'hbvs'), 'hbvs', zwolle);
    const cells = await card.getByRole('table', { name: 'Opbouw van het verschil' }).getByRole('cell').allTextContents();
    expect(cells).toEqual([formatTenths(bridge.before), ...bridge.steps.map(({ shown }) => formatHundredthsChange(shown)), formatTenths(bridge.after)]);
    expect(bridge.steps.reduce((sum, { shown }) => sum + shown, 0)).toBe((bridge.after - bridge.before) * 10);
    await choice(card, 'Weergave van de opbouw', 'Tabel').press('ArrowLeft');
    await card.getByRole('img').first().waitFor();
    await page.keyboard.press('Escape');
    await pane.getByRole('heading', { name: 'Wie krijgt wat?' }).waitFor();
  });

  it('keeps under another name and duplicates: the copy changes, the original does not', async () => {
    await fromMenu('Bewaren als…');
    await type(pane.getByRole('textbox', { name: 'Bewaren als' }), 'Krimp met regels');
    await expect.poll(() => picker().getAttribute('title'), patience).toBe('Krimp met regels');
    await fromMenu('Dupliceren');
    await expect.poll(() => picker().getAttribute('title'), patience).toBe('Krimp met regels (kopie)');
    await expectRows(rowsExpected(outcomeOf(everything)));
    await changeInhabitants(pane, 'Zwolle', '-10');
    await expectRows(rowsExpected(outcomeOf({ ...everything, changes: [inhabitants('Zwolle', -0.1)] })));
    await pane.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await pane.getByText('Bewaard', { exact: true }).waitFor();
    await picker().click();
    await pane.getByRole('menuitemradio', { name: 'Krimp met regels', exact: true }).click();
    await expectRows(rowsExpected(outcomeOf(everything)));
  });

  it('compares with what a scenario builds on instead of with the base', async () => {
    await newScenario();
    await pane.getByRole('button', { name: /^Bouwt voort op basis/ }).click();
    await pane.getByRole('menuitemradio', { name: 'Krimp met regels', exact: true }).click();
    await changeInhabitants(pane, 'Enschede', '5');
    const library: readonly Scenario[] = [{ ...everything, name: 'Krimp met regels' }];
    const now = outcomeOf({ ...baseScenario, name: 'Groei Enschede', baseline: 'Krimp met regels', changes: [inhabitants('Enschede', 0.05)] }, library);
    await expectRows(rowsExpected(now));
    const against = pane.getByRole('combobox', { name: 'Vergeleken met' });
    await against.selectOption({ label: 'Krimp met regels' });
    await expectRows(rowsExpected(now, outcomeOf(everything)));
    await choice(pane, 'Welke sterkte', 'Nieuwe sterkte').click();
    await expectRows(rowsExpected(now, outcomeOf(everything), 'nieuw'));
    await choice(pane, 'Welke sterkte', 'Vóór uitbreiding').click();
    await against.selectOption({ label: 'Basis' });
    await expectRows(rowsExpected(now));
  });

  it('asks what budget leaves nobody short: the engine\'s answer, which holds once it is taken over', async () => {
    await newScenario();
    await pane.getByRole('button', { name: /^Wat is er nodig/ }).click();
    const card = pane.getByRole('region', { name: 'Wat is er nodig?' });
    const answer = () => card.getByRole('status').filter({ hasNotText: 'gerekend' }).locator('div').first().textContent();
    await choice(card, 'Welke vraag', 'Budget').click();
    await card.getByRole('button', { name: 'Reken uit' }).click();
    await card.getByText(/^40,4 fte extra: een budget van 3\.268,9 fte\./).waitFor();
    expect(await answer()).toBe(budgetAnswerText(seekBudget(model, { scenario: baseScenario, teams: true, districts: true })));
    await card.getByRole('button', { name: 'Neem over in scenario' }).click();
    await expectRows(rowsExpected(outcomeOf({ ...baseScenario, totalBudget: 3268.9 })));
    await card.getByRole('button', { name: 'Reken uit' }).click();
    await card.getByText(/^Er is niets extra nodig: niemand zit eronder bij een budget van 3\.268,9 fte\./).waitFor();
  });

  it('asks which share keeps every team near: the engine\'s interval, of which the nearest end is taken over', async () => {
    await newScenario();
    await changeInhabitants(pane, 'Zwolle', '10');
    const grown: Scenario = { ...baseScenario, changes: [inhabitants('Zwolle', 0.1)] };
    const card = pane.getByRole('region', { name: 'Wat is er nodig?' });
    await choice(card, 'Welke vraag', 'Aandeel').click();
    await card.getByRole('combobox', { name: 'Component' }).selectOption('werklast');
    await type(card.getByRole('textbox', { name: 'Grootste afwijking' }), '3');
    await card.getByRole('button', { name: 'Reken uit' }).click();
    await card.getByText(/^Een aandeel van/).waitFor();
    const question = { scenario: grown, component: 'werklast', within: 0.03, level: 'hbvs' } as const;
    const found = seekShare(model, question);
    if (found.kind !== 'solutions') throw new Error(found.kind);
    expect(await card.getByText(/^Een aandeel van/).textContent()).toBe(shareAnswerText(question, found));
    await card.getByRole('button', { name: 'Neem over in scenario' }).click();
    const [nearest = NaN] = nearestOf(found.parts, 0.3);
    const adopted = outcomeOf(adoptShare(grown, grown, inputs, 'werklast', nearest));
    await expectRows(rowsExpected(adopted));
    const worst = Math.max(...adopted.result.hbvs.map((fte, t) => Math.abs(fte / (prepared.base.result.hbvs[t] ?? NaN) - 1)));
    expect(worst).toBeLessThan(0.03 + 1e-6);
  });

  it('draws by chance, with any seed: the margins are the engine\'s own', async () => {
    await newScenario();
    await changeInhabitants(pane, 'Zwolle', '10');
    const grown: Scenario = { ...baseScenario, changes: [inhabitants('Zwolle', 0.1)] };
    await pane.getByRole('button', { name: /^Hoe zeker is dit/ }).click();
    const card = pane.getByRole('region', { name: 'Hoe zeker is dit?' });
    await card.getByRole('switch', { name: 'Onzekerheid meerekenen' }).click();
    const sobol = await marginsExpected(grown, assumedUncertainty());
    await expectRows(sobol.rows);
    await choice(card, 'Manier van trekken', 'Toeval').click();
    const chance: Uncertainty = { ...assumedUncertainty(), method: 'toeval' };
    await card.getByText(/4\.096 trekkingen · zaad 2024 · Toeval/).waitFor();
    await expectRows((await marginsExpected(grown, chance)).rows);
    await card.getByRole('button', { name: 'Nieuw zaad' }).click();
    const box = card.getByRole('textbox', { name: 'Zaad' });
    await expect.poll(() => box.inputValue(), patience).not.toBe('2024');
    const seed = Number(await box.inputValue());
    await card.getByText(new RegExp(`4\\.096 trekkingen · zaad ${seed} · Toeval`)).waitFor();
    await expectRows((await marginsExpected(grown, { ...chance, seed })).rows);
    await type(box, '2024');
    await choice(card, 'Manier van trekken', 'Sobol').click();
    await expectRows(sobol.rows);
  });

  it('takes a triangle, a PERT and correlations, and draws until it is enough', async () => {
    const grown: Scenario = { ...baseScenario, changes: [inhabitants('Zwolle', 0.1)] };
    const card = pane.getByRole('region', { name: 'Hoe zeker is dit?' });
    await card.getByRole('combobox', { name: 'Verdeling van Werklast' }).selectOption('zeker');
    await card.getByRole('combobox', { name: 'Verdeling van Inwoners' }).selectOption('driehoek');
    const fill = async (low: string, mode: string, high: string, which = 0) => {
      for (const [name, text] of [['Laagst', low], ['Waarschijnlijkst', mode], ['Hoogst', high]] as const) await type(card.getByRole('textbox', { name }).nth(which), text);
    };
    await fill('-2', '9', '8');
    await card.getByText('De volgorde is laagst, waarschijnlijkst, hoogst.').waitFor();
    await fill('-2', '1', '8');
    const triangle: Uncertainty = withDriver(withDriver(assumedUncertainty(), 'werklast', null), 'inwoners', { distribution: { kind: 'driehoek', low: -0.02, mode: 0.01, high: 0.08 }, betweenTeams: 0 });
    await expectRows((await marginsExpected(grown, triangle)).rows);
    await card.getByRole('combobox', { name: 'Verdeling van Werklast' }).selectOption('pert');
    await fill('-10', '0', '25', 1);
    await type(card.getByRole('textbox', { name: 'Tussen teams: inwoners' }), '0,6');
    await type(card.getByRole('textbox', { name: 'Inwoners en werklast van een team' }), '0,3');
    const both: Uncertainty = {
      ...assumedUncertainty(),
      drivers: { inwoners: { distribution: { kind: 'driehoek', low: -0.02, mode: 0.01, high: 0.08 }, betweenTeams: 0.6 }, werklast: { distribution: { kind: 'pert', low: -0.1, mode: 0, high: 0.25 }, betweenTeams: 0 } },
      betweenDrivers: 0.3,
    };
    await expectRows((await marginsExpected(grown, both)).rows);
    await choice(card, 'Hoeveel trekkingen', 'Genoeg').click();
    await type(card.getByRole('textbox', { name: 'Nauwkeurigheid van P5 en P95' }), '0,03');
    const enough = await marginsExpected(grown, withEnough(both, 0.03));
    await card.getByText(new RegExp(`^${formatCount(enough.draws).replace('.', '\\.')} trekkingen .* Genoeg voor ±0,03 fte\\.`)).waitFor();
    await expectRows(enough.rows);
  });

  it('ends without an error in the browser', () => {
    expect(preview.errors.filter((error) => !error.includes('insertRule') && !error.includes('inserting the following rule'))).toEqual([]);
  });
});
