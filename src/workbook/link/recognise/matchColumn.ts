import { compare, isLike, isSame } from './compare';
import type { Found } from './compare';
import type { HeaderIndex, HeaderMatch } from './header/matchHeader';
import { headerText } from './header/headerText';
import { otherMeanings } from './synonyms';
import { columnReading } from './values/columnReading';
import type { ColumnShape } from './values/columnReading';
import { readCell } from './values/readCell';
import type { CellReading } from './values/readCell';
import type { Answers, Candidate, CellValue, Certainty, ColumnMatch, ColumnReason, LinkTarget, ValueReading } from './types';

/** A column of the user: its header, and its cells beside the names of the model. */
export interface UserColumn {
  readonly column: number;
  readonly header: string;
  readonly role: ColumnMatch['role'];
  /** In the order of `rows`. */
  readonly cells: readonly (CellValue | undefined)[];
  /** Row of the grid, and index in the table of the model where it is known. */
  readonly rows: readonly { readonly row: number; readonly index: number | null }[];
  /** Indices of cells that are shown as dates. */
  readonly dates: readonly number[];
  /** The table has no header at all: what its figures are must be asked. */
  readonly unheaded: boolean;
  /** Shown as percentages by their number format. */
  readonly percentFormat: boolean;
}

export interface MatchedColumn {
  readonly match: ColumnMatch;
  readonly shape: ColumnShape;
  /** Separators that neither the column nor the model decides. */
  readonly undecided: readonly string[];
}

/** No figure of a team or municipality becomes so many times larger or smaller. */
const FAR = 10;

/** Certainty that is put to a proposal without any doubt, with one, and to one that only the numbers make. */
const confidences = { sure: 0.98, asked: 0.6, numbers: 0.4, none: 0 } as const;

/** What one column is, seen by itself: its header, its separators and whether its numbers can be what the header says. */
export function matchColumn(column: UserColumn, headers: HeaderIndex, targets: readonly LinkTarget[], elsewhere: readonly { readonly headers: HeaderIndex }[], answers: Answers): MatchedColumn {
  const shape = columnReading(column.cells, answers.kinds?.[column.column]);
  const header = headerText(column.header);
  const year = header.years.length === 1 ? (header.years[0] ?? null) : null;
  const base = { column: column.column, header: column.header, role: column.role, year };
  const named = column.role === 'value' ? headers.match(header) : [];
  const answered = answers.columns?.[column.column];
  const unmatched = (reasons: readonly ColumnReason[], candidates: readonly Candidate[] = [], certainty: Certainty = 'geen'): MatchedColumn => ({
    match: { ...base, target: null, confidence: confidences.none, certainty, reasons, candidates, reading: shape.reading },
    shape,
    undecided: [],
  });
  if (column.role !== 'value') return unmatched([]);
  if (answered === null) return unmatched([{ code: 'byUser' }]);
  const same = targets.filter((target) => isSame(compare(found(column, shape.reading), target)));
  const candidates = candidatesOf(named, same);
  if (answered === undefined && column.unheaded && same.length === 0) return unmatched([{ code: 'noHeader' }], [], 'vragen');
  if (answered === undefined && named.length === 0 && same.length === 0) return unmatched(header.text === '' ? [{ code: 'noHeader' }] : otherLevels(header, elsewhere), []);
  const elseMeant = header.words.filter((word) => otherMeanings.has(word));
  if (answered === undefined && (named.length > 0 ? named.every((match) => match.other) : elseMeant.length > 0 || header.percent)) return unmatched([{ code: 'otherWords', words: named[0]?.extra ?? elseMeant }], candidates);
  if (shape.numbers === 0 && shape.unreadable.length === 0) return unmatched([{ code: 'noNumbers' }], candidates);
  const chosen = choose(named, same, answered, targets);
  if (chosen === null) return unmatched([], candidates);
  const { target, doubts, reasons } = chosen;
  const separators = decideSeparators(column, shape, target);
  const { reading, doubt, said } = decideScale(column, { ...shape.reading, kind: separators.kind ?? shape.reading.kind }, target, answers.scales?.[column.column]);
  const checks = check(column, reading, target, targets, shape, answers);
  const weak = answered === undefined ? [...doubts(isSame(compare(found(column, reading), target))), ...(doubt === null ? [] : [doubt]), ...checks.doubts] : checks.doubts.filter(({ code }) => code === 'unreadable');
  const sure = weak.length === 0 && separators.undecided.length === 0;
  const separatorReason: ColumnReason[] = separators.undecided.length === 0 ? [] : [{ code: 'separator', examples: separators.undecided }];
  return {
    match: {
      ...base,
      target: target.column,
      confidence: answered !== undefined ? 1 : sure ? confidences.sure : named.length === 0 ? confidences.numbers : confidences.asked,
      certainty: sure ? 'zeker' : 'vragen',
      reasons: [...(answered === undefined ? reasons : [{ code: 'byUser' } as const]), ...weak, ...separatorReason, ...said, ...checks.facts],
      candidates,
      reading,
    },
    shape,
    undecided: separators.undecided,
  };
}

