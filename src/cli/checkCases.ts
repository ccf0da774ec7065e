import { publishedInputs } from '../model/plan/published';
import { publishedOthers } from '../model/plan/publishedOthers';
import type { AmendmentInput } from '../model/strength/amendment';
import type { StrengthInputs, TeamInput } from '../model/strength/inputs';
import { baseScenario } from '../simulation/scenario';
import { agreementCases } from './agreementCases';
import type { CheckCase } from './checkCase';
import { round, seededScenario } from './checkScenario';
import { co2Cases } from './co2Cases';
import { craftedCases } from './craftedCases';
import { growthCases } from './growthCases';
import { hbvsCases } from './hbvsCases';
import { measureCases } from './measureCases';
import { normCases } from './normCases';

/** mulberry32: a small seeded generator, enough to vary test cases. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The base, seeded variations that between them use every setting of inputs and scenario, data and other trees, and crafted corners. The CO2
 * path and the agreements know nothing of the tree: their cases share the workbooks of the others, which saves half of them.
 */
export function checkCases(count = 24): CheckCase[] {
  const base = publishedInputs();
  const strength = [...craftedCases(base), ...growthCases(base), ...normCases(base), ...hbvsCases(base), ...Array.from({ length: count }, (_, i) => seededCase(base, i + 1))];
  return [{ name: 'basis', inputs: base, scenario: baseScenario }, ...sharing(sharing(strength, [...co2Cases(), ...measureCases()], 'co2'), agreementCases(), 'agreements')];
}

/** Each case of one calculation in the workbook of another case; first come those that always have an answer. */
function sharing(cases: readonly CheckCase[], guests: readonly CheckCase[], part: 'co2' | 'agreements'): CheckCase[] {
  return cases.map((host, i) => {
    const guest = guests[i];
    if (guest?.others === undefined) return host;
    const others = { ...(host.others ?? publishedOthers()), [part]: guest.others[part] };
    return { ...host, name: `${host.name} · ${guest.name}`, others };
  });
}

function seededCase(base: StrengthInputs, seed: number): CheckCase {
  const random = generator(seed);
  let inputs = base;
  const used: string[] = [];
  const use = (name: string, when: boolean, change: (inputs: StrengthInputs) => StrengthInputs) => {
    if (!when) return;
    inputs = change(inputs);
    used.push(name);
  };
  use('boom', seed % 4 === 0, seed % 8 === 0 ? withNewTeam : withMergedTeams);
  use('gegevens', seed % 3 === 0, (current) => ({
    ...current,
    components: current.components.map((component, c) => (c === 5 || (c > 0 && random() < 0.4) ? { ...component, outcomes: current.teams.map(() => round(20 + random() * 300, 1)) } : component)),
  }));
  use('grenzen', seed % 2 === 0, (current) => ({ ...current, teams: current.teams.map((team) => limited(team, random)) }));
  use('opgeheven', seed % 5 === 0, (current) => ({ ...current, teams: current.teams.map((team) => ({ ...team, minimumLifted: random() < 0.3 })) }));
  use('alle minima', seed % 7 === 0, (current) => ({ ...current, liftAllMinima: true }));
  use('amendementen', seed % 3 === 1, (current) => ({ ...current, amendments: [...current.amendments, ...amendmentsOf(current, random)] }));
  use('vast budget', seed % 5 === 2, (current) => ({ ...current, wijkagentenBudget: { fte: 656 + Math.floor(random() * 12), rule: 'vast' } }));
  use('bevroren', seed % 6 === 5, (current) => ({ ...current, extension: { ...current.extension, frozen: true, shareIn2024: round(random(), 2) } }));
  use('mutaties', seed % 4 === 1, (current) => ({
    ...current,
    mutations: current.mutations.map((mutation, m) => ({ ...mutation, from: m % 2 === 0 ? '2025-07-01' : null })).concat({ unit: current.teams[0]?.name ?? '', fte: 1.5, decision: 'Proef', reference: 'test', funding: '', from: '2026-01-01', inTables: 0 }),
  }));
  return { name: `${String(seed).padStart(2, '0')} ${used.join('+') || 'alleen wijzigingen'}`, inputs, scenario: seededScenario(inputs, base, seed, random) };
}

function limited(team: TeamInput, random: () => number): TeamInput {
  const kind = random();
  if (kind < 0.2) return { ...team, floor: Math.round((team.hbvs * (0.97 + random() * 0.04)) * 10) / 10 };
  if (kind < 0.4) return { ...team, cap: Math.round((team.hbvs * (1.0 + random() * 0.06)) * 10) / 10 };
  return team;
}

function amendmentsOf(inputs: StrengthInputs, random: () => number): AmendmentInput[] {
  const team = () => Math.floor(random() * inputs.teams.length);
  const receiver = team();
  return [
    { name: 'Proef eenheid', receiver, fte: 1.2, payers: { kind: 'eenheid' }, key: 'gelijk', inPlan: false, source: 'test' },
    { name: 'Proef team', receiver, fte: 0.4, payers: { kind: 'team', team: (receiver + 1) % inputs.teams.length }, key: 'HBVS+', inPlan: false, source: 'test' },
  ];
}

/** Two teams become one: a tree without one of the published rows. */
function withMergedTeams(inputs: StrengthInputs): StrengthInputs {
  const a = inputs.teams.findIndex((team) => team.name === 'Arnhem Noord');
  const b = inputs.teams.findIndex((team) => team.name === 'Arnhem Zuid');
  const merge = (key: 'hbvs' | 'minWijkagenten') => (inputs.teams[a]?.[key] ?? 0) + (inputs.teams[b]?.[key] ?? 0);
  const kept = inputs.teams.map((_, t) => t).filter((t) => t !== b);
  const index = (t: number) => kept.indexOf(t === b ? a : t);
  return {
    ...inputs,
    teams: kept.map((t) => (t === a ? { ...(inputs.teams[a] as TeamInput), name: 'Arnhem', hbvs: merge('hbvs'), minWijkagenten: merge('minWijkagenten'), printedExtension: null, printedStrength: null } : (inputs.teams[t] as TeamInput))),
    municipalities: inputs.municipalities.map((municipality) => ({
      ...municipality,
      parts: municipality.name === 'Arnhem' ? [{ team: index(a), weight: 1 }] : municipality.parts.map((part) => ({ ...part, team: index(part.team) })),
    })),
    amendments: inputs.amendments.map((amendment) => ({ ...amendment, receiver: index(amendment.receiver) })),
  };
}

/** A sixth district with a team of its own, split off from Enschede. */
function withNewTeam(inputs: StrengthInputs): StrengthInputs {
  const from = inputs.teams.findIndex((team) => team.name === 'Enschede');
  const donor = inputs.teams[from] as TeamInput;
  const team: TeamInput = { ...donor, name: "Enschede Zuid ('t Noord)", district: inputs.districts.length, hbvs: 80, minWijkagenten: 11, printedExtension: null, printedStrength: null };
  return {
    ...inputs,
    districts: [...inputs.districts, { name: 'Nieuw district', hbvs2018: null, printedTotal: 95 }],
    teams: [...inputs.teams.map((candidate, t) => (t === from ? { ...candidate, hbvs: donor.hbvs - 80, minWijkagenten: donor.minWijkagenten - 11 } : candidate)), team],
    municipalities: inputs.municipalities.map((municipality) => (municipality.name === 'Enschede' ? { ...municipality, parts: [{ team: from, weight: 2 }, { team: inputs.teams.length, weight: 1 }], splitConfirmed: true } : municipality)),
  };
}
