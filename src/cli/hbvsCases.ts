import type { Characteristics } from '../model/strength/hbvs/characteristics';
import { defaultHbvs, isDefaultHbvs } from '../model/strength/hbvs/settings';
import type { HbvsSettings } from '../model/strength/hbvs/settings';
import { withFormula } from '../model/strength/hbvs/withFormula';
import type { MunicipalityInput, StrengthInputs } from '../model/strength/inputs';
import { baseScenario } from '../simulation/scenario';
import type { Scenario } from '../simulation/scenario';
import type { CheckCase } from './checkCase';

/** Made-up test data, by a rule that spreads them; they say nothing about the municipalities. */
export function madeUpCharacteristics(m: number, inhabitants: number): Characteristics {
  const spread = (from: number, steps: number, every: number) => from + ((m * every) % 17) * steps;
  return {
    inw1: Math.round(inhabitants * 0.99), inw2: Math.round(inhabitants * 0.985), inw3: Math.round(inhabitants * 0.97), oad: spread(310, 95.5, 5), hrc: Math.round(inhabitants / spread(350, 12, 3)),
    rkp: spread(9000, 4100, 7), gez: Math.round(inhabitants * 0.11) + spread(0, 31, 11), mob: Math.round(inhabitants * 0.09) + spread(0, 17, 2), krw: m % 9 === 4 ? 2 : 0, opp: spread(21.5, 13.25, 13),
    gg: m % 6 === 1 ? 1 : 0, nwa: Math.round(inhabitants * 0.03), nwa1530: Math.round(inhabitants * 0.008),
  };
}

/** The inputs with made-up characteristics for all municipalities, and the formula's data where the settings use it. */
export function withMadeUp(base: StrengthInputs, settings: Partial<HbvsSettings>, change: (municipality: MunicipalityInput, m: number) => MunicipalityInput = (municipality) => municipality): StrengthInputs {
  const municipalities = base.municipalities.map((municipality, m) => change({ ...municipality, characteristics: madeUpCharacteristics(m, municipality.inhabitants) }, m));
  const hbvs = { ...defaultHbvs(), ...settings };
  // As a reader gives it: settings of the decree are no settings.
  const applied = withFormula({ ...base, municipalities, ...(isDefaultHbvs(hbvs) ? {} : { hbvs }) });
  if (!applied.ok) throw new Error('the made-up characteristics are complete');
  return applied.inputs;
}

const without = (key: keyof Characteristics) => (municipality: MunicipalityInput, m: number): MunicipalityInput => {
  if (m % 10 !== 3) return municipality;
  return { ...municipality, characteristics: Object.fromEntries(Object.entries(municipality.characteristics ?? {}).filter(([name]) => name !== key)) };
};

/** The HBVS formula: incomplete, alone beside the published strength, and as data of its components in scenarios. */
export function hbvsCases(base: StrengthInputs): CheckCase[] {
  const scenario = (rest: Partial<Scenario>): Scenario => ({ ...baseScenario, name: 'HBVS', ...rest });
  const grow: Scenario['changes'] = [
    { driver: 'inwoners', scope: { kind: 'gemeente', name: base.municipalities[4]?.name ?? '' }, amount: { kind: 'procent', value: 0.12 }, active: true },
    { driver: 'inwoners', scope: { kind: 'basisteam', name: base.teams[2]?.name ?? '' }, amount: { kind: 'procent', value: -0.07 }, active: true },
    { driver: 'werklast', scope: { kind: 'basisteam', name: base.teams[9]?.name ?? '' }, amount: { kind: 'procent', value: 0.2 }, active: true },
  ];
  const budgets = [640, 700.5, null, 250, 500, 780];
  const withWorkload: StrengthInputs = { ...base, components: base.components.map((component) => (component.id === 'werklast' ? { ...component, outcomes: base.teams.map((team, t) => team.hbvs * (25 + (t % 4))) } : component)) };
  return [
    { name: 'hbvs: formule alleen, volledig', inputs: withMadeUp(base, {}), scenario: scenario({ changes: grow }) },
    { name: 'hbvs: HRC ontbreekt, eigen deelbudgetten', inputs: withMadeUp(base, { budgets }, without('hrc')), scenario: baseScenario },
    { name: 'hbvs: eerdere jaren ontbreken', inputs: withMadeUp(base, {}, without('inw2')), scenario: baseScenario },
    { name: 'hbvs: in gebruik, inwoners van een gemeente en een team, werklast', inputs: withMadeUp(base, { use: true }), scenario: scenario({ changes: grow }) },
    { name: 'hbvs: in gebruik met werklastgegevens, laatste jaar, hectare, deelbudgetten en telefoon', inputs: withMadeUp(withWorkload, { use: true, inw: 'laatste jaar', area: 'hectare', telephone: 31.5, budgets }, without('inw2')), scenario: scenario({ changes: grow, totalBudget: 3300 }) },
    { name: 'hbvs: in gebruik met NWA en NWA1530, ingroei en elasticiteiten in het scenario', inputs: withMadeUp(base, { use: true, nwa: true, nwa1530: true }), scenario: scenario({ changes: grow, damping: { rule: 'HBVS 2012' }, year: 2025, elasticities: [{ component: 'noodhulp', driver: 'inwoners', value: 1.3 }] }) },
    { name: 'hbvs: in gebruik, andere coëfficiënten, verdeling bevestigd', inputs: withMadeUp(base, { use: true, coefficients: { ...defaultHbvs().coefficients, a: 1.1, q: 0, o: 0 } }, (municipality) => ({ ...municipality, splitConfirmed: municipality.parts.length > 1 })), scenario: scenario({ changes: [{ driver: 'inwoners', scope: { kind: 'eenheid' }, amount: { kind: 'procent', value: 0.05 }, active: true }] }) },
  ];
}
