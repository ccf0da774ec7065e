import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../src/model/plan/published';
import { baseScenario } from '../../src/simulation/scenario';
import { placeText, problemSentence } from '../../src/workbook/messages/nl';
import { parameters } from '../../src/workbook/parameters';
import type { InputProblem, Place } from '../../src/workbook/problems';
import { soundOthers } from '../../src/workbook/read/others';
import type { OtherReads } from '../../src/workbook/read/others';
import { readModel } from '../../src/workbook/read/readModel';
import type { ColumnSpec, OtherTableKey, TableKey } from '../../src/workbook/tables/spec';
import { otherTableSpecs } from '../../src/workbook/tables/otherSpecs';
import { filledOthers, gas } from './filledOthers';
import { rawModelOf, SpoiledWorkbook } from './rawModel';

const raw = rawModelOf(publishedInputs(), baseScenario, filledOthers);
const inputs = publishedInputs();

/** What is wrong per calculation; the strength model must be as it was. */
function problemsOf(workbook: SpoiledWorkbook): Record<keyof OtherReads, readonly InputProblem[]> {
  const read = readModel(workbook.raw);
  if (!read.ok) return expect.fail(`the strength model is stopped: ${JSON.stringify(read.problems)}`);
  expect(read.value.inputs).toStrictEqual(inputs);
  const of = (key: keyof OtherReads) => (read.value.others[key].ok ? [] : read.value.others[key].problems);
  return { wijkagenten: of('wijkagenten'), co2: of('co2'), agreements: of('agreements') };
}

interface BadInput {
  readonly name: string;
  readonly spoil: (workbook: SpoiledWorkbook) => unknown;
  readonly stops: keyof OtherReads;
  readonly code: InputProblem['code'];
  readonly at: readonly [TableKey, string, string | number] | readonly [TableKey, string] | Place;
  /** What the Dutch sentence must say. */
  readonly says: readonly string[];
}

const setting = (key: keyof typeof parameters, value: unknown, formula?: string) => (w: SpoiledWorkbook) => w.set('parameters', 'waarde', parameters[key].name, value, formula);
const atSetting = (key: keyof typeof parameters) => ['parameters', 'waarde', parameters[key].name] as const;
const measure = (cells: Readonly<Record<string, unknown>>) => (w: SpoiledWorkbook) => w.setRow('co2Maatregelen', 0, cells);
const actual = (cells: Readonly<Record<string, unknown>>) => (w: SpoiledWorkbook) => w.setRow('co2Verbruik', 0, cells);

