import type { JobProblem } from '../../simulation/runner/job';
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
      return t('certainty.job.notPowerOfTwo', { perBatch: String(problem.perBatch) });
    case 'noBatches':
      return t('certainty.job.noBatches', { batches: String(problem.batches) });
    case 'tooManyTeams':
      return t('certainty.job.tooManyTeams', { teams: String(problem.teams), most: String(problem.most) });
    default:
      throw problem satisfies never;
  }
}
