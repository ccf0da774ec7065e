import type { Cells } from './cells';
import type { KeyColumn } from './findKey';
import { kindOfLevel } from './findKey';
import { fold, tokensOf } from './fold';
import { kindOfWord } from './names/nameWords';
import { levels } from './types';
import type { Certainty, Level, Refusal } from './types';

/** The column that names the rows, and what they are. */
export interface ChosenKey {
  readonly key: KeyColumn;
  readonly level: Level;
  readonly levelCertainty: Certainty;
  readonly levelOptions: readonly Level[];
  /** Other columns that could name the rows as well: to be asked. */
  readonly rivals: readonly { readonly key: KeyColumn; readonly level: Level }[];
}

interface LeveledKey {
  readonly key: KeyColumn;
  readonly level: Level;
  readonly options: readonly Level[];
}

/** A name may stand in this part more rows than there are names before the rows are of another sort. */
const MOST_PER_NAME = 1.5;

/** Chooses the column of names. @param found as `keyColumns` gives them */
export function chooseKey(cells: Cells, found: readonly KeyColumn[], answered: { readonly level?: Level; readonly keyColumn?: number }): ChosenKey | Refusal {
  const leveled = found.map((key) => ({ key, ...levelOf(cells, key, answered.keyColumn === undefined || answered.keyColumn === key.column ? answered.level : undefined) }));
  const asked = leveled.find(({ key }) => key.column === answered.keyColumn);
  const fine = leveled.filter((one) => names(one) >= 2 || coverage(cells, one) >= 0.5);
  const single = fine.filter((one) => perName(one) <= MOST_PER_NAME);
  const pool = single.filter((one) => one.level !== 'districten').length > 0 ? single.filter((one) => one.level !== 'districten') : single.filter((one) => !fine.some((other) => other.level !== 'districten' && names(other) > names(one)));
  const best = asked ?? [...pool].sort((a, b) => names(b) - names(a) || Number(a.key.codes) - Number(b.key.codes))[0];
  if (best === undefined) {
    const repeated = [...fine].sort((a, b) => names(b) - names(a))[0];
    return repeated === undefined
      ? { ok: false, code: 'noNames', columns: cells.columns, rows: cells.rows }
      : { ok: false, code: 'severalRowsPerName', column: repeated.key.column, rows: repeated.key.rows[kindOfLevel[repeated.level]], names: names(repeated) };
  }
  const rivals = asked ? [] : pool.filter((one) => one !== best && isRival(one, best));
  return { key: best.key, level: best.level, levelCertainty: best.options.length > 1 ? 'vragen' : 'zeker', levelOptions: best.options, rivals };
}

const names = ({ key, level }: LeveledKey): number => key.names[kindOfLevel[level]];
const perName = (one: LeveledKey): number => one.key.rows[kindOfLevel[one.level]] / Math.max(1, names(one));
const coverage = (cells: Cells, one: LeveledKey): number => one.key.rows[kindOfLevel[one.level]] / Math.max(1, cells.rows);

/** A second column of names is another table, unless it names the same rows: a code beside a name, or the team of a municipality. */
function isRival(one: LeveledKey, best: LeveledKey): boolean {
  if (one.key.from !== best.key.from) return true;
  if (one.level === best.level && one.level === 'gemeenten') return one.key.codes === best.key.codes && names(one) >= 3;
  return names(one) >= 3;
}

/** What the names of a column are, from those that fit one kind alone, words such as "Gemeente" above them, or the user. */
function levelOf(cells: Cells, key: KeyColumn, answered: Level | undefined): { level: Level; options: readonly Level[] } {
  if (answered !== undefined) return { level: answered, options: [answered] };
  const { team, gemeente } = key.only;
  const hint = hintAbove(cells, key.column);
  if (team === 0 && gemeente === 0) {
    if (key.names.team === 0 && key.names.gemeente === 0) return { level: 'districten', options: ['districten'] };
    const both = levels.filter((level) => level !== 'districten' && key.names[kindOfLevel[level]] > 0);
    const [hinted] = both.filter((level) => kindOfLevel[level] === hint);
    return hinted === undefined ? { level: both[0] ?? 'basisteams', options: both } : { level: hinted, options: [hinted] };
  }
  const level: Level = team > gemeente ? 'basisteams' : 'gemeenten';
  const [most, least] = [Math.max(team, gemeente), Math.min(team, gemeente)];
  const against = hint !== null && hint !== 'district' && hint !== kindOfLevel[level];
  return { level, options: (least > 2 && least * 10 > most) || least * 3 > most || (against && least > 0) || (against && most < 3) ? ['basisteams', 'gemeenten'] : [level] };
}

/** The kind in a header above the first names: "Gemeente", "Basisteam". */
function hintAbove(cells: Cells, column: number): ReturnType<typeof kindOfWord> {
  for (let row = 0; row < Math.min(cells.rows, 30); row += 1) {
    const value = cells.at(row, column);
    if (typeof value !== 'string') continue;
    const tokens = tokensOf(fold(value));
    const kinds = new Set(tokens.map(kindOfWord).filter((kind) => kind !== null));
    if (tokens.length <= 3 && kinds.size === 1) return [...kinds][0] ?? null;
  }
  return null;
}
