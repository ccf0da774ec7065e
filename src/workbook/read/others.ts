import type { AgreementInput } from '../../model/agreements/inputs';
import type { Co2Inputs } from '../../model/co2/inputs';
import type { OtherInputs } from '../../model/otherInputs';
import { publishedOthers } from '../../model/plan/publishedOthers';
import type { WijkagentInputs } from '../../model/wijkagent/inputs';
import type { InputProblem, Read } from '../problems';
import type { Group, TableKey } from '../tables/spec';
import { readAgreements } from './agreements';
import { readCo2 } from './co2';
import { parameterReader } from './parameters';
import type { ReadTable } from './readTable';
import { readWijkagenten } from './wijkagenten';

/** The inputs of each calculation beside the strength model, or what is wrong with them. */
export interface OtherReads {
  readonly wijkagenten: Read<WijkagentInputs>;
  readonly co2: Read<Co2Inputs>;
  readonly agreements: Read<readonly AgreementInput[]>;
}

/**
 * Reads the other calculations apart from each other: a wrong cell stops only its own.
 * @param older the workbook is of a model that did not have them: they are the published ones
 * @param problems what was found in their tables so far; receives the rest
 */
export function readOthers(tables: Readonly<Record<TableKey, ReadTable | null>>, teams: readonly string[], older: boolean, problems: Record<Group, InputProblem[]>): OtherReads {
  if (older) {
    const { wijkagenten, co2, agreements } = publishedOthers();
    return { wijkagenten: { ok: true, value: wijkagenten }, co2: { ok: true, value: co2 }, agreements: { ok: true, value: agreements } };
  }
  const { parameters, bevolking, wijkagentenReeks, co2Categorieen, co2Factoren, co2Verbruik, co2Maatregelen, afspraken } = tables;
  return {
    wijkagenten: sound(problems.wijkagenten, () => parameters && bevolking && wijkagentenReeks && readWijkagenten({ bevolking, wijkagentenReeks }, parameterReader(parameters, problems.wijkagenten), teams, problems.wijkagenten)),
    co2: sound(problems.co2, () => parameters && co2Categorieen && co2Factoren && co2Verbruik && co2Maatregelen && readCo2({ co2Categorieen, co2Factoren, co2Verbruik, co2Maatregelen }, parameterReader(parameters, problems.co2), problems.co2)),
    agreements: sound(problems.afspraken, () => afspraken && readAgreements(afspraken, problems.afspraken)),
  };
}

function sound<T>(problems: readonly InputProblem[], read: () => T | null): Read<T> {
  const value = read();
  return value === null || problems.length > 0 ? { ok: false, problems: withoutRepeatedSheets(problems) } : { ok: true, value };
}

/** A missing sheet is told once, not once per table on it. */
export function withoutRepeatedSheets(problems: readonly InputProblem[]): InputProblem[] {
  const missing = new Set<string>();
  return problems.filter((problem) => {
    if (problem.code !== 'missingSheet') return true;
    if (missing.has(problem.place.sheet)) return false;
    missing.add(problem.place.sheet);
    return true;
  });
}

/** All of them, or everything that is wrong. */
export function soundOthers({ wijkagenten, co2, agreements }: OtherReads): Read<OtherInputs> {
  if (wijkagenten.ok && co2.ok && agreements.ok) return { ok: true, value: { wijkagenten: wijkagenten.value, co2: co2.value, agreements: agreements.value } };
  return { ok: false, problems: [wijkagenten, co2, agreements].flatMap((read) => (read.ok ? [] : read.problems)) };
}
