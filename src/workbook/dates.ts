/** Dates in a sheet are day numbers since 30 December 1899 (the 1900 system, from 1 March 1900 on). */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** "2021-01-01" → 44197. @throws Error when the text is no such date */
export function dateToSerial(iso: string): number {
  const serial = Math.round((Date.parse(`${iso}T00:00:00Z`) - EPOCH) / DAY);
  // 30 February is read as 2 March.
  if (!Number.isInteger(serial) || serialToDate(serial) !== iso) throw new Error(`no date: ${iso}`);
  return serial;
}

/** 44197 → "2021-01-01". */
export function serialToDate(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

/** The dates the model takes; a number outside is a year or an amount in the wrong column. */
export const EARLIEST_DATE = '2000-01-01';
export const LATEST_DATE = '2100-12-31';

/** Whether a number is a whole day that the model takes. A time would count or not count on the last day, depending on who compares. */
export function isModelDate(serial: number): boolean {
  return Number.isInteger(serial) && serial >= dateToSerial(EARLIEST_DATE) && serial <= dateToSerial(LATEST_DATE);
}
