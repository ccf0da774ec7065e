import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../src/model/plan/published';
import { otherComponentIds } from '../../src/model/strength/components';
import { loadFormulas } from '../../src/simulation/formula/onDemand';
import { baseScenario } from '../../src/simulation/scenario';
import { parameters } from '../../src/workbook/parameters';
import { placeText, problemSentence } from '../../src/workbook/messages/nl';
import type { InputProblem, Place } from '../../src/workbook/problems';
import { readModel } from '../../src/workbook/read/readModel';
import { scenarioSettings } from '../../src/workbook/tables/scenarioSettings';
import type { TableKey } from '../../src/workbook/tables/spec';
import { indicatorKey, outcomeKey } from '../../src/workbook/tables/specs';
import { problemsOf, rawModelOf, SpoiledWorkbook } from './rawModel';

await loadFormulas();

const published = rawModelOf(publishedInputs(), baseScenario);

interface BadInput {
  readonly name: string;
  readonly spoil: (workbook: SpoiledWorkbook) => unknown;
  readonly code: InputProblem['code'];
  /** The cell that is named: table, column and row; or table and column; or as a place. */
  readonly at: readonly [TableKey, string, string | number] | readonly [TableKey, string] | Place;
  /** What the Dutch sentence must say: what is there, what is expected, what to do. */
  readonly says: readonly string[];
  /** Other cells that the same mistake makes wrong, which are told too. Default: none. */
  readonly also?: number;
}

const setting = (key: string) => scenarioSettings[key]?.label ?? '';
const shares = (values: readonly unknown[]) => (workbook: SpoiledWorkbook) => otherComponentIds.forEach((id, i) => workbook.set('scenario', 'waarde', setting(id), values[i]));
const change = (cells: Readonly<Record<string, unknown>>) => (workbook: SpoiledWorkbook) => workbook.setRow('wijzigingen', 0, { actief: 'ja', wat: 'inwoners', bereik: 'basisteam', naam: 'Zwolle', ...cells });
const minimum = (team: string) => publishedInputs().teams.find((candidate) => candidate.name === team)?.minWijkagenten ?? NaN;
const half = publishedInputs().teams.length / 2;

