import { useMemo, useState } from 'react';
import { isBase } from '../../../simulation/scenario';
import type { ModelInWorkbook } from '../../../excel/contract';
import { computeScenario, prepareModel } from '../../state/computeScenario';
import { strengthFigures } from '../../state/strengthFigures';
import type { DistrictFigures, UnitFigures } from '../../state/strengthFigures';
import { barOf } from './DistrictGroup';
import { startOptions } from './sterkteOptions';
import type { SterkteOptions } from './sterkteOptions';
import { strengthOf } from './strengthValue';

type Model = Extract<ModelInWorkbook, { kind: 'model' }>;

/** The figures of what stands in the workbook, and what of them is shown. */
export function useSterkte({ inputs, scenario }: Model) {
  const [options, setOptions] = useState(startOptions);
  const computed = useMemo(() => {
    const prepared = prepareModel(inputs);
    return prepared.ok ? computeScenario(prepared.value, scenario) : prepared;
  }, [inputs, scenario]);
  const figures = useMemo(() => (computed.ok ? strengthFigures(inputs, computed.value) : null), [computed, inputs]);
  const change = (part: Partial<SterkteOptions>) => setOptions((before) => ({ ...before, ...part }));
  const toggle = (name: string) => change({ folded: options.folded.includes(name) ? options.folded.filter((other) => other !== name) : [...options.folded, name] });
  return {
    options,
    change,
    toggle,
    figures,
    problem: computed.ok ? null : computed.problem,
    isScenario: !isBase(scenario),
    shown: figures ? filterDistricts(figures.districts, options.filter) : [],
    scales: figures ? barScales(figures, options) : { team: 1, district: 1 },
  };
}

/** Districts and teams whose name holds the text; a district that matches itself keeps all its teams. */
export function filterDistricts(districts: readonly DistrictFigures[], text: string): readonly DistrictFigures[] {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '') return districts;
  const matches = (name: string) => name.toLocaleLowerCase().includes(wanted);
  return districts.flatMap((district) => {
    if (matches(district.name)) return [district];
    const teams = district.teams.filter((team) => matches(team.name));
    return teams.length > 0 ? [{ ...district, teams }] : [];
  });
}

function barScales(figures: UnitFigures, options: SterkteOptions) {
  const longest = (values: readonly number[]) => Math.max(1e-9, ...values);
  const teams = figures.districts.flatMap((district) => district.teams);
  return {
    team: longest(teams.map((team) => (options.display === 'per1000' ? (team.perThousand ?? 0) : strengthOf(team, options.measure)))),
    district: longest(figures.districts.map((district) => barOf(district, options))),
  };
}
