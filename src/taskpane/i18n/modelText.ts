import type { ModelProblem } from '../../model/errors';
import { sheetNames } from '../../workbook/sheetNames';
import { problemText } from './problemText';

/** Why a calculation has no answer, in one run of sentences in the pane's language. */
export function modelText(problem: ModelProblem): string {
  const { title, detail, advice } = problemText({ code: 'impossible', place: { sheet: sheetNames.scenariolijst }, problem });
  return `${title}. ${detail} ${advice}`;
}
