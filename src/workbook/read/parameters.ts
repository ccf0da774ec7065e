import type { WijkagentenBudgetRule } from '../../model/strength/components';
import { serialToDate } from '../dates';
import { parameters } from '../parameters';
import type { ParameterKey, ParameterSpec } from '../parameters';
import type { InputProblem, Place } from '../problems';
import { readNumber } from './readNumber';
import type { CellValue, ReadRow, ReadTable } from './readTable';

/** The parameters with their types. */
export interface ParameterValues {
  readonly basisjaar: number;
  readonly wijkagentenBudget: number;
  readonly wijkagentenRegel: WijkagentenBudgetRule;
  readonly minimaOpheffen: boolean;
  readonly uitbreiding: number;
  readonly platform: number;
  readonly hovj: number;
  readonly bevroren: boolean;
  readonly aandeel2024: number | null;
  readonly mutatiesTot: string;
}

/** Reads single parameters by their rule; everything wrong is a problem with its cell. */
export interface ReadParameters {
  readonly number: (key: ParameterKey) => number | null;
  readonly date: (key: ParameterKey) => string | null;
  /** One of the options; the first where the cell is wrong, and then there is a problem. */
  readonly choice: <T extends string>(key: ParameterKey, options: readonly T[]) => T;
  /** The cell of the value; null where the row is gone. */
  readonly place: (key: ParameterKey) => Place | null;
  /** Whether something stands there, right or wrong. */
  readonly filled: (key: ParameterKey) => boolean;
}

export function parameterReader(table: ReadTable, problems: InputProblem[]): ReadParameters {
  const rowOf = (key: ParameterKey) => table.rows.find((row) => row.values.naam === parameters[key].name);
  const value = (key: ParameterKey) => readParameter(parameters[key], table, problems);
  const number = (key: ParameterKey) => {
    const found = value(key);
    return typeof found === 'number' ? found : null;
  };
  return {
    number,
    date: (key) => {
      const found = number(key);
      return found === null ? null : serialToDate(found);
    },
    choice: (key, options) => {
      const found = value(key);
      return options.find((option) => option === found) ?? (options[0] as (typeof options)[number]);
    },
    place: (key) => rowOf(key)?.place('waarde') ?? null,
    filled: (key) => rowOf(key)?.filled('waarde') ?? false,
  };
}

/** Reads every parameter of the strength model by its name, each by its own rule. */
export function readParameters(table: ReadTable, problems: InputProblem[]): ParameterValues {
  const value = (key: ParameterKey) => readParameter(parameters[key], table, problems);
  const number = (key: ParameterKey) => {
    const found = value(key);
    return typeof found === 'number' ? found : 0;
  };
  const share = value('aandeel2024');
  const until = value('peildatum');
  return {
    basisjaar: number('basisjaar'),
    wijkagentenBudget: number('wijkagentenBudget'),
    wijkagentenRegel: value('wijkagentenRegel') === 'vast' ? 'vast' : 'volgt de norm',
    minimaOpheffen: value('minimaOpheffen') === 'ja',
    uitbreiding: number('uitbreiding'),
    platform: number('platform'),
    hovj: number('hovj'),
    bevroren: value('uitbreidingModus') === 'bevroren',
    aandeel2024: typeof share === 'number' ? share : null,
    mutatiesTot: typeof until === 'number' ? serialToDate(until) : '',
  };
}

/** The cell of a parameter; the column of the names when its row is gone. */
export function parameterPlace(table: ReadTable, key: ParameterKey): Place {
  return table.rows.find((row) => row.values.naam === parameters[key].name)?.place('waarde') ?? table.column('naam');
}

function readParameter(spec: ParameterSpec, table: ReadTable, problems: InputProblem[]): CellValue {
  const row = table.rows.find((candidate) => candidate.values.naam === spec.name);
  if (!row) {
    problems.push({ code: 'missingParameter', place: table.column('naam'), parameter: spec.name, label: spec.label });
    return null;
  }
  return readByRule(spec, row, problems);
}

function readByRule(spec: ParameterSpec, row: ReadRow, problems: InputProblem[]): CellValue {
  const value = row.values.waarde ?? null;
  const place = row.place('waarde');
  if (value === null) {
    if (!row.filled('waarde') && !('blank' in spec.rule && spec.rule.blank)) problems.push({ code: 'empty', place, column: spec.label, row: spec.label });
    return null;
  }
  if (spec.rule.kind === 'choice') {
    const { options } = spec.rule;
    const option = options.find((candidate) => candidate.toLowerCase() === String(value).toLowerCase());
    if (option === undefined) problems.push({ code: 'notInList', place, column: spec.label, row: spec.label, found: String(value), allowed: options });
    return option ?? null;
  }
  return readNumber({ header: spec.label, rule: spec.rule, format: spec.format, place, row: spec.label }, value, problems);
}
