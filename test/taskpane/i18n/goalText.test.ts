import { afterEach, describe, expect, it } from 'vitest';
import type { BudgetAnswer } from '../../../src/simulation/goal/seekBudget';
import type { DriverAnswer, DriverConstraint, DriverQuestion } from '../../../src/simulation/goal/seekDriver';
import type { ShareAnswer } from '../../../src/simulation/goal/seekShare';
import { setNumberLocale } from '../../../src/taskpane/format/locale';
import { budgetAnswerText, driverAnswerText, shareAnswerText } from '../../../src/taskpane/i18n/goalText';
import { setLanguage } from '../../../src/taskpane/i18n/translate';

const question: Pick<DriverQuestion, 'driver' | 'scope' | 'team' | 'target'> = { driver: 'inwoners', scope: { kind: 'gemeente', name: 'Ede' }, team: 'Zwolle', target: { kind: 'difference', fte: 3 } };
/** Narrow spaces before % as plain ones, so that the cases can be read. */
const plain = (text: string) => text.replace(/\u202f/g, ' ');
const unreachable = (constraints: readonly DriverConstraint[], together = false): DriverAnswer => ({ kind: 'unreachable', target: 190, lowest: { change: 3, fte: 100 }, highest: { change: -0.9, fte: 160 }, constraints, together });
const reach = 'Dat lukt niet. Met −90,00 % tot +300,00 % inwoners in gemeente Ede komt Zwolle op 100,0 tot 160,0 fte; gevraagd is 190,0.';

const driverCases: readonly [string, DriverAnswer, string][] = [
  ['one', { kind: 'solutions', target: 148.7, parts: [{ kind: 'point', input: 0.04021 }] }, 'Met +4,02 % inwoners in gemeente Ede krijgt Zwolle +3,0 fte: het komt op 148,7 fte.'],
  ['all of a stretch', { kind: 'solutions', target: 148.7, parts: [{ kind: 'interval', from: -0.1, to: 0.2 }] }, 'Elke verandering van −10,00 % tot +20,00 % inwoners in gemeente Ede geeft Zwolle +3,0 fte: het komt op 148,7 fte.'],
  [
    'several',
    { kind: 'solutions', target: 148.7, parts: [{ kind: 'point', input: -0.5 }, { kind: 'point', input: 0.1 }, { kind: 'interval', from: 1, to: 2 }] },
    'Er zijn 3 antwoorden. Zwolle krijgt +3,0 fte en komt op 148,7 fte met −50,00 %, +10,00 % of +100,00 % tot +200,00 % inwoners in gemeente Ede.',
  ],
  ['independent', { kind: 'independent', target: 148.7, fte: 145.7, reached: false }, 'Dat hangt er niet van af: een verandering van de inwoners in gemeente Ede doet niets aan de HBVS+ van Zwolle. Die blijft 145,7 fte; gevraagd is 148,7.'],
  ['independent and there already', { kind: 'independent', target: 148.7, fte: 148.7, reached: true }, 'Dat hangt er niet van af: bij elke verandering van de inwoners in gemeente Ede heeft Zwolle de gevraagde 148,7 fte.'],
  ['cap', unreachable([{ kind: 'cap', team: 'Zwolle', fte: 160 }]), `${reach} Wat knelt: de bovengrens van Zwolle (160,0 fte).`],
  ['floor', unreachable([{ kind: 'floor', team: 'Zwolle', fte: 140 }]), `${reach} Wat knelt: de ondergrens van Zwolle (140,0 fte).`],
  ['limits of others', unreachable([{ kind: 'limitsOfOthers', teams: ['Ede', 'Tiel'] }]), `${reach} Wat knelt: de grenzen van andere teams (Ede en Tiel).`],
  ['limits of others that hold nobody', unreachable([{ kind: 'limitsOfOthers', teams: [] }]), `${reach} Wat knelt: de grenzen van andere teams.`],
  ['minima', unreachable([{ kind: 'minimaWijkagenten', teams: ['A', 'B', 'C', 'D', 'E'] }]), `${reach} Wat knelt: het minimum aan wijkagenten (A, B, C en 2 andere).`],
  ['minima that hold nobody', unreachable([{ kind: 'minimaWijkagenten', teams: [] }]), `${reach} Wat knelt: het minimum aan wijkagenten.`],
  ['fixed budget', unreachable([{ kind: 'wijkagentenBudget', rule: 'vast', fte: 656 }]), `${reach} Wat knelt: dat het wijkagentenbudget vast is (656,0 fte).`],
  ['norm budget', unreachable([{ kind: 'wijkagentenBudget', rule: 'volgt de norm', fte: 660.5 }]), `${reach} Wat knelt: dat het wijkagentenbudget de norm volgt (660,5 fte).`],
  ['damping', unreachable([{ kind: 'damping', rule: 'HBVS 2012', year: 2 }]), `${reach} Wat knelt: de ingroei (HBVS 2012, jaar 2).`],
  ['range', unreachable([{ kind: 'range', low: -0.9, high: 3 }]), `${reach} Wat knelt: de verandering zelf: pas verder dan −90,00 % tot +300,00 % zou het lukken.`],
  ['budget', unreachable([{ kind: 'budget', total: 3228.5, following: 771.75 }]), `${reach} Wat knelt: het budget: maar 771,8 van de 3.228,5 fte volgt inwoners.`],
  ['each of two', unreachable([{ kind: 'cap', team: 'Zwolle', fte: 160 }, { kind: 'damping', rule: 'vrij', year: 1 }]), `${reach} Elk van deze knelt al alleen: de bovengrens van Zwolle (160,0 fte) en de ingroei (vrij, jaar 1).`],
  ['two together', unreachable([{ kind: 'cap', team: 'Zwolle', fte: 160 }, { kind: 'damping', rule: 'vrij', year: 1 }], true), `${reach} Wat samen knelt: de bovengrens van Zwolle (160,0 fte) en de ingroei (vrij, jaar 1).`],
  ['impossible', { kind: 'impossible', problem: { code: 'unknownScope', kind: 'basisteam', name: 'Zwolle' } }, 'Het scenario zelf heeft geen uitkomst. Basisteam «Zwolle» bestaat niet.'],
];