const cases: readonly BadInput[] = [
  { name: 'a measure that ends before it starts', spoil: measure({ start: 2030, eind: 2028 }), stops: 'co2', code: 'endBeforeStart', at: ['co2Maatregelen', 'eind', 0], says: ['eindigt voordat zij begint', '«Een»', '2028', '2030 of later'] },
  { name: 'a measure of negative tonnes', spoil: measure({ ton: -5, minst: '', meest: '' }), stops: 'co2', code: 'negative', at: ['co2Maatregelen', 'ton', 0], says: ['is negatief', 'Er staat -5', '«Ton per jaar» van «Een»'] },
  { name: 'a measure that lives no year', spoil: measure({ levensduur: 0 }), stops: 'co2', code: 'outOfRange', at: ['co2Maatregelen', 'levensduur', 0], says: ['van 1 tot en met 100'] },
  { name: 'a measure that never works in full', spoil: measure({ ingroei: 0 }), stops: 'co2', code: 'outOfRange', at: ['co2Maatregelen', 'ingroei', 0], says: ['van 1 tot en met 30'] },
  { name: 'least tonnes without most', spoil: measure({ meest: '' }), stops: 'co2', code: 'halfRange', at: ['co2Maatregelen', 'meest', 0], says: ['de andere grens ontbreekt', '«Hoogstens (ton)» van «Een»', 'of geen van beide'] },
  { name: 'most tonnes without least', spoil: measure({ minst: '' }), stops: 'co2', code: 'halfRange', at: ['co2Maatregelen', 'minst', 0], says: ['«Minstens (ton)»'] },
  { name: 'least tonnes above most', spoil: measure({ minst: 140 }), stops: 'co2', code: 'leastAboveMost', at: ['co2Maatregelen', 'minst', 0], says: ['boven de hoogste', '140', '130'] },
  { name: 'likely tonnes above the most', spoil: measure({ ton: 200 }), stops: 'co2', code: 'outOfRange', at: ['co2Maatregelen', 'ton', 0], says: ['Er staat 200', 'van 80 tot en met 130'] },
  { name: 'likely tonnes under the least', spoil: measure({ ton: 50 }), stops: 'co2', code: 'outOfRange', at: ['co2Maatregelen', 'ton', 0], says: ['Er staat 50', 'van 80 tot en met 130'] },
  { name: 'two measures of one name', spoil: (w) => w.set('co2Maatregelen', 'maatregel', 1, 'een'), stops: 'co2', code: 'duplicate', at: ['co2Maatregelen', 'maatregel', 1], says: ['staat er twee keer'] },
  { name: 'a measure in an unknown category', spoil: measure({ categorie: 'Aargas' }), stops: 'co2', code: 'unknownName', at: ['co2Maatregelen', 'categorie', 0], says: ['«Aargas» is onbekend'] },
  { name: 'a measure of the last century', spoil: measure({ start: 1925 }), stops: 'co2', code: 'outOfRange', at: ['co2Maatregelen', 'start', 0], says: ['Er staat 1925', 'van 1990 tot en met 2100'] },
  { name: 'a factor without its year', spoil: (w) => w.set('co2Factoren', 'jaar', 0, ''), stops: 'co2', code: 'empty', at: ['co2Factoren', 'jaar', 0], says: ['is leeg', '«Geldt vanaf jaar»'] },
  { name: 'a factor without its source', spoil: (w) => w.set('co2Factoren', 'bron', 0, ''), stops: 'co2', code: 'empty', at: ['co2Factoren', 'bron', 0], says: ['is leeg', '«Bron factor»'] },
  { name: 'a negative factor', spoil: (w) => w.set('co2Factoren', 'factor', 0, -2.5), stops: 'co2', code: 'negative', at: ['co2Factoren', 'factor', 0], says: ['Er staat -2,5'] },
  { name: 'a factor by another method', spoil: (w) => w.set('co2Factoren', 'methode', 0, 'wereld'), stops: 'co2', code: 'notInList', at: ['co2Factoren', 'methode', 0], says: ['«wereld» is geen keuze', 'markt, locatie'] },
  { name: 'the same factor twice', spoil: (w) => w.set('co2Factoren', 'jaar', 1, 2022), stops: 'co2', code: 'duplicate', at: ['co2Factoren', 'jaar', 1], says: ['staat er twee keer', '2022 m3', 'CO2-gegevens!'] },
  { name: 'the same factor twice, in other capitals', spoil: (w) => w.setRow('co2Factoren', 1, { jaar: 2022, eenheid: 'M3' }), stops: 'co2', code: 'duplicate', at: ['co2Factoren', 'jaar', 1], says: ['staat er twee keer', '2022 M3'] },
  { name: 'an actual in the next century', spoil: actual({ jaar: 2101 }), stops: 'co2', code: 'outOfRange', at: ['co2Verbruik', 'jaar', 0], says: ['Er staat 2101', 'van 1990 tot en met 2100'] },
  { name: 'an actual before the years of the path', spoil: actual({ jaar: 2014 }), stops: 'co2', code: 'outOfRange', at: ['co2Verbruik', 'jaar', 0], says: ['Er staat 2014', 'van 2015 tot en met 2050'] },
  { name: 'an actual after the neutral year', spoil: actual({ jaar: 2051 }), stops: 'co2', code: 'outOfRange', at: ['co2Verbruik', 'jaar', 0], says: ['Er staat 2051', 'van 2015 tot en met 2050'] },
  { name: 'an actual in half a year', spoil: actual({ jaar: 2022.5 }), stops: 'co2', code: 'notWhole', at: ['co2Verbruik', 'jaar', 0], says: ['geen geheel getal'] },
  { name: 'a negative quantity', spoil: actual({ hoeveelheid: -1000 }), stops: 'co2', code: 'negative', at: ['co2Verbruik', 'hoeveelheid', 0], says: ['Er staat -1000'] },
  { name: 'negative tonnes', spoil: actual({ hoeveelheid: '', eenheid: '', ton: -12 }), stops: 'co2', code: 'negative', at: ['co2Verbruik', 'ton', 0], says: ['Er staat -12', '«Direct in ton CO2»'] },
  { name: 'an actual without a figure', spoil: actual({ hoeveelheid: '' }), stops: 'co2', code: 'noActual', at: ['co2Verbruik', 'hoeveelheid', 0], says: ['heeft geen cijfer', 'Vul een van beide in'] },
  { name: 'an actual with two figures', spoil: actual({ ton: 2.5 }), stops: 'co2', code: 'twoActuals', at: ['co2Verbruik', 'ton', 0], says: ['heeft twee cijfers', 'Laat een van beide staan'] },
  { name: 'a quantity without its unit', spoil: actual({ eenheid: '' }), stops: 'co2', code: 'empty', at: ['co2Verbruik', 'eenheid', 0], says: ['is leeg', '«Eenheid»'] },
  { name: 'an actual of an unknown category', spoil: actual({ categorie: 'Aargas' }), stops: 'co2', code: 'unknownName', at: ['co2Verbruik', 'categorie', 0], says: ['«Aargas»'] },
  { name: 'a factor of an unknown category', spoil: (w) => w.set('co2Factoren', 'categorie', 0, 'Aargas'), stops: 'co2', code: 'unknownName', at: ['co2Factoren', 'categorie', 0], says: ['«Aargas»'] },
  { name: 'two categories of one name', spoil: (w) => w.set('co2Categorieen', 'categorie', gas + 1, String(w.value('co2Categorieen', 'categorie', gas))), stops: 'co2', code: 'duplicate', at: ['co2Categorieen', 'categorie', gas + 1], says: ['staat er twee keer'] },
  { name: 'a category that formulas read as a pattern', spoil: (w) => w.set('co2Categorieen', 'categorie', gas + 1, 'Overig*'), stops: 'co2', code: 'unusableName', at: ['co2Categorieen', 'categorie', gas + 1], says: ['«Overig*» kan geen naam zijn'] },
  { name: 'a category in scope 4', spoil: (w) => w.set('co2Categorieen', 'scope', 0, 4), stops: 'co2', code: 'notInList', at: ['co2Categorieen', 'scope', 0], says: ['«4» is geen keuze', '1, 2, 3'] },
  { name: 'no categories at all', spoil: (w) => { for (let row = 0; row < w.rows('co2Categorieen'); row++) w.clearRow('co2Categorieen', row); }, stops: 'co2', code: 'noRows', at: ['co2Categorieen', 'categorie'], says: ['de tabel is leeg'] },
  { name: 'a target year before the start year', spoil: setting('co2Doeljaar', 2020), stops: 'co2', code: 'yearNotAfter', at: atSetting('co2Doeljaar'), says: ['de jaren lopen niet op', '2020', '2022', `«${parameters.co2Startjaar.label}»`] },
  { name: 'neutral in the target year', spoil: setting('co2Neutraaljaar', 2030), stops: 'co2', code: 'yearNotAfter', at: atSetting('co2Neutraaljaar'), says: ['een jaar na 2030'] },
  // Actuals of 2022 and 2023 stand after it: that is the fault of the year.
  { name: 'neutral before the start', spoil: setting('co2Neutraaljaar', 2020), stops: 'co2', code: 'yearNotAfter', at: atSetting('co2Neutraaljaar'), says: ['een jaar na 2030'] },
  { name: 'a start year that is gone', spoil: setting('co2Startjaar', ''), stops: 'co2', code: 'empty', at: atSetting('co2Startjaar'), says: ['is leeg'] },
  { name: 'a target year that is gone', spoil: setting('co2Doeljaar', ''), stops: 'co2', code: 'empty', at: atSetting('co2Doeljaar'), says: ['is leeg'] },
  { name: 'a start year before the reference year', spoil: (w) => { setting('co2Referentiejaar', 2022)(w); }, stops: 'co2', code: 'yearNotAfter', at: atSetting('co2Startjaar'), says: ['de jaren lopen niet op'] },
  { name: 'a reduction of 600 %', spoil: setting('co2Reductie', 6), stops: 'co2', code: 'outOfRange', at: atSetting('co2Reductie'), says: ['Er staat 600 %', 'van 0 % tot en met 100 %'] },
  { name: 'an unknown reading', spoil: setting('co2Lezing', 'E'), stops: 'co2', code: 'notInList', at: atSetting('co2Lezing'), says: ['«E» is geen keuze', 'A, B, C, D'] },
  { name: 'an error in a setting', spoil: setting('co2Referentieniveau', '#DIV/0!', '=1/0'), stops: 'co2', code: 'errorValue', at: atSetting('co2Referentieniveau'), says: ['#DEEL/0!'] },
  { name: 'a status that is none, of a setting', spoil: (w) => w.set('parameters', 'status', parameters.co2Lezing.name, 'misschien'), stops: 'co2', code: 'notInList', at: ['parameters', 'status', parameters.co2Lezing.name], says: ['«misschien»'] },
  { name: 'a setting that is gone', spoil: (w) => w.clearRow('parameters', parameters.co2Lezing.name), stops: 'co2', code: 'missingParameter', at: ['parameters', 'naam'], says: [`«${parameters.co2Lezing.label}» ontbreekt`] },
  { name: 'settings in another order', spoil: (w) => w.swapRows('parameters', parameters.co2Lezing.name, parameters.co2NaDoel.name), stops: 'co2', code: 'wrongOrder', at: ['parameters', 'naam'], says: ['volgorde', parameters.co2Lezing.name] },
  { name: 'least growth without most', spoil: (w) => { setting('co2Groei', 0.01)(w); setting('co2GroeiMinst', 0)(w); }, stops: 'co2', code: 'halfRange', at: atSetting('co2GroeiMeest'), says: [`«${parameters.co2GroeiMeest.label}»`] },
  { name: 'least growth above most', spoil: (w) => { setting('co2Groei', 0.01)(w); setting('co2GroeiMinst', 0.03)(w); setting('co2GroeiMeest', 0.02)(w); }, stops: 'co2', code: 'leastAboveMost', at: atSetting('co2GroeiMinst'), says: ['3 %', '2 %'] },
  { name: 'uncertain growth without a likely one', spoil: (w) => { setting('co2GroeiMinst', 0.01)(w); setting('co2GroeiMeest', 0.02)(w); }, stops: 'co2', code: 'empty', at: atSetting('co2Groei'), says: ['is leeg'] },
  { name: 'likely growth outside its bounds', spoil: (w) => { setting('co2Groei', 0.05)(w); setting('co2GroeiMinst', 0.01)(w); setting('co2GroeiMeest', 0.02)(w); }, stops: 'co2', code: 'outOfRange', at: atSetting('co2Groei'), says: ['Er staat 5 %', 'van 1 % tot en met 2 %'] },
  { name: 'likely growth under its bounds', spoil: (w) => { setting('co2Groei', 0.005)(w); setting('co2GroeiMinst', 0.01)(w); setting('co2GroeiMeest', 0.02)(w); }, stops: 'co2', code: 'outOfRange', at: atSetting('co2Groei'), says: ['Er staat 0,5 %', 'van 1 % tot en met 2 %'] },
  { name: 'a free share above 100 %', spoil: (w) => { setting('co2Sleutel', 'vrij')(w); setting('co2SleutelEenheid', 1.3)(w); }, stops: 'co2', code: 'outOfRange', at: atSetting('co2SleutelEenheid'), says: ['Er staat 1,3', 'van 0 tot en met 1'] },
  { name: 'an eenheid above the whole country', spoil: (w) => { setting('co2Sleutel', 'fte')(w); setting('co2SleutelEenheid', 70_000)(w); setting('co2SleutelLandelijk', 62_000)(w); }, stops: 'co2', code: 'outOfRange', at: atSetting('co2SleutelEenheid'), says: ['buiten de gre'] },
  { name: 'a region twice at one date', spoil: (w) => w.setRow('bevolking', 1, { gebied: w.value('bevolking', 'gebied', 0), niveau: w.value('bevolking', 'niveau', 0), peildatum: w.value('bevolking', 'peildatum', 0) }), stops: 'wijkagenten', code: 'duplicate', at: ['bevolking', 'gebied', 1], says: ['staat er twee keer'] },
  { name: 'a region twice at one date, in other capitals', spoil: (w) => w.setRow('bevolking', 1, { gebied: String(w.value('bevolking', 'gebied', 0)).toUpperCase(), niveau: w.value('bevolking', 'niveau', 0), peildatum: w.value('bevolking', 'peildatum', 0) }), stops: 'wijkagenten', code: 'duplicate', at: ['bevolking', 'gebied', 1], says: ['staat er twee keer'] },
  { name: 'a population of half a person', spoil: (w) => w.set('bevolking', 'inwoners', 0, 100.5), stops: 'wijkagenten', code: 'notWhole', at: ['bevolking', 'inwoners', 0], says: ['geen geheel getal'] },
  { name: 'a population at no date', spoil: (w) => w.set('bevolking', 'peildatum', 0, '1 januari'), stops: 'wijkagenten', code: 'notADate', at: ['bevolking', 'peildatum', 0], says: ['is geen datum'] },
  { name: 'a population of an unknown level', spoil: (w) => w.set('bevolking', 'niveau', 0, 'provincie'), stops: 'wijkagenten', code: 'notInList', at: ['bevolking', 'niveau', 0], says: ['«provincie» is geen keuze'] },
  { name: 'a team twice in one month', spoil: (w) => w.setRow('wijkagentenReeks', 1, { basisteam: w.value('wijkagentenReeks', 'basisteam', 0) }), stops: 'wijkagenten', code: 'duplicate', at: ['wijkagentenReeks', 'maand', 1], says: ['2024-03'] },
  { name: 'an unknown team in the series', spoil: (w) => w.set('wijkagentenReeks', 'basisteam', 0, 'Zwole'), stops: 'wijkagenten', code: 'unknownName', at: ['wijkagentenReeks', 'basisteam', 0], says: ['Bedoelt u «Zwolle»?'] },
  { name: 'more digital than in all', spoil: (w) => w.set('wijkagentenReeks', 'digitaal', 0, 19), stops: 'wijkagenten', code: 'outOfRange', at: ['wijkagentenReeks', 'digitaal', 0], says: ['Er staat 19', 'van 0 tot en met 18'] },
  { name: 'a negative occupancy', spoil: (w) => w.set('wijkagentenReeks', 'bezetting', 0, -1), stops: 'wijkagenten', code: 'negative', at: ['wijkagentenReeks', 'bezetting', 0], says: ['Er staat -1'] },
  { name: 'a norm of nobody', spoil: setting('norm', 0), stops: 'wijkagenten', code: 'outOfRange', at: atSetting('norm'), says: ['Er staat 0'] },
  { name: 'a percentage that was meant as 25 %', spoil: (w) => w.set('afspraken', 'realisatie', 9, 25), stops: 'agreements', code: 'outOfRange', at: ['afspraken', 'realisatie', 9], says: ['Er staat 2500 %', 'van 0 % tot en met 100 %'] },
  { name: 'an agreement of an unknown unit', spoil: (w) => w.set('afspraken', 'eenheid', 0, 'stuks'), stops: 'agreements', code: 'notInList', at: ['afspraken', 'eenheid', 0], says: ['aantal, euro, procent'] },
  { name: 'an agreement of the last century', spoil: (w) => w.set('afspraken', 'jaar', 0, 1999), stops: 'agreements', code: 'outOfRange', at: ['afspraken', 'jaar', 0], says: ['Er staat 1999'] },
  { name: 'a table that is gone', spoil: (w) => w.removeTable('co2Verbruik'), stops: 'co2', code: 'missingTable', at: { sheet: 'CO2-gegevens', range: 'A1' }, says: ['ontbreekt op CO2-gegevens'] },
  { name: 'a sheet that is gone, with three tables', spoil: (w) => w.removeSheet('CO2-gegevens'), stops: 'co2', code: 'missingSheet', at: { sheet: 'CO2-gegevens' }, says: ['Blad CO2-gegevens ontbreekt'] },
  { name: 'a column that is gone', spoil: (w) => w.rename('afspraken', 'doel', 'Streven'), stops: 'agreements', code: 'missingColumn', at: { sheet: 'Afspraken', range: String(new SpoiledWorkbook(raw).columnPlace('afspraken', 'doel').range).replace(/(\d+):.*/, (_, top: string) => String(Number(top) - 1)) }, says: ['«Doel» niet gevonden', '«Streven»'] },
];

