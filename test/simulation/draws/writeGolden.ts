/** Writes the golden files again, after a change of the draws or the figures that was meant: npx tsx test/simulation/draws/writeGolden.ts */
import { writeFileSync } from 'node:fs';
import { goldenJob } from '../runner/goldenJob';
import { goldenText } from './bits';
import { goldenDraws } from './goldenDraws';

const SEED = 20260401;

writeFileSync(new URL(`../../golden/draws-${SEED}.json`, import.meta.url), goldenText(goldenDraws(SEED)));
writeFileSync(new URL(`../../golden/job-${SEED}.json`, import.meta.url), goldenText(goldenJob(SEED)));
