import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formulas } from '../../src/functions/formulas';
import { functionIds } from '../../src/functions/ids';
import type { FunctionId } from '../../src/functions/ids';
import { formulaFiles, functionsMetadata } from '../../webpack.functions.js';
import { exampleCalls } from './examples';
import { refusalOf } from './refusal';

interface Definition {
  readonly id: FunctionId;
  readonly name: string;
  readonly description: string;
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: object;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: string; readonly dimensionality?: string; readonly optional?: boolean }[];
}

/** Excel shows no more of a description. */
const LONGEST_DESCRIPTION = 255;

let dutch: readonly Definition[];
let english: readonly Definition[];
const run = (id: FunctionId, values: readonly unknown[]) => formulas[id](...(values as never[]));
const parameters = () => dutch.flatMap(({ id, parameters: list }) => list.map((parameter, i) => ({ id, parameter, i })));

beforeAll(async () => {
  const texts = await functionsMetadata();
  dutch = (JSON.parse(texts.dutch) as { functions: Definition[] }).functions;
  english = (JSON.parse(texts.english) as { functions: Definition[] }).functions;
});

describe('the metadata of the custom functions', () => {
  it('knows exactly the functions that are associated', () => {
    expect(dutch.map(({ id }) => id).sort()).toEqual([...functionIds].sort());
    expect(Object.keys(formulas).sort()).toEqual([...functionIds].sort());
    expect(formulaFiles().map((file) => basename(file))).toHaveLength(functionIds.length);
  });

  it('has names that Excel takes, the same as the ids in both languages', () => {
    for (const { id, name } of [...dutch, ...english]) {
      expect(name).toBe(id);
      expect(name).toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
      // A cell, such as CO2, or a name in the other notation.
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
    }
  });

  it('describes every function and parameter in both languages, within what Excel shows', () => {
    for (const list of [dutch, english]) {
      for (const definition of list) {
        for (const { description } of [definition, ...definition.parameters]) {
          expect(description.length).toBeGreaterThan(10);
          expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
        }
      }
    }
    expect(english.map(({ description }) => description)).not.toEqual(dutch.map(({ description }) => description));
  });

  it('differs between the languages in texts only', () => {
    const bare = (list: readonly Definition[]) => list.map((definition) => ({ ...definition, description: '', parameters: definition.parameters.map((parameter) => ({ ...parameter, name: '', description: '' })) }));
    expect(bare(english)).toEqual(bare(dutch));
  });

  it('makes none of them volatile or streaming', () => {
    expect(dutch.filter(({ options }) => options !== undefined)).toEqual([]);
  });

  it('lists as many parameters as the functions take, the optional ones last', () => {
    for (const { id, parameters: list } of dutch) {
      expect(list, id).toHaveLength(formulas[id].length);
      expect(exampleCalls[id], id).toHaveLength(list.length);
      const optional = list.map((parameter) => parameter.optional === true);
      expect(optional, id).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  });

  it('takes a value of any type, so that a function can say what is wrong with it', () => {
    expect(parameters().filter(({ parameter }) => parameter.type !== 'any')).toEqual([]);
  });

  it('asks for a range where the function reads one, and for one value where it refuses a range', () => {
    for (const { id, parameter, i } of parameters()) {
      const spoiled = exampleCalls[id].map((value, at) => (at === i ? [['#N/A'], ['#N/A']] : value));
      const problem = refusalOf(() => run(id, spoiled));
      const code = parameter.dimensionality === 'matrix' ? ['wrongValue', 'wrongSize', 'wrongColumns', 'notPerRow'] : ['wrongSize'];
      expect([id, parameter.name, code]).toEqual([id, 'argument' in problem ? problem.argument : problem.code, expect.arrayContaining([problem.code])]);
    }
  });

  it('marks as optional what may be left out, and nothing else', () => {
    for (const { id, parameter, i } of parameters()) {
      // What follows may need this one: it is left out with it.
      const shorter = exampleCalls[id].map((value, at) => (at >= i ? null : value));
      if (parameter.optional === true) expect(() => run(id, shorter), `${id} ${parameter.name}`).not.toThrow();
      else expect(refusalOf(() => run(id, exampleCalls[id].map((value, at) => (at === i ? null : value)))), `${id} ${parameter.name}`).toBeTruthy();
    }
  });

  it('has the result that the function gives', () => {
    for (const { id, result } of dutch) {
      const value = run(id, exampleCalls[id]);
      expect(Array.isArray(value), id).toBe(result?.dimensionality === 'matrix');
      if (result?.type === 'number') expect([value].flat(2).every((cell) => typeof cell === 'number'), id).toBe(true);
    }
  });
});
