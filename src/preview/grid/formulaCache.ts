import type { Injector, LRUMap } from '@univerjs/core';
import type { UniverRuntime } from './univerRuntime';

/** More distinct formulas than a workbook with the model has (some 14,000). */
const FORMULAS = 100_000;

/**
 * Makes Univer remember the parsed form of as many formulas as the model has. Univer keeps 5,000 and walks through all
 * formulas at every change: with more, each is forgotten just before it is asked for again and everything is parsed anew.
 * The cache has no setting; it is the one map that is looked through when no formula at all is to be forgotten.
 */
export function keepParsedFormulas({ core, formula }: UniverRuntime, injector: Injector): void {
  const maps = core.LRUMap.prototype as LRUMap<unknown, unknown>;
  const original = Object.getOwnPropertyDescriptor(maps, 'forEach');
  if (!original) throw new Error('Univer keeps parsed formulas in another kind of map');
  const found: LRUMap<unknown, unknown>[] = [];
  Object.defineProperty(maps, 'forEach', {
    ...original,
    value(this: LRUMap<unknown, unknown>) {
      found.push(this);
    },
  });
  try {
    injector.get(formula.IFunctionService).deleteFormulaAstCacheKey();
  } finally {
    Object.defineProperty(maps, 'forEach', original);
  }
  const [cache] = found;
  if (!cache) throw new Error('Univer keeps parsed formulas elsewhere');
  cache.limit = Math.max(cache.limit, FORMULAS);
}