const cells: readonly BadInput[] = [
  { name: 'negative', spoil: (w) => w.set('basisteams', 'hbvs', 'Zwolle', -5), code: 'negative', at: ['basisteams', 'hbvs', 'Zwolle'], says: ['is negatief', 'Er staat -5', '«HBVS+ basisjaar» van «Zwolle»', '0 of hoger'] },
  { name: 'negative share, in percents as the cell shows it', spoil: (w) => w.set('componenten', 'aandeel', 'noodhulp', -0.2), code: 'negative', at: ['componenten', 'aandeel', 'noodhulp'], says: ['is negatief', 'Er staat -20 %', '«noodhulp»', '0 % of hoger'] },
  { name: 'the HBVS formula chosen without characteristics', spoil: (w) => w.set('parameters', 'waarde', parameters.hbvsGebruiken.name, 'ja'), code: 'formulaMissing', at: ['gemeenten', 'inw1', 0], says: ['«Inwoners 1 jaar eerder» ontbreekt voor 76 gemeenten', 'opsporing, intake en service, noodhulp', 'Importeer of koppel'], also: 10 },
  { name: 'a negative coefficient', spoil: (w) => w.set('parameters', 'waarde', parameters.hbvsCoefficient_a.name, -0.1), code: 'negative', at: ['parameters', 'waarde', parameters.hbvsCoefficient_a.name], says: ['is negatief', 'Coëfficiënt a'] },
  { name: 'neither yes nor no for NWA', spoil: (w) => w.set('parameters', 'waarde', parameters.hbvsNwa.name, 'misschien'), code: 'notInList', at: ['parameters', 'waarde', parameters.hbvsNwa.name], says: ['«misschien» is geen keuze', 'nee, ja'] },
  { name: 'empty', spoil: (w) => w.set('basisteams', 'hbvs', 'Zwolle', ''), code: 'empty', at: ['basisteams', 'hbvs', 'Zwolle'], says: ['is leeg', '«Zwolle»', '«HBVS+ basisjaar»', 'Vul de cel in'] },
  { name: 'empty name', spoil: (w) => w.set('gemeenten', 'gemeente', 'Zwolle', ''), code: 'empty', at: ['gemeenten', 'gemeente', 'GM0193'], says: ['is leeg', 'Verwacht wordt een waarde voor «Gemeente»'] },
  { name: 'a name of spaces', spoil: (w) => w.set('gemeenten', 'gemeente', 'Zwolle', '  '), code: 'empty', at: ['gemeenten', 'gemeente', 'GM0193'], says: ['is leeg'] },
  { name: 'empty parameter', spoil: (w) => w.set('parameters', 'waarde', parameters.hovj.name, ''), code: 'empty', at: ['parameters', 'waarde', parameters.hovj.name], says: ['is leeg', parameters.hovj.label] },
  { name: 'empty share', spoil: (w) => w.set('componenten', 'aandeel', 'noodhulp', ''), code: 'empty', at: ['componenten', 'aandeel', 'noodhulp'], says: ['is leeg', '«Aandeel van de rest»', 'noodhulp'] },
  { name: 'text', spoil: (w) => w.set('basisteams', 'hbvs', 'Zwolle', 'veel'), code: 'notANumber', at: ['basisteams', 'hbvs', 'Zwolle'], says: ['is geen getal', '«veel»', 'verwacht wordt een getal'] },
  { name: 'a yes where a number belongs', spoil: (w) => w.set('basisteams', 'hbvs', 'Zwolle', true), code: 'notANumber', at: ['basisteams', 'hbvs', 'Zwolle'], says: ['is geen getal', '«WAAR»'] },
  { name: 'text parameter', spoil: (w) => w.set('parameters', 'waarde', parameters.hovj.name, 'één'), code: 'notANumber', at: ['parameters', 'waarde', parameters.hovj.name], says: ['«één»', parameters.hovj.label] },
  { name: 'decimal comma as text', spoil: (w) => w.set('basisteams', 'hbvs', 'Zwolle', '145,7'), code: 'textNumber', at: ['basisteams', 'hbvs', 'Zwolle'], says: ['is tekst, geen getal', '«145,7»', 'Typ 145,7 als getal'] },
  { name: 'English decimal point as text', spoil: (w) => w.set('basisteams', 'hbvs', 'Zwolle', '145.7'), code: 'textNumber', at: ['basisteams', 'hbvs', 'Zwolle'], says: ['«145.7»', 'Typ 145,7 als getal'] },
  { name: 'a percentage as text', spoil: (w) => w.set('componenten', 'aandeel', 'noodhulp', '20 %'), code: 'textNumber', at: ['componenten', 'aandeel', 'noodhulp'], says: ['«20 %»', 'Typ 20 % als getal'] },
  { name: 'a number that can be read two ways is not guessed', spoil: (w) => w.set('gemeenten', 'inwoners', 'Zwolle', '129.840'), code: 'notANumber', at: ['gemeenten', 'inwoners', 'Zwolle'], says: ['«129.840»', 'zonder tekens voor duizendtallen'] },
  { name: 'error value', spoil: (w) => w.set('basisteams', 'hbvs', 'Zwolle', '#DIV/0!', '=1/0'), code: 'errorValue', at: ['basisteams', 'hbvs', 'Zwolle'], says: ['#DEEL/0!', '«Zwolle»', 'Herstel de formule'] },
  { name: 'error value from a Dutch host', spoil: (w) => w.set('basisteams', 'hbvs', 'Zwolle', '#DEEL/0!', '=1/0'), code: 'errorValue', at: ['basisteams', 'hbvs', 'Zwolle'], says: ['#DEEL/0!'] },
  { name: 'error value in a parameter', spoil: (w) => w.set('parameters', 'waarde', parameters.hovj.name, '#REF!', '=#REF!'), code: 'errorValue', at: ['parameters', 'waarde', parameters.hovj.name], says: ['#VERW!', parameters.hovj.label] },
  { name: 'error value in a share', spoil: (w) => w.set('componenten', 'aandeel', 'noodhulp', '#N/A', '=NA()'), code: 'errorValue', at: ['componenten', 'aandeel', 'noodhulp'], says: ['#N/B'] },
  { name: 'error value in a name', spoil: (w) => w.set('gemeenten', 'team1', 'Zwolle', '#NAME?', '=zwol'), code: 'errorValue', at: ['gemeenten', 'team1', 'Zwolle'], says: ['#NAAM?'] },
  { name: 'above the highest', spoil: (w) => w.set('componenten', 'elasticiteit_inwoners', 'noodhulp', 7), code: 'outOfRange', at: ['componenten', 'elasticiteit_inwoners', 'noodhulp'], says: ['buiten de grenzen', 'Er staat 7', 'van 0 tot en met 5'] },
  { name: 'more fte than there are people', spoil: (w) => w.set('basisteams', 'hbvs', 'Zwolle', 1e300), code: 'outOfRange', at: ['basisteams', 'hbvs', 'Zwolle'], says: ['buiten de grenzen', 'van 0 tot en met 100.000'] },
  { name: 'a year that is none', spoil: (w) => w.set('parameters', 'waarde', parameters.basisjaar.name, 23), code: 'outOfRange', at: ['parameters', 'waarde', parameters.basisjaar.name], says: ['Er staat 23', 'van 2000 tot en met 2100'] },
  { name: 'no whole number', spoil: (w) => w.set('gemeenten', 'inwoners', 'Zwolle', 129840.5), code: 'notWhole', at: ['gemeenten', 'inwoners', 'Zwolle'], says: ['geen geheel getal', '129.840,5', '«Aantal inwoners» van «Zwolle»'] },
  { name: 'date as text', spoil: (w) => w.set('gemeenten', 'peildatum', 'Zwolle', '1-1-2021'), code: 'notADate', at: ['gemeenten', 'peildatum', 'Zwolle'], says: ['is geen datum', '«1-1-2021»', '31-12-2025'] },
  { name: 'a year where a date belongs', spoil: (w) => w.set('gemeenten', 'peildatum', 'Zwolle', 2021), code: 'notADate', at: ['gemeenten', 'peildatum', 'Zwolle'], says: ['is geen datum', 'Er staat 2021'] },
  { name: 'a day that JavaScript does not know', spoil: (w) => w.set('mutaties', 'vanaf', 0, 1e12), code: 'notADate', at: ['mutaties', 'vanaf', 0], says: ['is geen datum'] },
  { name: 'a date with a time', spoil: (w) => w.set('parameters', 'waarde', parameters.peildatum.name, 46752.5), code: 'notADate', at: ['parameters', 'waarde', parameters.peildatum.name], says: ['is geen datum', 'zonder tijd'] },
  { name: 'unknown choice', spoil: (w) => w.set('basisteams', 'opgeheven', 'Zwolle', 'misschien'), code: 'notInList', at: ['basisteams', 'opgeheven', 'Zwolle'], says: ['«misschien» is geen keuze', 'ja, nee'] },
  { name: 'a choice with a space, which no formula takes for the choice', spoil: (w) => w.set('basisteams', 'opgeheven', 'Zwolle', 'ja '), code: 'notInList', at: ['basisteams', 'opgeheven', 'Zwolle'], says: ['«ja »', 'ja, nee'] },
  { name: 'unknown choice in a parameter', spoil: (w) => w.set('parameters', 'waarde', parameters.wijkagentenRegel.name, 'vast '), code: 'notInList', at: ['parameters', 'waarde', parameters.wijkagentenRegel.name], says: ['«vast »', 'volgt de norm, vast'] },
  { name: 'a value where none belongs', spoil: (w) => w.set('componenten', 'aandeel', 'handhaving wijkagenten', 0.2), code: 'mustBeEmpty', at: ['componenten', 'aandeel', 'handhaving wijkagenten'], says: ['moet leeg zijn', 'Er staat 0,2', 'Maak de cel leeg'] },
];

