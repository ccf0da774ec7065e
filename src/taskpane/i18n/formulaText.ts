import type { FormulaOutcomeProblem, FormulaProblem } from '../../simulation/formula/problem';
import { t } from './translate';

/** What is wrong with a formula as typed, and at which character (counted from 1, as people do). */
export function formulaText(problem: FormulaProblem): string {
  return problem.code === 'empty' ? t('formule.empty') : t('formule.at', { n: String(problem.at + 1), sentence: sentence(problem) });
}

/** For which team a formula has no outcome. */
export function formulaOutcomeText(problem: FormulaOutcomeProblem): string {
  return t('formule.notFinite', { team: problem.team });
}

function sentence(problem: FormulaProblem): string {
  switch (problem.code) {
    case 'unknownName':
      return t('formule.unknownName', { name: problem.name, known: problem.known.join(', ') });
    case 'unknownFunction':
      return t('formule.unknownFunction', { name: problem.name, known: problem.known.join(', ') });
    case 'argumentCount':
      return argumentCount(problem);
    case 'tooLong':
      return t('formule.tooLong', { length: String(problem.length), limit: String(problem.limit) });
    case 'tooManyParts':
      return t('formule.tooManyParts', { limit: String(problem.limit) });
    case 'tooDeep':
      return t('formule.tooDeep', { limit: String(problem.limit) });
    case 'unknownCharacter':
      return t('formule.unknownCharacter', { character: problem.character });
    case 'badNumber':
    case 'ambiguousNumber':
    case 'mixedDecimals':
    case 'separatorOutsideFunction':
      return t(`formule.${problem.code}`, { text: problem.text });
    case 'numberTooLong':
      return t('formule.numberTooLong', { text: problem.text, limit: String(problem.limit) });
    case 'functionWithoutBrackets':
      return t('formule.functionWithoutBrackets', { name: problem.name });
    case 'missingOperator':
      return t('formule.missingOperator', { before: problem.before, after: problem.after });
    case 'empty':
    case 'percentWithoutNumber':
    case 'missingValue':
    case 'notClosed':
    case 'notOpened':
    case 'numberExpected':
    case 'conditionExpected':
    case 'chainedComparison':
    case 'ambiguousPower':
    case 'digitsNotFixed':
      return t(`formule.${problem.code}`);
    default:
      throw problem satisfies never;
  }
}

function argumentCount({ name, ...problem }: FormulaProblem & { readonly code: 'argumentCount' }): string {
  const [found, least] = [String(problem.found), String(problem.least)];
  if (problem.most === null) return t('formule.argumentCountLeast', { name, least, found });
  if (problem.least !== problem.most) return t('formule.argumentCountBetween', { name, least, most: String(problem.most), found });
  return problem.most === 1 ? t('formule.argumentCountOne', { name, found }) : t('formule.argumentCountExact', { name, least, found });
}
