import type { Answer, NormReason } from '../../../model/wijkagent/reason';

/** What stands in a cell whose figure cannot be known; the column «Oordeel» says why. */
export const UNKNOWN = 'n.v.t.';

/** Below this there is no shortage: the last bits of a sum are none. In fte. */
export const NOTHING = 1e-6;

export const verdicts = { under: 'onder de norm', underStrict: 'voldoet; niet aan «ten minste»', met: 'voldoet' } as const;

/** Why there is no figure, in short; `namedReasons` says it with the name of a municipality or team. */
export const reasonTexts = {
  unknownDate: 'geen inwoners bekend op de peildatum',
  incompleteDate: 'niet elk deel van de eenheid heeft inwoners op de peildatum',
  openSplit: 'verdeling van een gemeente over teams niet bevestigd',
  noInhabitants: 'geen inwoners',
  noSeries: 'geen maandcijfers ingevuld',
  unknownMonth: 'gekozen maand staat niet in de reeks',
  incompleteMonth: 'niet van elk team een cijfer in deze maand',
  noOccupancy: 'geen bezetting',
  yearWithoutAnswer: 'geen uitkomst in dit jaar',
} as const satisfies Record<NormReason['code'], string>;

export const cellOf = <T>(answer: Answer<T>, of: (value: T) => number | string): number | string => (answer.ok ? of(answer.value) : UNKNOWN);

/** Whether the norm is met, in words, as a formula on the cells of a row. */
export function verdictFormula(balance: string, strict: string): string {
  return `IF(${balance}<-${NOTHING.toFixed(6)},"${verdicts.under}",IF(${strict}<-${NOTHING.toFixed(6)},"${verdicts.underStrict}","${verdicts.met}"))`;
}