const names: readonly BadInput[] = [
  { name: 'duplicate team', spoil: (w) => w.set('basisteams', 'basisteam', 'IJsselland Noord', 'Zwolle'), code: 'duplicate', at: ['basisteams', 'basisteam', 'Zwolle'], says: ['«Zwolle» staat er twee keer', 'staat ook in Basisteams!A', 'Verwijder of hernoem'], also: 4 },
  { name: 'a unit called like a search pattern', spoil: (w) => w.set('vasteOnderdelen', 'onderdeel', 0, 'DR*'), code: 'unusableName', at: ['vasteOnderdelen', 'onderdeel', 0], says: ['«DR*» kan geen naam zijn', 'jokerteken'] },
  { name: 'a team called like a number', spoil: (w) => w.set('basisteams', 'basisteam', 'Zwolle', '0112').set('gemeenten', 'team1', 'Zwolle', '0112'), code: 'unusableName', at: ['basisteams', 'basisteam', 'Zwolle'], says: ['«0112»', 'minstens één letter'] },
  { name: 'duplicate municipality', spoil: (w) => w.set('gemeenten', 'code', 'Zwolle', 'GM0141'), code: 'duplicate', at: ['gemeenten', 'code', 'Zwolle'], says: ['«GM0141» staat er twee keer', 'Gemeenten!A', 'Verwijder of hernoem'] },
  { name: 'unknown team', spoil: (w) => w.set('gemeenten', 'team1', 'Zwolle', 'Zwole'), code: 'unknownName', at: ['gemeenten', 'team1', 'Zwolle'], says: ['«Zwole» is onbekend', '«Valt onder basisteam» van «Zwolle»', 'Bedoelt u «Zwolle»?'] },
  { name: 'unknown team in capitals', spoil: (w) => w.set('gemeenten', 'team1', 'Zwolle', 'ZWOLE'), code: 'unknownName', at: ['gemeenten', 'team1', 'Zwolle'], says: ['«ZWOLE»', 'Bedoelt u «Zwolle»?'] },
  { name: 'a team with a space behind it', spoil: (w) => w.set('gemeenten', 'team1', 'Zwolle', 'Zwolle '), code: 'unknownName', at: ['gemeenten', 'team1', 'Zwolle'], says: ['«Zwolle »', 'Bedoelt u «Zwolle»?'] },
  { name: 'unknown district', spoil: (w) => w.set('basisteams', 'district', 'Zwolle', 'Ijseland'), code: 'unknownName', at: ['basisteams', 'district', 'Zwolle'], says: ['«Ijseland» is onbekend', 'Bedoelt u «IJsselland»?'] },
  { name: 'unknown district of a fixed unit', spoil: (w) => w.set('vasteOnderdelen', 'groep', 0, 'Veluwe'), code: 'unknownName', at: ['vasteOnderdelen', 'groep', 0], says: ['«Veluwe» is onbekend'] },
  { name: 'unknown component', spoil: (w) => w.set('componenten', 'component', 'noodhulp', 'nood'), code: 'unknownName', at: ['componenten', 'component', 'noodhulp'], says: ['«nood» is onbekend', 'Bedoelt u «noodhulp»?'], also: 1 },
  { name: 'unknown unit of a mutation', spoil: (w) => w.set('mutaties', 'onderdeel', 0, 'Afdeling Meldkamers'), code: 'unknownName', at: ['mutaties', 'onderdeel', 0], says: ['Bedoelt u «Afdeling Meldkamer»?'] },
  { name: 'a mutation for a unit that there are several of', spoil: (w) => w.set('mutaties', 'onderdeel', 0, 'Flexteam'), code: 'ambiguousName', at: ['mutaties', 'onderdeel', 0], says: ['«Flexteam» is niet eenduidig', '5 onderdelen', 'Diensten'] },
  { name: 'an amendment without its payer', spoil: (w) => w.set('amendementen', 'naam', 0, ''), code: 'empty', at: ['amendementen', 'naam', 0], says: ['is leeg', '«Naam betaler»'] },
  { name: 'a split without its weight', spoil: (w) => w.set('gemeenten', 'gewicht2', 'Arnhem', ''), code: 'empty', at: ['gemeenten', 'gewicht2', 'Arnhem'], says: ['is leeg', '«Arnhem»'] },
  { name: 'a split that nobody says is open', spoil: (w) => w.set('gemeenten', 'status', 'Arnhem', ''), code: 'empty', at: ['gemeenten', 'status', 'Arnhem'], says: ['is leeg', '«Status verdeling»'] },
  { name: 'a split over nobody', spoil: (w) => w.set('gemeenten', 'gewicht1', 'Arnhem', 0).set('gemeenten', 'gewicht2', 'Arnhem', 0), code: 'zeroWeights', at: ['gemeenten', 'gewicht2', 'Arnhem'], says: ['beide gewichten zijn 0', '«Arnhem»'] },
];

