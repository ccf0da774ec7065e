import groeiPerJaar from '../../assets/scenarios/groei-per-jaar-zwolle.json';
import ingroei from '../../assets/scenarios/ingroei-hbvs-2012.json';
import inwoners from '../../assets/scenarios/inwoners-twente.json';
import minima from '../../assets/scenarios/minima-opgeheven.json';
import werklast from '../../assets/scenarios/werklast-enschede.json';
import wijkagenten from '../../assets/scenarios/wijkagentenbudget-vast.json';
import type { Scenario } from './scenario';
import { readScenarioFile } from './scenarioFile/scenarioFile';

/** The files that ship, a scenario each; one that builds on another comes after it. */
const files: readonly object[] = [inwoners, werklast, ingroei, wijkagenten, minima, groeiPerJaar];

/**
 * Example scenarios on the plan's own tree, in the format of an exported file. Their percentages are round numbers to look at, not
 * forecasts: each says so.
 * @throws Error when a file that ships is not right
 */
export function presetScenarios(): Scenario[] {
  return files.flatMap((file) => {
    const read = readScenarioFile(JSON.stringify(file));
    if (!read.ok) throw new Error(`preset scenario: ${JSON.stringify(read.problems)}`);
    return read.scenarios;
  });
}
