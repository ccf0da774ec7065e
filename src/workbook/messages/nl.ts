import type { ModelProblem } from '../../model/errors';
import { dutchErrors } from '../errorValues';
import type { InputProblem, Place } from '../problems';
import type { ProblemSentence } from './problemSentence';

/** A year keeps its four digits together. */
const number = (value: number, digits = 6) => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: digits, useGrouping: 'min2' }).format(value);
/** As the cell shows it. */
const shown = (value: number, percent?: boolean) => (percent ? `${number(value * 100, 4)} %` : number(value));
/** Booleans as a Dutch Excel shows them. */
const typed = (found: string) => ({ true: 'WAAR', false: 'ONWAAR' })[found] ?? found;
const fte = (value: number) => `${new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 3 }).format(value)} fte`;

/** "Basisteams!D7"; a missing sheet has no cell. */
export function placeText(place: Place): string {
  return place.range === undefined ? `blad ${place.sheet}` : `${place.sheet}!${place.range}`;
}

const list = (words: readonly string[]) => words.join(', ');
const some = (words: readonly string[]) => (words.length > 4 ? `${words.slice(0, 4).join(', ')} en ${words.length - 4} andere` : words.join(', '));

/** The sentence the user reads for a problem with what stands in the workbook. */
export function problemSentence(problem: InputProblem): ProblemSentence {
  const at = placeText(problem.place);
  switch (problem.code) {
    case 'missingSheet':
      return { title: `Blad ${problem.place.sheet} ontbreekt`, detail: `Het model verwacht een blad met de naam «${problem.place.sheet}», maar dat staat niet in deze werkmap.`, advice: 'Maak het verwijderen ongedaan, of kies «Model invoegen» in een lege werkmap.' };
    case 'missingTable':
      return { title: `De tabel met «${problem.header}» ontbreekt op ${problem.place.sheet}`, detail: `Op dat blad (${at}) wordt een Excel-tabel verwacht; die is verwijderd of hernoemd.`, advice: 'Maak dat ongedaan, of voeg het model opnieuw in.' };
    case 'missingColumn':
      return { title: `Kolom «${problem.column}» niet gevonden in ${at}`, detail: problem.found.length > 0 ? `Er staat wel een kop die het model niet kent: ${some(problem.found.map((header) => `«${header}»`))}.` : 'De kolom is verwijderd.', advice: `Geef de kolom weer de kop «${problem.column}», of maak de wijziging ongedaan.` };
    case 'missingParameter':
      return { title: `Uitgangspunt «${problem.label}» ontbreekt`, detail: `In ${at} staat geen regel met «${problem.parameter}».`, advice: 'Zet de regel terug, of maak de wijziging ongedaan.' };
    case 'empty':
      return { title: `${at} is leeg`, detail: expected(problem.column, problem.row), advice: 'Vul de cel in.' };
    case 'errorValue':
      return { title: `${at} bevat een fout: ${dutchErrors[problem.found] ?? problem.found}`, detail: expected(problem.column, problem.row), advice: 'Herstel de formule in die cel of vul een waarde in.' };
    case 'textNumber':
      return { title: `${at} is tekst, geen getal`, detail: `Er staat «${problem.found}» bij «${problem.column}»${of(problem.row)}; verwacht wordt een getal.`, advice: `Typ ${shown(problem.suggestion, problem.percent)} als getal${problem.percent ? '' : ', zonder eenheid'}. Excel lijnt een getal rechts uit.` };
    case 'notANumber':
      return { title: `${at} is geen getal`, detail: `Er staat «${typed(problem.found)}» bij «${problem.column}»${of(problem.row)}; verwacht wordt een getal.`, advice: 'Vul een getal in, zonder eenheid en zonder tekens voor duizendtallen.' };
    case 'negative':
      return { title: `${at} is negatief`, detail: `Er staat ${shown(problem.found, problem.percent)} bij «${problem.column}»${of(problem.row)}; verwacht wordt ${shown(0, problem.percent)} of hoger.`, advice: `Vul ${shown(0, problem.percent)} of hoger in.` };
    case 'outOfRange':
      return { title: `${at} ligt buiten de grenzen`, detail: `Er staat ${shown(problem.found, problem.percent)} bij «${problem.column}»${of(problem.row)}; verwacht wordt ${bounds(problem.min, problem.max, problem.percent)}.`, advice: 'Pas de waarde aan.' };
    case 'notWhole':
      return { title: `${at} is geen geheel getal`, detail: `Er staat ${number(problem.found)} bij «${problem.column}»${of(problem.row)}; verwacht wordt een geheel getal.`, advice: 'Vul een getal zonder decimalen in.' };
    case 'notADate':
      return { title: `${at} is geen datum`, detail: `Er staat ${typeof problem.found === 'number' ? number(problem.found) : `«${typed(problem.found)}»`} bij «${problem.column}»${of(problem.row)}; verwacht wordt een dag van 1-1-2000 tot en met 31-12-2100, zonder tijd.`, advice: 'Typ de datum opnieuw, bijvoorbeeld 31-12-2025. Excel lijnt een datum rechts uit.' };
    case 'notInList':
      return { title: `${at}: «${typed(problem.found)}» is geen keuze`, detail: `Bij «${problem.column}»${of(problem.row)} kan worden gekozen uit: ${list(problem.allowed)}.`, advice: 'Kies een van deze woorden.' };
    case 'unknownName':
      return { title: `${at}: «${problem.found}» is onbekend`, detail: `Bij «${problem.column}»${of(problem.row)} wordt een naam verwacht die in het model voorkomt.`, advice: problem.closest === null ? 'Kies een bestaande naam.' : `Bedoelt u «${problem.closest}»?` };
    case 'unusableName':
      return { title: `${at}: «${problem.found}» kan geen naam zijn`, detail: `Formules zoeken op «${problem.column}»: zij lezen * ? en ~ als jokerteken, = < en > vooraan als vergelijking, en alleen cijfers als getal.`, advice: 'Gebruik een naam met minstens één letter en zonder deze tekens.' };
    case 'duplicate':
      return { title: `${at}: «${problem.found}» staat er twee keer`, detail: `Dezelfde «${problem.column}» staat ook in ${placeText(problem.first)}.`, advice: 'Verwijder of hernoem een van beide.' };
    case 'incompleteColumn':
      return { title: `«${problem.column}» is niet voor alles ingevuld`, detail: `Vanaf ${at} ontbreekt: ${some(problem.missing)}.`, advice: 'Vul alle regels in, of maak ze allemaal leeg.' };
    case 'formulaMissing':
      return { title: `«${problem.column}» ontbreekt voor ${problem.missing.length} ${problem.missing.length === 1 ? 'gemeente' : 'gemeenten'}`, detail: `De HBVS-formule staat aan en vraagt dit kenmerk voor ${problem.component}. Vanaf ${at} ontbreekt: ${some(problem.missing)}.`, advice: 'Importeer of koppel het kenmerk, of zet «HBVS-formule gebruiken» op Uitgangspunten op nee.' };
    case 'formulaNegative':
      return { title: `De HBVS-formule geeft ${problem.row} minder dan 0`, detail: `De uitkomst voor ${problem.component} is ${number(problem.found)} (${at}).`, advice: 'Controleer de kenmerken van de gemeente en de coëfficiënten op Uitgangspunten.' };
    case 'formulaNothing':
      return { title: `De HBVS-formule geeft niets voor ${problem.component}`, detail: `Alle gemeenten krijgen 0, dus er is niets om naar te verdelen. De formule staat aan in ${at}.`, advice: 'Controleer de kenmerken en de coëfficiënten, of zet «HBVS-formule gebruiken» op nee.' };
    case 'formulaOverData':
      return { title: `${at} bevat uw eigen gegevens`, detail: `Met «HBVS-formule gebruiken» op ja vult de formule «${problem.column}», maar bij ${problem.row} staat iets anders. Eigen gegevens worden niet overschreven.`, advice: 'Maak de kolom leeg, of zet «HBVS-formule gebruiken» op Uitgangspunten op nee.' };
    case 'ambiguousName':
      return { title: `${at}: «${problem.found}» is niet eenduidig`, detail: `Bij «${problem.column}»${of(problem.row)} passen ${problem.count} onderdelen met deze naam; de mutatie zou bij elk daarvan meetellen.`, advice: 'Kies een onderdeel met een eigen naam, of geef het onderdeel op blad Diensten een eigen naam.' };
    case 'noAmount':
      return { title: `${at}: de wijziging heeft geen waarde`, detail: `Er staat geen percentage, groei per jaar, vaste waarde of formule${forRow(problem.row)}.`, advice: 'Vul een daarvan in, of maak de regel leeg.' };
    case 'twoAmounts':
      return { title: `${at}: de wijziging heeft twee waarden`, detail: `Een regel heeft één percentage, groei per jaar, vaste waarde of formule; er staat er meer dan een${forRow(problem.row)}.`, advice: 'Laat er een staan.' };
    case 'noRows':
      return { title: `${problem.place.sheet}: de tabel is leeg`, detail: `In ${at} staat geen enkele regel.`, advice: 'Zet de regels terug of maak de wijziging ongedaan.' };
    case 'wrongOrder':
      return { title: `De volgorde van «${problem.column}» is gewijzigd`, detail: `De formules zoeken deze regels op hun plaats. In ${at} wordt deze volgorde verwacht, zonder lege regels ertussen: ${list(problem.expected)}.`, advice: 'Maak het sorteren ongedaan, of zet de regels terug in deze volgorde.' };
    case 'mustBeEmpty':
      return { title: `${at} moet leeg zijn`, detail: `Er staat ${number(problem.found)} bij «${problem.column}»${of(problem.row)}; hier hoort geen waarde.`, advice: 'Maak de cel leeg.' };
    case 'zeroWeights':
      return { title: `${at}: beide gewichten zijn 0`, detail: `${problem.row === '' ? 'Deze gemeente' : `«${problem.row}»`} is over twee basisteams verdeeld; verwacht wordt minstens één gewicht boven 0.`, advice: 'Vul de verhouding tussen de twee teams in, bijvoorbeeld 1 en 1.' };
    case 'noActual':
      return { title: `${at}: het verbruik heeft geen cijfer`, detail: `Er staat geen hoeveelheid en geen uitstoot in ton${forRow(problem.row)}.`, advice: 'Vul een van beide in, of maak de regel leeg.' };
    case 'twoActuals':
      return { title: `${at}: het verbruik heeft twee cijfers`, detail: `Een regel heeft een hoeveelheid of een uitstoot in ton; er staan er twee${forRow(problem.row)}.`, advice: 'Laat een van beide staan.' };
    case 'endBeforeStart':
      return { title: `${at}: de maatregel eindigt voordat zij begint`, detail: `Bij ${problem.row === '' ? 'deze maatregel' : `«${problem.row}»`} is ${problem.end} het laatste jaar en ${problem.start} het startjaar.`, advice: `Vul ${problem.start} of later in, of laat het laatste jaar leeg.` };
    case 'halfRange':
      return { title: `${at}: de andere grens ontbreekt`, detail: `Een onzekere waarde heeft een laagste en een hoogste; «${problem.column}»${of(problem.row)} is leeg.`, advice: 'Vul beide in, of geen van beide.' };
    case 'leastAboveMost':
      return { title: `${at}: de laagste waarde ligt boven de hoogste`, detail: `Bij ${problem.row === '' ? 'deze regel' : `«${problem.row}»`} is de laagste ${shown(problem.least, problem.percent)} en de hoogste ${shown(problem.most, problem.percent)}.`, advice: 'Verwissel de twee waarden of pas er een aan.' };
    case 'yearNotAfter':
      return { title: `${at}: de jaren lopen niet op`, detail: `«${problem.column}» is ${problem.found}; dat moet na «${problem.earlier}» komen, en dat is ${problem.year}.`, advice: `Vul een jaar na ${problem.year} in, of pas het andere jaar aan.` };
    case 'linkGone': {
      const which = problem.keys ? 'de kolom met de namen' : `de kolom voor «${problem.column}»`;
      return problem.nameDeleted
        ? { title: `De koppeling van «${problem.column}» is verbroken: de naam ${problem.name} is verwijderd`, detail: `Die naam wees ${which} in uw blad aan (bij het koppelen: ${problem.from}). ${cells(problem.count)} daardoor geen waarde (${at}).`, advice: 'Maak het verwijderen ongedaan, koppel de kolom opnieuw, of ontkoppel haar: dan komen de waarden van voor de koppeling terug.' }
        : { title: `De koppeling van «${problem.column}» is verbroken: uw gegevens zijn verwijderd`, detail: `In uw blad is ${which} verwijderd, of het hele blad (bij het koppelen: ${problem.from}); de naam ${problem.name} wijst nergens meer naar. ${cells(problem.count)} daardoor geen waarde (${at}).`, advice: 'Maak het verwijderen ongedaan, koppel de kolom opnieuw, of ontkoppel haar: dan komen de waarden van voor de koppeling terug.' };
    }
    case 'linkRowGone':
      return { title: `«${problem.key}» staat niet meer in uw gegevens`, detail: `«${problem.column}» van «${problem.row}» (${placeText(problem.cell)}) volgt de rij «${problem.key}» in uw blad (bij het koppelen: ${problem.from}). Gezocht in ${at}.`, advice: 'Zet de naam terug zoals hij was, of koppel de kolom opnieuw.' };
    case 'linkNoNumber':
      return { title: `${at}: hier wordt een getal verwacht`, detail: `Er staat «${dutchErrors[problem.found] ?? problem.found}». «${problem.column}» van «${problem.row}» (${placeText(problem.cell)}) volgt deze cel (bij het koppelen: ${problem.from}).`, advice: 'Vul in uw blad een getal in, of ontkoppel de kolom.' };
    case 'impossible':
      return modelSentence(problem.problem, at);
    default:
      throw problem satisfies never;
  }
}

