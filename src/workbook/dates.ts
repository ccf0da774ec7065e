/** Dates in a sheet are day numbers since 30 December 1899 (the 1900 system, from 1 March 1900 on). */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** "2021-01-01" → 44197. */
export function dateToSerial(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - EPOCH) / DAY);
}

/** 44197 → "2021-01-01". */
export function serialToDate(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
