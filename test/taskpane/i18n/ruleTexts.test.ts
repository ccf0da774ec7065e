import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { baseScenario } from '../../../src/simulation/scenario';
import { ruleChips, rulesSummary } from '../../../src/taskpane/i18n/ruleTexts';
import type { Rules } from '../../../src/taskpane/i18n/ruleTexts';

const inputs = publishedInputs();
const none: Rules = { totalBudget: null, shares: null };

/** One rule that is not the workbook's, its chip and its part of the summary. */
const cases: readonly [Partial<Rules>, string, string, string][] = [
  [{ municipalGrowth: true }, 'Groei per gemeente', 'geen cijfers', 'Groei per gemeente'],
  [{ totalBudget: 3300 }, 'Budget basisteams', '3.300,0 fte (+2,2\u202f%)', 'Budget 3.300,0 fte'],
  [{ shares: [0.3, 0.1, 0.1, 0.2, 0.3] }, 'Andere gewichten', '', 'Andere verdeling'],
  [{ wijkagentenRule: 'vast' }, 'Budget wijkagenten', 'vast', 'Wijkagentenbudget vast'],
  [{ wijkagentenBudget: 660 }, 'Wijkagenten', '660,0 fte', 'Wijkagenten 660,0 fte'],
  [{ liftedMinima: 'alle' }, 'Minimum wijkagenten', 'alle minima opgeheven', 'Alle minima opgeheven'],
  [{ liftedMinima: ['Ede'] }, 'Opgeheven: Ede', '', '1 minimum opgeheven'],
  [{ limits: [{ team: 'Ede', floor: 118.7, cap: null }] }, 'Grens Ede', 'minstens 118,7', '1 grens'],
  [{ limits: [{ team: 'Ede', floor: null, cap: null }] }, 'Grens Ede', 'geen grens', '1 grens'],
  [{ amendments: [{ name: 'Motie', receiver: 'Ede', fte: 0.9, payers: { kind: 'eenheid' }, key: 'gelijk' }] }, 'Motie: Ede', '+0,9 fte', '1 amendement'],
  [{ elasticities: [{ component: 'noodhulp', driver: 'inwoners', value: 0.5 }] }, 'Noodhulp bij inwoners', '0,50', '1 andere elasticiteit'],
  [{ damping: { rule: 'HBVS 2012' }, year: 2027 }, 'Ingroei', 'HBVS 2012 · 2027', 'Ingroei HBVS 2012 · jaar 2027'],
  [{ damping: { rule: 'vrij', perYear: 0.02 } }, 'Ingroei', 'vrij, 2,0\u202f% per jaar · 2030', 'Ingroei vrij, 2,0\u202f% per jaar'],
  [{ rounding: 'eenzijdig' }, 'Afronding', 'Eenzijdig', 'Eenzijdig afgerond'],
];

describe('rules that are not the workbook\'s', () => {
  it('none: no chip, nothing in the summary', () => {
    expect(ruleChips(none, inputs)).toEqual([]);
    expect(rulesSummary(none)).toBe('');
  });

  it.each(cases)('%j', (part, name, amount, summary) => {
    const [chip, ...others] = ruleChips({ ...none, ...part }, inputs);
    expect(others).toEqual([]);
    expect(chip).toMatchObject({ name, amount });
    expect(rulesSummary({ ...none, ...part })).toBe(summary);
    // Removing the chip leaves the rules of the workbook.
    expect(ruleChips({ ...none, ...part, ...chip?.without }, inputs)).toEqual([]);
  });

  it('growth per municipality says until when once there are figures', () => {
    const grown = { ...inputs, municipalities: inputs.municipalities.map((municipality, m) => (m === 0 ? { ...municipality, growth: 0.01 } : municipality)) };
    expect(ruleChips({ ...none, municipalGrowth: true, year: 2027 }, grown)[0]).toMatchObject({ name: 'Groei per gemeente', amount: 'tot en met 2027' });
  });

  it('one of a list is removed by itself', () => {
    const limits = ['Ede', 'Zwolle'].map((team) => ({ team, floor: 100, cap: null }));
    const chips = ruleChips({ ...none, limits }, inputs);
    expect(chips.map((chip) => chip.name)).toEqual(['Grens Ede', 'Grens Zwolle']);
    expect(chips[0]?.without).toEqual({ limits: [limits[1]] });
  });

  it('the summary puts the ingroei first, as in the look of the pane', () => {
    const limits = ['Ede', 'Zwolle'].map((team) => ({ team, floor: 100, cap: null }));
    expect(rulesSummary({ ...none, totalBudget: 3300, damping: { rule: 'HBVS 2012' }, limits })).toBe('Ingroei HBVS 2012 · budget 3.300,0 fte · 2 grenzen');
  });

  it('a scenario without rules of its own is the base', () => {
    expect(ruleChips(baseScenario, inputs)).toEqual([]);
  });
});
