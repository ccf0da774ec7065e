import { co2MeasuresEn } from './en/co2Measures';
import { co2MeasuresNl } from './nl/co2Measures';
import { addTexts } from './translate';

// Whoever uses these texts imports this file: they are not in what the pane loads first.
addTexts('nl', co2MeasuresNl);
addTexts('en', co2MeasuresEn);
