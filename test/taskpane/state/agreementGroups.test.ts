import { describe, expect, it } from 'vitest';
import { agreementYears, reservationsOf } from '../../../src/taskpane/state/agreementGroups';
import { agreement } from '../../model/agreements/agreement';

describe('the years of an agreement', () => {
  const part = { agreement: '- waarvan alternatieve interventies', unit: 'procent' as const };
  const list = [
    agreement({ year: 2024 }),
    agreement({ year: 2025 }),
    agreement({ ...part, year: 2024 }),
    agreement({ agreement: 'verdachten', year: 2024 }),
    agreement({ ...part, year: 2024 }),
    agreement({ ...part, year: 2024 }),
  ];

  it('belong together when they follow each other; a same name elsewhere, or the same year again, is another one', () => {
    expect(agreementYears(list, [0, 1, 2, 3, 4, 5]).map(({ name, indices }) => [name, indices])).toEqual([
      ['onderzoeken', [0, 1]],
      ['- waarvan alternatieve interventies', [2]],
      ['verdachten', [3]],
      ['- waarvan alternatieve interventies', [4]],
      ['- waarvan alternatieve interventies', [5]],
    ]);
  });

  it('in another unit are another agreement', () => {
    expect(agreementYears([agreement({ year: 2024 }), agreement({ year: 2025, unit: 'procent' })], [0, 1]).map(({ indices }) => indices)).toEqual([[0], [1]]);
  });

  it('are those of the theme that is asked for', () => expect(agreementYears(list, [1, 3]).map((group) => group.indices)).toEqual([[1], [3]]));
});

describe('reservations', () => {
  it('are told once per agreement, with its targets and years', () => {
    const reserved = { reservation: 'voorbehoud', target: 141 };
    const list = [agreement({ ...reserved, year: 2026 }), agreement({ ...reserved, year: 2024 }), agreement(), agreement({ ...reserved, year: 2027, target: 150 }), agreement({ ...reserved, agreement: 'verdachten', target: 26 })];
    expect(reservationsOf(list, [0, 1, 3, 4])).toEqual([
      { text: 'voorbehoud', name: 'onderzoeken', unit: 'aantal', targets: [141, 150], years: [2024, 2026, 2027] },
      { text: 'voorbehoud', name: 'verdachten', unit: 'aantal', targets: [26], years: [2025] },
    ]);
  });
});
