/** Page «Gegevens». */
export const dataNl = {
  data: {
    title: 'Gegevens',
    question: 'Waar komen de cijfers vandaan?',
    what: 'Koppel uw eigen gegevens, of lees een bestand van het CBS in. Niets wordt overgetypt.',
    open: 'Gegevens koppelen',
    back: 'Terug',
    noModel: 'Voeg eerst het model in; daarna kunt u er uw eigen gegevens aan koppelen.',
  },
};
