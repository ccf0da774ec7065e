import type { JobProblem } from '../../simulation/runner/job';
import { formatCount } from '../format/numbers';
import { modelText } from './modelText';
import './simulationTexts';
import { t } from './translate';

/** Why no draws can be made, in the pane's language. */
export function jobProblemText(problem: JobProblem): string {
  switch (problem.code) {
    case 'scenario':
      return modelText(problem.problem);
    case 'distribution':
      return t('certainty.job.distribution', { driver: t(`simulatie.driverOf.${problem.driver}`), team: problem.team === undefined ? '' : ` (${problem.team})` });
    case 'correlation':
      return t('certainty.job.correlation');
    case 'unknownTeam':
      return t('certainty.job.unknownTeam', { driver: t(`simulatie.driverOf.${problem.driver}`), team: problem.team });
    case 'notPowerOfTwo':
      return t('certainty.job.notPowerOfTwo', { perBatch: formatCount(problem.perBatch), most: formatCount(problem.most) });
    case 'batches':
      return t('certainty.job.batches', { batches: formatCount(problem.batches), least: String(problem.least), most: String(problem.most) });
    case 'tooManyTeams':
      return t('certainty.job.tooManyTeams', { teams: String(problem.teams), most: String(problem.most) });
    default:
      throw problem satisfies never;
  }
}
