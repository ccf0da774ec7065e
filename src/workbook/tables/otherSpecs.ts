import { agreementUnits } from '../../model/agreements/inputs';
import { factorMethods } from '../../model/co2/inputs';
import { populationLevels } from '../../model/wijkagent/inputs';
import { formats } from '../sheetBuilder';
import { sheetNames } from '../sheetNames';
import { calculated, choice, number, table, text } from './columns';
import { MOST, yesNo } from './spec';
import type { ColumnSpec, Group, OtherTableKey, TableSpec } from './spec';

const since = '0.3.0';
const of = (group: Group, spec: TableSpec): TableSpec => ({ ...spec, group, since });
const category: ColumnSpec = { key: 'categorie', header: 'Categorie', width: 30, rule: { kind: 'name', of: ['co2Categorieen'] }, prompt: 'Kies een categorie uit de tabel Categorieën op blad CO2-gegevens.' };
const year = (key: string, header: string, prompt: string, blank = false) => number(key, header, 12, { min: 1990, max: 2100, whole: true, format: '0', prompt, ...(blank ? { blank } : {}) });
const tonnes = '#,##0';
const euro = '€ #,##0;-€ #,##0';

/** Input tables of the wijkagent norm, the CO2 path and the agreements. */
export const otherTableSpecs = {
  bevolking: of('wijkagenten', table('bevolking', sheetNames.wijkagentgegevens, [
    text('gebied', 'Gebied', 30),
    choice('niveau', 'Niveau', 20, populationLevels, 'deel van de eenheid: de gebieden van één datum tellen op tot de eenheid.'),
    { key: 'peildatum', header: 'Peildatum', width: 14, rule: { kind: 'date' }, format: formats.date },
    number('inwoners', 'Aantal inwoners', 16, { whole: true, format: formats.whole, prompt: 'Aantal inwoners op de peildatum.' }),
    text('bron', 'Bron', 60, true),
  ])),
  wijkagentenReeks: of('wijkagenten', table('wijkagentenReeks', sheetNames.wijkagentgegevens, [
    { key: 'basisteam', header: 'Basisteam', width: 30, rule: { kind: 'name', of: ['basisteams'] }, prompt: 'Kies het basisteam.' },
    { key: 'maand', header: 'Maand', width: 20, rule: { kind: 'date' }, format: 'yyyy-mm', prompt: 'Een dag in de maand, bijvoorbeeld 1-3-2024.' },
    number('formatie', 'Formatie wijkagenten', 14, { blank: true, prompt: 'Formatie van de wijkagenten in fte in deze maand. Leeg = niet bekend.' }),
    number('bezetting', 'Bezetting wijkagenten', 16, { blank: true, prompt: 'Bezetting van de wijkagenten in fte in deze maand. Leeg = niet bekend.' }),
    number('digitaal', 'Waarvan digitaal (bezetting)', 16, { blank: true, prompt: 'Digitale wijkagenten binnen de bezetting. Leeg = niet bekend.' }),
  ])),
  co2Categorieen: of('co2', table('co2Categorieen', sheetNames.co2Gegevens, [
    text('categorie', 'Naam categorie', 30),
    choice('scope', 'Scope', 12, ['1', '2', '3'], '1: eigen brandstof. 2: ingekochte energie. 3: overig.'),
    choice('vervoer', 'Telt als vervoer', 16, yesNo, 'ja: telt mee voor het doel van 60 % minder uitstoot van vervoer in 2030.'),
    choice('compensatie', 'Is compensatie', 16, yesNo, 'ja: gaat van de uitstoot af, als compensatie meetelt (Uitgangspunten).'),
  ])),
  co2Factoren: of('co2', table('co2Factoren', sheetNames.co2Gegevens, [
    category,
    year('jaar', 'Geldt vanaf jaar', 'Eerste jaar waarvoor de factor geldt; tot de volgende factor van dezelfde categorie.'),
    number('factor', 'Kg CO2 per eenheid', 16, { format: '#,##0.0000', prompt: 'Emissiefactor in kg CO2 per eenheid.' }),
    text('eenheid', 'Eenheid factor', 16),
    choice('methode', 'Methode', 12, factorMethods, 'Alleen bij elektriciteit en warmte: markt (contract) of locatie (net). Leeg = maakt niet uit.', true),
    text('bron', 'Bron factor', 50),
  ])),
  co2Verbruik: of('co2', table('co2Verbruik', sheetNames.co2Gegevens, [
    category,
    year('jaar', 'Jaar', 'Jaar waarop het verbruik of de uitstoot betrekking heeft.'),
    number('hoeveelheid', 'Hoeveelheid', 16, { blank: true, format: '#,##0.##', prompt: 'Verbruik in de eenheid hiernaast. Leeg als u direct in ton invult.' }),
    text('eenheid', 'Eenheid', 16, true),
    number('ton', 'Direct in ton CO2', 14, { blank: true, format: '#,##0.0', prompt: 'Uitstoot in ton CO2, als het verbruik niet bekend is. Vul óf een hoeveelheid óf tonnen in.' }),
    text('bron', 'Bron verbruik', 50, true),
    calculated('factor', 'Gebruikte factor', 14, '#,##0.0000'),
    calculated('uitkomst', 'Uitstoot in ton', 14, '#,##0.0'),
  ])),
  co2Maatregelen: of('co2', table('co2Maatregelen', sheetNames.co2Maatregelen, [
    text('maatregel', 'Maatregel', 34),
    { ...category, width: 24 },
    choice('actief', 'Doet mee', 10, yesNo, 'nee: de maatregel blijft staan zonder effect.'),
    year('start', 'Startjaar', 'Eerste jaar met effect.'),
    year('eind', 'Laatste jaar', 'Laatste jaar met effect. Leeg = het effect blijft.', true),
    number('ton', 'Ton per jaar', 14, { format: tonnes, prompt: 'Vermindering per jaar in ton CO2 als de maatregel volledig werkt.' }),
    number('ingroei', 'Jaren tot volledig effect', 12, { min: 1, max: 30, whole: true, format: '0', prompt: '1 = meteen volledig.' }),
    number('investering', 'Investering', 14, { format: euro, prompt: 'Eenmalig, in euro.' }),
    number('kosten', 'Kosten per jaar', 14, { min: -MOST, format: euro, prompt: 'In euro per jaar; een besparing is negatief.' }),
    number('levensduur', 'Levensduur in jaren', 12, { min: 1, max: 100, format: '0', prompt: 'Aantal jaren waarover de investering wordt gespreid.' }),
    number('minst', 'Minstens (ton)', 14, { blank: true, format: tonnes, prompt: 'Laagste opbrengst per jaar, als die onzeker is. Vul beide in of geen van beide.' }),
    number('meest', 'Hoogstens (ton)', 14, { blank: true, format: tonnes, prompt: 'Hoogste opbrengst per jaar, als die onzeker is.' }),
    calculated('jaarkosten', 'Kosten per jaar, alles samen', 14, euro),
    calculated('perTon', 'Kosten per ton', 12, euro),
    calculated('effectDoel', 'Ton in het doeljaar', 12, tonnes),
    calculated('effectNeutraal', 'Ton in het neutrale jaar', 12, tonnes),
    calculated('overlap', 'Zelfde categorie en jaren', 28, formats.text),
    calculated('pakketDoel', 'In pakket doeljaar', 12, formats.text),
    calculated('pakketNeutraal', 'In pakket neutraal jaar', 12, formats.text),
  ])),
  afspraken: of('afspraken', table('afspraken', sheetNames.afspraken, [
    text('thema', 'Thema', 18),
    text('afspraak', 'Afspraak', 56),
    choice('eenheid', 'Eenheid', 14, agreementUnits, 'procent: vul 25% in als 25%.'),
    number('jaar', 'Jaar', 14, { min: 2020, max: 2100, whole: true, format: '0' }),
    number('doel', 'Doel', 14, { format: 'General', prompt: 'Wat minstens wordt gehaald. Een percentage als 25%, een bedrag in hele euro’s.' }),
    number('realisatie', 'Realisatie', 14, { blank: true, format: 'General', prompt: 'Wat is bereikt op de datum van Stand per, in dezelfde eenheid als het doel. Leeg = nog geen cijfer.' }),
    { key: 'stand', header: 'Stand per', width: 12, rule: { kind: 'date', blank: true }, format: formats.date, prompt: 'Datum van de realisatie. Leeg = over het hele jaar.' },
    calculated('voortgang', 'Voortgang', 12, '0%"  "'),
    calculated('status', 'Status', 18, 'General'),
    text('bron', 'Bron', 18, true),
    text('voorbehoud', 'Voorbehoud', 72, true),
    text('toelichting', 'Toelichting', 72, true),
  ], 'afspraak')),
} as const satisfies Record<OtherTableKey, TableSpec>;
