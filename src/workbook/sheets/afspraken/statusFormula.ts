import type { AgreementStatus, Verdict } from '../../../model/agreements/judge';

/** What stands in the column status instead of one, when the date of the figure lies before the year. */
export const BEFORE_YEAR = 'stand vóór het jaar';

/** What the column status shows, apart from nothing. */
export const shownStatuses: readonly (AgreementStatus | typeof BEFORE_YEAR)[] = ['gehaald', 'op koers', 'achter', 'niet gehaald', 'geen cijfer', BEFORE_YEAR];

/** What the column status shows for a verdict. */
export const shownStatus = (verdict: Verdict): AgreementStatus | typeof BEFORE_YEAR => (verdict.kind === 'status' ? verdict.status : BEFORE_YEAR);

/** Formula (without "=") of the progress: "" without a figure, and for a target of 0. @param own reference of a column in the formula's row */
export function progressFormula(own: (key: string) => string): string {
  return `IF(ISNUMBER(${own('realisatie')}),IF(N(${own('doel')})=0,"",${own('realisatie')}/${own('doel')}),"")`;
}

/** Formula (without "=") of the status, as `judge` works it out; "" on a row without a year. @param own reference of a column in the formula's row */
export function statusFormula(own: (key: string) => string): string {
  const [unit, year, target, actual, asOf] = ['eenheid', 'jaar', 'doel', 'realisatie', 'stand'].map(own);
  const inPercent = `${unit}="procent"`;
  const due = `IF(${inPercent},${target},${target}*(${asOf}-DATE(${year},1,1)+1)/(DATE(${year}+1,1,1)-DATE(${year},1,1)))`;
  const within = `IF(AND(${actual}>=${target},NOT(${inPercent})),"gehaald",IF(${actual}>=${due},"op koers","achter"))`;
  const dated = `IF(${asOf}>=DATE(${year},12,31),IF(${actual}>=${target},"gehaald","niet gehaald"),IF(${asOf}<DATE(${year},1,1),"${BEFORE_YEAR}",${within}))`;
  const figure = `IF(ISNUMBER(${asOf}),${dated},IF(${actual}>=${target},"gehaald","niet gehaald"))`;
  return `IF(ISNUMBER(${year}),IF(ISNUMBER(${actual}),${figure},"geen cijfer"),"")`;
}
