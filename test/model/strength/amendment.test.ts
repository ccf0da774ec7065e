import { describe, expect, it } from 'vitest';
import { chargeAmendment } from '../../../src/model/strength/amendment';
import type { AmendmentInput } from '../../../src/model/strength/amendment';
import { exactSum, expectClose, problemOf } from './expecting';

const hbvs = [100, 60, 40, 50];
const districtOf = [0, 0, 1, 1];
const charge = (overrides: Partial<AmendmentInput>, of: readonly number[] = hbvs) =>
  chargeAmendment({ name: 'Compensatie', receiver: 0, fte: 3, payers: { kind: 'eenheid' }, key: 'HBVS+', inPlan: false, source: '', ...overrides }, of, districtOf);

describe('chargeAmendment, by hand', () => {
  it.each<{ what: string; overrides: Partial<AmendmentInput>; expected: number[] }>([
    { what: 'the unit pays by HBVS+: 60 : 40 : 50', overrides: {}, expected: [3, -1.2, -0.8, -1] },
    { what: 'the unit pays equally', overrides: { key: 'gelijk' }, expected: [3, -1, -1, -1] },
    { what: 'the own district pays: only B is left', overrides: { payers: { kind: 'district', district: 0 } }, expected: [3, -3, 0, 0] },
    { what: 'another district pays by HBVS+: 40 : 50', overrides: { payers: { kind: 'district', district: 1 } }, expected: [3, 0, -3 * (40 / 90), -3 * (50 / 90)] },
    { what: 'another district pays equally', overrides: { payers: { kind: 'district', district: 1 }, key: 'gelijk' }, expected: [3, 0, -1.5, -1.5] },
    { what: 'one team pays', overrides: { payers: { kind: 'team', team: 3 } }, expected: [3, 0, 0, -3] },
    { what: 'a receiver in the middle', overrides: { receiver: 2, payers: { kind: 'district', district: 1 } }, expected: [0, 0, 3, -3] },
    { what: 'a negative amount goes the other way', overrides: { fte: -3 }, expected: [-3, 1.2, 0.8, 1] },
    { what: 'nothing is nothing', overrides: { fte: 0 }, expected: [0, 0, 0, 0] },
  ])('$what', ({ overrides, expected }) => {
    const charges = charge(overrides);
    expectClose(charges, expected, 1e-12);
    expect(Math.abs(exactSum(charges))).toBeLessThanOrEqual(1e-12);
  });

  it('the plan: Veluwe West gets 0.9 of the other five basisteams of N.O. Gelderland', () => {
    // 117.7 + 153.3 + 180.9 + 118.6 + 107.1 = 677.6
    const teams = [117.7, 153.3, 180.9, 118.6, 107.1, 88.6, 145.7];
    const amendment: AmendmentInput = { name: 'Compensatie Veluwe West', receiver: 5, fte: 0.9, payers: { kind: 'district', district: 2 }, key: 'HBVS+', inPlan: true, source: '' };
    const charges = chargeAmendment(amendment, teams, [2, 2, 2, 2, 2, 2, 0]);
    expectClose(charges, [...[117.7, 153.3, 180.9, 118.6, 107.1].map((fte) => (-0.9 * fte) / 677.6), 0.9, 0], 1e-12);
  });
});

describe('chargeAmendment without an answer', () => {
  it.each<{ what: string; overrides: Partial<AmendmentInput>; of?: number[]; code: string }>([
    { what: 'the receiver would pay itself', overrides: { payers: { kind: 'team', team: 0 } }, code: 'noPayers' },
    { what: 'a district that is not there', overrides: { payers: { kind: 'district', district: 9 } }, code: 'noPayers' },
    { what: 'payers without HBVS+', overrides: {}, of: [100, 0, 0, 0], code: 'noPayers' },
    { what: 'a receiver that is not there', overrides: { receiver: -1 }, code: 'noReceiver' },
  ])('$what', ({ overrides, of, code }) => expect(problemOf(() => charge(overrides, of))).toEqual({ code, amendment: 'Compensatie' }));
});
