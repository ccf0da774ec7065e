import { sameName } from '../../simulation/library/names';
import type { Scenario } from '../../simulation/scenario';
import type { ScenarioFileProblem } from '../../simulation/scenarioFile/problems';
import { FORMAT, readScenarioFile, VERSION } from '../../simulation/scenarioFile/scenarioFile';
import type { CellContent } from '../blueprint';

/**
 * Where the kept scenarios live: one very hidden sheet, each scenario a row with its name, version and JSON as text.
 * A sheet and not custom XML parts, document settings or properties: those do not survive LibreOffice, other programs or a re-save by
 * a library; cells do. Excel takes 32,767 characters in a cell, so the JSON is cut into pieces.
 */
export const STORE_SHEET = 'Stw_Scenarios';

/** Longest piece of JSON in a cell: under the 8,203 characters that older hosts take when a block of cells is written at once. */
export const LONGEST_PIECE = 8000;

/** Row with the first scenario; above it what the sheet is. */
const FIRST_ROW = 3;
const FIRST_PIECE = 3;

/** What of the kept scenarios cannot be read, or could not be read back; the sentence is made in `workbook/messages`. */
export type StoreProblem =
  /** A very hidden sheet of this name that does not say it is ours. */
  | { readonly code: 'storeUnknown'; readonly sheet: string }
  | { readonly code: 'storeNewer'; readonly sheet: string; readonly found: number; readonly known: number }
  /** A row whose text was cut or changed. */
  | { readonly code: 'storeDamaged'; readonly sheet: string; readonly row: number; readonly name: string }
  /** A row that is no scenario of this version, with the first thing that is wrong. */
  | { readonly code: 'storeWrong'; readonly sheet: string; readonly row: number; readonly name: string; readonly problem: ScenarioFileProblem }
  /** A scenario that was to be kept and is none: nothing was written. */
  | { readonly code: 'cannotKeep'; readonly problem: ScenarioFileProblem };

export interface Store {
  readonly library: readonly Scenario[];
  readonly problems: readonly StoreProblem[];
}

export const emptyStore: Store = { library: [], problems: [] };

/** The contents of the sheet for a library, from A1. Nothing in it reads as a formula, number or date, and all of it is plain ASCII apart from the names. */
export function storeRows(library: readonly Scenario[]): CellContent[][] {
  return [
    [FORMAT, VERSION, 'Bewaarde scenario’s van Sterktewijzer. Niet wijzigen: het deelvenster leest en schrijft dit blad.'],
    ['Naam', 'Versie', 'Tekens', 'JSON in stukken'],
    ...library.map((scenario) => {
      const json = asciiJson(JSON.stringify({ format: FORMAT, version: VERSION, scenarios: [scenario] }));
      return [scenario.name, VERSION, json.length, ...pieces(json)];
    }),
  ];
}

/** What is wrong with a library that is to be kept: what is wrong with its scenarios together, and what would not be read back. */
export function keepProblems(library: readonly Scenario[]): StoreProblem[] {
  const read = readScenarioFile(JSON.stringify({ format: FORMAT, version: VERSION, scenarios: library }));
  if (!read.ok) return read.problems.map((problem) => ({ code: 'cannotKeep', problem }));
  // As the cells will hold it: an accent takes six characters there, so a text that fits as it is may not fit in the sheet.
  return readStore(storeRows(library)).problems.map((problem) => (problem.code === 'storeWrong' ? { code: 'cannotKeep', problem: problem.problem } : problem));
}

/** Whether a used range is that of the store. */
export function isStore(values: readonly (readonly unknown[])[]): boolean {
  return values[0]?.[0] === FORMAT;
}

/** Reads the library from the values of the sheet's used range; a row that cannot be read is told and the others are used. */
export function readStore(values: readonly (readonly unknown[])[]): Store {
  if (!isStore(values)) return { library: [], problems: [{ code: 'storeUnknown', sheet: STORE_SHEET }] };
  const version = values[0]?.[1];
  if (typeof version === 'number' && version > VERSION) return { library: [], problems: [{ code: 'storeNewer', sheet: STORE_SHEET, found: version, known: VERSION }] };
  const library: Scenario[] = [];
  const problems: StoreProblem[] = [];
  values.slice(FIRST_ROW - 1).forEach((line, i) => {
    if (line.every((value) => value === '')) return;
    const row = FIRST_ROW + i;
    const name = String(line[0] ?? '');
    const json = line.slice(FIRST_PIECE).map(withoutMarks).join('');
    if (json.length !== line[2]) {
      problems.push({ code: 'storeDamaged', sheet: STORE_SHEET, row, name });
      return;
    }
    const read = readScenarioFile(json);
    const [scenario] = read.ok ? read.scenarios : [];
    if (scenario && !library.some((before) => sameName(before.name, scenario.name))) library.push(scenario);
    else if (!read.ok && read.problems[0]) problems.push({ code: 'storeWrong', sheet: STORE_SHEET, row, name, problem: read.problems[0] });
    else problems.push({ code: 'storeDamaged', sheet: STORE_SHEET, row, name });
  });
  return { library, problems };
}

/**
 * JSON with everything but printable ASCII written as \uXXXX: no program then changes an accent, a line end or half a character. "_x" is
 * escaped too, because files escape characters as _x0041_.
 */
function asciiJson(json: string): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.replace(/[^\x20-\x7e]/g, escaped).replace(/_(?=x)/g, escaped);
}

/** Pieces between bars: no cell begins with a sign that makes a formula or number of it, or begins or ends with a space. */
function pieces(json: string): string[] {
  return Array.from({ length: Math.ceil(json.length / LONGEST_PIECE) }, (_, i) => `|${json.slice(i * LONGEST_PIECE, (i + 1) * LONGEST_PIECE)}|`);
}

function withoutMarks(value: unknown): string {
  return String(value ?? '').replace(/^\||\|$/g, '');
}
