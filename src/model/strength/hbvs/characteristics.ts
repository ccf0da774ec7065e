/**
 * What the HBVS formula asks of a municipality (Besluit financiën regionale politiekorpsen art. 2d, text from 1-1-2012), beside its number
 * of inhabitants: inw1-inw3 inhabitants 1, 2 and 3 years earlier; oad address density (addresses/km²); hrc horeca establishments; rkp
 * regional customer potential within 60 km; gez families in income deciles 2-4; mob people who moved within or out; krw krachtwijken; opp
 * land area (km²); gg border municipality (0/1); nwa, nwa1530 non-western migrants, all and aged 15-30.
 */
export const characteristicKeys = ['inw1', 'inw2', 'inw3', 'oad', 'hrc', 'rkp', 'gez', 'mob', 'krw', 'opp', 'gg', 'nwa', 'nwa1530'] as const;

export type CharacteristicKey = (typeof characteristicKeys)[number];

/** The characteristics of one municipality; one that is absent is not known. */
export type Characteristics = Readonly<Partial<Record<CharacteristicKey, number>>>;
