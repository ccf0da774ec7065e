import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { argv, execArgv, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

/** `npm run check:workbook`: the workbooks in as many parts at a time as the machine has cores, at most four, then the kept scenarios and the links. */
async function main(): Promise<void> {
  const parts = Math.min(4, availableParallelism());
  const words = argv.slice(2);
  const outcomes = await Promise.all(Array.from({ length: parts }, (_, part) => run('checkWorkbook.ts', [`--part=${part + 1}/${parts}`, ...words])));
  if (words.length === 0) outcomes.push(await run('checkScenarios.ts', []), await run('checkLinks.ts', []));
  exit(outcomes.every((code) => code === 0) ? 0 : 1);
}

/** @returns exit code */
function run(script: string, options: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(execPath, [...execArgv, fileURLToPath(new URL(script, import.meta.url)), ...options], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

await main();
