import { distance } from 'fastest-levenshtein';
import { earlierInhabitants, otherMeanings, synonyms } from '../synonyms';
import type { Known, Level, LinkTarget } from '../types';
import { headerText } from './headerText';
import type { HeaderText } from './headerText';

/** How well a header names one input. */
export interface HeaderMatch {
  readonly target: LinkTarget;
  /** sure: says so by itself; loose: could be said of other figures; part: with words that do not belong to it. */
  readonly fit: 'sure' | 'loose' | 'part' | 'misspelt';
  /** Words that do not belong to it. */
  readonly extra: readonly string[];
  readonly misspelt: { readonly found: string; readonly read: string } | null;
  /** The year that the header would need, where it names another. */
  readonly wrongYear: { readonly found: number; readonly expected: number } | null;
  /** Words that make another quantity of it. */
  readonly other: boolean;
}

interface Phrase {
  readonly target: LinkTarget;
  readonly words: readonly string[];
  readonly sure: boolean;
}

/** The phrases of all inputs of one table. */
export class HeaderIndex {
  private readonly phrases: readonly Phrase[];

  constructor(
    targets: readonly LinkTarget[],
    readonly level: Level,
    private readonly known: Known,
  ) {
    this.phrases = targets.filter((target) => target.table === level).flatMap((target) => phrasesOf(target));
  }

  /** Inputs that a header names, best first. */
  match(header: HeaderText): HeaderMatch[] {
    const best = new Map<string, HeaderMatch>();
    for (const phrase of this.phrases) {
      const match = matchPhrase(header, phrase);
      if (match === null) continue;
      const before = best.get(phrase.target.column);
      if (!before || rank(match) > rank(before)) best.set(phrase.target.column, match);
    }
    const dated = [...best.values()].map((match) => this.withYear(header, match)).filter((match) => match !== null);
    // Inhabitants of an earlier year have a column of their own.
    const earlier = dated.some(({ target }) => earlierInhabitants.some(([key]) => key === target.column));
    const found = dated.filter(({ target, wrongYear }) => !(earlier && target.column === 'inwoners' && wrongYear !== null));
    const top = Math.max(0, ...found.map(rank));
    return found.filter((match) => rank(match) >= top - 1 || match.fit === 'loose').sort((a, b) => rank(b) - rank(a));
  }

  /** Puts figures of an earlier year where the model keeps them, and says where the year is not that of the model. */
  private withYear(header: HeaderText, match: HeaderMatch): HeaderMatch | null {
    const year = header.years.length === 1 ? header.years[0] : undefined;
    const { column } = match.target;
    if (this.level === 'districten') {
      if (column === 'hbvs2018') return year === 2018 ? match : null;
      return year === undefined || year === this.known.baseYear ? match : { ...match, wrongYear: { found: year, expected: this.known.baseYear } };
    }
    const earlier = earlierInhabitants.find(([key]) => key === column);
    const reference = this.known.inhabitantsYear;
    if (earlier !== undefined) return year !== undefined && reference !== null && year === reference - earlier[1] ? match : null;
    if (year === undefined) return match;
    if (column === 'hbvs' || column === 'minimum') return year === this.known.baseYear ? match : { ...match, wrongYear: { found: year, expected: this.known.baseYear } };
    if (column === 'inwoners' && reference !== null && year !== reference) return { ...match, wrongYear: { found: year, expected: reference } };
    return match;
  }
}

const order = { part: 1, misspelt: 1, loose: 2, sure: 3 } as const;
const rank = (match: HeaderMatch): number => order[match.fit] - (match.other ? 0.5 : 0) - match.extra.length / 20;

function phrasesOf(target: LinkTarget): Phrase[] {
  const earlier = earlierInhabitants.some(([key]) => key === target.column);
  const { sure, loose } = synonyms[target.table][earlier ? 'inwoners' : target.column] ?? { sure: [], loose: [] };
  const phrase = (isSure: boolean) => (text: string): Phrase => {
    const { words, fte } = headerText(text);
    return { target, words: words.length === 0 && fte ? ['fte'] : words, sure: isSure };
  };
  // The model's own header always names its input; a phrase without words of its own would fit anything.
  return [...[...sure, ...(earlier ? [] : [target.header])].map(phrase(true)), ...loose.map(phrase(false))].filter(({ words }) => words.length > 0);
}

function matchPhrase(header: HeaderText, phrase: Phrase): HeaderMatch | null {
  const words = header.fte && phrase.words[0] === 'fte' ? ['fte', ...header.words] : header.words;
  const missing = phrase.words.filter((word) => !words.includes(word));
  // Two years make it a change or a period, not a figure of one moment.
  const extra = [...words.filter((word) => !phrase.words.includes(word)), ...(header.years.length > 1 ? header.years.map(String) : [])];
  const other = header.percent && !phrase.target.share ? true : extra.some((word) => otherMeanings.has(word));
  const shared = { target: phrase.target, wrongYear: null, other };
  if (missing.length === 0) return { ...shared, fit: extra.length > 0 ? 'part' : phrase.sure ? 'sure' : 'loose', extra, misspelt: null };
  const [word = ''] = missing;
  const close = missing.length === 1 ? extra.find((found) => misspells(found, word)) : undefined;
  if (close === undefined) return null;
  return { ...shared, fit: 'misspelt', extra: extra.filter((found) => found !== close), misspelt: { found: close, read: word } };
}

/** A typing error in a word of at least five letters, or a word broken off after three letters or more. */
function misspells(found: string, word: string): boolean {
  if (found.length >= 3 && found.length < word.length && word.startsWith(found)) return true;
  return word.length >= 5 && distance(found, word) <= (word.length >= 9 ? 2 : 1);
}
