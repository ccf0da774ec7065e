import { numberLocale } from './locale';

/** "1-1-2021" of an ISO date. */
export function formatDate(iso: string): string {
  return new Intl.DateTimeFormat(numberLocale(), { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}
