import { fold, tokensOf } from '../fold';

export type NameKind = 'team' | 'gemeente' | 'district';

/** Words around a name that tell its kind. */
const kindWords: Readonly<Record<string, NameKind>> = {
  team: 'team', teams: 'team', basisteam: 'team', basisteams: 'team', bt: 'team', politieteam: 'team',
  gemeente: 'gemeente', gemeenten: 'gemeente', gem: 'gemeente', municipality: 'gemeente', municipalities: 'gemeente', gemeentenaam: 'gemeente',
  district: 'district', districten: 'district', distr: 'district', districts: 'district',
};
const totalWords = new Set(['totaal', 'tot', 'totalen', 'total', 'totals', 'subtotaal', 'subtotal', 'eindtotaal', 'som', 'sum', 'gemiddelde', 'gemiddeld', 'average', 'mean', 'grand', 'generaal', 'opgeteld']);
/** Words that may stand beside a total and name nothing of their own. */
const wholeWords = new Set(['eenheid', 'oost', 'nederland', 'unit', 'alle', 'all', 'van', 'of', 'de', 'het', 'the', 'per', 'en', 'politie', 'regio', 'fte', 'bt']);
/** Provinces behind a name: "Hengelo (Ov.)" is another place than "Hengelo (Gld.)". */
const provinces: Readonly<Record<string, string>> = { gld: 'gelderland', gelderland: 'gelderland', g: 'gelderland', ov: 'overijssel', ovl: 'overijssel', o: 'overijssel', overijssel: 'overijssel' };

/** The name in a cell apart from the words around it. */
export interface NameText {
  /** Folded, without kind and total words. */
  readonly name: string;
  readonly kind: NameKind | null;
  readonly total: boolean;
  /** Nothing but words for a total or a kind. */
  readonly bare: boolean;
  /** What stood between brackets at the end and is no kind; folded. */
  readonly brackets: string;
  /** The province that the brackets name; folded. */
  readonly province: string | null;
}

export function kindOfWord(folded: string): NameKind | null {
  return kindWords[folded] ?? null;
}

/** Takes a text apart: "1. Basisteam Zwolle*" is the team "zwolle"; "Subtotaal Twente" a total about "twente". */
export function nameText(text: string): NameText {
  const bare = text
    .trim()
    .replace(/[*†‡#¹²³⁴⁵⁶⁷⁸⁹]+\)?$/u, '')
    .replace(/(\s+\d\)|\s*\(\d\)|\s*\*\))$/, '')
    .replace(/^\d{1,3}[.):]\s+/, '');
  const [, before = bare, inside = ''] = /^(.*\S)\s*\(([^()]*)\)$/.exec(bare) ?? [];
  const insideFolded = fold(inside);
  let tokens = tokensOf(fold(before));
  let kind: NameKind | null = kindWords[insideFolded] ?? null;
  let total = false;
  const take = (token: string | undefined): boolean => {
    if (token === undefined) return false;
    if (totalWords.has(token)) total = true;
    else if (kindWords[token] !== undefined) kind = kindWords[token] ?? kind;
    else return false;
    return true;
  };
  while (take(tokens[0])) tokens = tokens[0] === 'municipality' && tokens[1] === 'of' ? tokens.slice(2) : tokens.slice(1);
  while (take(tokens[tokens.length - 1])) tokens = tokens.slice(0, -1);
  // "Eenheid Oost-Nederland" is the whole.
  total ||= tokens.some((token) => token === 'eenheid' || token === 'nederland' || token === 'unit') && tokens.every((token) => wholeWords.has(token));
  if (total && tokens.every((token) => wholeWords.has(token) || kindWords[token] !== undefined)) tokens = [];
  const brackets = kindWords[insideFolded] !== undefined ? '' : insideFolded;
  return { name: tokens.join(' '), kind, total, bare: tokens.length === 0, brackets, province: provinces[brackets] ?? null };
}
