import { required } from '../../model/co2/progress';
import { readChoice, readNumber } from '../arguments';
import { FIRST_YEAR, LAST_YEAR, requireLater } from '../years';

const year = { least: FIRST_YEAR, most: LAST_YEAR, whole: true } as const;

/**
 * Wat er elk jaar van de CO2-uitstoot af moet om het doel te halen: in ton, of als percentage van het jaar ervoor. 0 als het doel al is bereikt.
 * @customfunction CO2_REDUCTIE
 * @param jaar Het laatste jaar waarvan de uitstoot bekend is.
 * @param uitstoot De uitstoot in dat jaar, in ton.
 * @param doeljaar Het jaar van het doel, bijvoorbeeld 2030.
 * @param doelniveau De toegestane uitstoot in het doeljaar, in ton.
 * @param soort "ton" (weggelaten) of "percentage".
 * @returns De jaarlijkse vermindering: in ton, of als deel (0,05 = 5%).
 */
export function co2Reductie(jaar: unknown, uitstoot: unknown, doeljaar: unknown, doelniveau: unknown, soort?: unknown): number {
  const from = { year: readNumber('jaar', jaar, year), tonnes: readNumber('uitstoot', uitstoot, { least: 0 }) };
  const to = { year: readNumber('doeljaar', doeljaar, year), tonnes: readNumber('doelniveau', doelniveau, { least: 0 }) };
  requireLater('jaar', from.year, 'doeljaar', to.year);
  const reduction = required(from, to);
  return readChoice('soort', soort, ['ton', 'percentage']) === 'ton' ? reduction.tonnes : reduction.percentage;
}
