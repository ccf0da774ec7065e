import type { FormulaTerm } from './contradictions';

/** Two figures that look like the same but cover different things: not a contradiction, and worth explaining. */
export interface ScopeDifference {
  readonly id: string;
  readonly subject: string;
  readonly left: readonly FormulaTerm[];
  readonly right: readonly FormulaTerm[];
  /** Left minus right, made of printed figures. */
  readonly explained: readonly FormulaTerm[];
  /** Where both stand and why they differ, in Dutch. */
  readonly leftPlace: string;
  readonly rightPlace: string;
  readonly why: string;
}

const term = (id: string, sign = 1): FormulaTerm => ({ sign, id });
const control = 'paragraaf412.tekst.control-functie';
const perTraject = 'bijlage1.noot.preventiePerTraject';
const aspiranten = 'bijlage1.overzicht.Aspiranten (tellen niet mee in operationele sterkte)';

/** Different scopes in MJBP 2024-2027, section 4.1 and Bijlage 1; each is explained exactly by other printed figures. */
export const scopeDifferences: readonly ScopeDifference[] = [
  {
    id: 'overige',
    subject: 'Overige onderdelen',
    left: [term('bijlage1.dienst.Overige Onderdelen.strength')],
    right: [term('bijlage1.overzicht.Overige onderdelen (waaronder ZSM).strength')],
    explained: [term('bijlage1.overzicht.Platform Web & Wijk.strength')],
    leftPlace: 'Bijlage 1, tabel Overige Onderdelen, totaal dienst',
    rightPlace: 'Bijlage 1, overzicht, rij Overige onderdelen',
    why: 'Het overzicht noemt het Platform Web & Wijk apart; de tabel telt het mee.',
  },
  {
    id: 'uitbreiding',
    subject: 'Uitbreiding, totaal',
    left: [term('bijlage1.overzicht.TOTAAL.extension')],
    right: [term('paragraaf411.uitbreiding.TOTAAL.extension110'), term('paragraaf411.uitbreiding.TOTAAL.hovj')],
    explained: [term('bijlage1.overzicht.Dienst Regionale Operationele Samenwerking.extension'), term('bijlage1.overzicht.Dienst Regionaal Operationeel Centrum.extension')],
    leftPlace: 'Bijlage 1, overzicht, rij TOTAAL',
    rightPlace: '4.1.1, tabel Uitbreiding, rij TOTAAL: 110,0 + 27,0',
    why: 'Bijlage 1 telt ook de uitbreiding van DROS en DROC (4.1.2).',
  },
  {
    id: 'camera',
    subject: 'Camera in Beeld',
    left: [term('paragraaf412.tekst.Camera in Beeld')],
    right: [term('bijlage1.afdeling.Dienst Regionale Operationele Samenwerking.Afdeling Infrastructuur.extension')],
    explained: [term('paragraaf412.tekst.cameraEigenBijdrage')],
    leftPlace: '4.1.2, tekst',
    rightPlace: 'Bijlage 1, tabel DROS, rij Afdeling Infrastructuur',
    why: 'De eigen bijdrage van 0,4 fte komt uit de eenheid zelf en is geen uitbreiding. Waar zij van af gaat, staat er niet.',
  },
  {
    id: 'control',
    subject: 'Control-functie (Eenheidsstaf)',
    left: [term(control)],
    right: [],
    explained: [term(control)],
    leftPlace: '4.1.2, tekst',
    rightPlace: 'Bijlage 1, tabel Overige Onderdelen, rij Regionale Staf: geen uitbreiding gedrukt',
    why: 'De tekst noemt 4,0 fte; de tabellen van de operationele sterkte noemen deze uitbreiding niet.',
  },
  {
    id: 'preventie',
    subject: 'Preventie met gezag',
    left: [{ sign: 3, id: perTraject }],
    right: [],
    explained: [{ sign: 3, id: perTraject }],
    leftPlace: 'Bijlage 1, noot: «Nog niet verwerkt: 3 x 1 fte»; 4.1.1: «hierin niet meegenomen»',
    rightPlace: 'Bijlage 1, tabellen: niet verwerkt',
    why: 'De tabellen laten deze 3 fte uitdrukkelijk weg. De tekst van 4.1.2 noemt het traject voor Arnhem «afgerond», de noot «nog niet verwerkt».',
  },
  {
    id: 'aspiranten',
    subject: 'Aspiranten',
    left: [term(`${aspiranten}.strength`)],
    right: [],
    explained: [term(`${aspiranten}.strength`)],
    leftPlace: 'Bijlage 1, overzicht, rij Aspiranten: (449), uitbreiding (-110)',
    rightPlace: 'Bijlage 1, overzicht, rij TOTAAL: niet meegeteld',
    why: 'Aspiranten tellen niet mee in de operationele sterkte; hun uitbreiding van -110 evenmin.',
  },
];

/** Printed figures that nothing else in section 4.1 or Bijlage 1 determines. */
export const undetermined: readonly { readonly id: string; readonly why: string }[] = [
  { id: 'paragraaf411.tekst.landelijk700', why: 'Landelijk totaal: het plan noemt van de andere eenheden geen cijfer.' },
  { id: 'paragraaf411.tekst.inwonersPerWijkagent', why: 'Norm: het plan drukt geen inwonertal af waarmee de 656 wijkagenten na te rekenen zijn.' },
  { id: control, why: 'Alleen in de tekst; bijlage 1 noemt deze uitbreiding niet (zie andere afbakening).' },
  { id: 'bijlage1.noot.amendementVeluweWest', why: 'Alleen in de noot; de uitbreiding zonder het amendement is niet gedrukt.' },
];
