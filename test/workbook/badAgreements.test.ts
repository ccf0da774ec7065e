import { describe, expect, it } from 'vitest';
import { publishedInputs } from '../../src/model/plan/published';
import { publishedOthers } from '../../src/model/plan/publishedOthers';
import { baseScenario } from '../../src/simulation/scenario';
import { dateToSerial } from '../../src/workbook/dates';
import { problemSentence } from '../../src/workbook/messages/nl';
import type { InputProblem } from '../../src/workbook/problems';
import { readModel } from '../../src/workbook/read/readModel';
import { rawModelOf, SpoiledWorkbook } from './rawModel';

const published = rawModelOf(publishedInputs(), baseScenario);
const spare = publishedOthers().agreements.length;
const rowOf = (agreement: string) => publishedOthers().agreements.findIndex((one) => one.agreement === agreement);
const cybercrime = rowOf('verdachten reguliere cybercrime');
const confiscation = rowOf('beslag bij vermogensdelicten, minimaal');

const read = (workbook: SpoiledWorkbook) => {
  const model = readModel(workbook.raw);
  if (!model.ok) throw new Error('the strength model does not read');
  return model.value;
};

interface BadInput {
  readonly name: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly row?: number;
  readonly code: InputProblem['code'];
  /** Column that is named. */
  readonly at: string;
  readonly says: readonly string[];
}

const own = { thema: 'verkeer', afspraak: 'staandehoudingen', eenheid: 'aantal', jaar: 2027, doel: 16 };

const bad: readonly BadInput[] = [
  { name: 'a negative actual', cells: { realisatie: -3 }, code: 'negative', at: 'realisatie', says: ['is negatief', 'Er staat -3', '«Realisatie» van «verdachten reguliere cybercrime»'] },
  { name: 'an actual in words', cells: { realisatie: 'ongeveer 40' }, code: 'notANumber', at: 'realisatie', says: ['is geen getal', '«ongeveer 40»'] },
  { name: 'an amount as text', cells: { realisatie: '€ 12,5' }, code: 'textNumber', at: 'realisatie', says: ['is tekst, geen getal', 'Typ 12,5 als getal'] },
  { name: 'an error in an actual', cells: { realisatie: '#DIV/0!' }, code: 'errorValue', at: 'realisatie', says: ['#DEEL/0!', 'Herstel de formule'] },
  { name: 'a negative target', cells: { doel: -1 }, code: 'negative', at: 'doel', says: ['is negatief'] },
  { name: 'a target that is gone', cells: { doel: '' }, code: 'empty', at: 'doel', says: ['is leeg', '«Doel»'] },
  { name: 'a target beyond counting', cells: { doel: 1e12 }, code: 'outOfRange', at: 'doel', says: ['buiten de grenzen'] },
  { name: 'a year in two digits', cells: { jaar: 24 }, code: 'outOfRange', at: 'jaar', says: ['Er staat 24', 'van 2020 tot en met 2100'] },
  { name: 'a year with a fraction', cells: { jaar: 2024.5 }, code: 'notWhole', at: 'jaar', says: ['geen geheel getal'] },
  { name: 'a year that is gone', cells: { jaar: '' }, code: 'empty', at: 'jaar', says: ['is leeg', '«Jaar»'] },
  { name: 'a unit that is none', cells: { eenheid: 'stuks' }, code: 'notInList', at: 'eenheid', says: ['«stuks» is geen keuze', 'aantal, euro, procent'] },
  { name: 'a date in words', cells: { realisatie: 40, stand: 'eind juni' }, code: 'notADate', at: 'stand', says: ['is geen datum', '«eind juni»'] },
  { name: 'a year where a date belongs', cells: { realisatie: 40, stand: 2024 }, code: 'notADate', at: 'stand', says: ['is geen datum', 'Er staat 2024'] },
  { name: 'a theme that is gone', cells: { thema: '' }, code: 'empty', at: 'thema', says: ['is leeg', '«Thema»'] },
  { name: 'a percentage as a whole number', row: confiscation, cells: { realisatie: 4.6 }, code: 'outOfRange', at: 'realisatie', says: ['buiten de grenzen', 'Er staat 460 %', 'van 0 % tot en met 100 %'] },
  { name: 'a target in percent as a whole number', row: confiscation, cells: { doel: 5 }, code: 'outOfRange', at: 'doel', says: ['Er staat 500 %', 'van 0 % tot en met 100 %'] },
  { name: 'a row of the user without a target', row: spare, cells: { ...own, doel: '' }, code: 'empty', at: 'doel', says: ['«Doel»', '«staandehoudingen»'] },
  { name: 'a row of the user without a unit', row: spare + 2, cells: { ...own, eenheid: '' }, code: 'empty', at: 'eenheid', says: ['«Eenheid»', '«staandehoudingen»'] },
];

