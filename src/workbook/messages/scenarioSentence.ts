import type { ProblemSentence } from './problemSentence';
import type { ScenarioProblem } from './scenarioProblem';
import * as en from './scenariosEn';
import * as nl from './scenariosNl';

/** The sentence the user reads about scenarios and their files, in the language of the pane. */
export function scenarioSentenceIn(language: 'nl' | 'en', problem: ScenarioProblem): ProblemSentence {
  return language === 'en' ? en.scenarioSentence(problem) : nl.scenarioSentence(problem);
}
