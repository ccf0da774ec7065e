import { otherComponentIds } from '../../model/strength/components';
import { indicatorNames } from '../../simulation/formula/variables';
import { formats } from '../sheetBuilder';
import { sheetNames } from '../sheetNames';
import { calculated, choice, label, number, table, text } from './columns';
import { characteristicColumns } from './characteristicColumns';
import { statuses, yesNo } from './spec';
import type { ColumnSpec, TableKey, TableSpec } from './spec';
import { otherTableSpecs } from './otherSpecs';

/** Key of the column of an indicator, which formulas of a scenario may use. */
export const indicatorKey = (name: (typeof indicatorNames)[number]) => `indicator ${name}`;
const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Key of the column with the formula outcome (or workload) of a component. */
export const outcomeKey = (component: string) => `uitkomst ${component}`;

/** What model version 0.2.0 brought. */
const new020 = <T>(spec: T): T & { readonly since: string } => ({ ...spec, since: '0.2.0' });
/** What model version 0.3.0 brought. */
const new030 = <T>(spec: T): T & { readonly since: string } => ({ ...spec, since: '0.3.0' });
/** What model version 0.4.0 brought. */
const new040 = <T>(spec: T): T & { readonly since: string } => ({ ...spec, since: '0.4.0' });
const payerKinds = ['eenheid', 'district', 'basisteam'] as const;
const payerPrompt = 'eenheid: alle andere teams. district: de andere teams van een district. basisteam: één team.';
const keyPrompt = 'HBVS+: naar rato van HBVS+. gelijk: ieder evenveel.';
const payerName: ColumnSpec = { key: 'naam', header: 'Naam betaler', width: 24, rule: { kind: 'name', of: ['districten', 'basisteams'], blank: true }, prompt: 'Naam van het district of basisteam dat betaalt; leeg bij eenheid.' };

