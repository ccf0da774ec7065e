import english from '../english.json';
import type { Expected, Found, FunctionProblem, Place, Size } from '../problem';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
/** U+2212 for minus, as in the pane. */
const show = (value: number): string => numbers.format(value).replace(/^-/, '\u2212');
const cells = ({ rows, columns }: Size): string => `${rows} ${rows === 1 ? 'row' : 'rows'} by ${columns} ${columns === 1 ? 'column' : 'columns'}`;

/** The English name of an argument; one name means the same in every function. */
const argumentNames: ReadonlyMap<string, string> = new Map(
  Object.values(english).flatMap(({ parameters }) => Object.entries<{ name: string }>(parameters).map(([dutch, { name }]) => [dutch, name] as const)),
);
const named = (argument: string): string => argumentNames.get(argument) ?? argument;

function where({ row, column, rows, columns }: Place): string {
  if (rows === 1 && columns === 1) return '';
  if (columns === 1) return `, row ${row}`;
  return rows === 1 ? `, column ${column}` : `, row ${row}, column ${column}`;
}

function what(found: Found): string {
  switch (found.kind) {
    case 'blank':
      return 'nothing';
    case 'text':
      return `the text ‘${found.text}’`;
    case 'boolean':
      return found.value ? 'TRUE' : 'FALSE';
    case 'number':
      return show(found.value);
    case 'error':
      return `the error ${found.error}`;
    case 'other':
      return 'no plain value';
    default:
      throw found satisfies never;
  }
}

function asked(expected: Expected): string {
  switch (expected.kind) {
    case 'text':
      return 'a name';
    case 'choice':
      return expected.choices.map((choice) => `"${choice}"`).join(', ').replace(/, ([^,]*)$/, ' or $1');
    case 'number': {
      const { least, most, above, whole } = expected;
      const kind = whole === true ? 'a whole number' : 'a number';
      if (least !== undefined && most !== undefined) return `${kind} from ${year(least, whole)} to ${year(most, whole)}`;
      if (above !== undefined) return `${kind} above ${show(above)}${most === undefined ? '' : ` and at most ${show(most)}`}`;
      return least === undefined ? kind : `${kind} of ${show(least)} or more`;
    }
    default:
      throw expected satisfies never;
  }
}

/** Whole limits are years: without a comma. */
function year(value: number, whole: boolean | undefined): string {
  return whole === true ? String(value) : show(value);
}

/** What is wrong, where, and what is expected: one or two sentences. */
export function englishMessage(problem: FunctionProblem): string {
  switch (problem.code) {
    case 'wrongValue':
      return `${named(problem.argument)}${problem.place === null ? '' : where(problem.place)}: there is ${what(problem.found)}; expected ${asked(problem.expected)}.`;
    case 'wrongSize':
      return problem.like === problem.argument
        ? `${named(problem.argument)}: you gave ${cells(problem.size)}; expected one cell.`
        : `${named(problem.argument)}: you gave ${cells(problem.size)}; expected ${cells(problem.expected)}, like ${named(problem.like)}.`;
    case 'notPerRow':
      return `${named(problem.argument)}: you gave ${cells(problem.size)}; expected one column with a cell per row of ${named(problem.like)}, ${problem.rows} in all.`;
    case 'wrongColumns':
      return `${named(problem.argument)}: you gave ${problem.columns} ${problem.columns === 1 ? 'column' : 'columns'}; expected ${problem.expected}.`;
    case 'tooManyCells':
      return `${named(problem.argument)}: you gave ${show(problem.cells)} cells; at most ${show(problem.most)} are possible.`;
    case 'totalNotOnStep':
      return `${named('totaal')}: ${show(problem.total)} is no multiple of the step ${show(problem.step)}.`;
    case 'tooLarge':
      return `${named(problem.argument)}${where(problem.place)}: this number is too large to round exactly to this step.`;
    case 'districtTwice':
      return `${named('districttotalen')}: ‘${problem.district}’ is there twice; each district may be there once.`;
    case 'yearsOutOfOrder':
      return `${named(problem.second)}: ${problem.secondYear} must be later than ${named(problem.first)}, ${problem.firstYear}.`;
    case 'percentageToZero':
      return `${named(problem.argument)}: by a constant percentage a year emissions never come to 0; enter a number above 0 or choose "lineair".`;
    case 'residualAboveTarget':
      return `${named('restniveau')}: ${show(problem.residual)} tonnes is more than what is allowed in the target year, ${show(problem.target)} tonnes.`;
    case 'residualWithoutYear':
      return `${named('neutraaljaar')}: there is nothing, but there is a residual; enter the year in which that remains.`;
    case 'fixedAboveBudget':
      return `The fixed parts add up to ${show(problem.sum)}, more than the amount, ${show(problem.budget)}.`;
    case 'floorsAboveBudget':
      return `The minima and fixed parts add up to ${show(problem.sum)}, more than the amount, ${show(problem.budget)}.`;
    case 'capsBelowBudget':
      return `Together the parts can get at most ${show(problem.sum)}, less than the amount, ${show(problem.budget)}.`;
    case 'floorAboveCap':
      return `${named('maximum')}${where(problem.place)}: ${show(problem.cap)} is less than the minimum or fixed part, ${show(problem.floor)}.`;
    case 'noWeights':
      return `${named('gewichten')}: all weights are 0, so nobody can get the remaining ${show(problem.left)}.`;
    case 'totalOutOfReach':
      return `${named('totaal')}: ${show(problem.total)} is not possible; with these values the total lies from ${show(problem.lowest)} to ${show(problem.highest)}.`;
    case 'districtUnknown':
      return `${named('district')}: ‘${problem.district}’ is not in ${named('districttotalen')}.`;
    case 'noExtensionKey':
      return 'The districts with teams have no strength to share by.';
    case 'yearOutsidePath':
      return `${named('jaar')}${where(problem.place)}: ${problem.year} lies outside the path, which runs from ${problem.first} to ${problem.last}.`;
    default:
      throw problem satisfies never;
  }
}