const found = (column: UserColumn, reading: ValueReading): Found[] =>
  column.cells.flatMap((cell, i) => {
    const value = readCell(cell, reading);
    const index = column.rows[i]?.index;
    return typeof value === 'number' && index !== null && index !== undefined ? [{ index, value }] : [];
  });

function candidatesOf(named: readonly HeaderMatch[], same: readonly LinkTarget[]): Candidate[] {
  const all = new Map<string, number>();
  for (const { target, fit, other } of named) all.set(target.column, other ? 0.1 : fit === 'sure' ? 0.9 : fit === 'loose' ? 0.5 : 0.3);
  for (const target of same) all.set(target.column, Math.min(0.98, (all.get(target.column) ?? 0) + 0.4));
  return [...all].map(([of, confidence]) => ({ of, confidence })).sort((a, b) => b.confidence - a.confidence);
}

/** Recognised by the words for an input of another table: said, not linked. */
function otherLevels(header: ReturnType<typeof headerText>, elsewhere: readonly { readonly headers: HeaderIndex }[]): ColumnReason[] {
  return elsewhere.flatMap(({ headers }) => headers.match(header).filter((match) => match.fit === 'sure' && !match.other).slice(0, 1).map((match) => ({ code: 'otherLevel' as const, table: match.target.table, target: match.target.column })));
}

interface Choice {
  readonly target: LinkTarget;
  readonly reasons: readonly ColumnReason[];
  /** Why it is not sure; numbers that are the same as the model's make a loose word sure. */
  readonly doubts: (same: boolean) => ColumnReason[];
}

/** The input that a column feeds, from its header first and its numbers second. */
function choose(named: readonly HeaderMatch[], same: readonly LinkTarget[], answered: string | undefined, targets: readonly LinkTarget[]): Choice | null {
  if (answered !== undefined) {
    const target = targets.find(({ column }) => column === answered);
    return target === undefined ? null : { target, reasons: [], doubts: () => [] };
  }
  const fitting = named.filter((match) => !match.other);
  const bySame = fitting.filter(({ target }) => same.includes(target));
  const match = bySame[0] ?? fitting[0];
  if (match === undefined) {
    const [target] = same;
    return target === undefined ? null : { target, reasons: [], doubts: () => [named.length > 0 ? { code: 'otherWords', words: named[0]?.extra ?? [] } : { code: 'noHeader' }] };
  }
  const alike = fitting.filter((one) => one.fit === match.fit || one.fit === 'sure');
  const [first] = fitting;
  return {
    target: match.target,
    reasons: [{ code: 'headerNames', words: match.misspelt?.found ?? match.target.header }],
    doubts: (isSameNow) => [
      ...(match.extra.length > 0 ? [{ code: 'otherWords' as const, words: match.extra }] : []),
      ...(match.misspelt === null ? [] : [{ code: 'misspelt' as const, ...match.misspelt }]),
      ...(match.wrongYear !== null && !isEarlyEnough(match) ? [{ code: 'year' as const, ...match.wrongYear }] : []),
      ...((alike.length > 1 || (match.fit === 'loose' && first !== match)) && !(isSameNow && bySame.length === 1) ? [{ code: 'severalInputs' as const, targets: alike.map(({ target }) => target.column) }] : []),
      ...(match.fit === 'loose' && alike.length === 1 && !isSameNow ? [{ code: 'severalInputs' as const, targets: [match.target.column] }] : []),
    ],
  };
}

/** Newer inhabitants than the model has are what one links for; the year is told, not asked. */
const isEarlyEnough = ({ target, wrongYear }: HeaderMatch): boolean => target.column === 'inwoners' && wrongYear !== null && wrongYear.found > wrongYear.expected;

/** One figure that is far from the model's for its row, where the others are not: a slip, a date, another unit. */
function outlierAmong(column: UserColumn, numbers: readonly CellReading[], { current }: LinkTarget): ColumnReason | undefined {
  for (const [i, value] of numbers.entries()) {
    const { row, index } = column.rows[i] ?? { row: 0, index: null };
    const now = index === null ? undefined : current?.[index];
    if (typeof value !== 'number' || value <= 0 || typeof now !== 'number' || now <= 0) continue;
    if (value > now * FAR || value * FAR < now) return { code: 'outOfRange', row, found: value, min: now / FAR, max: now * FAR };
  }
  return undefined;
}