/** Every input table of the model. */
export const tableSpecs = {
  parameters: table('parameters', sheetNames.uitgangspunten, [
    label('onderwerp', 'Onderwerp', 16),
    label('omschrijving', 'Uitgangspunt', 48),
    { key: 'waarde', header: 'Waarde', width: 18, rule: { kind: 'any', blank: true } },
    label('eenheid', 'Eenheid', 18, true),
    choice('status', 'Status', 12, statuses, 'plan, wet of afgeleid: staat vast. aanname: nog open. bevestigd: door u bevestigd. invoer: uw eigen gegeven of keuze.'),
    label('bron', 'Bron', 64, true),
    { key: 'datum', header: 'Datum', width: 12, rule: { kind: 'date', blank: true }, format: formats.date },
    label('naam', 'Naam in formules', 30),
  ], 'omschrijving'),
  componenten: table('componenten', sheetNames.uitgangspunten, [
    label('component', 'Component', 24),
    label('toelichting', 'Toelichting', 48, true),
    number('aandeel', 'Aandeel van de rest', 18, { max: 1, blank: true, format: formats.percent, prompt: 'Deel van het budget dat overblijft na de wijkagenten. De vijf aandelen tellen op tot 100 %.' }),
    number('elasticiteit_inwoners', 'Elasticiteit inwoners', 18, { max: 5, format: '0.00', prompt: '1 = even hard mee met het inwonertal, 0 = niet.' }),
    number('elasticiteit_werklast', 'Elasticiteit werklast', 18, { max: 5, format: '0.00', prompt: '1 = even hard mee met de werklast, 0 = niet.' }),
    choice('status', 'Status van de aanname', 22, statuses, 'aanname: nog open. bevestigd: door u bevestigd.'),
  ]),
  districten: table('districten', sheetNames.basisteams, [
    text('district', 'Naam district', 24),
    number('hbvs2018', 'HBVS+ 2018', 18, { blank: true }),
    number('sleutel', 'HBVS+ incl. DR, Flexteam en Leiding', 20, { prompt: 'Districtstotaal van paragraaf 4.1.1: de verdeelsleutel van de uitbreiding.' }),
    calculated('verandering', 'Verandering sinds 2018', 12, formats.fteChange),
  ]),
  basisteams: table('basisteams', sheetNames.basisteams, [
    text('basisteam', 'Basisteam', 24),
    { key: 'district', header: 'District', width: 20, rule: { kind: 'name', of: ['districten'] }, prompt: 'Kies het district.' },
    number('hbvs', 'HBVS+ basisjaar', 14, { prompt: 'Vastgestelde HBVS+ van het team in fte.' }),
    number('minimum', 'Min. wijkagenten', 12, { prompt: 'Minimumaantal (digitale) wijkagenten volgens bijlage 1.' }),
    choice('opgeheven', 'Minimum opgeheven', 13, yesNo, 'ja: het minimum van dit team geldt niet in de verdeling.'),
    number('ondergrens', 'Ondergrens', 12, { blank: true, prompt: 'Laagste HBVS+ voor dit team. Leeg = geen.' }),
    number('bovengrens', 'Bovengrens', 12, { blank: true, prompt: 'Hoogste HBVS+ voor dit team. Leeg = geen.' }),
    ...otherComponentIds.map((id) =>
      number(outcomeKey(id), `Gegevens ${id}`, 14, { blank: true, format: '#,##0.00', prompt: `Uitkomst van de formule (of de werklast) voor ${id}. Vul alle teams of geen enkel team in.` }),
    ),
    ...indicatorNames.map((name) => new020(number(indicatorKey(name), capital(name), 12, { blank: true, format: '#,##0.##', prompt: `Aantal ${name} per team, om in een formule van een scenario te gebruiken. Vul alle teams of geen enkel team in.` }))),
    number('gedruktUitbreiding', 'Gedrukt: uitbreiding', 13, { blank: true }),
    number('gedruktSterkte', 'Gedrukt: sterkte', 13, { blank: true }),
    calculated('inwoners', 'Inwoners', 12, formats.whole),
    calculated('verdeling', 'Verdeling inwoners', 13, formats.text),
  ]),
  gemeenten: table('gemeenten', sheetNames.gemeenten, [
    text('code', 'Code', 10),
    text('gemeente', 'Gemeente', 24),
    text('provincie', 'Provincie', 14, true),
    number('inwoners', 'Aantal inwoners', 14, { whole: true, format: formats.whole, prompt: 'Aantal inwoners op de peildatum (CBS).' }),
    { key: 'peildatum', header: 'Peildatum', width: 12, rule: { kind: 'date' }, format: formats.date },
    { key: 'team1', header: 'Valt onder basisteam', width: 24, rule: { kind: 'name', of: ['basisteams'] }, prompt: 'Kies het basisteam waar de gemeente onder valt.' },
    number('gewicht1', 'Gewicht', 10, { format: 'General', prompt: 'Gewicht van dit team; alleen van belang als de gemeente over twee teams is verdeeld.' }),
    { key: 'team2', header: 'Tweede basisteam', width: 24, rule: { kind: 'name', of: ['basisteams'], blank: true }, prompt: 'Alleen als de gemeente over twee teams is verdeeld.' },
    number('gewicht2', 'Gewicht tweede', 10, { blank: true, format: 'General' }),
    choice('status', 'Status verdeling', 16, ['aanname', 'bevestigd'], 'aanname: de verdeling over twee teams is niet bekend. bevestigd: door u ingevuld.', true),
    text('bewijs', 'Bewijs indeling', 18, true),
    new030(number('groei', 'Groei per jaar', 14, { min: -0.5, max: 0.5, blank: true, format: '+0.00%;-0.00%;0.00%', prompt: 'Verwachte groei van het inwonertal per jaar, bijvoorbeeld 0,6%. Leeg = niet bekend: de gemeente blijft dan even groot.' })),
    ...characteristicColumns.map(new040),
    calculated('deel1', 'Inwoners bij basisteam', 14, formats.whole),
    calculated('deel2', 'Inwoners bij tweede team', 14, formats.whole),
    calculated('open', 'Verdeling nog open', 12, '0'),
  ], 'gemeente'),
  vasteOnderdelen: table('vasteOnderdelen', sheetNames.diensten, [
    text('groep', 'District of dienst', 46),
    text('onderdeel', 'Onderdeel', 56),
    choice('soort', 'Soort', 10, ['district', 'dienst'], 'district: DR, Flexteam of Leiding van een district. dienst: afdeling van een dienst.'),
    number('uitbreiding', 'Waarvan uitbreiding', 14, { min: -100000, blank: true }),
    number('sterkte', 'Vaste sterkte', 14, {}),
    choice('teltMee', 'Telt mee', 10, yesNo, 'nee: telt niet mee in de operationele sterkte (aspiranten).'),
    calculated('mutaties', 'Mutaties erbij', 14, formats.fte),
    calculated('nu', 'Sterkte met mutaties', 14, formats.fte),
  ], 'onderdeel'),
  amendementen: table('amendementen', sheetNames.mutaties, [
    text('amendement', 'Amendement', 40),
    { key: 'krijgt', header: 'Krijgt', width: 24, rule: { kind: 'name', of: ['basisteams'] }, prompt: 'Basisteam dat fte krijgt.' },
    number('fte', 'Bedrag in fte', 14, {}),
    choice('soort', 'Wie betaalt', 14, payerKinds, payerPrompt),
    payerName,
    choice('sleutel', 'Verdeelsleutel', 14, ['HBVS+', 'gelijk'], keyPrompt),
    choice('inPlan', 'Zit in bijlage 1', 14, yesNo, 'ja: al begrepen in de gedrukte uitbreiding.'),
    text('bron', 'Bron', 44, true),
  ]),
  mutaties: table('mutaties', sheetNames.mutaties, [
    text('besluit', 'Besluit', 40),
    { key: 'onderdeel', header: 'Onderdeel of team', width: 24, rule: { kind: 'name', of: ['basisteams', 'districten', 'vasteOnderdelen'] }, prompt: 'Basisteam, district of afdeling waar de fte bij hoort.' },
    number('fte', 'Fte', 14, { min: -100000 }),
    number('inTabellen', 'Al in bijlage 1', 14, { min: -100000, blank: true }),
    { key: 'vanaf', header: 'Geldt vanaf', width: 24, rule: { kind: 'date', blank: true }, format: formats.date, prompt: 'Datum waarop de mutatie ingaat. Leeg = nog niet bekend: telt dan niet mee.' },
    text('dekking', 'Dekking', 14, true),
    calculated('nog', 'Telt nu mee', 14, formats.fte),
    text('vindplaats', 'Vindplaats', 44, true),
  ]),
  logboek: new030(table('logboek', sheetNames.mutaties, [
    text('handeling', 'Handeling', 40),
    text('betreft', 'Betreft', 24),
    text('was', 'Was', 14, true),
    text('wordt', 'Wordt', 14, true),
    { key: 'datum', header: 'Gelogd op', width: 24, rule: { kind: 'date', blank: true }, format: formats.date },
    text('reden', 'Reden', 14, true),
  ], 'handeling')),
  koppelingen: { ...table('koppelingen', sheetNames.koppelingen, [
    label('koppeling', 'Koppeling', 26),
    label('blad', 'Blad van het model', 18),
    label('kolom', 'Kolom die volgt', 24),
    label('bron', 'Gekoppeld aan', 34),
    label('kop', 'Kop in uw blad', 24, true),
    label('sleutel', 'Kolom met de namen', 22),
    { ...label('datum', 'Gekoppeld op', 14, true), rule: { kind: 'date', blank: true }, format: formats.date },
    calculated('stand', 'Stand', 56, 'General'),
    label('vorige', 'Stond er eerst', 30, true),
  ]), since: '0.4.0' },
  ...otherTableSpecs,
  scenario: table('scenario', sheetNames.scenariolijst, [
    label('gegeven', 'Scenario-instelling', 44),
    { key: 'waarde', header: 'Ingesteld op', width: 20, rule: { kind: 'any', blank: true } },
    label('uitleg', 'Uitleg', 26, true),
  ]),
  wijzigingen: table('wijzigingen', sheetNames.scenariolijst, [
    choice('actief', 'Actief', 42, yesNo, 'nee: de wijziging blijft staan zonder effect.', true),
    choice('wat', 'Wat verandert', 20, ['inwoners', 'werklast'], 'Kies inwoners of werklast.', true),
    choice('bereik', 'Bereik', 26, ['eenheid', 'district', 'basisteam', 'gemeente'], 'Voor wie geldt de wijziging?', true),
    { key: 'naam', header: 'Welk district, team of gemeente', formerly: 'Welk district of team', width: 26, rule: { kind: 'name', of: ['districten', 'basisteams', 'gemeenten'], blank: true }, prompt: 'Naam van het district, het basisteam of de gemeente; leeg bij eenheid.' },
    number('procent', 'Wijziging in %', 14, { min: -1, max: 100, blank: true, format: '+0.0%;-0.0%;0.0%', prompt: 'Bijvoorbeeld 10%. Vul per regel één soort waarde in.' }),
    new020(number('groei', 'Groei per jaar', 14, { min: -1, max: 1, blank: true, format: '+0.00%;-0.00%;0.00%', prompt: 'Bijvoorbeeld 1,2%: zoveel erbij per jaar, van het basisjaar tot het rekenjaar. Vul per regel één soort waarde in.' })),
    number('vast', 'Vaste waarde', 14, { blank: true, format: '#,##0', prompt: 'Nieuwe waarde voor het hele bereik; vervangt eerdere wijzigingen daarvan.' }),
    new020(text('formule', 'Formule', 30, true)),
    text('toelichting', 'Toelichting wijziging', 30, true),
    calculated('basis', 'Basiswaarde', 14, formats.whole),
  ], 'naam'),
  grenzen: new020(table('grenzen', sheetNames.scenariolijst, [
    { key: 'basisteam', header: 'Team met eigen grenzen', width: 42, rule: { kind: 'name', of: ['basisteams'] }, prompt: 'Kies het basisteam.' },
    choice('vervangen', 'Grenzen vervangen', 20, yesNo, 'ja: in dit scenario gelden deze onder- en bovengrens in plaats van die op blad Basisteams. nee: die op Basisteams blijven gelden.'),
    number('ondergrens', 'Ondergrens in dit scenario', 26, { blank: true, prompt: 'Laagste HBVS+ voor dit team. Leeg = geen.' }),
    number('bovengrens', 'Bovengrens in dit scenario', 26, { blank: true, prompt: 'Hoogste HBVS+ voor dit team. Leeg = geen.' }),
    choice('opgeheven', 'Minimum opheffen', 14, yesNo, 'ja: het minimum wijkagenten van dit team geldt niet in dit scenario.'),
  ], 'basisteam')),
  scenarioElasticiteiten: new020(table('scenarioElasticiteiten', sheetNames.scenariolijst, [
    label('component', 'Component in dit scenario', 42),
    number('elasticiteit_inwoners', 'Elasticiteit inwoners in dit scenario', 20, { max: 5, blank: true, format: '0.00', prompt: '1 = even hard mee met het inwonertal, 0 = niet. Leeg = zoals op Uitgangspunten.' }),
    number('elasticiteit_werklast', 'Elasticiteit werklast in dit scenario', 26, { max: 5, blank: true, format: '0.00', prompt: '1 = even hard mee met de werklast, 0 = niet. Leeg = zoals op Uitgangspunten.' }),
  ], 'component')),
  scenarioAmendementen: new020(table('scenarioAmendementen', sheetNames.scenariolijst, [
    text('amendement', 'Amendement in dit scenario', 42),
    { key: 'krijgt', header: 'Krijgt', width: 20, rule: { kind: 'name', of: ['basisteams'] }, prompt: 'Basisteam dat fte krijgt.' },
    number('fte', 'Bedrag in fte', 26, {}),
    choice('soort', 'Wie betaalt', 26, payerKinds, payerPrompt),
    payerName,
    choice('sleutel', 'Verdeelsleutel', 14, ['HBVS+', 'gelijk'], keyPrompt),
  ], 'amendement')),
} as const satisfies Record<TableKey, TableSpec>;
