import type { LinkFault, LinkProblem } from '../link/links';
import { placeText } from './en';
import type { ProblemSentence } from './problemSentence';

/** Why nothing was linked or unlinked. */
export function linkSentence(problem: LinkProblem): ProblemSentence {
  switch (problem.code) {
    case 'ownSheet':
      return { title: `Sheet ${problem.sheet} belongs to the model`, detail: 'The model cannot follow cells of its own.', advice: 'Select data on one of your own sheets.' };
    case 'sheetProtected':
      return { title: `Sheet ${problem.sheet} is protected`, detail: 'The model cannot write anything there.', advice: 'Unprotect it (Review, Unprotect Sheet) and try again.' };
    case 'keyTwice':
      return { title: `“${problem.key}” stands in your data more than once`, detail: `In ${problem.places.map(placeText).join(' and ')}. A formula finds the first alone, and that need not be the one you mean.`, advice: 'Give one of these rows another name, or select a range without the other.' };
    case 'keyTooLong':
      return { title: `The name in ${placeText(problem.place)} is too long`, detail: 'Excel looks up texts of at most 255 characters.', advice: 'Shorten the name.' };
    case 'targetTwice':
      return { title: `“${problem.name}” would be linked twice`, detail: 'A cell of the model can follow one cell only.', advice: 'Choose one source per column and per row.' };
    case 'noLink':
      return { title: 'This link is no longer there', detail: 'It was removed in the meantime.', advice: 'There is nothing to do.' };
    case 'nothingToKeep':
      return { title: 'Not every linked cell has a value now', detail: `There is no number in ${some(problem.places.map(placeText))}.`, advice: 'Repair the link first, or put back the values from before the link.' };
    default:
      throw problem satisfies never;
  }
}

/** What broke in a link. */
export function linkFault(fault: LinkFault): string {
  const which = 'of' in fault && fault.of === 'sleutel' ? 'the column with the names' : 'the column with the values';
  switch (fault.code) {
    case 'nameGone':
      return `The name ${fault.name}, which points at ${which}, was deleted.`;
    case 'cellsGone':
      return `On your sheet ${which} was deleted, or the whole sheet.`;
    case 'headerChanged':
      return fault.found === null ? `The column is no longer headed “${fault.was}”.` : `The column is headed “${fault.found}” now and no longer “${fault.was}”.`;
    case 'rowGone':
      return `“${fault.key}” is no longer in the column with the names (for ${placeText(fault.cell)}).`;
    case 'keysTwice':
      return 'A name stands on your sheet twice: the formulas take the first.';
    case 'noNumber':
      return `${fault.place === null ? 'For ' : ''}${placeText(fault.place ?? fault.cell)}: “${fault.found}” is no number.`;
    default:
      throw fault satisfies never;
  }
}

const some = (words: readonly string[]) => (words.length > 4 ? `${words.slice(0, 4).join(', ')} and ${words.length - 4} others` : words.join(', '));
