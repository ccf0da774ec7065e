import type { ModelProblem } from '../../model/errors';
import type { InputProblem, Place } from '../problems';
import type { ProblemSentence } from './problemSentence';

// The workbook itself is Dutch: what stands in its cells is quoted as it is.
/** A year keeps its four digits together. */
const number = (value: number, digits = 6) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits, useGrouping: 'min2' }).format(value);
/** As the cell shows it. */
const shown = (value: number, percent?: boolean) => (percent ? `${number(value * 100, 4)}%` : number(value));
const typed = (found: string) => ({ true: 'TRUE', false: 'FALSE' })[found] ?? found;
const fte = (value: number) => `${new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 3 }).format(value)} fte`;

/** "Basisteams!D7"; a missing sheet has no cell. */
export function placeText(place: Place): string {
  return place.range === undefined ? `sheet ${place.sheet}` : `${place.sheet}!${place.range}`;
}

const list = (words: readonly string[]) => words.join(', ');
const some = (words: readonly string[]) => (words.length > 4 ? `${words.slice(0, 4).join(', ')} and ${words.length - 4} more` : words.join(', '));
const cells = (count: number) => (count === 1 ? 'One cell of the model has' : `${count} cells of the model have`);
const forRow = (row: string) => (row === '' ? '' : ` for “${row}”`);
const of = (row: string) => (row === '' ? '' : ` of “${row}”`);
const expected = (column: string, row: string) => `A value is expected for “${column}”${of(row)}.`;

