import type { OtherInputs } from '../model/otherInputs';
import { publishedOthers } from '../model/plan/publishedOthers';
import type { StrengthInputs } from '../model/strength/inputs';
import type { PopulationFigure, WijkagentInputs, WijkagentMonth } from '../model/wijkagent/inputs';
import { baseScenario } from '../simulation/scenario';
import type { Scenario } from '../simulation/scenario';
import type { CheckCase } from './checkCase';

/** The wijkagent norm: measures, roundings, dates, months with holes, splits confirmed and crossing a border, growth and lifted minima. */
export function normCases(base: StrengthInputs): CheckCase[] {
  const norm = (overrides: Partial<WijkagentInputs>): OtherInputs => {
    const others = publishedOthers();
    return { ...others, wijkagenten: { ...others.wijkagenten, ...overrides } };
  };
  const scenario = (rest: Partial<Scenario>): Scenario => ({ ...baseScenario, name: 'Norm', ...rest });
  const [district] = base.districts;
  const grow: Scenario['changes'] = [
    { driver: 'inwoners', scope: { kind: 'eenheid' }, amount: { kind: 'groei', value: 0.009 }, active: true },
    { driver: 'inwoners', scope: { kind: 'district', name: district?.name ?? '' }, amount: { kind: 'procent', value: 0.031 }, active: true },
  ];
  const replaced: Scenario['changes'][number] = { driver: 'inwoners', scope: { kind: 'gemeente', name: base.municipalities[0]?.name ?? '' }, amount: { kind: 'absoluut', value: 34_567 }, active: true };
  return [
    { name: 'norm: bezetting van een gekozen maand, omhoog, met groei', inputs: withGrowth(base), scenario: scenario({ changes: grow, year: 2027 }), others: norm({ measure: 'bezetting (maandreeks)', rounding: 'omhoog', series: months(base), month: '2024-02-01' }) },
    { name: 'norm: formatie van de laatste maand, omlaag, op 1-1-2024, verdeling bevestigd', inputs: confirmed(withGrowth(base)), scenario: scenario({}), others: norm({ measure: 'formatie (maandreeks)', rounding: 'omlaag', unitDate: '2024-01-01', series: months(base).slice(0, -1) }) },
    { name: 'norm: onvolledige maand en datum, andere norm', inputs: base, scenario: scenario({}), others: norm({ measure: 'bezetting (maandreeks)', norm: 4321, extra: 60, unitDate: '2021-01-01', series: holed(months(base)) }) },
    { name: 'norm: onbekende maand en datum', inputs: base, scenario: scenario({}), others: norm({ measure: 'formatie (maandreeks)', unitDate: '2022-12-31', series: months(base), month: '2023-12-01' }) },
    { name: 'norm: verdeling over een districtsgrens, minima opgeheven', inputs: crossing(base), scenario: scenario({ changes: grow, liftedMinima: base.teams.slice(2, 5).map((team) => team.name) }), others: norm({}) },
    { name: 'norm: alle minima opgeheven, gemeente zonder inwoners', inputs: { ...crossing(base), liftAllMinima: true }, scenario: scenario({ changes: grow, liftedMinima: 'alle' }), others: norm({ rounding: 'omhoog' }) },
    { name: 'norm: groei per gemeente, in het jaar van het scenario', inputs: withGrowth(base), scenario: scenario({ municipalGrowth: true, year: 2028, changes: [...grow, replaced] }), others: norm({ unitDate: '2024-01-01' }) },
    { name: 'norm: niemand woonde er op de peildatum van de eenheid', inputs: { ...base, municipalities: base.municipalities.map((municipality) => ({ ...municipality, inhabitants: 0 })) }, scenario: scenario({ municipalGrowth: true, year: 2028 }), others: norm({}) },
    { name: 'norm: zelfde peildatum als de gemeenten, een verschil, groei van het scenario zelf', inputs: base, scenario: scenario({ changes: [{ driver: 'inwoners', scope: { kind: 'district', name: district?.name ?? '' }, amount: { kind: 'groei', value: -0.001 }, active: true }] }), others: norm({ unitDate: '2021-01-01', populations: counted(base, 3_000_000) }) },
    { name: 'norm: zelfde peildatum als de gemeenten, sluit aan', inputs: base, scenario: scenario({}), others: norm({ unitDate: '2021-01-01', populations: counted(base, 0) }) },
  ];
}

/** The eenheid as two regions on the date of the municipalities; the name of one is written with other capitals on an earlier date. */
function counted(base: StrengthInputs, more: number): PopulationFigure[] {
  const all = base.municipalities.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
  const figure = (region: string, referenceDate: string, inhabitants: number): PopulationFigure => ({ region, level: 'deel van de eenheid', referenceDate, inhabitants, source: 'voorbeeld' });
  return [figure('NOORD', '2020-01-01', 1_000_000), figure('Noord', '2021-01-01', 1_200_000 + more), figure('Zuid', '2021-01-01', all - 1_200_000)];
}

/** Rates by a rule, from −0.6 % to +0.6 % a year; of every fifth municipality none is given. */
function withGrowth(base: StrengthInputs): StrengthInputs {
  return { ...base, municipalities: base.municipalities.map((municipality, m) => (m % 5 === 4 ? municipality : { ...municipality, growth: (((m * 5) % 13) - 6) / 1000 })) };
}

function confirmed(base: StrengthInputs): StrengthInputs {
  return { ...base, municipalities: base.municipalities.map((municipality) => ({ ...municipality, splitConfirmed: municipality.parts.length > 1 })) };
}

/** The second split municipality lies in two districts, with others beside it; a team keeps no municipality at all. */
function crossing(base: StrengthInputs): StrengthInputs {
  const from = base.teams.findIndex((team) => team.name === 'Enschede');
  const to = base.teams.findIndex((team) => team.name === 'IJsselland Zuid');
  return {
    ...base,
    municipalities: base.municipalities.map((municipality, m) => {
      if (municipality.name === 'Enschede') return { ...municipality, parts: [{ team: to, weight: 1 }], referenceDate: '2023-01-01' };
      if (municipality.name === 'Deventer') return { ...municipality, parts: [{ team: to, weight: 3 }, { team: (from + 1) % base.teams.length, weight: 1 }] };
      return m === 5 ? { ...municipality, inhabitants: 0 } : municipality;
    }),
  };
}

/** Three months for every team, made up by a rule. */
function months(base: StrengthInputs): WijkagentMonth[] {
  return ['2024-01-01', '2024-02-01', '2024-12-01'].flatMap((month, i) =>
    base.teams.map((team, t) => ({ month, team: t, formation: team.minWijkagenten + (t % 3) - 1, occupancy: team.minWijkagenten - ((t + i) % 4) * 0.5, digital: t % 5 === 0 ? 1 : 0.4 })),
  );
}

/** Of the last month one team is not there, one has no occupancy and one no digital share. */
function holed(series: readonly WijkagentMonth[]): WijkagentMonth[] {
  return series.flatMap((row) => {
    if (row.month !== '2024-12-01') return [row];
    if (row.team === 3) return [];
    return [{ ...row, occupancy: row.team === 9 ? null : row.occupancy, digital: row.team === 14 ? null : row.digital }];
  });
}
