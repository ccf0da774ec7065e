const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** 365, or 366 in a leap year. */
export const daysInYear = (year: number): number => (isLeapYear(year) ? 366 : 365);

/** Day of its year of an ISO date: "2025-01-01" is 1, "2025-12-31" is 365. */
export function dayOfYear(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return (daysBefore[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0) + day;
}

/** Year of an ISO date. */
export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
