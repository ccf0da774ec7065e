import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../src/model/plan/published';
import { strengthModel } from '../../src/model/strength/compute';
import { roundStrength, sumTenths } from '../../src/model/strength/roundStrength';
import { resolveScenario } from '../../src/simulation/apply';
import { importInto } from '../../src/simulation/library/import';
import { presetScenarios } from '../../src/simulation/presets';
import { baseScenario, isBase } from '../../src/simulation/scenario';
import { stackScenario } from '../../src/simulation/stack';
import golden from '../golden/presets.json';

const inputs = publishedInputs();
const model = strengthModel(inputs);
const presets = presetScenarios();
const outcome = (name: string) => {
  const scenario = presets.find((candidate) => candidate.name === name);
  if (!scenario) throw new Error(`no preset ${name}`);
  const resolved = resolveScenario(stackScenario(scenario, presets), inputs, model.inhabitants);
  const result = model.compute(resolved.change, resolved.inputs);
  return { result, tenths: roundStrength(inputs, result).table.teamTotals };
};
const change = (name: string, team: string) => {
  const t = inputs.teams.findIndex((candidate) => candidate.name === team);
  return (outcome(name).result.hbvs[t] ?? 0) - (inputs.teams[t]?.hbvs ?? 0);
};

describe('the scenarios that ship', () => {
  it('are all the files there are, each named and described as an example', () => {
    expect(presets).toHaveLength(readdirSync(new URL('../../assets/scenarios/', import.meta.url)).length);
    expect(presets.map((preset) => preset.name)).toEqual(Object.keys(golden));
    for (const { name, description } of presets) {
      expect(name).toMatch(/^Voorbeeld: /);
      expect(description).toMatch(/^Rekenvoorbeeld, geen prognose: /);
    }
  });

  it('go into a library together, with nothing missing', () => expect(importInto([], presets)).toMatchObject({ ok: true, renamed: [], missing: [] }));

  it.each(Object.entries(golden))('%s: HBVS+ of the 27 teams in tenths and their sum', (name, { sum, teams }) => {
    const { tenths } = outcome(name);
    expect(Object.fromEntries(inputs.teams.map((team, t) => [team.name, tenths[t]]))).toEqual(teams);
    expect(sumTenths(tenths)).toBe(sum);
    expect(sum).toBe(32285);
    expect(isBase(stackScenario(presets.find((preset) => preset.name === name) ?? baseScenario, presets))).toBe(false);
  });

  it('say what they show', () => {
    const [twente = '', enschede = '', damped = '', fixed = '', lifted = '', zwolle = ''] = presets.map((preset) => preset.name);
    for (const { name } of inputs.teams.filter((team) => inputs.districts[team.district]?.name === 'Twente')) expect(change(twente, name)).toBeGreaterThan(0);
    expect(change(enschede, 'Enschede')).toBeGreaterThan(0);
    expect(change(enschede, 'Zwolle')).toBeLessThan(0);
    expect(change(zwolle, 'Zwolle')).toBeGreaterThan(0);
    // Art. 13b: in the first year a team loses 1.5 % of what it had; undamped Enschede would lose more.
    const had = inputs.teams.find((team) => team.name === 'Enschede')?.hbvs ?? 0;
    expect(change(damped, 'Enschede')).toBeCloseTo(-0.015 * had, 9);
    const undamped = resolveScenario({ ...(presets.find((preset) => preset.name === damped) ?? baseScenario), damping: undefined }, inputs, model.inhabitants);
    expect(model.compute(undamped.change, undamped.inputs).hbvs[inputs.teams.findIndex((team) => team.name === 'Enschede')]).toBeLessThan(had * (1 - 0.02));
    // A fixed wijkagenten budget that the minima fill: their cells stay at the minima.
    outcome(fixed).result.allocation.cells[0]?.forEach((cell, t) => expect(cell).toBeCloseTo(inputs.teams[t]?.minWijkagenten ?? 0, 9));
    expect(outcome(lifted).result.allocation.cells[0]?.some((cell, t) => cell < (inputs.teams[t]?.minWijkagenten ?? 0) - 1e-6)).toBe(true);
  });
});
