import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import type { BridgeLevel } from '../../../src/model/strength/bridge';
import type { StrengthInputs } from '../../../src/model/strength/inputs';
import { baseScenario } from '../../../src/simulation/scenario';
import type { DriverChange, Scenario } from '../../../src/simulation/scenario';
import { bridgeSentenceIn } from '../../../src/taskpane/i18n/bridge/bridgeSentence';
import { computeScenario, prepareModel } from '../../../src/taskpane/state/computeScenario';
import { explainedOutcome, shownBridge } from '../../../src/taskpane/state/explainTeam';
import { explainBridge } from '../../../src/simulation/results/bridgeFacts';
import { exampleInputs, exampleMunicipality } from '../../model/strength/exampleTree';
import { randomCase } from '../../model/strength/randomTree';

const change = (name: string, value: number, driver: DriverChange['driver'] = 'inwoners'): DriverChange => ({ driver, scope: { kind: 'basisteam', name }, amount: { kind: 'procent', value }, active: true });

interface Case {
  readonly inputs: StrengthInputs;
  readonly scenario: Partial<Scenario>;
  readonly team: string;
  readonly level?: BridgeLevel;
  /** What it is compared with; absent = the base. */
  readonly from?: Partial<Scenario>;
}

function ends({ inputs, scenario, level = 'hbvs', from }: Case) {
  const preparation = prepareModel(inputs);
  if (!preparation.ok) throw new Error(preparation.problem.code);
  const prepared = preparation.value;
  const end = (part: Partial<Scenario> | null) => {
    const whole = { ...baseScenario, ...part };
    const computed = computeScenario(prepared, whole);
    if (!computed.ok) throw new Error(computed.problem.code);
    return explainedOutcome(prepared, computed.value, part === null ? null : whole, [], level);
  };
  return { start: end(from ?? null), finish: end(scenario), level };
}

/** The sentences of a team's steps by step. */
function sentences(given: Case, language: 'nl' | 'en' = 'nl'): Record<string, string> {
  const { start, finish, level } = ends(given);
  const bridge = shownBridge(start, finish, level, given.inputs.teams.findIndex((team) => team.name === given.team));
  return Object.fromEntries(bridge.steps.map(({ fact, shown }) => [fact.id, bridgeSentenceIn(language, fact, shown, bridge.team)]));
}

/** Narrow spaces between number and % are told from ordinary ones by nobody who reads this. */
const plain = (text: string | undefined) => text?.replaceAll('\u202f', ' ');

