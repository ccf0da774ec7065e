import type { Expected } from '../../simulation/scenarioFile/problems';
import type { ProblemSentence } from './problemSentence';
import type { ScenarioProblem } from './scenarioProblem';

const number = (value: number) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10, useGrouping: 'min2' }).format(value).replace('-', '−');
const list = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');
/** "scenarios[0].name", or the file as a whole. */
const at = (path: string) => (path === '' ? 'the file' : path);
const found = (value: string) => (value === '' ? 'nothing is there' : `found: ${value}`);
const expectedWords: Readonly<Record<Expected, string>> = { text: 'text in quotation marks', number: 'a number', whole: 'a whole number', truth: 'true or false', list: 'a list between [ and ]', object: 'a group between { and }' };
const REPAIR = 'Repair the file at that place, or export the scenario again.';
const CHOOSE = 'Choose a file that was made with “Export”.';
const STORE = 'Nothing is overwritten before you choose so. Go back to an earlier version of the workbook, or choose “Keep anyway” to give up what cannot be read.';

/** The English sentence for what is wrong with kept scenarios or a file of them. */
export function scenarioSentence(problem: ScenarioProblem): ProblemSentence {
  switch (problem.code) {
    case 'nameEmpty':
      return { title: 'The scenario has no name', detail: 'A scenario without a name cannot be found again.', advice: 'Enter a name.' };
    case 'nameTooLong':
      return { title: 'The name is too long', detail: `“${problem.name}” has ${problem.name.length} characters; there is room for ${problem.longest}.`, advice: 'Shorten the name.' };
    case 'nameReserved':
      return { title: `“${problem.name}” is the base itself`, detail: 'That name belongs to the adopted allocation, which every scenario is compared with.', advice: 'Choose another name.' };
    case 'nameTaken':
      return { title: `“${problem.name}” exists already`, detail: `There is a kept scenario “${problem.existing}” already; capitals make no difference.`, advice: 'Choose another name.' };
    case 'notInLibrary':
      return { title: `“${problem.name}” is not kept`, detail: 'The scenario is not in this workbook (any more).', advice: 'Choose a scenario from the list.' };
    case 'othersBuildOnIt':
      return { title: `Others build on “${problem.name}”`, detail: `Without this scenario these have no outcome: ${list(problem.others)}.`, advice: 'Let those scenarios take over its changes, or delete them first.' };
    case 'circle':
    case 'fileCircle':
      return { title: 'Scenarios build on each other in a circle', detail: `${problem.names.map((name) => `“${name}”`).join(' builds on ')}.`, advice: 'Let one of these scenarios build on the base.' };
    case 'fileTooLarge':
      return { title: 'The file is too large', detail: `It has ${number(problem.characters)} characters; a file of scenarios has at most ${number(problem.most)}.`, advice: CHOOSE };
    case 'fileTooDeep':
      return { title: 'The file is nested too deeply', detail: `Groups and lists lie more than ${problem.deepest} layers in each other; scenarios never do.`, advice: CHOOSE };
    case 'notJson':
      return { title: 'The file is not JSON', detail: `Its contents cannot be read (${problem.detail}).`, advice: CHOOSE };
    case 'otherFormat':
      return { title: 'This is not a file of scenarios', detail: `For “format”, "sterktewijzer-scenario" is expected; ${found(problem.found)}.`, advice: CHOOSE };
    case 'newerVersion':
      return { title: 'The file is newer than this add-in', detail: `It has version ${number(problem.found)}; this add-in knows version ${problem.known}.`, advice: 'Update the add-in, or ask for an export by an older version.' };
    case 'unknownVersion':
      return { title: 'The version of the file is unknown', detail: `For “version”, ${problem.known} is expected; ${found(problem.found)}.`, advice: CHOOSE };
    case 'wrongType':
      return { title: `${at(problem.path)} is not right`, detail: `Expected is ${expectedWords[problem.expected]}; ${found(problem.found)}.`, advice: REPAIR };
    case 'missingKey':
      return { title: `“${problem.key}” is missing in ${at(problem.path)}`, detail: `Without “${problem.key}” the scenario is not complete.`, advice: REPAIR };
    case 'unknownKey':
      return { title: `“${problem.key}” is unknown in ${at(problem.path)}`, detail: `There can be: ${problem.allowed.join(', ')}.`, advice: REPAIR };
    case 'noChoice':
      return { title: `${at(problem.path)} is not one of the choices`, detail: `There can be: ${problem.allowed.join(', ')}; ${found(problem.found)}.`, advice: REPAIR };
    case 'numberOutOfRange':
      return { title: `${at(problem.path)} is out of range`, detail: `It says ${number(problem.found)}; ${number(problem.min)} to ${number(problem.max)} is expected.`, advice: REPAIR };
    case 'numberNotWhole':
      return { title: `${at(problem.path)} is not a whole number`, detail: `It says ${number(problem.found)}.`, advice: REPAIR };
    case 'emptyText':
      return { title: `${at(problem.path)} is empty`, detail: 'A name is expected.', advice: REPAIR };
    case 'textTooLong':
      return { title: `${at(problem.path)} is too long`, detail: `It has ${number(problem.characters)} characters; there is room for ${number(problem.most)}.`, advice: REPAIR };
    case 'listLength':
      return { title: `${at(problem.path)} has the wrong number of items`, detail: `The list has ${number(problem.found)} items; ${problem.min === problem.max ? number(problem.min) : `${number(problem.min)} to ${number(problem.max)}`} is expected.`, advice: REPAIR };
    case 'nameTwice':
      return { title: `“${problem.name}” is there twice`, detail: `The second one is at ${problem.path}; capitals make no difference.`, advice: 'Rename one of them in the file.' };
    case 'storeUnknown':
      return { title: 'The kept scenarios cannot be read', detail: `The hidden sheet ${problem.sheet} holds something else than this add-in keeps there. The model itself works.`, advice: STORE };
    case 'storeNewer':
      return { title: 'The kept scenarios are from a newer version', detail: `The hidden sheet ${problem.sheet} has version ${number(problem.found)}; this add-in knows version ${problem.known}. The model itself works.`, advice: 'Update the add-in. Nothing is overwritten before you choose so.' };
    case 'storeDamaged':
      return { title: `Kept scenario ${named(problem.name)}is damaged`, detail: `The text in row ${problem.row} of the hidden sheet ${problem.sheet} is no longer complete. The model itself works.`, advice: STORE };
    case 'storeWrong': {
      const { title, detail } = scenarioSentence(problem.problem);
      return { title: `Kept scenario ${named(problem.name)}cannot be read`, detail: `Row ${problem.row} of the hidden sheet ${problem.sheet}: ${title}. ${detail} The model itself works.`, advice: STORE };
    }
    case 'cannotKeep': {
      const { title, detail } = scenarioSentence(problem.problem);
      return { title: 'This scenario cannot be kept like this', detail: `${title}. ${detail}`, advice: 'Change the scenario. Nothing was changed.' };
    }
    default:
      throw problem satisfies never;
  }
}

const named = (name: string) => (name === '' ? '' : `“${name}” `);
