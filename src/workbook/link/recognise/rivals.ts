import type { MatchedColumn } from './matchColumn';
import type { Answers, ColumnMatch, Known, Question } from './types';

/** The columns after those that fit the same input were weighed against each other. */
export interface WeighedColumns {
  readonly columns: readonly ColumnMatch[];
  readonly questions: readonly Question[];
}

/**
 * Several columns for one input: only one can feed it. The year of the model decides where no newer one stands beside it; a column that
 * is only partly named gives way to one that is fully named; all else is asked.
 */
export function weighRivals(matched: readonly MatchedColumn[], known: Known, answers: Answers): WeighedColumns {
  const columns = matched.map(({ match }) => match);
  const questions: Question[] = [];
  const targets = new Set(columns.flatMap(({ target }) => (target === null ? [] : [target])));
  for (const target of targets) {
    const rivals = columns.filter((column) => column.target === target);
    if (rivals.length < 2) continue;
    const fromUser = rivals.filter(({ column }) => typeof answers.columns?.[column] === 'string');
    const winner = fromUser.length > 0 ? (fromUser.length === 1 ? fromUser[0] : undefined) : winnerOf(rivals, target, known);
    const all = rivals.map(({ column }) => column);
    if (winner !== undefined) {
      for (const loser of rivals) if (loser !== winner) put(columns, { ...loser, target: null, certainty: 'geen', confidence: 0, reasons: [{ code: 'severalColumns', columns: all }, ...loser.reasons] });
      continue;
    }
    const proposed = propose(rivals, fromUser);
    for (const rival of rivals) {
      put(columns, { ...rival, target: rival.column === proposed ? target : null, certainty: 'vragen', confidence: Math.min(0.5, rival.confidence), reasons: [{ code: 'severalColumns', columns: all }, ...rival.reasons] });
    }
    questions.push({ code: 'whichColumn', target, columns: rivals.map(({ column, header, year }) => ({ column, header, year })), proposed });
  }
  return { columns, questions };
}

const put = (columns: ColumnMatch[], column: ColumnMatch) => {
  columns[columns.findIndex((one) => one.column === column.column)] = column;
};

function winnerOf(rivals: readonly ColumnMatch[], target: string, known: Known): ColumnMatch | undefined {
  const sure = rivals.filter(({ certainty }) => certainty === 'zeker');
  const doubtful = rivals.filter(({ certainty, reasons }) => certainty !== 'zeker' && !reasons.some(({ code }) => code === 'otherWords' || code === 'misspelt' || code === 'year' || code === 'noHeader'));
  if (sure.length === 1 && doubtful.length === 0) return sure[0];
  const year = target === 'inwoners' ? known.inhabitantsYear : known.baseYear;
  const ofYear = sure.filter((rival) => rival.year !== null && rival.year === year);
  const newer = rivals.some((rival) => rival.year === null || (year !== null && rival.year > year));
  return ofYear.length === 1 && !newer ? ofYear[0] : undefined;
}

/** The column with the numbers of the model, else the newest. */
function propose(rivals: readonly ColumnMatch[], fromUser: readonly ColumnMatch[]): number | null {
  if (fromUser.length > 0) return null;
  const same = rivals.filter(({ reasons }) => reasons.some(({ code }) => code === 'sameAsModel'));
  if (same.length === 1) return same[0]?.column ?? null;
  const newest = [...rivals].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return newest[0]?.year !== null && newest[0]?.year !== newest[1]?.year ? (newest[0]?.column ?? null) : null;
}
