import { createRequire } from 'node:module';
import type * as formula from '@univerjs/engine-formula';
import { describe, expect, it } from 'vitest';
import { bootOffice } from '../office/bootOffice';

const { LexerTreeBuilder } = createRequire(import.meta.url)('@univerjs/engine-formula') as typeof formula;

/** How many formulas are parsed while `action` runs. */
async function parsedDuring(action: () => Promise<void>): Promise<number> {
  const original = Object.getOwnPropertyDescriptor(LexerTreeBuilder.prototype, 'treeBuilder');
  if (!original) throw new Error('Univer parses elsewhere');
  const parse = original.value as (...given: unknown[]) => unknown;
  let parsed = 0;
  Object.defineProperty(LexerTreeBuilder.prototype, 'treeBuilder', {
    ...original,
    value(this: unknown, ...given: unknown[]) {
      parsed += 1;
      return parse.apply(this, given);
    },
  });
  try {
    await action();
  } finally {
    Object.defineProperty(LexerTreeBuilder.prototype, 'treeBuilder', original);
  }
  return parsed;
}

describe('parsed formulas', () => {
  it('are kept when there are more than 5,000: an edit parses none of them again', async () => {
    const { onSheet } = await bootOffice();
    await onSheet(async (context, sheet) => {
      const write = async () => {
        sheet.getRange('B1:B6000').formulas = Array.from({ length: 6000 }, (_row, row) => [`=$A$1+${row}`]);
        await context.sync();
      };
      expect(await parsedDuring(write)).toBeGreaterThanOrEqual(6000);
      const edit = async () => {
        sheet.getRange('A1').values = [[10]];
        await context.sync();
      };
      expect(await parsedDuring(edit)).toBeLessThan(100);
      const last = sheet.getRange('B6000').load('values');
      await context.sync();
      expect(last.values).toEqual([[6009]]);
    });
  });
});
