import type { Expected } from '../../simulation/scenarioFile/problems';
import type { ProblemSentence } from './problemSentence';
import type { ScenarioProblem } from './scenarioProblem';

const number = (value: number) => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 10, useGrouping: 'min2' }).format(value).replace('-', '−');
const list = (words: readonly string[]) => words.map((word) => `«${word}»`).join(', ');
/** "scenarios[0].name", or the file as a whole. */
const at = (path: string) => (path === '' ? 'het bestand' : path);
const found = (value: string) => (value === '' ? 'er staat niets' : `er staat ${value}`);
const expectedWords: Readonly<Record<Expected, string>> = { text: 'tekst tussen aanhalingstekens', number: 'een getal', whole: 'een geheel getal', truth: 'true of false', list: 'een lijst tussen [ en ]', object: 'een groep tussen { en }' };
const REPAIR = 'Herstel het bestand op die plaats, of exporteer het scenario opnieuw.';
const CHOOSE = 'Kies een bestand dat met «Exporteren» is gemaakt.';
const STORE = 'Er wordt niets overschreven voordat u daarvoor kiest. Zet een eerdere versie van de werkmap terug, of kies «Toch bewaren» om wat niet leesbaar is op te geven.';

/** The Dutch sentence for what is wrong with kept scenarios or a file of them. */
export function scenarioSentence(problem: ScenarioProblem): ProblemSentence {
  switch (problem.code) {
    case 'nameEmpty':
      return { title: 'Het scenario heeft geen naam', detail: 'Een scenario zonder naam is niet terug te vinden.', advice: 'Vul een naam in.' };
    case 'nameTooLong':
      return { title: 'De naam is te lang', detail: `«${problem.name}» heeft ${problem.name.length} tekens; er passen er ${problem.longest}.`, advice: 'Kort de naam in.' };
    case 'nameReserved':
      return { title: `«${problem.name}» is de basis zelf`, detail: 'Die naam hoort bij de vastgestelde verdeling, waar elk scenario mee wordt vergeleken.', advice: 'Kies een andere naam.' };
    case 'nameTaken':
      return { title: `«${problem.name}» bestaat al`, detail: `Er is al een bewaard scenario «${problem.existing}»; hoofdletters maken geen verschil.`, advice: 'Kies een andere naam.' };
    case 'notInLibrary':
      return { title: `«${problem.name}» is niet bewaard`, detail: 'Het scenario staat niet (meer) in deze werkmap.', advice: 'Kies een scenario uit de lijst.' };
    case 'othersBuildOnIt':
      return { title: `Op «${problem.name}» wordt voortgebouwd`, detail: `Zonder dit scenario hebben deze geen uitkomst: ${list(problem.others)}.`, advice: 'Laat die scenario’s de wijzigingen overnemen, of verwijder ze eerst.' };
    case 'circle':
    case 'fileCircle':
      return { title: 'Scenario’s bouwen in een kring op elkaar voort', detail: `${problem.names.map((name) => `«${name}»`).join(' bouwt voort op ')}.`, advice: 'Laat een van deze scenario’s op de basis voortbouwen.' };
    case 'fileTooLarge':
      return { title: 'Het bestand is te groot', detail: `Het heeft ${number(problem.characters)} tekens; een bestand met scenario’s heeft er hoogstens ${number(problem.most)}.`, advice: CHOOSE };
    case 'fileTooDeep':
      return { title: 'Het bestand is te diep genest', detail: `Groepen en lijsten liggen meer dan ${problem.deepest} lagen in elkaar; bij scenario’s komt dat niet voor.`, advice: CHOOSE };
    case 'notJson':
      return { title: 'Het bestand is geen JSON', detail: `De inhoud is niet te lezen (${problem.detail}).`, advice: CHOOSE };
    case 'otherFormat':
      return { title: 'Dit is geen bestand met scenario’s', detail: `Bij «format» wordt "sterktewijzer-scenario" verwacht; ${found(problem.found)}.`, advice: CHOOSE };
    case 'newerVersion':
      return { title: 'Het bestand is nieuwer dan deze invoegtoepassing', detail: `Het heeft versie ${number(problem.found)}; deze invoegtoepassing kent versie ${problem.known}.`, advice: 'Werk de invoegtoepassing bij, of vraag om een export met een oudere versie.' };
    case 'unknownVersion':
      return { title: 'De versie van het bestand is onbekend', detail: `Bij «version» wordt ${problem.known} verwacht; ${found(problem.found)}.`, advice: CHOOSE };
    case 'wrongType':
      return { title: `${at(problem.path)} klopt niet`, detail: `Verwacht wordt ${expectedWords[problem.expected]}; ${found(problem.found)}.`, advice: REPAIR };
    case 'missingKey':
      return { title: `«${problem.key}» ontbreekt in ${at(problem.path)}`, detail: `Zonder «${problem.key}» is het scenario niet volledig.`, advice: REPAIR };
    case 'unknownKey':
      return { title: `«${problem.key}» is onbekend in ${at(problem.path)}`, detail: `Daar kan staan: ${problem.allowed.join(', ')}.`, advice: REPAIR };
    case 'noChoice':
      return { title: `${at(problem.path)} is geen keuze`, detail: `Er kan staan: ${problem.allowed.join(', ')}; ${found(problem.found)}.`, advice: REPAIR };
    case 'numberOutOfRange':
      return { title: `${at(problem.path)} ligt buiten de grenzen`, detail: `Er staat ${number(problem.found)}; verwacht wordt ${number(problem.min)} tot en met ${number(problem.max)}.`, advice: REPAIR };
    case 'numberNotWhole':
      return { title: `${at(problem.path)} is geen geheel getal`, detail: `Er staat ${number(problem.found)}.`, advice: REPAIR };
    case 'emptyText':
      return { title: `${at(problem.path)} is leeg`, detail: 'Verwacht wordt een naam.', advice: REPAIR };
    case 'textTooLong':
      return { title: `${at(problem.path)} is te lang`, detail: `Er staan ${number(problem.characters)} tekens; hoogstens ${number(problem.most)} passen.`, advice: REPAIR };
    case 'listLength':
      return { title: `${at(problem.path)} heeft een verkeerd aantal`, detail: `De lijst heeft ${number(problem.found)} onderdelen; verwacht wordt ${problem.min === problem.max ? number(problem.min) : `${number(problem.min)} tot en met ${number(problem.max)}`}.`, advice: REPAIR };
    case 'nameTwice':
      return { title: `«${problem.name}» staat er twee keer`, detail: `Het tweede staat bij ${problem.path}; hoofdletters maken geen verschil.`, advice: 'Hernoem een van beide in het bestand.' };
    case 'storeUnknown':
      return { title: 'De bewaarde scenario’s zijn niet leesbaar', detail: `Op het verborgen blad ${problem.sheet} staat iets anders dan deze invoegtoepassing daar bewaart. Het model zelf werkt gewoon.`, advice: STORE };
    case 'storeNewer':
      return { title: 'De bewaarde scenario’s zijn van een nieuwere versie', detail: `Het verborgen blad ${problem.sheet} heeft versie ${number(problem.found)}; deze invoegtoepassing kent versie ${problem.known}. Het model zelf werkt gewoon.`, advice: 'Werk de invoegtoepassing bij. Er wordt niets overschreven voordat u daarvoor kiest.' };
    case 'storeDamaged':
      return { title: `Bewaard scenario ${named(problem.name)}is beschadigd`, detail: `De tekst in rij ${problem.row} van het verborgen blad ${problem.sheet} is niet meer volledig. Het model zelf werkt gewoon.`, advice: STORE };
    case 'storeWrong': {
      const { title, detail } = scenarioSentence(problem.problem);
      return { title: `Bewaard scenario ${named(problem.name)}is niet leesbaar`, detail: `Rij ${problem.row} van het verborgen blad ${problem.sheet}: ${title}. ${detail} Het model zelf werkt gewoon.`, advice: STORE };
    }
    case 'cannotKeep': {
      const { title, detail } = scenarioSentence(problem.problem);
      return { title: 'Dit scenario kan zo niet worden bewaard', detail: `${title}. ${detail}`, advice: 'Pas het scenario aan. Er is niets gewijzigd.' };
    }
    default:
      throw problem satisfies never;
  }
}

const named = (name: string) => (name === '' ? '' : `«${name}» `);
