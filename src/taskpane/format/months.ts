import { numberLocale } from './locale';

/** "maart 2024" of an ISO date. */
export function formatMonth(iso: string): string {
  return new Intl.DateTimeFormat(numberLocale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`));
}
