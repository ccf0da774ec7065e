import type { Figure } from './types';

/** How the numbers of a file are written; null: the file itself does not tell. */
export type DecimalSign = '.' | ',' | null;

const single = /^-?\d+([.,])\d+$/;
const grouped = /^-?\d{1,3}([.,]\d{3})+$/;

/** The decimal sign that the numbers of a file can only have; null when there are none, or of both kinds. */
export function decimalSignOf(texts: Iterable<string>): DecimalSign {
  const found = new Set<string>();
  for (const text of texts) {
    const sign = single.exec(text)?.[1];
    if (sign !== undefined && !grouped.test(text)) found.add(sign);
  }
  const [only, other] = [...found];
  return other === undefined && (only === '.' || only === ',') ? only : null;
}

/**
 * A cell of a file of CBS. Marks of CBS (StatLine, «Verklaring van tekens»): blank = cannot occur, "." = unknown, unreliable or secret,
 * "x" = secret: none of them is 0. "-" = nihil is 0. Trailing "*" marks a provisional figure.
 * @param whole a count: a separator can only divide groups of three
 * @param decimal the file's decimal sign
 */
export function readFigure(text: string, whole: boolean, decimal: DecimalSign): Figure {
  const plain = text.replace(/\*{1,2}$/, '').trim();
  const mark = markOf(plain);
  if (mark) return mark;
  if (/^-?\d+$/.test(plain)) return Number(plain) <= -99_995 ? { kind: 'missing', mark: 'onbekend' } : { kind: 'number', value: Number(plain) };
  const joined = Number(plain.replace(/[.,]/g, ''));
  if (whole && grouped.test(plain)) return { kind: 'number', value: joined };
  const sign = single.exec(plain)?.[1];
  if (sign !== undefined && (sign === decimal || !grouped.test(plain))) {
    const value = Number(plain.replace(',', '.'));
    return whole && !Number.isInteger(value) ? { kind: 'unreadable', text, why: 'geen geheel getal' } : { kind: 'number', value };
  }
  if (sign !== undefined && decimal === null) return { kind: 'unreadable', text, why: 'dubbelzinnig' };
  return grouped.test(plain) ? { kind: 'number', value: joined } : { kind: 'unreadable', text, why: 'geen getal' };
}

function markOf(plain: string): Figure | null {
  switch (plain.toLowerCase()) {
    case '':
      return { kind: 'missing', mark: 'leeg' };
    case '.':
    case 'null':
    case 'na':
      return { kind: 'missing', mark: 'onbekend' };
    case 'x':
      return { kind: 'missing', mark: 'geheim' };
    case '-':
    case '–':
      return { kind: 'number', value: 0 };
    default:
      return null;
  }
}
