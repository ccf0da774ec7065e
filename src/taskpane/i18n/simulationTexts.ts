import { simulationEn } from './en/simulation';
import { simulationNl } from './nl/simulation';
import { addTexts } from './translate';

// Whoever uses these texts imports this file: they are not in what the pane loads first.
addTexts('nl', simulationNl);
addTexts('en', simulationEn);
