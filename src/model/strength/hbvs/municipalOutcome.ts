import type { MunicipalityInput } from '../inputs';
import type { CharacteristicKey, Characteristics } from './characteristics';
import type { HbvsSettings } from './settings';

/** The five werksoorten of art. 2d are the first five of `componentIds`, in that order. */
export const WERKSOORTEN = 5;

/** Outcome of one werksoort for one municipality (fte-like points), in the part that follows the inhabitants and the part that does not. */
export type MunicipalOutcome =
  | { readonly ok: true; /** INW, GEZ, MOB and, when they count, NWA and NWA1530 (model 1.2). */ readonly scaling: number; /** OAD, HRC, RKP, KRW, OPP. */ readonly fixed: number }
  | { readonly ok: false; readonly missing: readonly CharacteristicKey[] };

/** What each werksoort asks of a municipality under the settings; five lists in the order of `componentIds`. */
export function neededColumns({ inw, nwa, nwa1530 }: HbvsSettings): readonly (readonly CharacteristicKey[])[] {
  const people: CharacteristicKey[] = inw === 'laatste jaar' ? [] : ['inw1', 'inw2', 'inw3'];
  return [
    people,
    [...people, 'oad', 'hrc', 'rkp', 'gg', ...(nwa ? (['nwa'] as const) : [])],
    ['oad', 'rkp', 'gez', ...(nwa1530 ? (['nwa1530'] as const) : [])],
    [...people, 'gez', 'mob', 'krw'],
    [...people, 'opp'],
  ];
}

/** INW: inhabitants, by the decree the mean of four years weighted 1:2:3:4 with the newest heaviest. @returns null when a year is missing */
export function weightedInhabitants({ inhabitants, characteristics: { inw1, inw2, inw3 } = {} }: Pick<MunicipalityInput, 'inhabitants' | 'characteristics'>, rule: HbvsSettings['inw']): number | null {
  if (rule === 'laatste jaar') return inhabitants;
  return inw1 === undefined || inw2 === undefined || inw3 === undefined ? null : (4 * inhabitants + 3 * inw1 + 2 * inw2 + inw3) / 10;
}

/** OPP in the unit that the settings choose; the column is in km², 1 km² = 100 hectares. */
export const areaIn = (km2: number, unit: HbvsSettings['area']) => (unit === 'hectare' ? km2 * 100 : km2);

/**
 * The five werksoorten of art. 2d for one municipality (BWBR0006562, text from 1-1-2012).
 * @returns one outcome per werksoort, in the order of `componentIds`; with what is missing where it cannot be worked out
 */
export function municipalOutcomes(municipality: Pick<MunicipalityInput, 'inhabitants' | 'characteristics'>, settings: HbvsSettings): MunicipalOutcome[] {
  const known: Characteristics = municipality.characteristics ?? {};
  const inw = weightedInhabitants(municipality, settings.inw) ?? 0;
  const of = (key: CharacteristicKey) => known[key] ?? 0;
  const { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q } = settings.coefficients;
  const parts: readonly { readonly scaling: number; readonly fixed: number }[] = [
    { scaling: g * inw, fixed: 0 },
    { scaling: ((a + f * of('gg')) * inw) / 1000 + (settings.nwa ? d * of('nwa') : 0), fixed: b * of('oad') + c * of('hrc') + e * of('rkp') },
    { scaling: h * of('gez') + (settings.nwa1530 ? j * of('nwa1530') : 0), fixed: i * of('oad') + k * of('rkp') },
    { scaling: l * inw + m * of('mob') + n * of('gez'), fixed: o * of('krw') },
    { scaling: p * inw, fixed: q * areaIn(of('opp'), settings.area) },
  ];
  return neededColumns(settings).map((needed, w) => {
    const missing = needed.filter((key) => known[key] === undefined);
    return missing.length > 0 ? { ok: false, missing } : { ok: true, scaling: parts[w]?.scaling ?? 0, fixed: parts[w]?.fixed ?? 0 };
  });
}
