import { dataEn } from './en/data';
import { dataNl } from './nl/data';
import { addTexts } from './translate';

// Whoever uses these texts imports this file: they are not in what the pane loads first.
addTexts('nl', dataNl);
addTexts('en', dataEn);
