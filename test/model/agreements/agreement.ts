import type { AgreementInput } from '../../../src/model/agreements/inputs';

/** An agreement of 100 in 2025 without a figure. */
export const agreement = (overrides: Partial<AgreementInput> = {}): AgreementInput => ({
  theme: 'ondermijning',
  agreement: 'onderzoeken',
  unit: 'aantal',
  year: 2025,
  target: 100,
  source: '',
  reservation: '',
  actual: null,
  asOf: null,
  note: '',
  ...overrides,
});