const structure: readonly BadInput[] = [
  { name: 'missing sheet', spoil: (w) => w.removeSheet('Basisteams'), code: 'missingSheet', at: { sheet: 'Basisteams' }, says: ['Blad Basisteams ontbreekt', 'Maak het verwijderen ongedaan'] },
  { name: 'missing table', spoil: (w) => w.removeTable('gemeenten'), code: 'missingTable', at: { sheet: 'Gemeenten', range: 'A1' }, says: ['tabel met «Code» ontbreekt op Gemeenten', 'Excel-tabel'] },
  { name: 'renamed column', spoil: (w) => w.rename('basisteams', 'hbvs', 'HBVS basis'), code: 'missingColumn', at: { sheet: 'Basisteams', range: 'C14' }, says: ['Kolom «HBVS+ basisjaar» niet gevonden', '«HBVS basis»', 'weer de kop «HBVS+ basisjaar»'] },
  { name: 'missing parameter', spoil: (w) => w.clearRow('parameters', parameters.hovj.name), code: 'missingParameter', at: ['parameters', 'naam'], says: [`Uitgangspunt «${parameters.hovj.label}» ontbreekt`, parameters.hovj.name, 'Zet de regel terug'] },
  { name: 'missing setting', spoil: (w) => w.set('scenario', 'gegeven', setting('totaal'), 'Budget'), code: 'missingParameter', at: ['scenario', 'gegeven'], says: [`«${setting('totaal')}» ontbreekt`] },
  { name: 'parameters in another order', spoil: (w) => w.swapRows('parameters', parameters.hovj.name, parameters.platform.name), code: 'wrongOrder', at: ['parameters', 'naam'], says: ['volgorde', 'Maak het sorteren ongedaan'] },
  { name: 'components in another order', spoil: (w) => w.swapRows('componenten', 'noodhulp', 'werklast'), code: 'wrongOrder', at: ['componenten', 'component'], says: ['volgorde van «Component»', 'handhaving wijkagenten, opsporing'] },
  { name: 'settings in another order', spoil: (w) => w.swapRows('scenario', setting('opsporing'), setting('werklast')), code: 'wrongOrder', at: ['scenario', 'gegeven'], says: ['volgorde van «Scenario-instelling»'] },
  { name: 'the same parameter twice', spoil: (w) => w.set('parameters', 'naam', parameters.hovj.name, parameters.platform.name), code: 'duplicate', at: ['parameters', 'naam', parameters.hovj.name], says: ['staat er twee keer', 'Naam in formules'], also: 1 },
];

