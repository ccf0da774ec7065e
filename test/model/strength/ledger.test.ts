import { describe, expect, it } from 'vitest';
import ledger from '../../../assets/plan/mutaties.json';
import { pendingFor, pendingFte } from '../../../src/model/strength/ledger';
import type { Mutation } from '../../../src/model/strength/ledger';
import { strengthModel } from '../../../src/model/strength/compute';
import { exampleChange, exampleInputs } from './exampleTree';
import { expectClose } from './expecting';

const mutation = (overrides: Partial<Mutation>): Mutation => ({ unit: 'A', fte: 3, decision: '', reference: '', funding: '', from: '2025-01-01', inTables: 0, ...overrides });

describe('pendingFte', () => {
  it.each([
    { what: 'the day before', from: '2025-01-01', until: '2024-12-31', inTables: 0, pending: 0 },
    { what: 'the day itself counts', from: '2025-01-01', until: '2025-01-01', inTables: 0, pending: 3 },
    { what: 'later', from: '2025-01-01', until: '2027-12-31', inTables: 0, pending: 3 },
    { what: 'a month with two digits is after one with a leading zero', from: '2025-10-01', until: '2025-09-30', inTables: 0, pending: 0 },
    { what: 'partly in the tables', from: '2025-01-01', until: '2025-06-01', inTables: 2.6, pending: 0.4 },
    { what: 'wholly in the tables', from: '2025-01-01', until: '2025-06-01', inTables: 3, pending: 0 },
    { what: 'the date is not known', from: null, until: '2099-12-31', inTables: 0, pending: 0 },
  ])('$what', ({ from, until, inTables, pending }) => expect(pendingFte(mutation({ from, inTables }), until)).toBeCloseTo(pending, 12));

  it('may take away', () => expect(pendingFte(mutation({ fte: -2 }), '2025-01-01')).toBe(-2));
});

describe('pendingFor', () => {
  it('adds what one unit still gets, and nobody else', () => {
    const list = [mutation({}), mutation({ fte: -1 }), mutation({ unit: 'B', fte: 7 }), mutation({ from: '2026-01-01', fte: 10 })];
    expect(pendingFor('A', list, '2025-12-31')).toBe(2);
    expect(pendingFor('B', list, '2025-12-31')).toBe(7);
    expect(pendingFor('C', list, '2025-12-31')).toBe(0);
  });

  it('the plan names no dates, so its own mutations add nothing yet', () => {
    for (const row of ledger.rows) expect(pendingFor(row.unit, ledger.rows, '2099-12-31')).toBe(0);
  });

  it('lands in the new strength of a team, not in HBVS+ or the extension', () => {
    const without = strengthModel(exampleInputs()).compute(exampleChange());
    const result = strengthModel(exampleInputs({ mutations: [mutation({ unit: 'B', fte: 2.5 })] })).compute(exampleChange());
    expectClose(result.mutations, [0, 2.5, 0]);
    expectClose(result.newStrength, without.newStrength.map((fte, t) => fte + (t === 1 ? 2.5 : 0)));
    expectClose(result.hbvs, [100, 60, 40]);
    expectClose(result.extensionTotal, without.extensionTotal, 0);
  });
});