function placeOf(at: BadInput['at'], workbook: SpoiledWorkbook): Place {
  if ('sheet' in at) return at;
  const [table, column, row] = at;
  return row === undefined ? workbook.columnPlace(table, column) : workbook.place(table, column, row);
}

describe('what is wrong in one calculation stops that one alone', () => {
  it('nothing, as it is', () => expect(problemsOf(new SpoiledWorkbook(raw))).toEqual({ wijkagenten: [], co2: [], agreements: [] }));

  it.each(cases)('$name', ({ spoil, stops, code, at, says }) => {
    const place = placeOf(at, new SpoiledWorkbook(raw));
    const workbook = new SpoiledWorkbook(raw);
    spoil(workbook);
    const found = problemsOf(workbook);
    for (const other of ['wijkagenten', 'co2', 'agreements'] as const) if (other !== stops) expect(found[other]).toEqual([]);
    const [problem, ...more] = found[stops];
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code, place });
    const { title, detail, advice } = problem ? problemSentence(problem) : { title: '', detail: '', advice: '' };
    const whole = [title, detail, advice].join(' ');
    for (const words of [place.range === undefined ? place.sheet : placeText(place), ...says]) expect(whole).toContain(words);
  });

  it.each<{ what: string; spoil: BadInput['spoil']; stops: keyof OtherReads; codes: InputProblem['code'][] }>([
    { what: 'two factors without a year', spoil: (w) => w.set('co2Factoren', 'jaar', 0, '').set('co2Factoren', 'jaar', 1, ''), stops: 'co2', codes: ['empty', 'empty'] },
    { what: 'two rows of the series for a team that is not there', spoil: (w) => w.set('wijkagentenReeks', 'basisteam', 0, 'Elders').set('wijkagentenReeks', 'basisteam', 1, 'Elders'), stops: 'wijkagenten', codes: ['unknownName', 'unknownName'] },
    { what: 'a team twice without a month', spoil: (w) => w.setRow('wijkagentenReeks', 0, { maand: '' }).setRow('wijkagentenReeks', 1, { maand: '', basisteam: w.value('wijkagentenReeks', 'basisteam', 0) }), stops: 'wijkagenten', codes: ['empty', 'empty'] },
    { what: 'a region twice without a date', spoil: (w) => w.setRow('bevolking', 0, { peildatum: '' }).setRow('bevolking', 1, { peildatum: '', gebied: w.value('bevolking', 'gebied', 0), niveau: w.value('bevolking', 'niveau', 0) }), stops: 'wijkagenten', codes: ['empty', 'empty'] },
    { what: 'two sheets that are gone', spoil: (w) => w.removeSheet('CO2-gegevens').removeSheet('CO2-maatregelen'), stops: 'co2', codes: ['missingSheet', 'missingSheet'] },
  ])('$what: each told by itself, and not as the same thing twice', ({ spoil, stops, codes }) => {
    const workbook = new SpoiledWorkbook(raw);
    spoil(workbook);
    expect(problemsOf(workbook)[stops].map(({ code }) => code)).toEqual(codes);
  });

  it('what makes the sheets anew asks for all three, or tells everything that is wrong', () => {
    const workbook = new SpoiledWorkbook(raw);
    const others = () => {
      const read = readModel(workbook.raw);
      return read.ok ? soundOthers(read.value.others) : expect.fail(JSON.stringify(read.problems));
    };
    expect(others()).toEqual({ ok: true, value: filledOthers });
    const spoils: readonly (readonly [OtherTableKey, string])[] = [['bevolking', 'inwoners'], ['co2Factoren', 'factor'], ['afspraken', 'doel']];
    spoils.forEach(([table, column]) => workbook.set(table, column, 0, -1));
    const found = others();
    expect(found.ok ? [] : found.problems.map((problem) => problem.place)).toEqual(spoils.map(([table, column]) => workbook.place(table, column, 0)));
  });

  it('a setting of the strength model stops everything, one of the CO2 path does not', () => {
    const workbook = new SpoiledWorkbook(raw);
    setting('hovj', '#REF!', '=#REF!')(workbook);
    setting('co2Lezing', 'E')(workbook);
    const read = readModel(workbook.raw);
    if (read.ok) return expect.fail('read as if nothing were wrong');
    expect(read.problems.map((problem) => problem.place)).toEqual([workbook.place('parameters', 'waarde', parameters.hovj.name)]);
  });
});

