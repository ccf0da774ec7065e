import { cbsImportEn } from './en/cbsImport';
import { cbsImportNl } from './nl/cbsImport';
import { addTexts } from './translate';

// Whoever uses these texts imports this file: they are not in what the pane loads first.
addTexts('nl', cbsImportNl);
addTexts('en', cbsImportEn);
