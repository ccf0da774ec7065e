import type { Expectation } from './expectation';
import type { Score, Verdict } from './score';

interface Scored {
  readonly expected: Expectation;
  readonly score: Score;
}

const VERDICTS: readonly Verdict[] = ['right', 'either', 'asked', 'missed', 'wrong'];
const count = (items: readonly { readonly verdict: Verdict }[], verdict: Verdict): number => items.filter((item) => item.verdict === verdict).length;

/** What would be linked without a word and is not what its maker stated. */
export function silentFaults({ expected, score }: Scored): string[] {
  const wrong = (what: string, items: Score['columns']): string[] => items.filter(({ verdict }) => verdict === 'wrong').map(({ at }) => `${expected.workbook}: ${what} ${at}`);
  return [
    ...wrong('column', score.columns),
    ...wrong('row', score.rows),
    ...score.wrongValues.map((text) => `${expected.workbook}: ${text}`),
    ...(score.whole === 'wrong' ? [`${expected.workbook}: linked, where it must be refused or asked`] : []),
  ];
}

/** Shares of the columns and rows that are right, or asked where that is as good, over all workbooks; a workbook refused as a whole counts as one column. */
export function shares(all: readonly Scored[]): { readonly columns: number; readonly rows: number } {
  const columns = all.flatMap(({ score }) => [...score.columns, ...(score.whole === null ? [] : [{ verdict: score.whole }])]);
  const rows = all.flatMap(({ score }) => score.rows);
  const share = (items: typeof rows | typeof columns): number => (count(items, 'right') + count(items, 'either')) / items.length;
  return { columns: share(columns), rows: share(rows) };
}

/** A line for each workbook and one for all, and below each what is not right. */
export function scoreTable(all: readonly Scored[]): string {
  const line = (name: string, cells: readonly (string | number)[]): string => [name.padEnd(44), ...cells.map((cell) => String(cell).padStart(7))].join('');
  const counts = (items: readonly { readonly verdict: Verdict }[]): (string | number)[] => [items.length, ...VERDICTS.map((verdict) => count(items, verdict) || '·')];
  const lines = all.flatMap(({ expected, score }) => {
    const columns = score.whole === null ? score.columns : [{ at: expected.outcome, verdict: score.whole }];
    const faults = [...columns, ...score.rows].filter(({ verdict }) => verdict !== 'right' && verdict !== 'either').map(({ at, verdict }) => `${at} ${verdict}`);
    const told = [...faults.slice(0, 8), ...(faults.length > 8 ? [`… ${faults.length} in all`] : []), ...score.wrongValues.slice(0, 3), ...score.notNamed.map((code) => `${code} not named`), ...score.frame];
    return [line(expected.workbook, [...counts(columns), ...counts(score.rows)]), ...(told.length > 0 ? [`    ${told.join(' · ')}`] : [])];
  });
  const all100 = shares(all);
  const every = (pick: (score: Score) => Score['columns']): Score['columns'] => all.flatMap(({ score }) => pick(score));
  const wholes = all.flatMap(({ score }) => (score.whole === null ? [] : [{ at: '', verdict: score.whole }]));
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return [
    line('workbook', ['columns', ...VERDICTS, 'rows', ...VERDICTS]),
    ...lines,
    line(`all (${all.length})`, [...counts([...every((score) => score.columns), ...wholes]), ...counts(every((score) => score.rows))]),
    `right: ${percent(all100.columns)} of the columns, ${percent(all100.rows)} of the rows; silently wrong: ${all.flatMap(silentFaults).length}`,
  ].join('\n');
}
