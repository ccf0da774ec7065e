import { otherComponentIds } from '../../model/strength/components';
import type { WijkagentenBudgetRule } from '../../model/strength/components';
import type { Damping, DampingRule } from '../../model/strength/damping';
import type { Share } from '../../model/units';
import type { Rounding, Scenario } from '../../simulation/scenario';
import type { InputProblem } from '../problems';
import { scenarioSettings, settingLabels } from '../tables/scenarioSettings';
import type { FixedSetting, SettingSpec } from '../tables/scenarioSettings';
import { isOlder } from '../version';
import { headerOf, reportDuplicates } from './names';
import { readNumber } from './readNumber';
import type { CellValue, ReadRow, ReadTable } from './readTable';

type Settings = Pick<Scenario, 'name' | 'description' | 'year' | 'municipalGrowth' | 'totalBudget' | 'shares' | 'wijkagentenBudget' | 'wijkagentenRule' | 'damping' | 'rounding'> & { readonly liftAll: boolean };

/** Reads the settings of the scenario, each by its own rule; an empty one is absent. @param version model version of the workbook */
export function readSettings(table: ReadTable, version: string | null, problems: InputProblem[]): Settings {
  reportRows(table, version, problems);
  const at = (key: string) => table.rows.find((row) => row.values.gegeven === scenarioSettings[key]?.label);
  const value = (key: string) => {
    const spec = scenarioSettings[key];
    const row = at(key);
    return spec && row ? readSetting(spec, table, row, problems) : null;
  };
  const number = (key: string) => {
    const found = value(key);
    return typeof found === 'number' ? found : null;
  };
  const choice = <T extends string>(key: FixedSetting) => value(key) as T | null;
  const text = (key: FixedSetting) => {
    const found = value(key);
    return found === null ? null : String(found);
  };
  const present = <K extends string, T>(key: K, found: T | null) => (found === null ? {} : ({ [key]: found } as { [key in K]: T }));
  const shares = otherComponentIds.map(number);
  reportIncomplete(table, at, problems);
  return {
    name: text('naam') ?? 'Scenario',
    ...present('description', text('beschrijving')),
    ...present('year', number('jaar')),
    ...(choice<string>('gemeentegroei') === 'ja' ? { municipalGrowth: true as const } : {}),
    totalBudget: number('totaal'),
    shares: shares.includes(null) ? null : shares.map((share) => share ?? 0),
    ...present('wijkagentenBudget', number('wijkagentenBudget')),
    ...present('wijkagentenRule', choice<WijkagentenBudgetRule>('wijkagentenRegel')),
    ...present('damping', dampingOf(choice<DampingRule>('ingroei'), number('ingroeiPercentage'), table, at('ingroeiPercentage'), problems)),
    ...present('rounding', choice<Rounding>('afronding')),
    liftAll: choice<string>('minima') === 'ja',
  };
}

/** Every setting stands there once, in its row: formulas find a setting by its row. An older workbook has fewer. */
function reportRows(table: ReadTable, version: string | null, problems: InputProblem[]): void {
  const expected = Object.values(scenarioSettings).filter((spec) => spec.since === undefined || !isOlder(version, spec.since)).map((spec) => spec.label);
  for (const label of expected) {
    if (!table.rows.some((row) => row.values.gegeven === label)) problems.push({ code: 'missingParameter', place: table.column('gegeven'), parameter: label, label });
  }
  reportDuplicates(table, 'gegeven', problems);
  const moved = table.rows.some((row) => expected.includes(row.label) && expected[row.index] !== row.label);
  if (moved) problems.push({ code: 'wrongOrder', place: table.column('gegeven'), column: headerOf(table, 'gegeven'), expected: settingLabels });
}

function readSetting(spec: SettingSpec, table: ReadTable, row: ReadRow, problems: InputProblem[]): CellValue {
  const value = row.values.waarde ?? null;
  if (value === null) return null;
  const place = row.place('waarde');
  if (spec.rule.kind === 'choice') {
    const { options } = spec.rule;
    const option = options.find((candidate) => candidate.toLowerCase() === String(value).toLowerCase());
    if (option === undefined) problems.push({ code: 'notInList', place, column: headerOf(table, 'waarde'), row: row.label, found: String(value), allowed: options });
    return option ?? null;
  }
  if (spec.rule.kind === 'text') return value;
  return readNumber({ header: headerOf(table, 'waarde'), rule: spec.rule, format: spec.format, place, row: row.label }, value, problems);
}

function dampingOf(rule: DampingRule | null, perYear: Share | null, table: ReadTable, row: ReadRow | undefined, problems: InputProblem[]): Damping | null {
  if (rule !== 'vrij') return rule === null ? null : { rule };
  if (row && !row.filled('waarde')) problems.push({ code: 'empty', place: row.place('waarde'), column: headerOf(table, 'waarde'), row: row.label });
  return { rule, perYear: perYear ?? 0 };
}

/** Shares are all filled in or none. */
function reportIncomplete(table: ReadTable, at: (key: string) => ReadRow | undefined, problems: InputProblem[]): void {
  const missing = otherComponentIds.filter((id) => at(id)?.filled('waarde') === false);
  if (missing.length === 0 || missing.length === otherComponentIds.length) return;
  problems.push({ code: 'incompleteColumn', place: at(missing[0] ?? '')?.place('waarde') ?? table.column('waarde'), column: 'Aandelen in het scenario', missing });
}