/** What cannot stand in a column, whatever the row. */
function wrongFor({ rule }: ColumnSpec): readonly unknown[] {
  const error = '#N/A';
  switch (rule.kind) {
    case 'number':
      return [error, 'veel', true, -1e12, 1e12, ...(rule.blank ? [] : [''])];
    case 'date':
      return [error, 'gisteren', 2021, 44_197.5, ...(rule.blank ? [] : [''])];
    case 'choice':
    case 'name':
      return [error, 'onbestaand', 77, ...(rule.blank ? [] : [''])];
    case 'text':
      return [error, ...(rule.blank ? [] : ['', '  '])];
    default:
      return [];
  }
}

const stops: Readonly<Record<OtherTableKey, keyof OtherReads>> = { bevolking: 'wijkagenten', wijkagentenReeks: 'wijkagenten', co2Categorieen: 'co2', co2Factoren: 'co2', co2Verbruik: 'co2', co2Maatregelen: 'co2', afspraken: 'agreements' };
const columns = Object.values(otherTableSpecs).flatMap(({ key, columns: own }: { key: TableKey; columns: readonly ColumnSpec[] }) => own.filter((column) => column.rule.kind !== 'calculated').map((column) => ({ table: key as OtherTableKey, column: column.key, spec: column })));

describe('a wrong value in any cell of a table is told with its cell', () => {
  it.each(columns)('$table, $column', ({ table, column, spec }) => {
    for (const value of wrongFor(spec)) {
      const workbook = new SpoiledWorkbook(raw);
      workbook.set(table, column, 1, value);
      const found = problemsOf(workbook);
      const places = found[stops[table]].map((problem) => placeText(problem.place));
      // A name that others refer to is missed there too; it is told at its own cell where it is wrong by itself.
      expect(places, JSON.stringify(value)).toContain(placeText(workbook.place(table, column, 1)));
      for (const other of ['wijkagenten', 'co2', 'agreements'] as const) if (other !== stops[table]) expect(found[other]).toEqual([]);
    }
  });
});

