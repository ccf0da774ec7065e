/** Writes the golden file again, after a change of the draws that was meant: npx tsx test/simulation/draws/writeGolden.ts */
import { writeFileSync } from 'node:fs';
import { goldenDraws } from './goldenDraws';

const SEED = 20260401;

const lines = Object.entries(goldenDraws(SEED)).map(([name, bits]) => `  ${JSON.stringify(name)}: [${bits.map((word) => JSON.stringify(word)).join(', ')}]`);
writeFileSync(new URL(`../../golden/draws-${SEED}.json`, import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