const scenario: readonly BadInput[] = [
  { name: 'a change without an amount', spoil: change({}), code: 'noAmount', at: ['wijzigingen', 'procent', 0], says: ['heeft geen waarde', 'Vul een daarvan in'] },
  { name: 'a change with two amounts', spoil: change({ procent: 0.1, vast: 100_000 }), code: 'twoAmounts', at: ['wijzigingen', 'vast', 0], says: ['twee waarden', 'Laat er een staan'] },
  { name: '−150 %', spoil: change({ procent: -1.5 }), code: 'outOfRange', at: ['wijzigingen', 'procent', 0], says: ['Er staat -150 %', '«Zwolle»', 'van -100 % tot en met 10.000 %'] },
  { name: 'a change with a percentage and growth', spoil: change({ procent: 0.1, groei: 0.01 }), code: 'twoAmounts', at: ['wijzigingen', 'groei', 0], says: ['twee waarden', 'groei per jaar'] },
  { name: 'growth of 150 % a year', spoil: change({ groei: 1.5 }), code: 'outOfRange', at: ['wijzigingen', 'groei', 0], says: ['Er staat 150 %', '«Zwolle»', 'van -100 % tot en met 100 %'] },
  { name: 'growth as text', spoil: change({ groei: '1,2%' }), code: 'textNumber', at: ['wijzigingen', 'groei', 0], says: ['«1,2%»', 'Typ 1,2 % als getal'] },
  { name: 'a formula beside a fixed value', spoil: change({ vast: 1000, formule: 'inwoners * 2' }), code: 'twoAmounts', at: ['wijzigingen', 'formule', 0], says: ['meer dan een'] },
  { name: 'what is no formula', spoil: change({ formule: 'inwoners *' }), code: 'impossible', at: ['wijzigingen', 'formule', 0], says: ['inwoners *'] },
  { name: 'a formula with a name that has no data', spoil: change({ formule: 'inwoners + misdrijven' }), code: 'impossible', at: ['wijzigingen', 'formule', 0], says: ['misdrijven'] },
  { name: 'a formula that divides by nothing', spoil: change({ formule: 'inwoners / 0' }), code: 'impossible', at: ['wijzigingen', 'formule', 0], says: ['inwoners / 0'] },
  { name: 'a formula for the workload without data', spoil: change({ wat: 'werklast', formule: 'hbvs * 2' }), code: 'impossible', at: ['wijzigingen', 'formule', 0], says: ['Geen basiswaarde voor werklast'] },
  { name: 'a formula for a municipality', spoil: change({ bereik: 'gemeente', naam: 'Borne', formule: 'inwoners * 2' }), code: 'impossible', at: ['wijzigingen', 'formule', 0], says: ['Borne'] },
  { name: 'an indicator that is half filled in', spoil: (w) => w.setColumn('basisteams', indicatorKey('misdrijven'), (row) => (row < half ? 10 : '')), code: 'incompleteColumn', at: ['basisteams', indicatorKey('misdrijven'), Math.ceil(half)], says: ['«Misdrijven» is niet voor alles ingevuld'] },
  { name: 'a change for an unknown municipality', spoil: change({ bereik: 'gemeente', naam: 'Zwol', procent: 0.1 }), code: 'unknownName', at: ['wijzigingen', 'naam', 0], says: ['«Zwol» is onbekend', 'Bedoelt u «Zwolle»?'] },
  { name: 'a change for a municipality without a name', spoil: change({ bereik: 'gemeente', naam: '', procent: 0.1 }), code: 'empty', at: ['wijzigingen', 'naam', 0], says: ['is leeg'] },
  { name: 'a fixed workload of a municipality', spoil: change({ wat: 'werklast', bereik: 'gemeente', naam: 'Borne', vast: 100 }), code: 'impossible', at: ['wijzigingen', 'vast', 0], says: ['Geen basiswaarde voor werklast van Borne'] },
  { name: 'a year after the horizon', spoil: (w) => w.set('scenario', 'waarde', setting('jaar'), 2035), code: 'outOfRange', at: ['scenario', 'waarde', setting('jaar')], says: ['Er staat 2035', '«Rekenjaar»', 'van 2024 tot en met 2030'] },
  { name: 'half a year', spoil: (w) => w.set('scenario', 'waarde', setting('jaar'), 2026.5), code: 'notWhole', at: ['scenario', 'waarde', setting('jaar')], says: ['geen geheel getal', '2026,5'] },
  { name: 'a year in words', spoil: (w) => w.set('scenario', 'waarde', setting('jaar'), 'volgend jaar'), code: 'notANumber', at: ['scenario', 'waarde', setting('jaar')], says: ['«volgend jaar»'] },
  { name: 'a change of text', spoil: change({ procent: '10%' }), code: 'textNumber', at: ['wijzigingen', 'procent', 0], says: ['«10%»', 'Typ 10 % als getal'] },
  { name: 'a change of nothing named', spoil: change({ wat: '', procent: 0.1 }), code: 'empty', at: ['wijzigingen', 'wat', 0], says: ['«Wat verandert»'] },
  { name: 'a change of something else', spoil: change({ wat: 'misdrijven', procent: 0.1 }), code: 'notInList', at: ['wijzigingen', 'wat', 0], says: ['«misdrijven»', 'inwoners, werklast'] },
  { name: 'a change for an unknown team', spoil: change({ naam: 'Zwol', procent: 0.1 }), code: 'unknownName', at: ['wijzigingen', 'naam', 0], says: ['Bedoelt u «Zwolle»?'] },
  { name: 'a change for a team, as if it were a district', spoil: change({ bereik: 'district', procent: 0.1 }), code: 'unknownName', at: ['wijzigingen', 'naam', 0], says: ['«Zwolle» is onbekend'] },
  { name: 'a change for no name', spoil: change({ naam: '', procent: 0.1 }), code: 'empty', at: ['wijzigingen', 'naam', 0], says: ['is leeg'] },
  { name: 'shares incomplete', spoil: shares([0.3, 0.2, '', 0.3, '']), code: 'incompleteColumn', at: ['scenario', 'waarde', setting('intake en service')], says: ['Aandelen in het scenario', 'intake en service, werklast'] },
  { name: 'a share below 0', spoil: shares([0.5, 0.2, -0.1, 0.3, 0.1]), code: 'negative', at: ['scenario', 'waarde', setting('intake en service')], says: ['-10 %'] },
  { name: 'shares that do not add to 1', spoil: shares([0.5, 0.2, 0.1, 0.3, 0.1]), code: 'impossible', at: ['scenario', 'waarde', setting('opsporing')], says: ['tellen niet op tot 100 %', '120 %', 'Haal 20 procentpunt'] },
  { name: 'a fixed workload without data', spoil: (w) => change({ procent: 0.1 })(w).setRow('wijzigingen', 1, { actief: 'ja', wat: 'inwoners', bereik: 'basisteam', naam: 'Zwolle', vast: 120_000 }).setRow('wijzigingen', 2, { actief: 'ja', wat: 'werklast', bereik: 'basisteam', naam: 'Zwolle', vast: 1000 }), code: 'impossible', at: ['wijzigingen', 'vast', 2], says: ['Geen basiswaarde voor werklast van Zwolle', 'Vul een percentage in'] },
  { name: 'everybody leaves', spoil: change({ bereik: 'eenheid', naam: '', procent: -1 }), code: 'impossible', at: ['wijzigingen', 'naam', 0], says: ['niets om te verdelen', 'Laat bij minstens één team iets over'] },
  { name: 'a budget below the wijkagenten', spoil: (w) => w.set('scenario', 'waarde', setting('totaal'), 500), code: 'impossible', at: ['scenario', 'waarde', setting('totaal')], says: ['kleiner dan de wijkagenten', '500,0 fte', '656,0 fte'] },
];

const limit = (cells: Readonly<Record<string, unknown>>) => (workbook: SpoiledWorkbook) => workbook.setRow('grenzen', 0, { basisteam: 'Zwolle', vervangen: 'ja', opgeheven: 'nee', ...cells });
const amendment = (cells: Readonly<Record<string, unknown>>) => (workbook: SpoiledWorkbook) => workbook.setRow('scenarioAmendementen', 0, { amendement: 'Extra', krijgt: 'Zwolle', fte: 2, soort: 'eenheid', sleutel: 'HBVS+', ...cells });

