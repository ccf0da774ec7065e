import { relationsPath, type PartSet } from './partSet';

/** The parts that relations lead to, from the file itself on, in small letters. */
export function reachable(parts: PartSet): ReadonlySet<string> {
  const file = parts.package();
  const found = new Set<string>();
  const follow = (owner: string): void => {
    for (const { target, external } of file.relations(owner)) {
      const key = target.toLowerCase();
      if (external || found.has(key) || !file.has(target)) continue;
      found.add(key);
      follow(target);
    }
  };
  follow('');
  return found;
}

/**
 * Takes away the parts that nothing leads to any more; what nothing led to before stays.
 * @returns their paths in small letters
 */
export function sweep(parts: PartSet, before: ReadonlySet<string>): ReadonlySet<string> {
  const now = reachable(parts);
  const gone = new Set([...before].filter((path) => !now.has(path) && parts.has(path)));
  for (const path of gone) {
    parts.remove(path);
    parts.remove(relationsPath(path));
  }
  // Some programs state the type of each list of relations too.
  if (gone.size > 0) parts.forget(new Set([...gone].flatMap((path) => [path, relationsPath(path)])));
  return gone;
}