/** Separators that the cells leave open are decided by the size of the model's numbers, a thousand times apart. */
function decideSeparators(column: UserColumn, shape: ColumnShape, target: LinkTarget): { kind: 'textNl' | 'textEn' | null; undecided: readonly string[] } {
  if (shape.undecided.length === 0) return { kind: null, undecided: [] };
  const fits = (['textNl', 'textEn'] as const).filter((kind) => {
    const numbers = found(column, { ...shape.reading, kind });
    const { ratio, of } = compare(numbers, target);
    // Only in favour of thousands: "115.900" under fte may be 115.9 as well as a mistake.
    const whole = column.cells.every((cell) => typeof cell !== 'string' || !(Number(readCell(cell, { ...shape.reading, kind })) % 1));
    return whole && shape.unreadable.length === 0 && ratio !== null && of >= 3 && ratio >= 0.5 && ratio <= 2 && (!target.whole || numbers.every(({ value }) => Number.isInteger(value)));
  });
  return fits.length === 1 && fits[0] ? { kind: fits[0], undecided: [] } : { kind: null, undecided: shape.undecided };
}

/** Thousands, hectares and percentages: taken from the header when the numbers agree with it, else asked. */
function decideScale(column: UserColumn, reading: ValueReading, target: LinkTarget, answered: number | undefined): { reading: ValueReading; doubt: ColumnReason | null; said: ColumnReason[] } {
  const header = headerText(column.header);
  if (answered !== undefined) return { reading: { ...reading, scale: answered }, doubt: null, said: [] };
  const proposed = target.share ? (header.percent && !column.percentFormat && !reading.percent ? 0.01 : 1) : header.hectares && target.column === 'opp' ? 0.01 : header.scale;
  if (proposed === 1) {
    const { ratio } = compare(found(column, reading), target);
    const thousands = ratio !== null && ratio > 0.0005 && ratio < 0.002;
    return thousands ? { reading: { ...reading, scale: 1000 }, doubt: { code: 'scale', scale: 1000, words: '' }, said: [] } : { reading, doubt: null, said: [] };
  }
  const [as, scaled] = [found(column, reading), found(column, { ...reading, scale: proposed })];
  const said: ColumnReason = { code: 'scale', scale: proposed, words: target.share ? '%' : header.hectares ? 'ha' : header.scaleWords };
  const [plain, after] = [compare(as, target), compare(scaled, target)];
  const proven = target.share ? as.some(({ value }) => Math.abs(value) > target.max) && scaled.every(({ value }) => Math.abs(value) <= target.max) : after.ratio !== null && isLike(after) && !isLike(plain);
  if (proven) return { reading: { ...reading, scale: proposed }, doubt: null, said: [said] };
  const asFound = plain.ratio !== null && isLike(plain) && !isLike(after);
  return { reading: asFound ? reading : { ...reading, scale: proposed }, doubt: said, said: [] };
}

/** Whether the numbers can be what the header says. */
function check(column: UserColumn, reading: ValueReading, target: LinkTarget, targets: readonly LinkTarget[], shape: ColumnShape, answers: Answers): { doubts: ColumnReason[]; facts: ColumnReason[] } {
  const numbers = column.cells.map((cell) => readCell(cell, reading));
  const rowAt = (i: number) => column.rows[i]?.row ?? 0;
  const texts = answers.unreadable?.[column.column] === 'leeg' ? [] : numbers.flatMap((value, i) => (value === 'unreadable' ? [i] : []));
  // A date is a number to a formula: it cannot count as empty.
  const unreadable = [...new Set([...texts, ...column.dates])].map(rowAt).sort((a, b) => a - b);
  const doubts: ColumnReason[] = [];
  if (unreadable.length > 0) doubts.push({ code: 'unreadable', rows: unreadable });
  const outside = numbers.findIndex((value) => typeof value === 'number' && (value < target.min || value > target.max));
  if (outside >= 0) doubts.push({ code: 'outOfRange', row: rowAt(outside), found: Number(numbers[outside]), min: target.min, max: target.max });
  const outlier = outside >= 0 ? undefined : outlierAmong(column, numbers, target);
  if (outlier !== undefined) doubts.push(outlier);
  const broken = target.whole ? numbers.findIndex((value) => typeof value === 'number' && !Number.isInteger(value)) : -1;
  if (broken >= 0) doubts.push({ code: 'notWhole', row: rowAt(broken), found: Number(numbers[broken]) });
  if (shape.numbers * 2 < column.cells.length) doubts.push({ code: 'fewNumbers', numbers: shape.numbers, of: column.cells.length });
  if (!target.share && (reading.percent || column.percentFormat)) doubts.push({ code: 'otherWords', words: ['%'] });
  const pairs = found(column, reading);
  const own = compare(pairs, target);
  if (isSame(own)) return { doubts, facts: [{ code: 'sameAsModel', same: own.same, of: own.of }] };
  const other = targets.find((one) => one !== target && isSame(compare(pairs, one)));
  if (other !== undefined) doubts.push({ code: 'sameAsOther', target: other.column });
  if (own.ratio === null) return { doubts, facts: [] };
  if (!isLike(own)) doubts.push({ code: 'unlikeModel', ratio: own.ratio });
  return { doubts, facts: isLike(own) ? [{ code: 'likeModel', ratio: own.ratio }] : [] };
}
