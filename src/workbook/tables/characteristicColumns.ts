import { characteristicKeys } from '../../model/strength/hbvs/characteristics';
import type { CharacteristicKey } from '../../model/strength/hbvs/characteristics';
import { formats } from '../sheetBuilder';
import { number } from './columns';
import type { ColumnSpec } from './spec';

const wholeNumber = { blank: true, whole: true, format: formats.whole } as const;
const anyNumber = { blank: true, format: '#,##0.##' } as const;

const specs: Readonly<Record<CharacteristicKey, ColumnSpec>> = {
  inw1: number('inw1', 'Inwoners 1 jaar eerder', 13, { ...wholeNumber, prompt: 'Aantal inwoners één jaar voor de peildatum (CBS). Voor INW, het vierjaarsgemiddelde van de HBVS-formule.' }),
  inw2: number('inw2', 'Inwoners 2 jaar eerder', 13, { ...wholeNumber, prompt: 'Aantal inwoners twee jaar voor de peildatum (CBS).' }),
  inw3: number('inw3', 'Inwoners 3 jaar eerder', 13, { ...wholeNumber, prompt: 'Aantal inwoners drie jaar voor de peildatum (CBS).' }),
  oad: number('oad', 'OAD adressen per km2', 13, { ...anyNumber, prompt: 'OAD: omgevingsadressendichtheid, adressen per km2 (CBS).' }),
  hrc: number('hrc', 'HRC horecavestigingen', 15, { ...anyNumber, prompt: 'HRC: aantal horecavestigingen.' }),
  rkp: number('rkp', 'RKP regionaal klantenpotentieel', 15, { ...anyNumber, prompt: 'RKP: regionaal klantenpotentieel binnen 60 km.' }),
  gez: number('gez', 'GEZ gezinnen inkomensdeciel 2-4', 16, { ...anyNumber, prompt: 'GEZ: aantal gezinnen in de inkomensdecielen 2 tot en met 4.' }),
  mob: number('mob', 'MOB verhuisde personen', 14, { ...anyNumber, prompt: 'MOB: aantal personen dat binnen of uit de gemeente is verhuisd.' }),
  krw: number('krw', 'KRW krachtwijken', 13, { ...anyNumber, prompt: 'KRW: aantal krachtwijken. Geen krachtwijk: vul 0 in.' }),
  opp: number('opp', 'OPP landoppervlakte km2', 15, { ...anyNumber, prompt: 'OPP: oppervlakte land in km2 (CBS). De schakelaar km2 of hectare staat op Uitgangspunten.' }),
  gg: number('gg', 'GG grensgemeente', 13, { blank: true, whole: true, max: 1, format: '0', prompt: 'GG: 1 = grensgemeente, 0 = geen grensgemeente.' }),
  nwa: number('nwa', 'NWA', 12, { ...wholeNumber, prompt: 'NWA: telt alleen mee als de schakelaar op Uitgangspunten op ja staat; dat is omstreden en wordt gelogd.' }),
  nwa1530: number('nwa1530', 'NWA1530', 12, { ...wholeNumber, prompt: 'NWA1530: telt alleen mee als de schakelaar op Uitgangspunten op ja staat; dat is omstreden en wordt gelogd.' }),
};

/** Columns of `Gemeenten` with what the HBVS formula asks of a municipality (art. 2d); all optional. */
export const characteristicColumns: readonly ColumnSpec[] = characteristicKeys.map((key) => specs[key]);
