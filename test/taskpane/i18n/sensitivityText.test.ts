import { describe, expect, it } from 'vitest';
import type { SensitivityInput } from '../../../src/simulation/sensitivity/inputs';
import type { TornadoBar } from '../../../src/simulation/sensitivity/tornado';
import { endText, inputText, inputValueText, matters, tornadoText } from '../../../src/taskpane/i18n/sensitivityText';

const plain = (text: string) => text.replace(/\u202f/g, ' ');

describe('an input in words', () => {
  it.each<[SensitivityInput, number, string, string]>([
    [{ kind: 'driver', driver: 'inwoners', scope: { kind: 'basisteam', name: 'Zwolle' } }, 0.9, 'Inwoners Zwolle', '−10,0 %'],
    [{ kind: 'driver', driver: 'inwoners', scope: { kind: 'gemeente', name: 'Zwolle' } }, 1.1, 'Inwoners gemeente Zwolle', '+10,0 %'],
    [{ kind: 'driver', driver: 'werklast', scope: { kind: 'eenheid' } }, 1, 'Werklast eenheid', '0,0 %'],
    [{ kind: 'share', component: 'intake en service' }, 0.27, 'Aandeel intake en service', '27,0 %'],
    [{ kind: 'elasticity', component: 'handhaving wijkagenten', driver: 'inwoners' }, 0.4, 'Wijkagenten volgt inwoners', '0,40'],
    [{ kind: 'wijkagentenBudget' }, 590.4, 'Wijkagentenbudget', '590,4 fte'],
  ])('%j', (input, value, name, shown) => {
    expect(inputText(input)).toBe(name);
    expect(plain(inputValueText(input, value))).toBe(shown);
  });
});

describe('the answer of a tornado', () => {
  const bar = (swing: number, part: Partial<TornadoBar> = {}): TornadoBar => ({ input: { kind: 'wijkagentenBudget' }, present: 656, low: { value: 590.4, fte: 100 }, high: { value: 721.6, fte: 100 + swing }, swing, ...part });

  it('names what weighs most, with both ends', () => {
    expect(tornadoText({ ok: true, fte: 100, bars: [bar(2.5), bar(1)] })).toBe('Zwaarst weegt: Wijkagentenbudget. Met 590,4 fte wordt het 100,00 fte, met 721,6 fte 102,50 fte.');
  });

  it('says when nothing does anything', () => {
    expect(tornadoText({ ok: true, fte: 100, bars: [bar(0.004)] })).toBe('Niets van wat hier staat verandert deze uitkomst.');
    expect(tornadoText({ ok: true, fte: 100, bars: [] })).toBe('Niets van wat hier staat verandert deze uitkomst.');
  });

  it('an end without an outcome matters and is said', () => {
    const impossible = { value: 900, problem: { code: 'budgetBelowWijkagenten', budget: 800, wijkagenten: 900 } } as const;
    expect(matters(bar(0, { high: impossible }))).toBe(true);
    expect(endText(impossible)).toBe('geen uitkomst');
  });
});