describe('a mistake on sheet Afspraken', () => {
  it.each(bad)('$name', ({ row = cybercrime, cells, code, at, says }) => {
    const workbook = new SpoiledWorkbook(published).setRow('afspraken', row, cells);
    const { agreements } = read(workbook).others;
    if (agreements.ok) throw new Error('it reads');
    expect(agreements.problems.map((problem) => [problem.code, problem.place])).toEqual([[code, workbook.place('afspraken', at, row)]]);
    const { title, detail, advice } = problemSentence(agreements.problems[0] as InputProblem);
    for (const words of says) expect(`${title} ${detail} ${advice}`).toContain(words);
  });

  it('leaves the strength model, the norm and the CO2 path as they are', () => {
    const { others } = read(new SpoiledWorkbook(published).set('afspraken', 'doel', cybercrime, 'veel'));
    expect([others.agreements.ok, others.wijkagenten.ok, others.co2.ok]).toEqual([false, true, true]);
  });

  it('that takes the sheet away is told, and nothing else stops', () => {
    const { others } = read(new SpoiledWorkbook(published).removeSheet('Afspraken'));
    expect(others.agreements).toEqual({ ok: false, problems: [{ code: 'missingSheet', place: { sheet: 'Afspraken' } }] });
    expect(others.wijkagenten.ok).toBe(true);
  });
});

describe('what is right on sheet Afspraken', () => {
  it('reads as the plan has it', () => expect(read(new SpoiledWorkbook(published)).others.agreements).toEqual({ ok: true, value: publishedOthers().agreements }));

  it('a figure with its date, a percentage of 100, nothing reached and a row of the user after a blank one', () => {
    const workbook = new SpoiledWorkbook(published)
      .setRow('afspraken', cybercrime, { realisatie: 0, stand: dateToSerial('2024-06-30') })
      .setRow('afspraken', confiscation, { realisatie: 1 })
      .setRow('afspraken', spare + 1, own);
    const { others, cells } = read(workbook);
    if (!others.agreements.ok) throw new Error('it does not read');
    const { value } = others.agreements;
    expect(value[cybercrime]).toMatchObject({ actual: 0, asOf: '2024-06-30' });
    expect(value[confiscation]).toMatchObject({ actual: 1, asOf: null });
    expect(value[spare]).toEqual({ theme: 'verkeer', agreement: 'staandehoudingen', unit: 'aantal', year: 2027, target: 16, source: '', reservation: '', actual: null, asOf: null, note: '' });
    expect(cells.place('afspraken', spare, 'realisatie')).toEqual(workbook.place('afspraken', 'realisatie', spare + 1));
  });

  it('no agreements at all', () => {
    const workbook = new SpoiledWorkbook(published);
    for (let row = 0; row < spare; row++) workbook.clearRow('afspraken', row);
    expect(read(workbook).others.agreements).toEqual({ ok: true, value: [] });
  });

  it('the user may sort the rows', () => {
    const { agreements } = read(new SpoiledWorkbook(published).swapRows('afspraken', 0, 16)).others;
    expect(agreements.ok && agreements.value.map((one) => one.target).slice(0, 2)).toEqual([0.25, 141]);
  });
});
