import { fold, tokensOf } from '../fold';
import { neutralWords, shortForms } from '../synonyms';

/** A header taken apart. */
export interface HeaderText {
  readonly text: string;
  /** Folded words that carry meaning, short forms written out. */
  readonly words: readonly string[];
  /** "fte" stands in it. */
  readonly fte: boolean;
  readonly years: readonly number[];
  /** 1000 under "x 1.000" or "in duizenden"; 0.01 for hectares of a land area; else 1. */
  readonly scale: number;
  readonly scaleWords: string;
  /** "%" or "procent" as the unit. */
  readonly percent: boolean;
  readonly hectares: boolean;
}

const thousands = /\(?\s*(?:[x×*]\s*1[.,\s]?000\b|(?:aantal(?:len)? )?in duizend(?:en|tallen)?|in thousands?|duizendtallen)\s*\)?/iu;
const fullYear = /(?<![\d.,])((?:19|20)\d{2})(?![\d])/g;
const date = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d{2})(?!\d)/g;
const firstOfMonth = /(?<!\d)\d{1,2}\s+(?:januari|jan|january|juli|december|dec)\b\.?/giu;
const shortYear = /['’‘](\d{2})(?!\d)/g;

export function headerText(text: string): HeaderText {
  const [scaleWords = ''] = thousands.exec(text) ?? [];
  let rest = text.replace(thousands, ' ');
  const years = new Set<number>();
  const takeYear = (pattern: RegExp, year: (match: string[]) => number) => {
    rest = rest.replace(pattern, (...match: string[]) => {
      years.add(year(match));
      return ' ';
    });
  };
  takeYear(date, (match) => Number(match[3]));
  rest = rest.replace(firstOfMonth, ' ');
  takeYear(fullYear, (match) => Number(match[1]));
  takeYear(shortYear, (match) => 2000 + Number(match[1]));
  // "1.000" would fall apart at its point.
  const folded = tokensOf(fold(rest.replace(/(?<=\d)[.,](?=\d{3})/g, ''))).map((token) => shortForms[token] ?? token);
  const percent = folded.includes('%');
  return {
    text,
    words: folded.filter((token) => token !== '%' && !neutralWords.has(token) && !/^(ha|hectare|hectaren|hectares)$/.test(token)),
    fte: folded.includes('fte'),
    years: [...years],
    scale: scaleWords.trim() === '' ? 1 : 1000,
    scaleWords: scaleWords.trim(),
    percent,
    hectares: folded.some((token) => /^(ha|hectare|hectaren|hectares)$/.test(token)),
  };
}
