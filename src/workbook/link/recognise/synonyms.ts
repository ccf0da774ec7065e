import { indicatorKey, outcomeKey } from '../../tables/specs';
import type { Level } from './types';

/** How an input is called in workbooks of others, Dutch and English. Order, capitals, signs, units and years in a header do not matter. */
export interface Synonyms {
  /** Say by themselves which input it is. */
  readonly sure: readonly string[];
  /** Could be said of other figures as well: certain only where the numbers are those of the model. */
  readonly loose: readonly string[];
}

const of = (sure: readonly string[], loose: readonly string[] = []): Synonyms => ({ sure, loose });

const inhabitants = of(['inwoners', 'inwonertal', 'inwoneraantal', 'bevolking', 'bevolkingsomvang', 'totale bevolking', 'bevolking begin', 'population', 'total population', 'inhabitants', 'residents']);

export const synonyms: Readonly<Record<Level, Readonly<Record<string, Synonyms>>>> = {
  basisteams: {
    hbvs: of(
      ['hbvs', 'hbvs plus', 'hbvs basisjaar', 'hbvs sterkte', 'hbvs formatie', 'sterkte hbvs', 'formatie hbvs', 'hbvs norm', 'hbvs strength', 'hbvs base'],
      ['fte', 'sterkte', 'formatie', 'formatieve sterkte', 'capaciteit', 'strength', 'formation', 'establishment', 'basissterkte'],
    ),
    minimum: of(['minimum wijkagenten', 'minimale wijkagenten', 'minimum digitale wijkagenten', 'minimaal wijkagenten', 'ondergrens wijkagenten', 'minimum community officers', 'minimum neighbourhood officers', 'minimum neighborhood officers', 'minimum community police officers'], ['wijkagenten', 'digitale wijkagenten', 'community officers', 'neighbourhood officers', 'neighborhood officers', 'community police officers']),
    ondergrens: of(['ondergrens', 'ondergrens hbvs', 'floor', 'lower bound', 'lower limit'], ['minimum', 'laagste']),
    bovengrens: of(['bovengrens', 'bovengrens hbvs', 'plafond', 'cap', 'upper bound', 'upper limit', 'ceiling'], ['maximum', 'hoogste']),
    gedruktUitbreiding: of(['gedrukt uitbreiding', 'gedrukte uitbreiding', 'uitbreiding bijlage', 'printed extension'], ['uitbreiding', 'extension', 'waarvan uitbreiding', 'expansion']),
    gedruktSterkte: of(['gedrukt sterkte', 'gedrukte sterkte', 'operationele sterkte bijlage', 'printed strength'], ['operationele sterkte', 'nieuwe sterkte', 'sterkte', 'operational strength', 'strength', 'sterkte uitbreiding']),
    [outcomeKey('opsporing')]: of(['gegevens opsporing', 'uitkomst opsporing', 'formule opsporing'], ['opsporing', 'investigation', 'criminal investigation']),
    [outcomeKey('handhaving overig')]: of(['gegevens handhaving overig', 'uitkomst handhaving overig'], ['handhaving overig', 'handhaving', 'enforcement']),
    [outcomeKey('intake en service')]: of(['gegevens intake en service', 'uitkomst intake en service'], ['intake en service', 'intake service', 'intake']),
    [outcomeKey('noodhulp')]: of(['gegevens noodhulp', 'uitkomst noodhulp'], ['noodhulp', 'emergency response', 'emergency']),
    [outcomeKey('werklast')]: of(['werklast', 'gegevens werklast', 'uitkomst werklast', 'workload']),
    [indicatorKey('misdrijven')]: of(['misdrijven', 'geregistreerde misdrijven', 'registered crimes', 'crimes', 'recorded crimes'], ['criminaliteit', 'crime', 'incidenten']),
    [indicatorKey('uitrukken')]: of(['uitrukken'], ['ritten', 'meldingen', 'calls', 'dispatches']),
    [indicatorKey('aangiftes')]: of(['aangiftes', 'aangiften'], ['aangifte', 'reports']),
    [indicatorKey('ongevallen')]: of(['ongevallen', 'verkeersongevallen', 'accidents', 'traffic accidents', 'road accidents'], ['ongelukken']),
  },
  gemeenten: {
    inwoners: inhabitants,
    groei: of(['groei per jaar', 'jaarlijkse groei', 'bevolkingsgroei per jaar', 'growth per year', 'annual growth', 'annual population growth'], ['groei', 'bevolkingsgroei', 'growth', 'population growth']),
    gewicht1: of([], ['gewicht', 'weight']),
    gewicht2: of(['gewicht tweede'], []),
    oad: of(['oad', 'omgevingsadressendichtheid', 'adressendichtheid', 'address density', 'surrounding address density'], ['dichtheid']),
    hrc: of(['hrc', 'horeca', 'horecavestigingen', 'horecabedrijven', 'horecagelegenheden', 'catering establishments'], ['vestigingen horeca']),
    rkp: of(['rkp', 'regionaal klantenpotentieel', 'regional customer potential'], ['klantenpotentieel']),
    gez: of(['gez', 'gezinnen inkomensdecielen', 'gezinnen decielen'], ['gezinnen', 'huishoudens', 'families', 'households']),
    mob: of(['mob', 'verhuisde personen', 'verhuisden'], ['verhuizingen', 'mobiliteit', 'moves']),
    krw: of(['krw', 'krachtwijken', 'aantal krachtwijken'], ['aandachtswijken']),
    opp: of(['opp', 'oppervlakte land', 'landoppervlakte', 'landoppervlak', 'land area'], ['oppervlakte', 'area', 'oppervlakte totaal']),
    gg: of(['gg', 'grensgemeente', 'border municipality'], []),
    nwa: of(['nwa'], []),
    nwa1530: of(['nwa1530'], []),
  },
  districten: {
    hbvs2018: of(['hbvs 2018'], []),
    sleutel: of(['hbvs incl dr flexteam en leiding', 'hbvs inclusief dr flexteam en leiding', 'districtstotaal hbvs'], ['districtstotaal', 'hbvs', 'hbvs totaal', 'sterkte', 'fte', 'strength']),
  },
};

