import type { simulationNl } from '../nl/simulation';
import type { Texts } from '../texts';
import { certainty } from './certainty';
import { goal } from './goal';
import { results } from './results';
import { sensitivity } from './sensitivity';

/** The same in English. */
export const simulationEn: Texts<typeof simulationNl> = { certainty, goal, results, sensitivity };
