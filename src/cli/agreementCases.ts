import type { AgreementInput } from '../model/agreements/inputs';
import type { OtherInputs } from '../model/otherInputs';
import { publishedInputs } from '../model/plan/published';
import { publishedOthers } from '../model/plan/publishedOthers';
import { baseScenario } from '../simulation/scenario';
import type { CheckCase } from './checkCase';

/** Agreements with figures, so that every status, theme and unit is recalculated in sheet `Afspraken`. */
export function agreementCases(): CheckCase[] {
  const plan = publishedOthers().agreements;
  const of = (name: string, agreements: readonly AgreementInput[]): CheckCase => {
    const others: OtherInputs = { ...publishedOthers(), agreements };
    return { name: `afspraken: ${name}`, inputs: publishedInputs(), scenario: baseScenario, others };
  };
  // A part of the target, on a date: every year with its own part, so that all statuses occur.
  const reached = (part: (index: number) => number, asOf: (index: number, year: number) => string | null) => plan.map((one, i) => ({ ...one, actual: one.target * part(i), asOf: asOf(i, one.year) }));
  return [
    of('halverwege elk jaar', reached((i) => [0.3, 0.5, 1, 1.2][i % 4] ?? 0, (_, year) => `${year}-07-01`)),
    of('na afloop, met en zonder datum', reached((i) => [0, 0.999, 1][i % 3] ?? 0, (i, year) => [null, `${year}-12-31`, `${year + 1}-03-01`][i % 3] ?? null)),
    of('op de grens van het jaar', reached((i) => (i + 1) / 17, (i, year) => [`${year}-01-01`, `${year}-12-30`, `${year - 1}-12-31`, year === 2024 ? '2024-02-29' : `${year}-02-28`][i % 4] ?? null)),
    of('eigen regels, andere thema’s en doel 0', [
      ...plan.slice(0, 3),
      { ...eigen, theme: 'Ondermijning', actual: 4, asOf: '2027-03-31' },
      { ...eigen, theme: 'verkeer*', unit: 'procent', target: 0.12, actual: 0.119, asOf: '2027-06-30', reservation: 'onder voorbehoud van de meetmethode' },
      { ...eigen, theme: 'verkeer', target: 0, actual: 0, asOf: null },
      { ...eigen, theme: 'verkeer', unit: 'euro', target: 1_000_000, actual: 499_999.5, asOf: '2027-07-02', reservation: 'eigen raming' },
    ]),
    of('geen enkele afspraak', []),
  ];
}

const eigen: AgreementInput = { theme: '', agreement: 'eigen afspraak', unit: 'aantal', year: 2027, target: 16, source: 'eigen', reservation: '', actual: null, asOf: null, note: '' };