/** The sentence the user reads for a problem with what stands in the workbook; the English twin of `nl.ts`. */
export function problemSentence(problem: InputProblem): ProblemSentence {
  const at = placeText(problem.place);
  switch (problem.code) {
    case 'missingSheet':
      return { title: `Sheet ${problem.place.sheet} is missing`, detail: `The model expects a sheet called “${problem.place.sheet}”, but this workbook has none.`, advice: 'Undo the deletion, or choose “Insert model” in an empty workbook.' };
    case 'missingTable':
      return { title: `The table with “${problem.header}” is missing on ${problem.place.sheet}`, detail: `An Excel table is expected on that sheet (${at}); it was deleted or renamed.`, advice: 'Undo that, or insert the model again.' };
    case 'missingColumn':
      return { title: `Column “${problem.column}” not found in ${at}`, detail: problem.found.length > 0 ? `There is a header that the model does not know: ${some(problem.found.map((header) => `“${header}”`))}.` : 'The column was deleted.', advice: `Give the column its header “${problem.column}” again, or undo the change.` };
    case 'missingParameter':
      return { title: `Parameter “${problem.label}” is missing`, detail: `${at} has no row with “${problem.parameter}”.`, advice: 'Put the row back, or undo the change.' };
    case 'empty':
      return { title: `${at} is empty`, detail: expected(problem.column, problem.row), advice: 'Fill in the cell.' };
    case 'errorValue':
      return { title: `${at} contains an error: ${problem.found}`, detail: expected(problem.column, problem.row), advice: 'Repair the formula in that cell or fill in a value.' };
    case 'textNumber':
      return { title: `${at} is text, not a number`, detail: `“${problem.found}” stands at “${problem.column}”${of(problem.row)}; a number is expected.`, advice: `Type ${shown(problem.suggestion, problem.percent)} as a number${problem.percent ? '' : ', without a unit'}. Excel aligns a number to the right.` };
    case 'notANumber':
      return { title: `${at} is not a number`, detail: `“${typed(problem.found)}” stands at “${problem.column}”${of(problem.row)}; a number is expected.`, advice: 'Fill in a number, without a unit and without thousands separators.' };
    case 'negative':
      return { title: `${at} is negative`, detail: `${shown(problem.found, problem.percent)} stands at “${problem.column}”${of(problem.row)}; ${shown(0, problem.percent)} or more is expected.`, advice: `Fill in ${shown(0, problem.percent)} or more.` };
    case 'outOfRange':
      return { title: `${at} is out of range`, detail: `${shown(problem.found, problem.percent)} stands at “${problem.column}”${of(problem.row)}; ${bounds(problem.min, problem.max, problem.percent)} is expected.`, advice: 'Change the value.' };
    case 'notWhole':
      return { title: `${at} is not a whole number`, detail: `${number(problem.found)} stands at “${problem.column}”${of(problem.row)}; a whole number is expected.`, advice: 'Fill in a number without decimals.' };
    case 'notADate':
      return { title: `${at} is not a date`, detail: `${typeof problem.found === 'number' ? number(problem.found) : `“${typed(problem.found)}”`} stands at “${problem.column}”${of(problem.row)}; a day from 1 January 2000 up to 31 December 2100 is expected, without a time.`, advice: 'Type the date again, for example 2025-12-31. Excel aligns a date to the right.' };
    case 'notInList':
      return { title: `${at}: “${typed(problem.found)}” is not a choice`, detail: `For “${problem.column}”${of(problem.row)} one of these is expected: ${list(problem.allowed)}.`, advice: 'Choose one of these words.' };
    case 'unknownName':
      return { title: `${at}: “${problem.found}” is unknown`, detail: `For “${problem.column}”${of(problem.row)} a name is expected that occurs in the model.`, advice: problem.closest === null ? 'Choose an existing name.' : `Do you mean “${problem.closest}”?` };
    case 'unusableName':
      return { title: `${at}: “${problem.found}” cannot be a name`, detail: `Formulas search by “${problem.column}”: they read * ? and ~ as wildcards, = < and > in front as a comparison, and digits alone as a number.`, advice: 'Use a name with at least one letter and without these characters.' };
    case 'duplicate':
      return { title: `${at}: “${problem.found}” occurs twice`, detail: `The same “${problem.column}” also stands in ${placeText(problem.first)}.`, advice: 'Delete or rename one of them.' };
    case 'incompleteColumn':
      return { title: `“${problem.column}” is not filled in for everything`, detail: `From ${at} on these are missing: ${some(problem.missing)}.`, advice: 'Fill in all rows, or make them all empty.' };
    case 'formulaMissing':
      return { title: `“${problem.column}” is missing for ${problem.missing.length} ${problem.missing.length === 1 ? 'municipality' : 'municipalities'}`, detail: `The HBVS formula is on and asks for it for ${problem.component}. From ${at} on these are missing: ${some(problem.missing)}.`, advice: 'Import or link the characteristic, or set “HBVS-formule gebruiken” on Uitgangspunten to nee.' };
    case 'formulaNegative':
      return { title: `The HBVS formula gives ${problem.row} less than 0`, detail: `Its outcome for ${problem.component} is ${number(problem.found)} (${at}).`, advice: 'Check the characteristics of the municipality and the coefficients on Uitgangspunten.' };
    case 'formulaNothing':
      return { title: `The HBVS formula gives nothing for ${problem.component}`, detail: `Every municipality gets 0, so there is nothing to share by. The formula is on in ${at}.`, advice: 'Check the characteristics and the coefficients, or set “HBVS-formule gebruiken” to nee.' };
    case 'formulaOverData':
      return { title: `${at} holds data of your own`, detail: `With “HBVS-formule gebruiken” on ja the formula fills “${problem.column}”, but ${problem.row} holds something else. Data of your own are not overwritten.`, advice: 'Empty the column, or set “HBVS-formule gebruiken” on Uitgangspunten to nee.' };
    case 'ambiguousName':
      return { title: `${at}: “${problem.found}” is ambiguous`, detail: `For “${problem.column}”${of(problem.row)} ${problem.count} units have this name; the mutation would count for each of them.`, advice: 'Choose a unit with a name of its own, or give the unit one on sheet Diensten.' };
    case 'noAmount':
      return { title: `${at}: the change has no amount`, detail: `There is no percentage, growth per year, fixed value or formula${forRow(problem.row)}.`, advice: 'Fill in one of these, or empty the row.' };
    case 'twoAmounts':
      return { title: `${at}: the change has two amounts`, detail: `A row has one percentage, growth per year, fixed value or formula; there is more than one${forRow(problem.row)}.`, advice: 'Keep one of them.' };
    case 'noRows':
      return { title: `${problem.place.sheet}: the table is empty`, detail: `${at} does not hold a single row.`, advice: 'Put the rows back or undo the change.' };
    case 'wrongOrder':
      return { title: `The order of “${problem.column}” has changed`, detail: `The formulas find these rows by their position. ${at} is expected to hold this order, without empty rows in between: ${list(problem.expected)}.`, advice: 'Undo the sorting, or put the rows back in this order.' };
    case 'mustBeEmpty':
      return { title: `${at} must be empty`, detail: `${number(problem.found)} stands at “${problem.column}”${of(problem.row)}; there should be no value.`, advice: 'Empty the cell.' };
    case 'zeroWeights':
      return { title: `${at}: both weights are 0`, detail: `${problem.row === '' ? 'This municipality' : `“${problem.row}”`} is split over two basisteams; at least one weight above 0 is expected.`, advice: 'Fill in the ratio between the two teams, for example 1 and 1.' };
    case 'noActual':
      return { title: `${at}: there is no figure`, detail: `There is neither a quantity nor an amount in tonnes${forRow(problem.row)}.`, advice: 'Fill in one of them, or empty the row.' };
    case 'twoActuals':
      return { title: `${at}: there are two figures`, detail: `A row has either a quantity or an amount in tonnes; there are both${forRow(problem.row)}.`, advice: 'Leave one of them.' };
    case 'endBeforeStart':
      return { title: `${at}: the measure ends before it starts`, detail: `For ${problem.row === '' ? 'this measure' : `“${problem.row}”`} the last year is ${problem.end} and the first year ${problem.start}.`, advice: `Fill in ${problem.start} or later, or leave the last year empty.` };
    case 'halfRange':
      return { title: `${at}: the other bound is missing`, detail: `An uncertain value has a lowest and a highest; “${problem.column}”${of(problem.row)} is empty.`, advice: 'Fill in both, or neither.' };
    case 'leastAboveMost':
      return { title: `${at}: the lowest value is above the highest`, detail: `For ${problem.row === '' ? 'this row' : `“${problem.row}”`} the lowest is ${shown(problem.least, problem.percent)} and the highest ${shown(problem.most, problem.percent)}.`, advice: 'Exchange the two values or change one of them.' };
    case 'yearNotAfter':
      return { title: `${at}: the years do not go up`, detail: `“${problem.column}” is ${problem.found}; it has to come after “${problem.earlier}”, which is ${problem.year}.`, advice: `Fill in a year after ${problem.year}, or change the other year.` };
    case 'linkGone': {
      const which = problem.keys ? 'the column with the names' : `the column for “${problem.column}”`;
      return problem.nameDeleted
        ? { title: `The link of “${problem.column}” is broken: the name ${problem.name} was deleted`, detail: `That name pointed at ${which} on your sheet (when it was linked: ${problem.from}). ${cells(problem.count)} no value because of it (${at}).`, advice: 'Undo the deletion, link the column again, or unlink it: the values from before the link then come back.' }
        : { title: `The link of “${problem.column}” is broken: your data were deleted`, detail: `On your sheet ${which} was deleted, or the whole sheet (when it was linked: ${problem.from}); the name ${problem.name} points nowhere now. ${cells(problem.count)} no value because of it (${at}).`, advice: 'Undo the deletion, link the column again, or unlink it: the values from before the link then come back.' };
    }
    case 'linkRowGone':
      return { title: `“${problem.key}” is no longer in your data`, detail: `“${problem.column}” of “${problem.row}” (${placeText(problem.cell)}) follows the row “${problem.key}” on your sheet (when it was linked: ${problem.from}). Looked for in ${at}.`, advice: 'Put the name back as it was, or link the column again.' };
    case 'linkNoNumber':
      return { title: `${at}: a number is expected here`, detail: `It holds “${problem.found}”. “${problem.column}” of “${problem.row}” (${placeText(problem.cell)}) follows this cell (when it was linked: ${problem.from}).`, advice: 'Enter a number on your sheet, or unlink the column.' };
    case 'impossible':
      return modelSentence(problem.problem, at);
    default:
      throw problem satisfies never;
  }
}

