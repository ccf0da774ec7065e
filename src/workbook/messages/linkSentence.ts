import type { LinkFault, LinkProblem } from '../link/links';
import type { ProblemSentence } from './problemSentence';
import * as nl from './linksNl';
import * as en from './linksEn';

/** Why nothing was linked or unlinked, in the language of the pane. */
export function linkSentenceIn(language: 'nl' | 'en', problem: LinkProblem): ProblemSentence {
  return language === 'en' ? en.linkSentence(problem) : nl.linkSentence(problem);
}

/** What broke in a link. */
export function linkFaultIn(language: 'nl' | 'en', fault: LinkFault): string {
  return language === 'en' ? en.linkFault(fault) : nl.linkFault(fault);
}