const rules: readonly BadInput[] = [
  { name: 'an unknown rule of ingroei', spoil: (w) => w.set('scenario', 'waarde', setting('ingroei'), 'HBVS 2023'), code: 'notInList', at: ['scenario', 'waarde', setting('ingroei')], says: ['«HBVS 2023» is geen keuze', 'geen, HBVS 2012, BVS 2007, vrij'] },
  { name: 'free ingroei without its percentage', spoil: (w) => w.set('scenario', 'waarde', setting('ingroei'), 'vrij'), code: 'empty', at: ['scenario', 'waarde', setting('ingroeiPercentage')], says: ['is leeg', 'Hoogste daling per jaar'] },
  { name: 'ingroei of 150 % a year', spoil: (w) => w.set('scenario', 'waarde', setting('ingroei'), 'vrij').set('scenario', 'waarde', setting('ingroeiPercentage'), 1.5), code: 'outOfRange', at: ['scenario', 'waarde', setting('ingroeiPercentage')], says: ['Er staat 150 %', 'van 0 % tot en met 100 %'] },
  { name: 'an unknown rounding', spoil: (w) => w.set('scenario', 'waarde', setting('afronding'), 'naar boven'), code: 'notInList', at: ['scenario', 'waarde', setting('afronding')], says: ['«naar boven»', 'tweezijdig, eenzijdig, geen'] },
  { name: 'an unknown rule for the wijkagenten', spoil: (w) => w.set('scenario', 'waarde', setting('wijkagentenRegel'), 'norm'), code: 'notInList', at: ['scenario', 'waarde', setting('wijkagentenRegel')], says: ['«norm»', 'volgt de norm, vast'] },
  { name: 'a negative budget for wijkagenten', spoil: (w) => w.set('scenario', 'waarde', setting('wijkagentenBudget'), -656), code: 'negative', at: ['scenario', 'waarde', setting('wijkagentenBudget')], says: ['Er staat -656'] },
  { name: 'a budget for wijkagenten above the whole', spoil: (w) => w.set('scenario', 'waarde', setting('wijkagentenBudget'), 4000), code: 'impossible', at: ['scenario', 'waarde', setting('wijkagentenBudget')], says: ['kleiner dan de wijkagenten', '4.000,0 fte'] },
  { name: 'all minima perhaps lifted', spoil: (w) => w.set('scenario', 'waarde', setting('minima'), 'misschien'), code: 'notInList', at: ['scenario', 'waarde', setting('minima')], says: ['«misschien»', 'ja, nee'] },
  { name: 'growth that perhaps counts', spoil: (w) => w.set('scenario', 'waarde', setting('gemeentegroei'), 'soms'), code: 'notInList', at: ['scenario', 'waarde', setting('gemeentegroei')], says: ['«soms»', 'ja, nee'] },
  { name: 'growth of 60 % a year', spoil: (w) => w.set('gemeenten', 'groei', 'Zwolle', 0.6), code: 'outOfRange', at: ['gemeenten', 'groei', 'Zwolle'], says: ['Er staat 60 %', 'van -50 % tot en met 50 %'] },
  { name: 'growth typed as text', spoil: (w) => w.set('gemeenten', 'groei', 'Zwolle', '0,6%'), code: 'textNumber', at: ['gemeenten', 'groei', 'Zwolle'], says: ['getal'] },
  { name: 'limits of an unknown team', spoil: limit({ basisteam: 'Zwol', ondergrens: 10 }), code: 'unknownName', at: ['grenzen', 'basisteam', 0], says: ['Bedoelt u «Zwolle»?'] },
  { name: 'limits of nobody', spoil: limit({ basisteam: '', ondergrens: 10 }), code: 'empty', at: ['grenzen', 'basisteam', 0], says: ['is leeg', '«Team met eigen grenzen»'] },
  { name: 'limits that perhaps count', spoil: limit({ vervangen: '', ondergrens: 10 }), code: 'empty', at: ['grenzen', 'vervangen', 0], says: ['is leeg', '«Grenzen vervangen»'] },
  { name: 'a floor that does not count', spoil: limit({ vervangen: 'nee', ondergrens: 10 }), code: 'mustBeEmpty', at: ['grenzen', 'ondergrens', 0], says: ['moet leeg zijn', 'Er staat 10', '«Ondergrens in dit scenario» van «Zwolle»'] },
  { name: 'a floor of text', spoil: limit({ ondergrens: '10,5' }), code: 'textNumber', at: ['grenzen', 'ondergrens', 0], says: ['Typ 10,5 als getal'] },
  { name: 'two rows for one team', spoil: (w) => { limit({})(w); w.setRow('grenzen', 1, { basisteam: 'zwolle', vervangen: 'nee', opgeheven: 'ja' }); }, code: 'duplicate', at: ['grenzen', 'basisteam', 1], says: ['staat er twee keer'] },
  { name: 'a floor above the cap', spoil: limit({ ondergrens: 160, bovengrens: 150 }), code: 'impossible', at: ['grenzen', 'ondergrens', 0], says: ['Zwolle: ondergrens boven bovengrens', '160,0 fte', '150,0 fte'] },
  { name: 'a cap below the wijkagenten', spoil: limit({ bovengrens: 5 }), code: 'impossible', at: ['grenzen', 'bovengrens', 0], says: ['Zwolle: bovengrens onder de wijkagenten', '5,0 fte'] },
  { name: 'a floor above the budget', spoil: limit({ ondergrens: 3200 }), code: 'impossible', at: ['grenzen', 'ondergrens'], says: ['ondergrenzen passen niet', 'Zwolle'] },
  { name: 'an elasticity of 7', spoil: (w) => w.set('scenarioElasticiteiten', 'elasticiteit_inwoners', 'noodhulp', 7), code: 'outOfRange', at: ['scenarioElasticiteiten', 'elasticiteit_inwoners', 'noodhulp'], says: ['Er staat 7', 'van 0 tot en met 5'] },
  { name: 'elasticities in another order', spoil: (w) => w.swapRows('scenarioElasticiteiten', 'noodhulp', 'werklast'), code: 'wrongOrder', at: ['scenarioElasticiteiten', 'component'], says: ['volgorde van «Component in dit scenario»'] },
  { name: 'an elasticity of an unknown component', spoil: (w) => w.set('scenarioElasticiteiten', 'component', 'noodhulp', 'nood'), code: 'unknownName', at: ['scenarioElasticiteiten', 'component', 'noodhulp'], says: ['«nood» is onbekend', 'Bedoelt u «noodhulp»?'], also: 1 },
  { name: 'an amendment for nobody', spoil: amendment({ krijgt: 'Zwol' }), code: 'unknownName', at: ['scenarioAmendementen', 'krijgt', 0], says: ['Bedoelt u «Zwolle»?'] },
  { name: 'an amendment without its payer', spoil: amendment({ soort: 'district' }), code: 'empty', at: ['scenarioAmendementen', 'naam', 0], says: ['is leeg', '«Naam betaler» verwacht', '«Extra»'] },
  { name: 'an amendment without an amount', spoil: amendment({ fte: '' }), code: 'empty', at: ['scenarioAmendementen', 'fte', 0], says: ['is leeg', '«Bedrag in fte»'] },
  { name: 'an amendment that nobody pays', spoil: amendment({ soort: 'basisteam', naam: 'Zwolle' }), code: 'impossible', at: ['scenarioAmendementen', 'naam', 0], says: ['niemand betaalt'] },
];

