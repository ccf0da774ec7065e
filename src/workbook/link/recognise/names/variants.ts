import { fold, tokensOf } from '../fold';

const initials: Readonly<Record<string, string>> = { noord: 'n', oost: 'o', zuid: 'z', west: 'w', midden: 'm' };
const corners = [['noord', 'oost'], ['noord', 'west'], ['zuid', 'oost'], ['zuid', 'west']] as const;

/** Abbreviations in use within the unit that no rule gives, by folded name. */
const customary: Readonly<Record<string, readonly string[]>> = {
  'gelderland midden': ['glm', 'gld midden'],
  'gelderland zuid': ['glz', 'gld zuid'],
  'n o gelderland': ['nog', 'noord en oost gelderland', 'no gld', 'n o gld'],
};

/** Other ways to write a name, folded: its points of the compass in full or by their first letter ("Arnhem Z", "N.O. Twente", "Noord-Oost Twente"). */
export function variants(name: string): string[] {
  const folded = fold(name);
  const found = new Set<string>(customary[folded] ?? []);
  for (const [a, b] of corners) {
    const ways = [`${a}${b}`, `${a} ${b}`, `${a.charAt(0)} ${b.charAt(0)}`, `${a.charAt(0)}${b.charAt(0)}`];
    for (const way of ways) {
      if (!` ${folded} `.includes(` ${way} `)) continue;
      for (const other of ways) found.add(` ${folded} `.replace(` ${way} `, ` ${other} `).trim());
    }
  }
  const short = tokensOf(folded).map((token) => initials[token] ?? token).join(' ');
  if (short !== folded && tokensOf(folded).length > 1) found.add(short);
  found.delete(folded);
  return [...found];
}
