import type { LibraryProblem } from '../../simulation/library/library';
import type { ScenarioFileProblem } from '../../simulation/scenarioFile/problems';
import type { StoreProblem } from '../scenarios/store';

/** What can be wrong with kept scenarios and with files of them. */
export type ScenarioProblem = LibraryProblem | ScenarioFileProblem | StoreProblem;
