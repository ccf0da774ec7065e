import type { StrengthInputs } from '../model/strength/inputs';
import { baseScenario } from '../simulation/scenario';
import type { Amount, DriverChange, Scenario, Scope } from '../simulation/scenario';
import type { CheckCase } from './checkCase';

/** Growth per municipality: alone, under changes of every kind, backwards, and with the switch off. */
export function growthCases(base: StrengthInputs): CheckCase[] {
  const inputs = withGrowth(base);
  const [first, second, third] = base.districts;
  const split = base.municipalities.find((municipality) => municipality.parts.length > 1);
  const one = base.municipalities.find((municipality) => base.teams[municipality.parts[0]?.team ?? -1]?.district === 2);
  const formulaTeam = base.teams.find(({ district }) => district === 3);
  const district = (of: { readonly name: string } | undefined): Scope => ({ kind: 'district', name: of?.name ?? '' });
  const gemeente = (of: { readonly name: string } | undefined): Scope => ({ kind: 'gemeente', name: of?.name ?? '' });
  const change = (scope: Scope, amount: Amount, active = true): DriverChange => ({ driver: 'inwoners', scope, amount, active });
  const scenario = (name: string, rest: Partial<Scenario>): Scenario => ({ ...baseScenario, name, municipalGrowth: true, ...rest });
  const everyKind: readonly DriverChange[] = [
    change({ kind: 'eenheid' }, { kind: 'procent', value: 0.02 }),
    change(district(first), { kind: 'groei', value: 0.012 }),
    change(gemeente(split), { kind: 'groei', value: -0.008 }),
    change(gemeente(one), { kind: 'absoluut', value: 61_234 }),
    change(gemeente(one), { kind: 'groei', value: 0.015 }),
    change(district(second), { kind: 'formule', text: 'inwoners * 1,01 + 250' }),
    change({ kind: 'basisteam', name: formulaTeam?.name ?? '' }, { kind: 'formule', text: 'inwoners * (1 + 0,7% * (jaar - 2023))' }),
    change(district(third), { kind: 'absoluut', value: 1 }, false),
    { ...change(district(third), { kind: 'groei', value: 0.02 }), driver: 'werklast' },
  ];
  return [
    { name: 'groei per gemeente', inputs, scenario: scenario('Groei', {}) },
    { name: 'groei per gemeente met wijzigingen van elke soort', inputs, scenario: scenario('Groei en meer', { year: 2027, changes: everyKind }) },
    { name: 'groei per gemeente terug in de tijd, met ingroei', inputs: { ...inputs, baseYear: 2028 }, scenario: scenario('Terug', { year: 2025, damping: { rule: 'HBVS 2012' } }) },
    { name: 'groei per gemeente niet meegenomen', inputs, scenario: { ...baseScenario, name: 'Zonder', year: 2026, changes: everyKind.slice(1, 3) } },
  ];
}

/** Rates by a rule, from −0.6 % to +0.6 % a year; of every fourth municipality none is given. */
function withGrowth(base: StrengthInputs): StrengthInputs {
  return { ...base, municipalities: base.municipalities.map((municipality, m) => (m % 4 === 3 ? municipality : { ...municipality, growth: (((m * 7) % 13) - 6) / 1000 })) };
}
