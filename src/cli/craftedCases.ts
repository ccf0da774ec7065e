import type { StrengthInputs } from '../model/strength/inputs';
import { baseScenario } from '../simulation/scenario';
import type { DriverChange, Scenario } from '../simulation/scenario';
import type { CheckCase } from './checkCase';

const scenario = (name: string, rest: Partial<Scenario>): Scenario => ({ ...baseScenario, name, ...rest });

/** Corners that no seed finds by itself. */
export function craftedCases(base: StrengthInputs): CheckCase[] {
  const [first, second] = base.districts;
  const split = base.municipalities.find((municipality) => municipality.parts.length > 1);
  const everyone: DriverChange = { driver: 'inwoners', scope: { kind: 'eenheid' }, amount: { kind: 'groei', value: 0.01 }, active: true };
  return [
    {
      // Year 1: nearly all strength is to become wijkagenten, and those of teams that must wait cannot be more than the team has.
      name: 'ingroei onder de wijkagenten',
      inputs: base,
      scenario: scenario('Bijna alleen wijkagenten', { wijkagentenBudget: 3100, wijkagentenRule: 'vast', liftedMinima: 'alle', year: 2024, damping: { rule: 'HBVS 2012' }, changes: [{ driver: 'inwoners', scope: { kind: 'district', name: first?.name ?? '' }, amount: { kind: 'procent', value: 1.5 }, active: true }] }),
    },
    {
      name: 'BVS 2007 in jaar 2',
      inputs: base,
      scenario: scenario('Twee jaar', { year: 2025, damping: { rule: 'BVS 2007' }, changes: [{ driver: 'werklast', scope: { kind: 'district', name: second?.name ?? '' }, amount: { kind: 'procent', value: 0.4 }, active: true }] }),
    },
    {
      name: 'ingroei in het basisjaar zelf',
      inputs: { ...base, baseYear: 2026 },
      scenario: scenario('Jaar 0', { year: 2026, damping: { rule: 'vrij', perYear: 0.02 }, changes: [{ ...everyone, driver: 'werklast', scope: { kind: 'district', name: first?.name ?? '' }, amount: { kind: 'procent', value: 0.3 } }, everyone] }),
    },
    {
      name: 'rekenjaar voor het basisjaar',
      inputs: { ...base, baseYear: 2028 },
      scenario: scenario('Terug', { year: 2025, damping: { rule: 'BVS 2007' }, changes: [{ ...everyone, scope: { kind: 'gemeente', name: split?.name ?? '' }, amount: { kind: 'groei', value: 0.03 } }] }),
    },
    {
      name: 'grenzen weg, vervangen en gebleven',
      inputs: { ...base, teams: base.teams.map((team, t) => (t < 3 ? { ...team, floor: team.hbvs, cap: team.hbvs + 0.5 } : team)) },
      scenario: scenario('Andere grenzen', {
        changes: [{ driver: 'inwoners', scope: { kind: 'district', name: first?.name ?? '' }, amount: { kind: 'procent', value: 0.2 }, active: true }],
        limits: base.teams.slice(0, 2).map(({ name, hbvs }, t) => ({ team: name, floor: t === 0 ? null : hbvs + 2, cap: t === 0 ? null : hbvs + 3 })),
        liftedMinima: base.teams.slice(1, 4).map((team) => team.name),
      }),
    },
    {
      name: 'formules met gegevens en indicatoren',
      inputs: withIndicators(base),
      scenario: scenario('Formules', {
        year: 2027,
        changes: [
          { driver: 'werklast', scope: { kind: 'eenheid' }, amount: { kind: 'formule', text: '0,6 * misdrijven + 0,4 * uitrukken' }, active: true },
          { driver: 'werklast', scope: { kind: 'gemeente', name: split?.name ?? '' }, amount: { kind: 'procent', value: 0.1 }, active: true },
          { driver: 'inwoners', scope: { kind: 'district', name: first?.name ?? '' }, amount: { kind: 'formule', text: 'inwoners * (1 + 1,5% * (jaar - 2023))' }, active: true },
          { driver: 'werklast', scope: { kind: 'basisteam', name: base.teams[4]?.name ?? '' }, amount: { kind: 'formule', text: 'als(aangiftes > 500; max(werklast; 100); wortel(werklast) * 10 + afronden(hbvs / 3; 1) - (-wijkagenten) ^ 2 / 100)' }, active: true },
          { driver: 'werklast', scope: { kind: 'district', name: second?.name ?? '' }, amount: { kind: 'formule', text: 'dit is geen formule' }, active: false },
        ],
      }),
    },
    { name: 'team zonder inwoners', inputs: withoutPeople(base), scenario: scenario('Leeg team', { changes: changesOf(base) }) },
    {
      name: 'een verdeelde gemeente per team en als geheel',
      inputs: base,
      scenario: scenario('Verdeeld', {
        changes: [
          { ...everyone, scope: { kind: 'gemeente', name: split?.name ?? '' }, amount: { kind: 'absoluut', value: 200_000 } },
          { ...everyone, scope: { kind: 'basisteam', name: base.teams[split?.parts[1]?.team ?? 0]?.name ?? '' }, amount: { kind: 'procent', value: 0.2 } },
          { ...everyone, active: false },
          { ...everyone, scope: { kind: 'gemeente', name: split?.name ?? '' }, amount: { kind: 'procent', value: -0.5 }, driver: 'werklast' },
        ],
      }),
    },
    {
      name: 'veel regels: meer rijen dan de tabellen standaard hebben',
      inputs: base,
      scenario: scenario('Veel', {
        changes: base.municipalities.slice(0, 24).map((municipality, m): DriverChange => ({ driver: m % 2 === 0 ? 'inwoners' : 'werklast', scope: { kind: 'gemeente', name: municipality.name }, amount: { kind: 'procent', value: 0.01 * (m + 1) }, active: true })),
        limits: base.teams.slice(0, 15).map((team) => ({ team: team.name, floor: team.hbvs * 0.95, cap: null })),
        amendments: base.teams.slice(0, 6).map((team) => ({ name: `Voor ${team.name}`, receiver: team.name, fte: 0.2, payers: { kind: 'eenheid' }, key: 'HBVS+' })),
      }),
    },
  ];
}

