import { certainty } from './certainty';
import { goal } from './goal';
import { results } from './results';
import { sensitivity } from './sensitivity';

/** Texts of view Simulatie alone: they come with the view. */
export const simulationNl = { certainty, goal, results, sensitivity } as const;
