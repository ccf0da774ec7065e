import { co2Path, pathTonnes } from '../../model/co2/path';
import type { Co2Path } from '../../model/co2/path';
import { known } from '../../model/co2/outcome';
import { inShapeOf, numbersOf, placeIn, readChoice, readNumber, readOptionalNumber, readTable } from '../arguments';
import { FIRST_YEAR, LAST_YEAR, requireLater } from '../years';
import { refuse } from '../problem';

const year = { least: FIRST_YEAR, most: LAST_YEAR, whole: true } as const;

/**
 * De toegestane CO2-uitstoot in een jaar, op het pad van startjaar naar doeljaar en eventueel verder naar een klimaatneutraal jaar.
 * @customfunction CO2_DOEL
 * @param jaar Het jaar of de jaren waarvan u de uitstoot wilt weten.
 * @param startjaar Het jaar waarin het pad begint, bijvoorbeeld 2022.
 * @param startniveau De uitstoot in het startjaar, in ton.
 * @param doeljaar Het jaar van het doel, bijvoorbeeld 2030.
 * @param doelniveau De toegestane uitstoot in het doeljaar, in ton.
 * @param verloop "lineair" (elk jaar evenveel ton; weggelaten) of "percentage" (elk jaar hetzelfde percentage), tot het doeljaar.
 * @param neutraaljaar Het jaar waarin het pad eindigt; weggelaten = het pad eindigt in het doeljaar.
 * @param restniveau Wat er in het neutrale jaar overblijft, met een vast percentage per jaar; weggelaten = lineair naar 0.
 * @returns De toegestane uitstoot in ton, in de vorm van de jaren.
 */
export function co2Doel(jaar: unknown[][], startjaar: unknown, startniveau: unknown, doeljaar: unknown, doelniveau: unknown, verloop?: unknown, neutraaljaar?: unknown, restniveau?: unknown): number[][] {
  const table = readTable('jaar', jaar);
  const years = numbersOf(table, year);
  const startYear = readNumber('startjaar', startjaar, year);
  const start = readNumber('startniveau', startniveau, { above: 0 });
  const targetYear = readNumber('doeljaar', doeljaar, year);
  const target = readNumber('doelniveau', doelniveau, { least: 0 });
  const linear = readChoice('verloop', verloop, ['lineair', 'percentage']) === 'lineair';
  const neutralYear = readOptionalNumber('neutraaljaar', neutraaljaar, year);
  const residual = readOptionalNumber('restniveau', restniveau, { above: 0 });
  requireLater('startjaar', startYear, 'doeljaar', targetYear);
  if (neutralYear !== null) requireLater('doeljaar', targetYear, 'neutraaljaar', neutralYear);
  else if (residual !== null) refuse({ code: 'residualWithoutYear' });
  if (!linear && target === 0) refuse({ code: 'percentageToZero', argument: 'doelniveau' });
  const last = neutralYear ?? targetYear;
  const path = pathBetween({ startYear, start, targetYear, target, linear, neutralYear: neutralYear ?? targetYear + 1, residual });
  const allowed = years.map((asked, i) => (asked <= last ? pathTonnes(path, asked) : null) ?? refuse({ code: 'yearOutsidePath', place: placeIn(table, i), year: asked, first: startYear, last }));
  return inShapeOf(table, allowed);
}

interface Ends {
  readonly startYear: number;
  readonly start: number;
  readonly targetYear: number;
  readonly target: number;
  readonly linear: boolean;
  readonly neutralYear: number;
  readonly residual: number | null;
}

/** Of the four readings only the shape of the fall matters here: A and C are linear, B and D a constant percentage. */
function pathBetween({ startYear, start, targetYear, target, linear, neutralYear, residual }: Ends): Co2Path {
  const levels = known({ reading: linear ? ('C' as const) : ('B' as const), reference: start, start, target, referenceOrigin: 'ingevoerd' as const, startOrigin: 'ingevoerd' as const });
  const path = co2Path({ startYear, targetYear, neutralYear, residual, afterTarget: residual === null ? 'lineair' : 'vast percentage' }, levels);
  if (path.known) return path.value;
  // The only reason left: the others are about levels and years, which are checked above.
  return refuse({ code: 'residualAboveTarget', residual: residual ?? 0, target: Math.min(start, target) });
}