/** The first team has no inhabitants: a change of its own still counts, one of its municipality does not. */
function withoutPeople(base: StrengthInputs): StrengthInputs {
  return { ...base, municipalities: base.municipalities.map((municipality) => (municipality.parts.some((part) => part.team === 0) ? { ...municipality, inhabitants: 0 } : municipality)) };
}

/** Data of the workload and two of the indicators, made up by a rule. */
function withIndicators(base: StrengthInputs): StrengthInputs {
  const per = (rule: (hbvs: number, t: number) => number) => base.teams.map(({ hbvs }, t) => Math.round(rule(hbvs, t) * 10) / 10);
  return {
    ...base,
    indicators: [
      { name: 'misdrijven', values: per((hbvs, t) => hbvs * (20 + (t % 5))) },
      { name: 'uitrukken', values: per((hbvs, t) => hbvs * (50 - (t % 7))) },
      { name: 'aangiftes', values: per((hbvs, t) => 300 + 40 * (t % 9) + hbvs) },
    ],
    components: base.components.map((component) => (component.id === 'werklast' ? { ...component, outcomes: per((hbvs, t) => hbvs * (30 + (t % 3))) } : component)),
  };
}

function changesOf(base: StrengthInputs): DriverChange[] {
  const municipality = base.municipalities.find((candidate) => candidate.parts.some((part) => part.team === 0));
  return [
    { driver: 'werklast', scope: { kind: 'basisteam', name: base.teams[0]?.name ?? '' }, amount: { kind: 'procent', value: 0.1 }, active: true },
    { driver: 'inwoners', scope: { kind: 'basisteam', name: base.teams[0]?.name ?? '' }, amount: { kind: 'groei', value: 0.02 }, active: true },
    { driver: 'inwoners', scope: { kind: 'gemeente', name: municipality?.name ?? '' }, amount: { kind: 'procent', value: 0.5 }, active: true },
  ];
}
