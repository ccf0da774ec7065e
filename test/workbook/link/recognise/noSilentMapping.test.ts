import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, compact } from '../../../../src/workbook/link/recognise/fold';
import { readCell } from '../../../../src/workbook/link/recognise/values/readCell';
import type { CellValue, Level } from '../../../../src/workbook/link/recognise/types';
import { hbvs, inhabitants, minimum, municipalityNames, recogniseValues, teamNames } from './model';

/** A column as a user may have it, and the input that it is: null where it is none. */
interface TrueColumn {
  readonly header: string;
  readonly target: string | null;
  readonly values: readonly number[];
}

const letters = 'abcdefghijklmnopqrstuvwxyz -.';
const edit = fc.tuple(fc.constantFrom('drop', 'add', 'swap', 'change', 'word', 'cut'), fc.nat(), fc.constantFrom(...letters));
/** A text with typing errors, a word lost or its end cut off. */
const spoil = (text: string, edits: readonly (readonly ['drop' | 'add' | 'swap' | 'change' | 'word' | 'cut', number, string])[]) =>
  edits.reduce((now, [how, where, letter]) => {
    const at = now.length === 0 ? 0 : where % now.length;
    const words = now.split(' ');
    if (how === 'drop') return now.slice(0, at) + now.slice(at + 1);
    if (how === 'add') return now.slice(0, at) + letter + now.slice(at);
    if (how === 'swap') return now.slice(0, at) + (now[at + 1] ?? '') + (now[at] ?? '') + now.slice(at + 2);
    if (how === 'change') return now.slice(0, at) + letter + now.slice(at + 1);
    if (how === 'word') return words.filter((_, i) => i !== where % words.length).join(' ');
    return now.slice(0, Math.max(2, at));
  }, text);

const spelling = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(edit, { minLength: 1, maxLength: 3 }) });
const dress = fc.constantFrom((name: string) => name, (name: string) => name.toUpperCase(), (name: string) => ` ${name} `, (name: string) => name.replace(' ', '-'));

/** What figures of something else are made of: occupancy close to the formation, shares, costs, counts. */
const factor = fc.constantFrom(0.001, 0.1, 0.9, 0.97, 1.02, 1.4, 80, 1000);

const teamColumns = fc.oneof(
  fc.constantFrom('HBVS+ 2023', 'HBVS+', 'hbvs 2023 (fte)', 'fte 2023', 'Formatie').map((header): TrueColumn => ({ header, target: 'hbvs', values: hbvs })),
  fc.constantFrom('Min. wijkagenten', 'Minimum wijkagenten', 'wijkagenten').map((header): TrueColumn => ({ header, target: 'minimum', values: minimum })),
  fc.tuple(fc.constantFrom('Bezetting', 'Bezetting fte', 'fte', 'sterkte', 'Vacatures', 'HBVS+ verschil', 'Aandeel HBVS+', 'HBVS+ 2018', 'HBVS+ raming', 'fte feb', 'wijkagenten', 'Uren', 'Inwoners', 'HBVS+ per 1.000 inwoners', '% wijkagenten', 'HBVS+ 2022-2023', ''), factor).map(([header, times]): TrueColumn => ({ header, target: null, values: hbvs.map((value) => value * times) })),
);
const municipalityColumns = fc.oneof(
  fc.constantFrom('Inwoners', 'inw. 2021', 'Bevolking', 'Aantal inwoners 1-1-2021').map((header): TrueColumn => ({ header, target: 'inwoners', values: inhabitants })),
  fc.tuple(fc.constantFrom('Huishoudens', 'Inwoners 2012', 'Inwoners verschil', 'Mannen', 'inwoners van 65 jaar en ouder', 'inwoners mannen', 'Bevolkingsprognose', 'Aandeel inwoners', ''), factor).map(([header, times]): TrueColumn => ({ header, target: null, values: inhabitants.map((value) => Math.round(value * times)) })),
);

const writings: readonly ((value: number) => CellValue)[] = [
  (value) => value,
  (value) => String(value).replace('.', ','),
  (value) => String(value),
  (value) => value.toLocaleString('nl-NL', { maximumFractionDigits: 3 }),
  (value) => value.toLocaleString('en-US', { maximumFractionDigits: 3 }),
];

function noSilentMapping(level: Level, names: readonly string[], columns: fc.Arbitrary<TrueColumn>) {
  const range = fc.record({
    columns: fc.array(fc.tuple(columns, spelling, fc.constantFrom(...writings)), { minLength: 1, maxLength: 4 }),
    rows: fc.shuffledSubarray([...names.keys()], { minLength: 8 }),
    spelling: fc.array(spelling, { minLength: names.length, maxLength: names.length }),
    dress,
    keyAt: fc.nat(4),
    above: fc.constantFrom<CellValue[][]>([], [['Overzicht']], [['Overzicht'], []]),
  });
  return fc.property(range, ({ columns: chosen, rows, spelling: spellings, dress: dressed, keyAt, above }) => {
    const at = Math.min(keyAt, chosen.length);
    const put = <T>(key: T, values: readonly T[]): T[] => [...values.slice(0, at), key, ...values.slice(at)];
    const spelt = rows.map((index) => dressed(spoil(names[index] ?? '', spellings[index] ?? [])));
    // What happens to be another name is that name to any reader.
    const others = new Set(names.map((name) => compact(fold(name))));
    fc.pre(rows.every((index, i) => compact(fold(spelt[i] ?? '')) === compact(fold(names[index] ?? '')) || !others.has(compact(fold(spelt[i] ?? '')))));
    const headers = chosen.map(([{ header, target }, edits]) => {
      // A year or a word that is lost takes away all that told the column from ours; a typing error does not.
      const kept = target === null ? edits.filter(([how]) => how !== 'cut' && how !== 'word') : edits;
      const spoilt = spoil(header, kept);
      return spoilt.replace(/\D/g, '') === header.replace(/\D/g, '') ? spoilt : header;
    });
    const grid: CellValue[][] = [...above, put<CellValue>(level === 'basisteams' ? 'Basisteam' : 'Gemeente', headers), ...rows.map((index, i) => put<CellValue>(spelt[i] ?? '', chosen.map(([column, , write]) => write(Math.round((column.values[index] ?? 0) * 1000) / 1000))))];
    const found = recogniseValues(grid);
    if (!found.ok) return;
    for (const row of found.rows) {
      if (row.certainty !== 'zeker' || row.kind !== (level === 'basisteams' ? 'team' : 'gemeente')) continue;
      expect([row.found, row.index]).toEqual([row.found, rows[row.row - above.length - 1]]);
    }
    for (const column of found.columns) {
      if (column.certainty !== 'zeker' || column.target === null) continue;
      const own = chosen[column.column < at ? column.column : column.column - 1]?.[0];
      expect([column.header, column.target]).toEqual([column.header, own?.target]);
      for (const [i, index] of rows.entries()) expect(readCell(grid[above.length + 1 + i]?.[column.column], column.reading)).toBeCloseTo(own?.values[index] ?? NaN, 6);
    }
  });
}

describe('no silent wrong mapping', () => {
  it('of teams, however they and the headers are misspelt, shuffled and written', () => fc.assert(noSilentMapping('basisteams', teamNames, teamColumns), { numRuns: 400, seed: 20_261_124 }));
  it('of municipalities', () => fc.assert(noSilentMapping('gemeenten', municipalityNames, municipalityColumns), { numRuns: 150, seed: 20_261_124 }));
});
