import { plainName } from './regions';
import type { CbsTable, Topic } from './types';

/** What the model takes out of a file. */
export type Wanted = 'bevolking' | 'oad' | 'land' | 'verhuisdBinnen' | 'vertrokken' | 'misdrijven';

export type TopicMatch =
  | { readonly kind: 'zeker'; readonly topic: number }
  /** The words fit, the name is not one that CBS uses for it: the user says which, if any. */
  | { readonly kind: 'vragen'; readonly topics: readonly number[] }
  | { readonly kind: 'geen' };

/** Names of topics in 70072ned, 37230ned, 03759ned, 60048ned, 83648NED, 47018NED and 47022NED, without capitals, spaces and number. */
const exact: Readonly<Record<Wanted, readonly string[]>> = {
  bevolking: ['totalebevolking', 'bevolkingop1januari', 'bevolkingaanhetbeginvandeperiode', 'bevolkingaanhetbegin', 'aantalinwoners'],
  oad: ['omgevingsadressendichtheid'],
  land: ['oppervlakteland', 'landoppervlakte'],
  verhuisdBinnen: ['binnengemeentenverhuisdepersonen', 'binnengemeenteverhuisdepersonen'],
  vertrokken: ['tussengemeentenvertrokkenpersonen', 'vertreknaaranderegemeente', 'vertrokkenuitdegemeente'],
  misdrijven: ['totaalgeregistreerdemisdrijven', 'geregistreerdemisdrijven'],
};

/** Words that a title must and may not have to be asked about. */
const words: Readonly<Record<Wanted, readonly [RegExp, RegExp]>> = {
  bevolking: [/bevolking|inwoners/, /dichtheid|groei|relatief|per1000|jaar|druk|ontwikkeling|einde|gemiddeld|percentage|december|herkomst|westers|graad|inkomen/],
  oad: [/adressendichtheid/, /klasse/],
  land: [/(oppervlakte.*land|land.*oppervlakte)/, /water|bouw|percentage|relatief/],
  verhuisdBinnen: [/verhui(s|z).*binnen|binnen.*verhui(s|z)/, /relatief|per1000|saldo/],
  vertrokken: [/vertrek|vertrokken/, /relatief|per1000|saldo|buitenland|emigratie/],
  misdrijven: [/misdrijven|criminaliteit/, /relatief|per1000|opgehelderd|verdachten|percentage/],
};

/** The name of a topic by itself: "Bevolking/Totale bevolking" and "TotaleBevolking_1" → "totalebevolking". */
export function topicName({ title }: Topic): string {
  return plainName(title.replace(/_\d+$/, '').split(/[/|]/).at(-1) ?? '');
}

/** Which topic of a file is what the model wants; what is only like it is asked. */
export function findTopic({ topics, id }: Pick<CbsTable, 'topics' | 'id'>, wanted: Wanted): TopicMatch {
  const names = topics.map(topicName);
  const among = (accepted: (name: string, index: number) => boolean) => names.flatMap((name, index) => (accepted(name, index) ? [index] : []));
  // «Land» is the land area only beside the total area, or under a heading of areas.
  const isLand = (name: string, index: number) => name === 'land' && (id?.toLowerCase() === '70072ned' || /oppervlakte/i.test(topics[index]?.title ?? '') || names.includes('totaleoppervlakte'));
  const sure = among((name, index) => exact[wanted].includes(name) || (wanted === 'land' && isLand(name, index)));
  const [only, ...more] = sure;
  if (only !== undefined && more.length === 0) return { kind: 'zeker', topic: only };
  const [must, not] = words[wanted];
  const like = sure.length > 0 ? sure : among((name) => must.test(name) && !not.test(name));
  return like.length > 0 ? { kind: 'vragen', topics: like } : { kind: 'geen' };
}

/** Topics that look like a characteristic of the HBVS formula and are another thing. */
export const lookalikes: readonly { readonly column: string; readonly pattern: RegExp }[] = [
  // GEZ are families in income deciles 2-4, not all households.
  { column: 'gez', pattern: /particulierehuishoudens|huishoudenstotaal|totaalhuishoudens/ },
  // HRC are establishments of hotels and catering, not all businesses, nor those of trade and catering together.
  { column: 'hrc', pattern: /vestigingen|horeca/ },
  // Off by default; switching it on is a deliberate act that is logged.
  { column: 'nwa', pattern: /nietwesters/ },
];
