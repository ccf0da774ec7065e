import type { AnswerRow } from './refs';
import type { Co2Inputs } from '../../../model/co2/inputs';
import { dutch, inDutch } from './tonnesInWords';
import { names } from './words';

/** Headings of the groups of the answer. */
export const groupTitles: Readonly<Partial<Record<AnswerRow, string>>> = {
  kopPad: 'Het pad',
  kopNu: 'Waar staan we',
  kopMaatregelen: 'Met de maatregelen die meedoen',
  kopPlan: 'Past het bij het plan',
  kopBudget: 'Opgeteld sinds het basisjaar',
  kopTempo: 'Wanneer halen we het in dit tempo',
  kopVervoer: 'Vervoer',
  kopAandeel: 'Aandeel van de eenheid',
  kopGegevens: 'Wat ontbreekt',
};

/** A word of a label that depends on the inputs: its formula, and what the engine says. */
interface Word {
  readonly text: string;
  readonly said: (inputs: Co2Inputs) => string;
}

/** A label that names years: pieces of text, defined names and words, joined. */
type Label = string | readonly (string | { readonly year: keyof typeof names } | Word)[];

/** In reading D the 4.335 t are the first step. */
const perYear: Word = { text: `IF(${names.lezing}="D","in het eerste jaar","per jaar")`, said: ({ reading }) => (reading === 'D' ? 'in het eerste jaar' : 'per jaar') };
/** By a percentage a year nothing comes to 0: then the residual is what is reached. */
const neutralWord: Word = { text: `IF(N(${names.rest})*(${names.naDoel}<>"lineair")>0,"Restuitstoot van "&${dutch(names.rest)}&" t bereikt","Neutraal")`, said: ({ residual, afterTarget }) => (afterTarget !== 'lineair' && residual !== null && residual > 0 ? `Restuitstoot van ${inDutch(residual)} t bereikt` : 'Neutraal') };

const target = { year: 'doeljaar' } as const;
const neutral = { year: 'neutraaljaar' } as const;

/** What the lines of the answer are called. */
export const answerLabels: Readonly<Partial<Record<AnswerRow, Label>>> = {
  lezing: 'Lezing van de «5,6%»',
  cijfers: 'De cijfers gaan over',
  pad: 'Pad te bepalen',
  referentie: ['Niveau ', { year: 'referentiejaar' }, ' (ton)'],
  begin: ['Niveau ', { year: 'startjaar' }, ' (ton)'],
  doel: ['Doel ', target, ' (ton)'],
  eind: ['Rest in ', neutral, ' (ton)'],
  laatsteJaar: 'Laatste volledige jaar',
  laatste: 'Uitstoot in dat jaar (ton)',
  verschil: 'Verschil met het pad (ton; + is te veel)',
  nodigDoel: ['Vanaf nu nodig tot ', target, ' (ton per jaar)'],
  nodigDoelDeel: ['Vanaf nu nodig tot ', target, ' (% van het jaar ervoor)'],
  nodigNeutraal: ['Daarna nodig tot ', neutral, ' (ton per jaar)'],
  nodigNeutraalDeel: ['Daarna nodig tot ', neutral, ' (% van het jaar ervoor)'],
  metMaatregelen: ['Verwacht in ', target, ' met maatregelen (ton)'],
  metVerschil: ['Verschil met het doel ', target, ' (ton; + is te veel)'],
  vraagt: ['Uw cijfers vragen ', perYear, ' (ton)'],
  planTon: ['Het plan zegt ', perYear, ' (ton)'],
  vraagtDeel: 'Uw cijfers vragen per jaar (%)',
  planDeel: 'Het plan zegt (% per jaar)',
  budget: ['Ruimte van het pad t/m ', target, ' (ton)'],
  uitgestoten: 'Uitgestoten in volledige jaren (ton)',
  toegestaan: 'Het pad in diezelfde jaren (ton)',
  ontbrekend: 'Jaren met of vóór cijfers die niet volledig zijn',
  over: ['Nog over t/m ', target, ' (ton)'],
  lijnDoel: ['Doel ', target, ' gehaald, rechte lijn'],
  trendDoel: ['Doel ', target, ' gehaald, trend'],
  lijnNeutraal: [neutralWord, ', rechte lijn'],
  trendNeutraal: [neutralWord, ', trend'],
  vervoerDoel: ['Doel vervoer ', target, ' (ton)'],
  vervoerJaar: 'Laatste jaar met alle vervoer',
  vervoer: 'Uitstoot vervoer in dat jaar (ton)',
  vervoerNodig: ['Vervoer: nodig tot ', target, ' (ton per jaar)'],
  aandeel: 'Aandeel van de eenheid in het landelijke',
  aandeelPlan: 'Opgave voor de eenheid (ton per jaar)',
  geenFactor: 'Regels zonder passende emissiefactor',
  onvolledig: 'Jaren waarin een categorie ontbreekt',
  zonderCijfers: 'Categorieën zonder enig cijfer',
  jarenOntbreken: 'Jaren zonder cijfers tussen eerste en laatste',
};
