import type { ScenarioProblem } from '../../workbook/messages/scenarioProblem';
import { scenarioSentenceIn } from '../../workbook/messages/scenarioSentence';
import { language } from './translate';

/** What is wrong with a scenario, its name or its file, as one text. */
export function sentenceText(problem: ScenarioProblem): string {
  const { title, detail, advice } = scenarioSentenceIn(language(), problem);
  return [`${title}.`, detail, advice].filter((part) => part !== '').join(' ');
}