const worst = { team: 'Zwolle', fte: 153.1, deviation: 0.0508 };
const shareCases: readonly [string, ShareAnswer, string][] = [
  ['a stretch', { kind: 'solutions', parts: [{ kind: 'interval', from: 0.9381, to: 1 }], present: 0.3, presentHolds: false }, 'Een aandeel van 93,8 % tot 100,0 % van wat de wijkagenten overlaten. Het aandeel van nu, 30,0 %, voldoet niet.'],
  ['one', { kind: 'solutions', parts: [{ kind: 'point', input: 0.25 }], present: 0.25, presentHolds: true }, 'Precies 25,0 % van wat de wijkagenten overlaten. Het aandeel van nu, 25,0 %, voldoet.'],
  ['several', { kind: 'solutions', parts: [{ kind: 'point', input: 0.1 }, { kind: 'interval', from: 0.5, to: 0.6 }], present: 0.3, presentHolds: false }, 'Er zijn 2 antwoorden: een aandeel van 10,0 % of 50,0 % tot 60,0 % van wat de wijkagenten overlaten. Het aandeel van nu, 30,0 %, voldoet niet.'],
  ['independent', { kind: 'independent', holds: true, worst }, 'Dat hangt er niet van af: bij elk aandeel blijft elk team binnen ±2,0 %. Het verst is Zwolle met +5,08 %. Gewichten hebben pas effect met gegevens per component of een wijziging.'],
  ['independent and beyond', { kind: 'independent', holds: false, worst }, 'Dat hangt er niet van af: wat het aandeel ook is, Zwolle wijkt +5,08 % af (153,1 fte). Gewichten hebben pas effect met gegevens per component of een wijziging.'],
  ['infeasible', { kind: 'infeasible', best: 1, breaks: worst, constraints: [{ kind: 'limitsOfOthers', teams: ['Zwolle'] }], together: false }, 'Geen enkel aandeel lukt. Het dichtst bij is 100,0 %: dan wijkt Zwolle nog +5,08 % af (153,1 fte). Wat knelt: de grenzen van Zwolle.'],
  ['infeasible by the changes', { kind: 'infeasible', best: 1, breaks: worst, constraints: [{ kind: 'changes' }], together: false }, 'Geen enkel aandeel lukt. Het dichtst bij is 100,0 %: dan wijkt Zwolle nog +5,08 % af (153,1 fte). Wat knelt: de wijzigingen zelf: die verschuiven meer dan een ander aandeel kan terughalen.'],
  ['impossible', { kind: 'impossible', problem: { code: 'sharesNotOne', sum: 0.9 } }, 'Het scenario zelf heeft geen uitkomst. De aandelen tellen niet op tot 100 %.'],
];

