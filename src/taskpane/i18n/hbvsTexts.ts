import { hbvsEn } from './en/hbvs';
import { hbvsNl } from './nl/hbvs';
import { addTexts } from './translate';

// Whoever uses these texts imports this file: they are not in what the pane loads first.
addTexts('nl', hbvsNl);
addTexts('en', hbvsEn);