describe('what a user may do', () => {
  const reading = (change: (workbook: SpoiledWorkbook) => unknown) => {
    const workbook = new SpoiledWorkbook(raw);
    change(workbook);
    const read = readModel(workbook.raw);
    if (!read.ok) return expect.fail(JSON.stringify(read.problems));
    const { co2, wijkagenten, agreements } = read.value.others;
    if (!co2.ok || !wijkagenten.ok || !agreements.ok) return expect.fail(JSON.stringify(read.value.others));
    return { co2: co2.value, wijkagenten: wijkagenten.value, agreements: agreements.value, rows: read.value.rows };
  };

  it('what stands there reads back as it was written', () => {
    const { co2, wijkagenten, agreements } = reading(() => undefined);
    expect({ co2, wijkagenten, agreements }).toStrictEqual(filledOthers);
  });

  it('a formula counts with its outcome, and is kept', () => {
    const { co2, rows } = reading((w) => w.set('co2Verbruik', 'hoeveelheid', 0, 1500, '=Verbruik!B4'));
    expect(co2.actuals[0]?.amount).toEqual({ kind: 'activiteit', quantity: 1500, unit: 'm3' });
    expect(rows.co2Verbruik[0]?.hoeveelheid).toEqual({ formula: '=Verbruik!B4' });
  });

  it('a text that looks like a formula stays a text', () => {
    const { agreements, rows } = reading((w) => w.set('afspraken', 'toelichting', 0, '=1+1', '=1+1'));
    expect(agreements[0]?.note).toBe('=1+1');
    expect(rows.afspraken[0]?.toelichting).toBe('=1+1');
  });

  it('a name in other capitals, and a blank row in between', () => {
    const { co2, wijkagenten } = reading((w) => {
      w.set('co2Factoren', 'categorie', 0, String(w.value('co2Factoren', 'categorie', 0)).toUpperCase()).set('wijkagentenReeks', 'basisteam', 0, String(w.value('wijkagentenReeks', 'basisteam', 0)).toLowerCase());
      const [row] = [['maatregel', 'categorie', 'actief', 'start', 'ton', 'ingroei', 'investering', 'kosten', 'levensduur'].map((column) => [column, column === 'maatregel' ? 'Drie' : w.value('co2Maatregelen', column, 0)] as const)];
      w.setRow('co2Maatregelen', 5, Object.fromEntries(row));
    });
    expect(co2.factors).toStrictEqual(filledOthers.co2.factors);
    expect(wijkagenten.series).toStrictEqual(filledOthers.wijkagenten.series);
    expect(co2.measures.map((measure) => measure.name)).toEqual(['Een', 'Twee', 'Drie']);
  });

  it('an uncertain growth, a day in the month, and the same fuel of another unit in one year', () => {
    const { co2, wijkagenten } = reading((w) => {
      for (const [key, value] of [['co2Groei', 0.01], ['co2GroeiMinst', -0.01], ['co2GroeiMeest', 0.02]] as const) setting(key, value)(w);
      w.set('wijkagentenReeks', 'maand', 0, 45_366).set('co2Factoren', 'jaar', 1, 2022).set('co2Factoren', 'eenheid', 1, 'MWh');
    });
    expect([co2.growth, co2.leastGrowth, co2.mostGrowth]).toEqual([0.01, -0.01, 0.02]);
    expect(wijkagenten.series[0]?.month).toBe('2024-03-01');
    expect(co2.factors.map((factor) => factor.unit)).toEqual(['m3', 'MWh']);
  });

  it.each<{ what: string; change: (workbook: SpoiledWorkbook) => unknown }>([
    { what: 'a measure of one year', change: measure({ start: 2030, eind: 2030 }) },
    { what: 'likely tonnes that are the least', change: measure({ ton: 80 }) },
    { what: 'likely tonnes that are the most', change: measure({ ton: 130 }) },
    { what: 'a range of nothing', change: measure({ minst: 100, meest: 100 }) },
    { what: 'a factor of the market and one of the place, of one year', change: (w) => w.setRow('co2Factoren', 0, { methode: 'markt' }).setRow('co2Factoren', 1, { methode: 'locatie', jaar: 2022 }) },
    { what: 'an actual of the first year that has a row', change: actual({ jaar: 2015 }) },
    { what: 'an actual of the neutral year', change: actual({ jaar: 2050 }) },
    { what: 'no categories where nothing needs one', change: (w) => { for (const table of ['co2Categorieen', 'co2Factoren', 'co2Verbruik', 'co2Maatregelen'] as const) for (let row = 0; row < w.rows(table); row++) w.clearRow(table, row); } },
    { what: 'growth at its least', change: (w) => { for (const [key, value] of [['co2Groei', 0.01], ['co2GroeiMinst', 0.01], ['co2GroeiMeest', 0.02]] as const) setting(key, value)(w); } },
    { what: 'growth at its most, which is its least', change: (w) => { for (const key of ['co2Groei', 'co2GroeiMinst', 'co2GroeiMeest'] as const) setting(key, 0.02)(w); } },
    { what: 'a share of all of it', change: (w) => { setting('co2Sleutel', 'vrij')(w); setting('co2SleutelEenheid', 1)(w); } },
    { what: 'an eenheid that is the whole country', change: (w) => { setting('co2Sleutel', 'fte')(w); setting('co2SleutelEenheid', 62_000)(w); setting('co2SleutelLandelijk', 62_000)(w); } },
    { what: 'one region at two levels', change: (w) => w.setRow('bevolking', 1, { gebied: w.value('bevolking', 'gebied', 0), niveau: 'overig', peildatum: w.value('bevolking', 'peildatum', 0) }) },
    { what: 'digital wijkagenten only', change: (w) => w.set('wijkagentenReeks', 'digitaal', 0, 18) },
    { what: 'a team in two months', change: (w) => w.setRow('wijkagentenReeks', 1, { basisteam: w.value('wijkagentenReeks', 'basisteam', 0), maand: 45_383 }) },
  ])('$what', ({ change }) => expect(() => reading(change)).not.toThrow());

  it('what is left blank is not known: not 0, and no end', () => {
    const { co2, wijkagenten } = reading((w) => measure({ eind: '', minst: '', meest: '' })(w.setRow('wijkagentenReeks', 0, { formatie: '', bezetting: '', digitaal: '' })));
    expect(wijkagenten.series[0]).toMatchObject({ formation: null, occupancy: null, digital: null });
    expect(co2.measures[0]).toMatchObject({ endYear: null, least: null, most: null });
  });

  it('a measure that is switched off, and a day in the month that is asked for', () => {
    const { co2, wijkagenten } = reading((w) => { measure({ actief: 'nee' })(w); setting('normMaand', 45_366)(w); });
    expect(co2.measures.map(({ active }) => active)).toEqual([false, true]);
    expect(wijkagenten.month).toBe('2024-03-01');
  });
});
