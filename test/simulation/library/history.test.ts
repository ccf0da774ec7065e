import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_STEPS, record, redo, redoLabel, startHistory, undo, undoLabel } from '../../../src/simulation/library/history';

const edited = record(record(startHistory<string, string>('a'), 'b', 'naar b'), 'c', 'naar c');

describe('undo and redo', () => {
  it('takes steps back and does them again, with their labels', () => {
    expect([edited.present, undoLabel(edited), redoLabel(edited)]).toEqual(['c', 'naar c', null]);
    const once = undo(edited);
    expect([once.present, undoLabel(once), redoLabel(once)]).toEqual(['b', 'naar b', 'naar c']);
    const twice = undo(once);
    expect([twice.present, undoLabel(twice), redoLabel(twice)]).toEqual(['a', null, 'naar b']);
    expect(redo(redo(twice))).toEqual(edited);
  });

  it('has an end on both sides', () => {
    expect(undo(startHistory('a'))).toEqual(startHistory('a'));
    expect(redo(edited)).toEqual(edited);
  });

  it('a new step gives up what was taken back', () => expect(redoLabel(record(undo(edited), 'd', 'naar d'))).toBeNull());

  it('remembers a limited number of steps', () => {
    const long = Array.from({ length: MOST_STEPS + 20 }, (_, i) => i + 1).reduce((history, i) => record(history, i, `${i}`), startHistory<number, string>(0));
    expect(Array.from({ length: MOST_STEPS + 20 }).reduce<typeof long>((history) => undo(history), long).present).toBe(20);
  });

  it('every undo is undone by a redo', () => {
    const move = fc.oneof(fc.integer().map((value) => ({ value })), fc.constantFrom('undo' as const, 'redo' as const));
    fc.assert(fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      const history = moves.reduce((now, one) => (one === 'undo' ? undo(now) : one === 'redo' ? redo(now) : record(now, one.value, String(one.value))), startHistory<number, string>(0));
      if (history.past.length > 0) expect(redo(undo(history))).toEqual(history);
      if (history.future.length > 0) expect(undo(redo(history))).toEqual(history);
    }));
  });
});