function bounds(min: number, max: number, percent?: boolean): string {
  if (max === Infinity) return `a value of ${shown(min, percent)} or more`;
  if (min === -Infinity) return `a value of at most ${shown(max, percent)}`;
  return `a value from ${shown(min, percent)} up to ${shown(max, percent)}`;
}

/** The sentence for a calculation that has no answer. */
export function modelSentence(problem: ModelProblem, at: string): ProblemSentence {
  switch (problem.code) {
    case 'sharesNotOne':
      return { title: 'The shares do not add up to 100%', detail: `In ${at} the five shares add up to ${number(problem.sum * 100, 4)}%.`, advice: problem.sum < 1 ? `Distribute another ${number((1 - problem.sum) * 100, 4)} percentage points over the components.` : `Take ${number((problem.sum - 1) * 100, 4)} percentage points off the components.` };
    case 'negativeShare':
      return { title: `The share of ${problem.component} is negative`, detail: `${at} holds ${number(problem.share * 100, 4)}%.`, advice: 'Fill in a share of 0% or more.' };
    case 'minimumAboveBase':
      return { title: `${problem.team}: more wijkagenten than HBVS+`, detail: `The wijkagenten cell is ${fte(problem.wijkagenten)}, the HBVS+ of the team ${fte(problem.base)} (${at}).`, advice: 'Lower the minimum or the wijkagenten budget, or raise the HBVS+.' };
    case 'zeroSeedColumn':
      return { title: `${problem.component}: a budget but no data`, detail: `Every team has 0 at ${problem.component} (${at}), while the budget is ${fte(problem.budget)}.`, advice: 'Fill in data, or set the share to 0%.' };
    case 'zeroSeedRow':
      return { title: `${problem.team}: strength but no data`, detail: `Every component of ${problem.team} is 0, while ${fte(problem.margin)} has to be distributed (${at}).`, advice: 'Fill in data for at least one component of this team.' };
    case 'notConverged':
      return { title: 'The components cannot be made to fit', detail: `With these zeros in the data and these shares (${at}) no table meets the row and column totals; a deviation of ${fte(problem.worst)} remains.`, advice: 'Replace zeros in the data per component by small values, or change the shares.' };
    case 'zeroColumnAfterChange':
      return { title: `${problem.component}: nothing to distribute`, detail: `After the change ${problem.component} is 0 for every team, while the budget is ${fte(problem.budget)} (${at}).`, advice: 'Leave something for at least one team, or set the share to 0%.' };
    case 'budgetBelowWijkagenten':
      return { title: 'The budget is less than the wijkagenten', detail: `The budget is ${fte(problem.budget)}, the wijkagenten take ${fte(problem.wijkagenten)} (${at}).`, advice: 'Raise the budget, or lift minima.' };
    case 'floorAboveCap':
      return { title: `${problem.team}: floor above cap`, detail: `The floor is ${fte(problem.floor)}, the cap ${fte(problem.cap)} (${at}).`, advice: 'Lower the floor or raise the cap.' };
    case 'floorsAboveBudget':
      return { title: 'The floors do not fit in the budget', detail: `Together they are ${fte(problem.sum)}, the budget is ${fte(problem.budget)}: ${fte(problem.sum - problem.budget)} too much. It concerns ${some(problem.teams)} (${at}).`, advice: 'Lower floors or raise the budget.' };
    case 'capsBelowBudget':
      return { title: 'The caps do not allow the budget', detail: `Together they are ${fte(problem.sum)}, the budget is ${fte(problem.budget)}: ${fte(problem.budget - problem.sum)} is left over. It concerns ${some(problem.teams)} (${at}).`, advice: 'Raise caps or lower the budget.' };
    case 'capBelowWijkagenten':
      return { title: `${problem.team}: cap below the wijkagenten`, detail: `The cap is ${fte(problem.cap)}, the wijkagenten are ${fte(problem.wijkagenten)} already (${at}).`, advice: 'Raise the cap or lift the minimum of this team.' };
    case 'noPayers':
      return { title: `Amendment “${problem.amendment}”: nobody pays`, detail: `At ${at} there is no other basisteam that can pay.`, advice: 'Choose a district or team that pays.' };
    case 'noReceiver':
      return { title: `Amendment “${problem.amendment}”: nobody receives`, detail: `${at} holds no existing basisteam.`, advice: 'Choose the basisteam that receives the fte.' };
    case 'noExtensionKey':
      return { title: 'The extension has no key', detail: `In ${at} the districts add up to ${fte(problem.sum)}; nothing can be shared by that.`, advice: 'Fill in the HBVS+ per district of section 4.1.1.' };
    case 'invalidFactor':
      return { title: `${problem.team}: the ${problem.driver} become negative`, detail: `Together the changes make ${number(problem.factor * 100, 2)}% of the base (${at}).`, advice: 'A change cannot be below −100%.' };
    case 'unknownScope':
      return { title: `${{ district: 'District', basisteam: 'Basisteam', gemeente: 'Municipality' }[problem.kind]} “${problem.name}” does not exist`, detail: `A change of the scenario applies to a name without basisteams in the model (${at}).`, advice: 'Choose an existing name or delete the change.' };
    case 'noOldStrength':
      return { title: 'Phasing in has nowhere to start', detail: `Phasing in starts from the HBVS+ of the base year, which is 0 for every team, while there is ${fte(problem.total)} to distribute (${at}).`, advice: 'Fill in the HBVS+ of the base year, or choose no phasing in.' };
    case 'invalidFormula':
      return { title: `The formula “${problem.text}” cannot be read`, detail: `For ${problem.driver} of ${problem.scope} it goes wrong at character ${problem.at + 1} (${at}).`, advice: 'Mend the formula in the task pane: it says what is expected at that place.' };
    case 'formulaNotFinite':
      return { title: `The formula gives no number for ${problem.team}`, detail: `“${problem.text}” for ${problem.driver} of ${problem.scope} divides by zero or becomes too large (${at}).`, advice: 'Change the formula, or fill in the data of this team.' };
    case 'unknownBaseline':
      return { title: `Scenario “${problem.baseline}” does not exist`, detail: `Scenario “${problem.scenario}” builds on “${problem.baseline}”, which is not in the list (${at}).`, advice: 'Choose another scenario to build on, or the base.' };
    case 'baselineCycle':
      return { title: 'Scenarios build on each other in a circle', detail: `${problem.names.map((name) => `“${name}”`).join(' builds on ')} (${at}).`, advice: 'Let one of these scenarios build on the base.' };
    case 'noBaseForAbsolute':
      return { title: `No base value for ${problem.driver} of ${problem.scope}`, detail: `A fixed value can only be compared with a base value, and that is missing (${at}).`, advice: 'Fill in a percentage, or fill in the data first.' };
    default:
      throw problem satisfies never;
  }
}