const impossible: readonly BadInput[] = [
  { name: 'shares that do not add to 1', spoil: (w) => w.set('componenten', 'aandeel', 'noodhulp', 0.1), code: 'impossible', at: ['componenten', 'aandeel'], says: ['tellen niet op tot 100 %', '90 %', 'nog 10 procentpunt'] },
  { name: 'floors above the budget', spoil: (w) => w.setColumn('basisteams', 'ondergrens', () => 150), code: 'impossible', at: ['basisteams', 'ondergrens'], says: ['ondergrenzen passen niet', '4.050,0 fte', '3.228,5 fte', '821,5 fte te veel', 'en 23 andere'] },
  { name: 'caps below the budget', spoil: (w) => w.setColumn('basisteams', 'bovengrens', () => 100), code: 'impossible', at: ['basisteams', 'bovengrens'], says: ['bovengrenzen laten het budget niet toe', '2.700,0 fte', '528,5 fte blijft over'] },
  { name: 'cap below the wijkagenten', spoil: (w) => w.set('basisteams', 'bovengrens', 'Zwolle', 5), code: 'impossible', at: ['basisteams', 'bovengrens', 'Zwolle'], says: ['Zwolle: bovengrens onder de wijkagenten', '5,0 fte', `${minimum('Zwolle')},`, 'hef het minimum'] },
  { name: 'floor above cap', spoil: (w) => w.set('basisteams', 'bovengrens', 'Zwolle', 150).set('basisteams', 'ondergrens', 'Zwolle', 160), code: 'impossible', at: ['basisteams', 'ondergrens', 'Zwolle'], says: ['Zwolle: ondergrens boven bovengrens', '160,0 fte', '150,0 fte'] },
  { name: 'a zero column in IPF', spoil: (w) => w.setColumn('basisteams', outcomeKey('noodhulp'), () => 0), code: 'impossible', at: ['basisteams', outcomeKey('noodhulp')], says: ['noodhulp: geen gegevens, wel budget', 'Alle teams hebben 0', 'zet het aandeel op 0 %'] },
  { name: 'a zero row in IPF', spoil: (w) => otherComponentIds.forEach((id) => w.setColumn('basisteams', outcomeKey(id), (row) => (row === 0 ? 0 : 10))), code: 'impossible', at: ['basisteams', 'hbvs', 0], says: ['geen gegevens, wel sterkte'] },
  { name: 'zeros that no table fits', spoil: (w) => { w.setColumn('basisteams', outcomeKey('noodhulp'), (row) => (row === 0 ? 10 : 0)); }, code: 'impossible', at: ['componenten', 'aandeel', 'opsporing'], says: ['niet passend te maken', 'kleine waarden'] },
  { name: 'a data column that is half filled in', spoil: (w) => w.setColumn('basisteams', outcomeKey('noodhulp'), (row) => (row < half ? 10 : '')), code: 'incompleteColumn', at: ['basisteams', outcomeKey('noodhulp'), Math.ceil(half)], says: ['«Gegevens noodhulp» is niet voor alles ingevuld', 'Vul alle regels in'] },
  { name: 'a data column with one wrong cell is complete all the same', spoil: (w) => w.setColumn('basisteams', outcomeKey('noodhulp'), () => 10).set('basisteams', outcomeKey('noodhulp'), 'Zwolle', -1), code: 'negative', at: ['basisteams', outcomeKey('noodhulp'), 'Zwolle'], says: ['is negatief'] },
  { name: 'more wijkagenten than fte', spoil: (w) => w.set('basisteams', 'minimum', 'Zwolle', 500), code: 'impossible', at: ['basisteams', 'minimum', 'Zwolle'], says: ['Zwolle: meer wijkagenten dan HBVS+', 'Verlaag het minimum'] },
  { name: 'a budget for wijkagenten ten times too large', spoil: (w) => w.set('parameters', 'waarde', parameters.wijkagentenBudget.name, 6560), code: 'impossible', at: ['parameters', 'waarde', parameters.wijkagentenBudget.name], says: ['meer wijkagenten dan HBVS+', 'budget wijkagenten'] },
  { name: 'an amendment that nobody pays', spoil: (w) => w.setRow('amendementen', 0, { soort: 'basisteam', naam: 'Veluwe West' }), code: 'impossible', at: ['amendementen', 'naam', 0], says: ['niemand betaalt', 'Kies een district of team'] },
  { name: 'more fte together than can be counted', spoil: (w) => w.setColumn('basisteams', 'hbvs', () => 44_197), code: 'outOfRange', at: ['basisteams', 'hbvs'], says: ['Er staat 1.193.319', 'tot en met 900.000'] },
  { name: 'districts without a key for the extension', spoil: (w) => w.setColumn('districten', 'sleutel', () => 0), code: 'impossible', at: ['districten', 'sleutel'], says: ['geen verdeelsleutel', '0,0 fte', 'paragraaf 4.1.1'] },
  { name: 'no teams at all', spoil: (w) => { for (let row = 0; row < w.rows('basisteams'); row++) w.clearRow('basisteams', row); }, code: 'noRows', at: ['basisteams', 'basisteam'], says: ['Basisteams: de tabel is leeg'] },
];

