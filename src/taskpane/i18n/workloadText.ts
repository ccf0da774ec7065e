import type { WorkloadProblem } from '../../workbook/workloadColumn';
import { formulaOutcomeText, formulaText } from './formulaText';
import './simulationTexts';
import { t } from './translate';

/** Why a formula cannot fill `Gegevens werklast`, and what to do. */
export function workloadText(problem: WorkloadProblem): string {
  switch (problem.code) {
    case 'unreadable':
      return formulaText(problem.problem);
    case 'emptyColumns':
      return t('scenarios.workload.emptyColumns', { count: problem.names.length, names: problem.names.map((name) => `«${name.charAt(0).toUpperCase()}${name.slice(1)}»`).join(', ') });
    case 'notFinite':
      return formulaOutcomeText({ code: 'notFinite', team: problem.team });
    case 'negative':
      return t('scenarios.workload.negative', { team: problem.team });
    case 'nothing':
    case 'hasData':
      return t(`scenarios.workload.${problem.code}`);
    default:
      throw problem satisfies never;
  }
}
