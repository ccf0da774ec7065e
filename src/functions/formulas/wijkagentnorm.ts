import { requiredWijkagenten } from '../../model/wijkagent/requiredWijkagenten';
import { inShapeOf, numbersOf, readChoice, readNumber, readTable } from '../arguments';

/** The largest norm for which one inhabitant is still more than the noise of a calculation. */
const MOST_PER_WIJKAGENT = 100_000;

/**
 * Het aantal wijkagenten dat de norm vraagt: één per 5.000 inwoners (Politiewet 2012, artikel 38a). De wet zegt ‘ten minste’: kies daarvoor afronding "omhoog".
 * @customfunction WIJKAGENTNORM
 * @param inwoners Aantal inwoners, één of meer cellen.
 * @param norm Inwoners per wijkagent; weggelaten = 5.000.
 * @param afronding "dichtstbij" (weggelaten), "omhoog", "omlaag" of "geen".
 * @returns Het aantal wijkagenten, in de vorm van de inwoners.
 */
export function wijkagentnorm(inwoners: unknown[][], norm?: unknown, afronding?: unknown): number[][] {
  const table = readTable('inwoners', inwoners);
  const inhabitants = numbersOf(table, { least: 0 });
  const perWijkagent = readNumber('norm', norm, { above: 0, most: MOST_PER_WIJKAGENT }, 5000);
  const rounding = readChoice('afronding', afronding, ['dichtstbij', 'omhoog', 'omlaag', 'geen']);
  const required = inhabitants.map((count) =>
    rounding === 'geen' ? requiredWijkagenten(count, { norm: perWijkagent, rounding: 'dichtstbij' }).exact : requiredWijkagenten(count, { norm: perWijkagent, rounding }).required,
  );
  return inShapeOf(table, required);
}