const expected = (column: string, row: string) => (row === '' ? `Verwacht wordt een waarde voor «${column}».` : `Bij «${row}» wordt een waarde voor «${column}» verwacht.`);
const cells = (count: number) => (count === 1 ? 'Eén cel van het model heeft' : `${count} cellen van het model hebben`);
const forRow = (row: string) => (row === '' ? '' : ` voor «${row}»`);
const of = (row: string) => (row === '' ? '' : ` van «${row}»`);
function bounds(min: number, max: number, percent?: boolean): string {
  if (max === Infinity) return `een waarde van ${shown(min, percent)} of hoger`;
  if (min === -Infinity) return `een waarde van hoogstens ${shown(max, percent)}`;
  return `een waarde van ${shown(min, percent)} tot en met ${shown(max, percent)}`;
}

/** The sentence for a calculation that has no answer. */
export function modelSentence(problem: ModelProblem, at: string): ProblemSentence {
  switch (problem.code) {
    case 'sharesNotOne':
      return { title: 'De aandelen tellen niet op tot 100 %', detail: `In ${at} tellen de vijf aandelen op tot ${number(problem.sum * 100, 4)} %.`, advice: problem.sum < 1 ? `Verdeel nog ${number((1 - problem.sum) * 100, 4)} procentpunt over de componenten.` : `Haal ${number((problem.sum - 1) * 100, 4)} procentpunt bij de componenten weg.` };
    case 'negativeShare':
      return { title: `Het aandeel van ${problem.component} is negatief`, detail: `In ${at} staat ${number(problem.share * 100, 4)} %.`, advice: 'Vul een aandeel van 0 % of hoger in.' };
    case 'minimumAboveBase':
      return { title: `${problem.team}: meer wijkagenten dan HBVS+`, detail: `De cel wijkagenten is ${fte(problem.wijkagenten)}, de HBVS+ van het team ${fte(problem.base)} (${at}).`, advice: 'Verlaag het minimum of het budget wijkagenten, of verhoog de HBVS+.' };
    case 'zeroSeedColumn':
      return { title: `${problem.component}: geen gegevens, wel budget`, detail: `Alle teams hebben 0 bij ${problem.component} (${at}), maar het budget is ${fte(problem.budget)}.`, advice: 'Vul gegevens in, of zet het aandeel op 0 %.' };
    case 'zeroSeedRow':
      return { title: `${problem.team}: geen gegevens, wel sterkte`, detail: `Alle componenten van ${problem.team} zijn 0, maar er moet ${fte(problem.margin)} worden verdeeld (${at}).`, advice: 'Vul voor dit team bij minstens één component gegevens in.' };
    case 'notConverged':
      return { title: 'De componenten zijn niet passend te maken', detail: `Met deze nullen in de gegevens en deze aandelen (${at}) bestaat er geen tabel die rij- en kolomtotalen haalt; de afwijking blijft ${fte(problem.worst)}.`, advice: 'Vervang nullen in de gegevens per component door kleine waarden, of pas de aandelen aan.' };
    case 'zeroColumnAfterChange':
      return { title: `${problem.component}: niets om te verdelen`, detail: `Na de wijziging is ${problem.component} bij elk team 0, terwijl het budget ${fte(problem.budget)} is (${at}).`, advice: 'Laat bij minstens één team iets over, of zet het aandeel op 0 %.' };
    case 'budgetBelowWijkagenten':
      return { title: 'Het budget is kleiner dan de wijkagenten', detail: `Het budget is ${fte(problem.budget)}, de wijkagenten vragen ${fte(problem.wijkagenten)} (${at}).`, advice: 'Verhoog het budget, of hef minima op.' };
    case 'floorAboveCap':
      return { title: `${problem.team}: ondergrens boven bovengrens`, detail: `De ondergrens is ${fte(problem.floor)}, de bovengrens ${fte(problem.cap)} (${at}).`, advice: 'Verlaag de ondergrens of verhoog de bovengrens.' };
    case 'floorsAboveBudget':
      return { title: 'De ondergrenzen passen niet in het budget', detail: `Samen zijn zij ${fte(problem.sum)}, het budget is ${fte(problem.budget)}: ${fte(problem.sum - problem.budget)} te veel. Het gaat om ${some(problem.teams)} (${at}).`, advice: 'Verlaag ondergrenzen of verhoog het budget.' };
    case 'capsBelowBudget':
      return { title: 'De bovengrenzen laten het budget niet toe', detail: `Samen zijn zij ${fte(problem.sum)}, het budget is ${fte(problem.budget)}: ${fte(problem.budget - problem.sum)} blijft over. Het gaat om ${some(problem.teams)} (${at}).`, advice: 'Verhoog bovengrenzen of verlaag het budget.' };
    case 'capBelowWijkagenten':
      return { title: `${problem.team}: bovengrens onder de wijkagenten`, detail: `De bovengrens is ${fte(problem.cap)}, de wijkagenten zijn al ${fte(problem.wijkagenten)} (${at}).`, advice: 'Verhoog de bovengrens of hef het minimum van dit team op.' };
    case 'noPayers':
      return { title: `Amendement «${problem.amendment}»: niemand betaalt`, detail: `Bij ${at} is er geen ander basisteam dat kan betalen.`, advice: 'Kies een district of team dat betaalt.' };
    case 'noReceiver':
      return { title: `Amendement «${problem.amendment}»: niemand krijgt`, detail: `Bij ${at} staat geen bestaand basisteam.`, advice: 'Kies het basisteam dat de fte krijgt.' };
    case 'noExtensionKey':
      return { title: 'De uitbreiding heeft geen verdeelsleutel', detail: `In ${at} tellen de districten samen op tot ${fte(problem.sum)}; daarnaar is niets te verdelen.`, advice: 'Vul de HBVS+ per district van paragraaf 4.1.1 in.' };
    case 'invalidFactor':
      return { title: `${problem.team}: de ${problem.driver} worden negatief`, detail: `De wijzigingen samen maken er ${number(problem.factor * 100, 2)} % van de basis van (${at}).`, advice: 'Een wijziging kan niet lager zijn dan −100 %.' };
    case 'unknownScope':
      return { title: `${{ district: 'District', basisteam: 'Basisteam', gemeente: 'Gemeente' }[problem.kind]} «${problem.name}» bestaat niet`, detail: `Een wijziging van het scenario geldt voor een naam zonder basisteams in het model (${at}).`, advice: 'Kies een bestaande naam of verwijder de wijziging.' };
    case 'noOldStrength':
      return { title: 'Ingroei kan nergens beginnen', detail: `De ingroei begint bij de HBVS+ van het basisjaar, en die is bij alle teams 0, terwijl er ${fte(problem.total)} te verdelen is (${at}).`, advice: 'Vul de HBVS+ van het basisjaar in, of kies geen ingroei.' };
    case 'invalidFormula':
      return { title: `De formule «${problem.text}» is niet te lezen`, detail: `Bij ${problem.driver} van ${problem.scope} gaat het mis bij teken ${problem.at + 1} (${at}).`, advice: 'Verbeter de formule in het deelvenster: dat zegt wat er op die plaats wordt verwacht.' };
    case 'formulaNotFinite':
      return { title: `De formule geeft geen getal voor ${problem.team}`, detail: `«${problem.text}» voor ${problem.driver} van ${problem.scope} deelt door nul of wordt te groot (${at}).`, advice: 'Pas de formule aan, of vul de gegevens van dit team in.' };
    case 'unknownBaseline':
      return { title: `Scenario «${problem.baseline}» bestaat niet`, detail: `Scenario «${problem.scenario}» bouwt voort op «${problem.baseline}», en dat staat niet in de lijst (${at}).`, advice: 'Kies een ander uitgangsscenario, of de basis.' };
    case 'baselineCycle':
      return { title: 'Scenario’s bouwen in een kring op elkaar voort', detail: `${problem.names.map((name) => `«${name}»`).join(' bouwt voort op ')} (${at}).`, advice: 'Laat een van deze scenario’s op de basis voortbouwen.' };
    case 'noBaseForAbsolute':
      return { title: `Geen basiswaarde voor ${problem.driver} van ${problem.scope}`, detail: `Een vaste waarde is alleen te vergelijken met een basiswaarde, en die ontbreekt (${at}).`, advice: 'Vul een percentage in, of vul eerst de gegevens in.' };
    default:
      throw problem satisfies never;
  }
}
