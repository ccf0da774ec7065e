import { problemSentence as inEnglish } from '../../workbook/messages/en';
import { problemSentence as inDutch } from '../../workbook/messages/nl';
import type { InputProblem } from '../../workbook/problems';
import { language } from './translate';

/** What a problem is called, what is there and what to do, in the pane's language. */
export function problemText(problem: InputProblem) {
  return language() === 'en' ? inEnglish(problem) : inDutch(problem);
}
