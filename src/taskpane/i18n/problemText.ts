import { problemSentenceIn } from '../../workbook/messages/sentence';
import type { InputProblem } from '../../workbook/problems';
import { language } from './translate';

/** What a problem is called, what is there and what to do, in the pane's language. */
export function problemText(problem: InputProblem) {
  return problemSentenceIn(language(), problem);
}
