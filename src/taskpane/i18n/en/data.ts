import type { Texts } from '../texts';
import type { dataNl } from '../nl/data';

/** Page «Gegevens». */
export const dataEn: Texts<typeof dataNl> = {
  data: {
    title: 'Data',
    question: 'Where do the figures come from?',
    what: 'Link your own data, or read a file of CBS. Nothing is typed over.',
    open: 'Link data',
    back: 'Back',
    noModel: 'Insert the model first; then you can link your own data to it.',
  },
};
