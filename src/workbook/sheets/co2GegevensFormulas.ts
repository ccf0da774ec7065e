import { factorOf, tonnesOf } from '../../model/co2/factor';
import type { CellContent } from '../blueprint';
import type { BuildContext } from '../context';
import { parameters } from '../parameters';
import { formula } from '../sheetBuilder';
import { columnRef } from '../tables/place';
import type { Calculated } from '../tables/write';
import { localRef } from './tableSheets';

/** What a row says whose activity has no emission factor. */
export const NO_FACTOR = 'geen factor';

/**
 * Calculated columns of the table with actuals: the factor that is used (of the category and unit, of the chosen method or of none, the
 * latest one that is not later than the year), and the tonnes.
 */
export function actualsFormulas({ layout, others }: BuildContext): Calculated {
  const { co2Verbruik: placed, co2Factoren } = layout;
  const [category, year, kilograms, unit, method] = (['categorie', 'jaar', 'factor', 'eenheid', 'methode'] as const).map((key) => columnRef(co2Factoren, key));
  const chosen = parameters.co2Elektriciteit.name;
  const { co2 } = others;
  return (key, index) => {
    const own = (column: string) => localRef(placed, column, index);
    // Ranks the factors that may be used: later first, then one of the chosen method.
    const rank = `(2*${year}+(${method}=${chosen}))`;
    const usable = `(${category}=${own('categorie')})*(${unit}=${own('eenheid')})*(${year}<=${own('jaar')})*(((${method}="")+(${method}=${chosen}))>0)`;
    const best = `SUMPRODUCT(MAX(${usable}*${rank}))`;
    const actual = co2.actuals[index];
    const found = actual?.amount.kind === 'activiteit' ? factorOf(co2, { ...actual, unit: actual.amount.unit }) : null;
    const contents: Record<string, { content: CellContent; expected: number | string }> = {
      factor: {
        content: formula(`IF(OR(${own('categorie')}="",${own('hoeveelheid')}=""),"",IF(${best}=0,"${NO_FACTOR}",SUMPRODUCT(${usable}*(${rank}=${best})*${kilograms})))`),
        expected: found === null ? '' : 'factor' in found ? (co2.factors[found.factor]?.kilograms ?? NaN) : NO_FACTOR,
      },
      uitkomst: {
        content: formula(`IF(${own('categorie')}="","",IF(${own('ton')}<>"",${own('ton')},IF(${own('hoeveelheid')}="","",IF(ISNUMBER(${own('factor')}),${own('hoeveelheid')}*${own('factor')}/1000,"${NO_FACTOR}"))))`),
        expected: actual === undefined ? '' : (tonnesOf(co2, actual) ?? NO_FACTOR),
      },
    };
    return contents[key] ?? { content: null };
  };
}
