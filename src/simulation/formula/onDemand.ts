import type { compileFormula } from './compile';

type Compile = typeof compileFormula;

let compile: Compile | null = null;

/** Fetches the formula reader with its parser: only scenarios that hold a formula need it, and it is a fifth of the pane's first load. */
export async function loadFormulas(): Promise<void> {
  compile ??= (await import('./compile')).compileFormula;
}

/** @throws Error when `loadFormulas` was not awaited before: a defect, not something a user can do */
export const compileLoaded: Compile = (text, names) => {
  if (compile === null) throw new Error('loadFormulas was not awaited before a formula was read');
  return compile(text, names);
};