describe('one sentence per step, with the reason and the numbers', () => {
  /*
   * Zwolle has 129,791 inhabitants, 26 wijkagenten and 145.7 fte: 119.7 beside the wijkagenten, of which 10 % intake (11.97) and 20 %
   * noodhulp (23.94 × 1.1^0.7 = 25.59). Ten percent more inhabitants: 2.60 wijkagenten; the unit's 656 become 658.6.
   */
  const zwolle: Case = { inputs: publishedInputs(), scenario: { changes: [change('Zwolle', 0.1)] }, team: 'Zwolle' };

  /*
   * A has 50,000 of 100,000 inhabitants, 10 wijkagenten and half of 45, 27, 18, 36 and 54 fte. Twenty percent fewer: opsporing
   * 22.5 × √0.8 = 20.12, intake 9 × 0.8 = 7.2, wijkagenten 8, so 93.82; scaled back to 45 (of 42.62) and 18 (of 16.2) and held at 10
   * wijkagenten: 97.75, which is 3.92 more.
   */
  const shrinking: Case = { inputs: exampleInputs(), scenario: { changes: [change('A', -0.2)] }, team: 'A' };

  it.each<[string, Case, string, string]>([
    ['gain: the norm', zwolle, 'handhaving wijkagenten', 'Het inwonertal stijgt van 129.791 naar 142.770 (+10,0 %): de norm van 1 wijkagent per 5.000 inwoners geeft 2,60 fte erbij.'],
    ['gain: one to one', zwolle, 'intake en service', 'De component intake en service volgt het inwonertal (+10,0 %) één op één: van 11,97 naar 13,17 fte, dus 1,20 fte erbij.'],
    ['gain: by elasticity', zwolle, 'noodhulp', 'De component noodhulp volgt het inwonertal (+10,0 %) met elasticiteit 0,7: van 23,94 naar 25,59 fte, dus 1,65 fte erbij.'],
    ['a driver it does not follow', zwolle, 'werklast', 'De component werklast verandert niet: die volgt het inwonertal niet.'],
    ['who pays', zwolle, 'normalisatie', 'Omdat het totaal 3.228,5 fte blijft en het wijkagentenbudget van 656,0 naar 658,6 fte gaat, leveren alle teams naar rato in: voor Zwolle 0,38 fte.'],
    ['nothing: another team', { ...zwolle, team: 'Ede' }, 'opsporing', 'De component opsporing verandert niet: van Ede verandert geen inwonertal en geen werklast.'],
    ['nothing: no limits', zwolle, 'grenzen', 'Onder- en bovengrenzen veranderen niets voor Zwolle.'],
    ['nothing: no damping', zwolle, 'ingroei', 'Er is geen ingroei.'],
    ['an assumed split', { ...zwolle, scenario: { changes: [change('Arnhem Noord', 0.1)] }, team: 'Arnhem Noord' }, 'handhaving wijkagenten', 'Het inwonertal stijgt van 88.165 naar 96.982 (+10,0 %; de verdeling van de gemeente over twee teams is een aanname): de norm van 1 wijkagent per 5.000 inwoners geeft 1,90 fte erbij.'],
    ['loss: the norm', shrinking, 'handhaving wijkagenten', 'Het inwonertal daalt van 50.000 naar 40.000 (−20,0 %): de norm van 1 wijkagent per 5.000 inwoners vraagt 2,00 fte minder.'],
    ['the minimum holds', shrinking, 'normalisatie', 'Omdat het totaal 200,0 fte blijft, krijgen de teams naar rato: voor A 3,92 fte. Het minimum houdt A op 10,0 wijkagenten; zonder dat minimum waren het er 8,00.'],
    // The budget stays 20 over 40,000, 30,000 and 20,000 inhabitants: without its minimum A has 20 × 4/9.
    ['the minimum holds, with a fixed budget', { ...shrinking, inputs: exampleInputs({ wijkagentenBudget: { fte: 20, rule: 'vast' } }) }, 'normalisatie', 'Omdat het totaal 200,0 fte blijft, krijgen de teams naar rato: voor A 3,92 fte. Het minimum houdt A op 10,0 wijkagenten; zonder dat minimum waren het er 8,89.'],
    ['nothing is left to divide', { inputs: exampleInputs(), scenario: { totalBudget: 20 }, team: 'A' }, 'normalisatie', 'Omdat het totaal van 200,0 naar 20,0 fte gaat, leveren alle teams naar rato in: voor A 90,00 fte.'],
    // The budget follows the norm to 18 of 8 : 6 : 4, so A has its 8.00; the other five get 182.
    ['the minimum is lifted', { ...shrinking, scenario: { ...shrinking.scenario, liftedMinima: 'alle' } }, 'normalisatie', 'Omdat het totaal 200,0 fte blijft en het wijkagentenbudget van 20,0 naar 18,0 fte gaat, krijgen de teams naar rato: voor A 2,90 fte. Het minimum van 10,0 wijkagenten is opgeheven; het worden er 8,00.'],
    // Workload +50 % of A: the column 54 becomes 67.5 and is scaled back.
    ['workload', { inputs: exampleInputs(), scenario: { changes: [change('A', 0.5, 'werklast')] }, team: 'A' }, 'werklast', 'De component werklast volgt de hoeveelheid werk (+50,0 %) één op één: van 27,00 naar 40,50 fte, dus 13,50 fte erbij.'],
    // C stands at its floor of 41; the 1 fte is paid by A and B as 100 : 60, so 0.625 and 0.375.
    ['the floor binds', { inputs: exampleInputs(), scenario: { limits: [{ team: 'C', floor: 41, cap: null }] }, team: 'C' }, 'grenzen', 'De ondergrens houdt C op 41,0 fte: 1,00 fte erbij.'],
    ['another team pays for a floor', { inputs: exampleInputs(), scenario: { limits: [{ team: 'C', floor: 41.6, cap: null }] }, team: 'A' }, 'grenzen', 'Omdat C op een grens staat, leveren de andere teams naar rato in: voor A 1,00 fte.'],
    ['the cap binds', { inputs: exampleInputs(), scenario: { limits: [{ team: 'A', floor: null, cap: 96 }] }, team: 'A' }, 'grenzen', 'De bovengrens houdt A op 96,0 fte: 4,00 fte eraf.'],
    // A goes from 100 to 90 and loses at most 1.5 in the first year.
    ['damping, shrinking', { inputs: exampleInputs(), scenario: { limits: [{ team: 'A', floor: null, cap: 90 }], damping: { rule: 'HBVS 2012' }, year: 2024 }, team: 'A' }, 'ingroei', 'Ingroei (HBVS 2012, jaar 1, hoogstens 1,5 % verlies per jaar): A levert nog niet alles in en staat op 98,50 in plaats van 90,00 fte, 8,50 fte erbij.'],
    // B and C grow by 6 and 4; of the 1.5 that A gives, B has 0.9.
    ['damping, growing', { inputs: exampleInputs(), scenario: { limits: [{ team: 'A', floor: null, cap: 90 }], damping: { rule: 'HBVS 2012' }, year: 2024 }, team: 'B' }, 'ingroei', 'Ingroei (HBVS 2012, jaar 1, hoogstens 1,5 % verlies per jaar): B krijgt zijn groei nog niet helemaal en staat op 60,90 in plaats van 66,00 fte, 5,10 fte eraf, omdat de teams die krimpen gespreid inleveren.'],
    ['a free rule at its end', { inputs: exampleInputs(), scenario: { damping: { rule: 'vrij', perYear: 0.025 }, year: 2026 }, team: 'B' }, 'ingroei', 'Ingroei (vrije regel, jaar 3, hoogstens 2,5 % verlies per jaar) verandert niets voor B.'],
    ['a bigger budget', { inputs: exampleInputs(), scenario: { totalBudget: 218 }, team: 'A' }, 'normalisatie', 'Omdat het totaal van 200,0 naar 218,0 fte gaat, krijgen de teams naar rato: voor A 9,00 fte.'],
    // 13 fte over districts 200 : 60; B has 60 of 160 in Oost: 10 × 3/8 = 3.75. With A capped at 90, B has 66: Oost 196, West 64, so 9.8 × 66/156 = 4.15.
    ['the extension moves along', { inputs: exampleInputs(), scenario: { limits: [{ team: 'A', floor: null, cap: 90 }] }, team: 'B', level: 'nieuw' }, 'uitbreiding', 'De uitbreiding van 13,0 fte wordt verdeeld naar HBVS+, dus het deel van B gaat mee van 3,75 naar 4,15 fte: 0,40 fte erbij.'],
    ['an amendment', { inputs: exampleInputs(), scenario: { amendments: [{ name: 'Steun B', receiver: 'B', fte: 0.7, payers: { kind: 'basisteam', name: 'C' }, key: 'HBVS+' }] }, team: 'C', level: 'nieuw' }, 'amendementen', 'Amendement «Steun B» kost C 0,70 fte: 0,70 fte eraf.'],
    ['from another scenario', { inputs: exampleInputs(), from: { limits: [{ team: 'C', floor: 41, cap: null }] }, scenario: {}, team: 'C' }, 'grenzen', 'Een grens die eerder gold, geldt niet meer: voor C 1,00 fte eraf.'],
  ])('%s', (_, given, step, sentence) => expect(plain(sentences(given)[step])).toBe(sentence));

  it.each<[string, Case, string, string]>([
    ['the norm', zwolle, 'handhaving wijkagenten', 'The number of inhabitants rises from 129.791 to 142.770 (+10,0 %): the norm of 1 wijkagent per 5.000 inhabitants gives 2,60 fte more.'],
    ['who pays', shrinking, 'normalisatie', 'Because the total stays 200,0 fte, the teams get in proportion: for A 3,92 fte. The minimum keeps A at 10,0 wijkagenten; without it there would be 8,00.'],
  ])('in English: %s', (_, given, step, sentence) => expect(plain(sentences(given, 'en')[step])).toBe(sentence));

  it('an amendment that stays is not told when one before it goes', () => {
    const paidByC = (name: string, fte: number) => ({ name, receiver: 'B', fte, payers: { kind: 'basisteam', name: 'C' }, key: 'HBVS+' }) as const;
    const itemsOf = (before: ReturnType<typeof paidByC>[], after: ReturnType<typeof paidByC>[]) => {
      const { start, finish, level } = ends({ inputs: exampleInputs(), from: { amendments: before }, scenario: { amendments: after }, team: 'C', level: 'nieuw' });
      return explainBridge(start, finish, level, 2).facts.flatMap((fact) => (fact.id === 'amendementen' ? fact.items : []));
    };
    expect(itemsOf([paidByC('Eén', 0.5), paidByC('Twee', 0.7)], [paidByC('Twee', 0.7)])).toEqual([{ name: 'Eén', fte: 0.5, receives: false }]);
    // Of two with one name the second goes.
    expect(itemsOf([paidByC('Eén', 0.5), paidByC('Eén', 0.25)], [paidByC('Eén', 0.5)])).toEqual([{ name: 'Eén', fte: 0.25, receives: false }]);
  });

  it('both languages have a sentence for every step of both levels', () => {
    for (const language of ['nl', 'en'] as const) {
      const found = sentences({ ...zwolle, level: 'nieuw' }, language);
      expect(Object.keys(found)).toHaveLength(14);
      for (const text of Object.values(found)) expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('steps add up', () => {
  const scenario = (change_: DriverChange[], part: Partial<Scenario>): Scenario => ({ ...baseScenario, ...part, changes: change_ });

  it('unrounded within 1e-9, and as shown to the hundredth, with any tree, at both levels, against base and another scenario', () => {
    fc.assert(
      fc.property(randomCase({ limits: true }), fc.constantFrom<BridgeLevel>('hbvs', 'nieuw'), fc.double({ min: -0.5, max: 1, noNaN: true }), fc.integer({ min: 2024, max: 2030 }), fc.boolean(), ({ inputs }, level, value, year, rebased) => {
        const damping = { rule: 'HBVS 2012' } as const;
        const from = rebased ? scenario([change('team 1', 0.2, 'werklast')], {}) : undefined;
        const { start, finish } = ends({ inputs, scenario: scenario([change('team 0', value), change('team 1', -0.1, 'werklast')], { damping, year }), team: '', level, from });
        inputs.teams.forEach((_, t) => {
          const exact = explainBridge(start, finish, level, t);
          const sum = exact.facts.reduce((total, fact) => total + fact.fte, 0);
          expect(Math.abs(exact.before + sum - exact.after)).toBeLessThan(1e-9);
          const { before, after, steps } = shownBridge(start, finish, level, t);
          expect(steps.reduce((total, step) => total + step.shown, 0)).toBe((after - before) * 10);
          steps.forEach(({ fact, shown }) => expect(Math.abs(shown - fact.fte * 100)).toBeLessThan(1 + 1e-6));
        });
      }),
      { numRuns: 40 },
    );
  });

  it('a split over two teams that is a guess is said in the first step only where it is one', () => {
    const inputs = exampleInputs({ municipalities: [exampleMunicipality('s', 80_000, [{ team: 0, weight: 5 }, { team: 1, weight: 3 }], true), exampleMunicipality('c', 20_000, [{ team: 2, weight: 1 }])] });
    expect(sentences({ inputs, scenario: { changes: [change('A', 0.1)] }, team: 'A' })['handhaving wijkagenten']).not.toContain('aanname');
  });
});
