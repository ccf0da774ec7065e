import { linkEn } from './en/link';
import { linkNl } from './nl/link';
import { addTexts } from './translate';

// Whoever uses these texts imports this file: they are not in what the pane loads first.
addTexts('nl', linkNl);
addTexts('en', linkEn);
