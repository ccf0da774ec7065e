import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/preview/file/readXlsx';
import { recognise } from '../../src/workbook/link/recognise/recognise';
import type { LinkTarget, Recognition, Refusal, SourceGrid } from '../../src/workbook/link/recognise/types';
import { readExpectation, type Expectation } from './recognition/expectation';
import { known, otherYear, targets } from './recognition/published';
import { scoreTable, shares, silentFaults } from './recognition/report';
import { score, type Score } from './recognition/score';
import { sourceGrid } from './recognition/sourceGrid';

const folder = join(import.meta.dirname, 'workbooks');
const files = readdirSync(folder);

interface Measured {
  readonly expected: Expectation;
  readonly grid: SourceGrid;
  readonly found: Recognition | Refusal;
  readonly score: Score;
}

function measureOne(expected: Expectation, grid: SourceGrid, inputs: readonly LinkTarget[]): Measured {
  const found = recognise(grid, known, inputs);
  return { expected, grid, found, score: score(found, expected) };
}

async function measure(file: string): Promise<Measured> {
  const expected = readExpectation(join(folder, file));
  const { state } = await readXlsx(readFileSync(join(folder, expected.workbook)), expected.workbook);
  const sheet = state.sheets.find((candidate) => candidate.name === expected.sheet);
  if (!sheet) throw new Error(`${expected.workbook} has no sheet ${expected.sheet}`);
  return measureOne(expected, sourceGrid(sheet, expected.selection), targets);
}

describe('recognition of awkward workbooks by four programs', () => {
  let measured: readonly Measured[] = [];

  beforeAll(async () => {
    const read: Measured[] = [];
    for (const file of files.filter((name) => name.endsWith('.expected.json'))) read.push(await measure(file));
    measured = read;
    console.log(scoreTable(measured));
  });

  it('has an expectation beside each workbook, of at least thirty workbooks by at least four programs', () => {
    const stated = measured.map(({ expected }) => expected.workbook).sort();
    expect(stated).toEqual(files.filter((name) => name.endsWith('.xlsx')).sort());
    expect(stated.length).toBeGreaterThanOrEqual(30);
    expect(new Set(measured.map(({ expected }) => expected.madeBy)).size).toBeGreaterThanOrEqual(4);
  });

  it('takes nothing silently for what it is not: no column, no row, no number, no whole workbook', () => {
    expect(measured.flatMap(silentFaults)).toEqual([]);
  });

  it('finds at least 95 % of the columns and of the rows', () => {
    const { columns, rows } = shares(measured);
    expect(columns).toBeGreaterThanOrEqual(0.95);
    expect(rows).toBeGreaterThanOrEqual(0.95);
  });

  it('refuses or asks as a whole where that is stated', () => {
    expect(measured.flatMap(({ expected, score: { whole } }) => (whole === null || whole === 'right' ? [] : [`${expected.workbook}: ${whole}`]))).toEqual([]);
  });

  it('finds the header rows, the column of the names and what the rows are about', () => {
    expect(measured.flatMap(({ expected, score: { frame } }) => frame.map((fault) => `${expected.workbook}: ${fault}`))).toEqual([]);
  });

  it('names what the user should know: hidden rows, notes, sums that differ, names in two rows', () => {
    expect(measured.flatMap(({ expected, score: { notNamed } }) => notNamed.map((code) => `${expected.workbook}: ${code}`))).toEqual([]);
  });

  it('takes nothing silently either when the model holds the figures of another year, and finds as many', () => {
    const again = measured.map(({ expected, grid }) => measureOne(expected, grid, otherYear));
    console.log(`figures of another year in the model\n${scoreTable(again).split('\n').slice(-2).join('\n')}`);
    expect(again.flatMap(silentFaults)).toEqual([]);
    expect(shares(again).columns).toBeGreaterThanOrEqual(0.95);
    expect(shares(again).rows).toBeGreaterThanOrEqual(0.95);
  });

  it('counts a planted fault as silent and wrong: another target, another team, another number', () => {
    const plain = measured.find(({ expected }) => expected.workbook === '01-plain.xlsx');
    if (!plain?.found.ok) throw new Error('01-plain is not recognised');
    const { found, expected } = plain;
    const swapped = { ...found, columns: found.columns.map((column) => (column.target === 'hbvs' ? { ...column, target: 'bovengrens' } : column)) };
    const shifted = { ...found, rows: found.rows.map((row) => (row.kind === 'team' && row.index !== null ? { ...row, index: (row.index + 1) % known.teams.length } : row)) };
    const scaled = { ...found, columns: found.columns.map((column) => ({ ...column, reading: { ...column.reading, scale: 1000 } })) };
    const faults = (planted: Recognition) => silentFaults({ ...plain, score: score(planted, expected) }).length;
    expect([faults(found), faults(swapped), faults(shifted), faults(scaled)]).toEqual([0, 1, 27, 54]);
  });
});
