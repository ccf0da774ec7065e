import { distance } from 'fastest-levenshtein';
import { compact, fold, tokensOf } from '../fold';
import type { Known, RowCandidate } from '../types';
import type { NameKind } from './nameWords';

/** Most candidates that are worth showing. */
const MOST = 5;
/** Texts longer than this are remarks, no names. */
const LONGEST = 40;

/**
 * Names that a text may stand for: a typing error, an abbreviation ("Vechtd."), a part ("Arnhem"), or a name with a word too many. They
 * are proposals to be asked, never certain.
 * @param name folded; @param taken indices that stand in another row already
 * @returns best first
 */
export function nearNames(name: string, kind: NameKind, known: Known, taken: ReadonlySet<number>): RowCandidate[] {
  if (name.length < 3 || name.length > LONGEST) return [];
  const names = kind === 'district' ? known.districts : (kind === 'team' ? known.teams : known.municipalities).map((unit) => unit.name);
  return names
    .flatMap((full, index): RowCandidate[] => {
      const confidence = taken.has(index) ? 0 : likeness(name, fold(full));
      return confidence > 0 ? [{ kind, index, confidence }] : [];
    })
    .sort((a, b) => b.confidence - a.confidence || a.index - b.index)
    .slice(0, MOST);
}

function likeness(found: string, full: string): number {
  const [a, b] = [compact(found), compact(full)];
  const typing = distance(a, b);
  const allowed = b.length < 4 ? 0 : Math.max(1, Math.floor(b.length / 5));
  if (typing <= allowed) return 0.9 - 0.1 * typing;
  const [foundTokens, fullTokens] = [tokensOf(found), tokensOf(full)];
  // As likely as a typing error: "Veluwe V. Noord" differs by one letter from "Veluwe Noord".
  if (abbreviates(foundTokens, fullTokens)) return 0.75;
  if (fullTokens.every((token) => foundTokens.includes(token))) return 0.5;
  return 0;
}

/** Whether each word starts (with two letters or more, a single one beside another) a word of the name, in the same order. */
function abbreviates(found: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  let letters = 0;
  for (const token of found) {
    const next = full.findIndex((word, i) => i >= at && word.startsWith(token));
    if (next < 0) return false;
    at = next + 1;
    letters = Math.max(letters, token.length);
  }
  return letters >= 3;
}
