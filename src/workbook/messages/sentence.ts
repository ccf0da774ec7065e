import type { InputProblem } from '../problems';
import * as en from './en';
import * as nl from './nl';
import type { ProblemSentence } from './problemSentence';

/** The sentence the user reads for a problem, in the language of the pane. */
export function problemSentenceIn(language: 'nl' | 'en', problem: InputProblem): ProblemSentence {
  return language === 'en' ? en.problemSentence(problem) : nl.problemSentence(problem);
}