/** Inhabitants of earlier years: their key, and how many years before the date of the inhabitants. */
export const earlierInhabitants = [['inw1', 1], ['inw2', 2], ['inw3', 3]] as const;

/** Short forms and inflections, each for the word it stands for. */
export const shortForms: Readonly<Record<string, string>> = {
  inw: 'inwoners', inwoner: 'inwoners', min: 'minimum', minimaal: 'minimum', minimale: 'minimum', minimumaantal: 'minimum', max: 'maximum',
  wijkagent: 'wijkagenten', wa: 'wijkagenten', wijkag: 'wijkagenten', uitbr: 'uitbreiding', opp: 'oppervlakte', bev: 'bevolking', gem: 'gemeente',
  ftes: 'fte', vte: 'fte', form: 'formatie', incl: 'inclusief', resident: 'residents', misdr: 'misdrijven', aangiften: 'aangiftes', oper: 'operationele',
};

/** Words that do not change what a header means. */
export const neutralWords: ReadonlySet<string> = new Set([
  'aantal', 'aantallen', 'totaal', 'total', 'number', 'no', 'nr', 'het', 'de', 'een', 'van', 'op', 'in', 'per', 'om', 'te', 'of', 'the', 'for', 'by', 'en', 'and', 'basisteam', 'basisteams', 'team', 'teams',
  'gemeente', 'gemeenten', 'municipality', 'municipalities', 'district', 'districten', 'politie', 'oost', 'nederland', 'eenheid', 'jaar', 'year', 'stand', 'peildatum', 'januari', 'jan', 'january', 'vastgesteld',
  'vastgestelde', 'cbs', 'voor', 'st', 'x', 'km2', 'cijfers', 'fte', 'bijlage', 'according', 'volgens', 'plan', 'mjbp', 'as', 'at', 'na', 'duizend', 'duizenden', 'thousands', 'thousand', 'begin', 'som', 'sum',
]);

/** Words that make another quantity of it: such a column is not ours. */
export const otherMeanings: ReadonlySet<string> = new Set([
  'bezetting', 'bezet', 'bezette', 'bezettingsgraad', 'occupancy', 'staffing', 'vacature', 'vacatures', 'vacancies', 'vacancy', 'verzuim', 'ziekteverzuim', 'ziek', 'absence', 'verschil', 'difference', 'diff', 'delta', 'verandering', 'change',
  'mutatie', 'mutaties', 'afwijking', 'deviation', 'aandeel', 'percentage', 'pct', 'procent', 'percent', 'ratio', 'index', 'rang', 'rank', 'ranking', 'graad', 'gemiddeld', 'gemiddelde', 'average', 'kosten', 'costs', 'euro', 'eur', 'leeftijd', 'age',
  'opmerking', 'opmerkingen', 'toelichting', 'remarks', 'overschot', 'tekort', 'shortage', 'surplus', 'werkelijk', 'werkelijke', 'realisatie', 'actual', 'aspiranten', 'trainees', 'uitstroom', 'instroom', 'volgnummer', 'telefoon', 'postcode', '1000', '10000', '5000', '100', '100000',
  'm2', 'vloeroppervlak', 'voertuigen', 'vehicles', 'mannen', 'vrouwen', 'men', 'women', 'male', 'female',
]);