const district = { kind: 'district', name: 'Twente', fte: 562.8, needed: 562.9 } as const;
const team = { kind: 'team', name: 'Ede', fte: 118, needed: 118.7 } as const;
const budgetCases: readonly [string, BudgetAnswer, string][] = [
  ['found', { kind: 'found', extra: 48.2, total: 3276.7, shortBelow: [district], monotone: true, unknown: [] }, '48,2 fte extra: een budget van 3.276,7 fte. Met 0,1 fte minder komt district Twente 0,1 fte tekort.'],
  ['found, worst first', { kind: 'found', extra: 48.2, total: 3276.7, shortBelow: [district, team], monotone: true, unknown: [] }, '48,2 fte extra: een budget van 3.276,7 fte. Met 0,1 fte minder komt Ede 0,7 fte tekort en 1 ander ook.'],
  ['nothing', { kind: 'found', extra: 0, total: 3228.5, shortBelow: [], monotone: true, unknown: ['Twente', 'IJsselland'] }, 'Er is niets extra nodig: niemand zit eronder bij een budget van 3.228,5 fte. HBVS+ 2018 van Twente en IJsselland is niet bekend: daar is niet op gelet.'],
  ['not monotone', { kind: 'found', extra: 1, total: 3229.5, shortBelow: [team], monotone: false, unknown: [] }, '1,0 fte extra: een budget van 3.229,5 fte. Met 0,1 fte minder komt Ede 0,7 fte tekort. Meer budget is hier niet altijd beter: dit is het kleinste bedrag dat voldoet.'],
  ['infeasible', { kind: 'infeasible', best: 20, short: [team], constraints: [{ kind: 'cap', team: 'Ede', fte: 118 }], together: false, unknown: [] }, 'Dat lukt niet met meer budget. Het dichtst bij is 20,0 fte extra: dan komt Ede 0,7 fte tekort. Wat knelt: de bovengrens van Ede (118,0 fte).'],
  ['range', { kind: 'infeasible', best: 20, short: [team], constraints: [{ kind: 'range', most: 3228.5 }], together: false, unknown: [] }, 'Dat lukt niet met meer budget. Het dichtst bij is 20,0 fte extra: dan komt Ede 0,7 fte tekort. Wat knelt: het bedrag zelf: pas met meer dan 3.228,5 fte extra zou het lukken.'],
  ['rounding', { kind: 'infeasible', best: 20, short: [team], constraints: [{ kind: 'rounding' }], together: false, unknown: [] }, 'Dat lukt niet met meer budget. Het dichtst bij is 20,0 fte extra: dan komt Ede 0,7 fte tekort. Wat knelt: de afronding op 0,1 fte.'],
  ['distribution', { kind: 'infeasible', best: 20, short: [team], constraints: [{ kind: 'distribution' }], together: false, unknown: [] }, 'Dat lukt niet met meer budget. Het dichtst bij is 20,0 fte extra: dan komt Ede 0,7 fte tekort. Wat knelt: de verdeling zelf: extra budget komt niet genoeg terecht waar het tekort is.'],
  ['impossible', { kind: 'impossible', problem: { code: 'budgetBelowWijkagenten', budget: 100, wijkagenten: 656 } }, 'Het scenario zelf heeft geen uitkomst. Het budget is kleiner dan de wijkagenten.'],
];

afterEach(() => {
  setLanguage('nl');
  setNumberLocale('nl-NL');
});

describe('answers in Dutch', () => {
  it.each(driverCases)('driver: %s', (_, answer, sentence) => expect(plain(driverAnswerText(question, answer)).startsWith(sentence)).toBe(true));
  it.each(shareCases)('share: %s', (_, answer, sentence) => expect(plain(shareAnswerText({ within: 0.02 }, answer)).startsWith(sentence)).toBe(true));
  it.each(budgetCases)('budget: %s', (_, answer, sentence) => expect(plain(budgetAnswerText(answer)).startsWith(sentence)).toBe(true));

  it('names every kind of place', () => {
    const one: DriverAnswer = { kind: 'solutions', target: 148.7, parts: [{ kind: 'point', input: 0.1 }] };
    expect(driverAnswerText({ ...question, scope: { kind: 'eenheid' } }, one)).toContain('in de hele eenheid krijgt');
    expect(driverAnswerText({ ...question, scope: { kind: 'district', name: 'Twente' } }, one)).toContain('in district Twente krijgt');
    expect(driverAnswerText({ ...question, scope: { kind: 'basisteam', name: 'Zwolle' } }, one)).toContain('in Zwolle krijgt');
    expect(driverAnswerText({ ...question, target: { kind: 'level', fte: 148.7 } }, one)).toContain('krijgt Zwolle 148,7 fte');
  });
});

describe('answers in English', () => {
  const all = [...driverCases.map(([, answer]) => () => driverAnswerText(question, answer)), ...shareCases.map(([, answer]) => () => shareAnswerText({ within: 0.02 }, answer)), ...budgetCases.map(([, answer]) => () => budgetAnswerText(answer))];

  it('are whole sentences without a gap, and differ from the Dutch ones', () => {
    const dutch = all.map((make) => make());
    setLanguage('en');
    setNumberLocale('en-GB');
    all.forEach((make, i) => {
      const text = make();
      expect(text).not.toMatch(/\{\{|undefined|NaN|goal\./);
      expect(text).toMatch(/^[A-Z0-9].*[.?]$/s);
      expect(text).not.toBe(dutch[i]);
    });
    expect(plain(driverAnswerText(question, driverCases[0]?.[1] ?? unreachable([])))).toBe('With +4.02 % inhabitants in municipality Ede, Zwolle gets +3.0 fte: it comes to 148.7 fte.');
  });
});
