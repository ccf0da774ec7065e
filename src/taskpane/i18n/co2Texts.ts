import { co2En } from './en/co2';
import { co2Nl } from './nl/co2';
import { addTexts } from './translate';

// Whoever uses these texts imports this file: they are not in what the pane loads first.
addTexts('nl', co2Nl);
addTexts('en', co2En);