function placeOf(at: BadInput['at'], workbook: SpoiledWorkbook): Place {
  if ('sheet' in at) return at;
  const [table, column, row] = at;
  return row === undefined ? workbook.columnPlace(table, column) : workbook.place(table, column, row);
}

describe.each([
  { what: 'a wrong cell', cases: cells },
  { what: 'a wrong name', cases: names },
  { what: 'a changed structure', cases: structure },
  { what: 'a wrong scenario', cases: scenario },
  { what: 'a wrong rule of a scenario', cases: rules },
  { what: 'inputs without an answer', cases: impossible },
])('$what', ({ cases }) => {
  it.each(cases)('$name', ({ spoil, code, at, says, also = 0 }) => {
    const untouched = new SpoiledWorkbook(published);
    const place = placeOf(at, untouched);
    const workbook = new SpoiledWorkbook(published);
    spoil(workbook);
    const read = readModel(workbook.raw);
    if (read.ok) return expect.fail('read as if nothing were wrong');
    // Not a figure beside the problems.
    expect(read).not.toHaveProperty('value');
    const problem = read.problems.find((candidate) => candidate.code === code && candidate.place.range === place.range);
    if (!problem) return expect.fail(`no ${code} at ${placeText(place)}: ${JSON.stringify(read.problems)}`);
    expect(problem.place).toEqual(place);
    expect(read.problems).toHaveLength(1 + also);
    const { title, detail, advice } = problemSentence(problem);
    const whole = [title, detail, advice].join(' ');
    for (const words of [place.range === undefined ? place.sheet : placeText(place), ...says]) expect(whole).toContain(words);
  });
});

describe('several mistakes', () => {
  it('are all told, each once', () => {
    const workbook = new SpoiledWorkbook(published)
      .set('basisteams', 'hbvs', 'Zwolle', -5)
      .set('basisteams', 'minimum', 'Zwolle', '')
      .set('basisteams', 'ondergrens', 'Zwolle', 'geen')
      .set('basisteams', 'bovengrens', 'Zwolle', '#REF!', '=#REF!')
      .set('gemeenten', 'team1', 'Kampen', 'Zwole')
      .set('componenten', 'aandeel', 'noodhulp', '20%')
      .set('parameters', 'waarde', parameters.hovj.name, '#DIV/0!', '=1/0')
      .set('mutaties', 'fte', 0, 'veel')
      .setRow('wijzigingen', 3, { actief: 'wel', wat: 'inwoners', bereik: 'eenheid', procent: -1.5 });
    const at = (code: InputProblem['code'], table: TableKey, column: string, row: string | number) => `${code} ${placeText(workbook.place(table, column, row))}`;
    expect(problemsOf(workbook).map((problem) => `${problem.code} ${placeText(problem.place)}`).sort()).toEqual(
      [
        at('negative', 'basisteams', 'hbvs', 'Zwolle'),
        at('empty', 'basisteams', 'minimum', 'Zwolle'),
        at('notANumber', 'basisteams', 'ondergrens', 'Zwolle'),
        at('errorValue', 'basisteams', 'bovengrens', 'Zwolle'),
        at('unknownName', 'gemeenten', 'team1', 'Kampen'),
        at('textNumber', 'componenten', 'aandeel', 'noodhulp'),
        at('errorValue', 'parameters', 'waarde', parameters.hovj.name),
        at('notANumber', 'mutaties', 'fte', 0),
        at('notInList', 'wijzigingen', 'actief', 3),
        at('outOfRange', 'wijzigingen', 'procent', 3),
      ].sort(),
    );
  });

  it('of structure: one message per sheet that is gone, also when it held two tables', () => {
    const workbook = new SpoiledWorkbook(published).removeSheet('Basisteams').removeSheet('Mutaties').rename('gemeenten', 'inwoners', 'Bewoners').rename('gemeenten', 'team1', 'Team');
    expect(problemsOf(workbook).map((problem) => `${problem.code} ${placeText(problem.place)}`)).toEqual(['missingSheet blad Basisteams', 'missingColumn Gemeenten!D5', 'missingColumn Gemeenten!F5', 'missingSheet blad Mutaties']);
  });

  it('a column that is gone points at the whole header row', () => {
    const workbook = new SpoiledWorkbook(published).rename('gemeenten', 'inwoners', '');
    expect(problemsOf(workbook).map(({ code, place }) => ({ code, place }))).toEqual([{ code: 'missingColumn', place: { sheet: 'Gemeenten', range: 'A5:AB5' } }]);
  });
});
