import type { HbvsSettings } from '../model/strength/hbvs/settings';
import type { ReadTable } from './read/readTable';

/** What the log on `Mutaties` says of non-western migrants in the HBVS formula. */
export const nwaActions = { on: 'Meetellen in HBVS-formule aangezet', off: 'Meetellen in HBVS-formule uitgezet' } as const;
export const nwaNames = ['NWA', 'NWA1530'] as const;
export type NwaName = (typeof nwaNames)[number];

/** Switches that are on without a line in the log that gives a reason: the last line about one says how it is. */
export function unloggedNwa(logboek: ReadTable, settings: Pick<HbvsSettings, 'nwa' | 'nwa1530'> | undefined): NwaName[] {
  const about = (name: NwaName) => logboek.rows.filter(({ values }) => same(values.betreft, name) && Object.values(nwaActions).some((action) => same(values.handeling, action)));
  const logged = (name: NwaName) => {
    const last = about(name).at(-1);
    return last !== undefined && same(last.values.handeling, nwaActions.on) && last.filled('reden');
  };
  return nwaNames.filter((name) => (name === 'NWA' ? settings?.nwa : settings?.nwa1530) === true && !logged(name));
}

/** As a formula compares text. */
function same(value: unknown, text: string): boolean {
  return typeof value === 'string' && value.trim().toLowerCase() === text.toLowerCase();
}
