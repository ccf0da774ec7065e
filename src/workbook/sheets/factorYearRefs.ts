import { onSheet } from '../a1';
import type { BuildContext } from '../context';
import { parameters } from '../parameters';
import { sheetNames } from '../sheetNames';
import { factorRefs } from './factorRefs';
import type { PartColumn } from './factorRefs';

/** What formulas about the inhabitants of other years find on `Factoren`: columns of equal length, a row per municipality in a team. */
export interface FactorYearRefs extends Readonly<Record<Exclude<PartColumn, 'start' | 'fInwoners' | 'fWerklast'>, string>> {
  /** The year of the scenario, in which `eigen` holds. */
  readonly year: string;
  /**
   * Inhabitants of every row in a year, as an array for within a SUMPRODUCT: what `inhabitantsByYear` gives. Where `metJaar` is 1 it holds
   * for the year of the scenario only.
   * @param year a cell with a year, or a year
   */
  readonly inhabitants: (year: string) => string;
}

/** @returns null when there are no municipalities */
export function factorYearRefs(context: BuildContext): FactorYearRefs | null {
  const refs = factorRefs(context);
  if (refs.ofMunicipalities('team') === null) return null;
  const column = (key: PartColumn) => onSheet(sheetNames.factoren, refs.ofMunicipalities(key) ?? '');
  const year = `(${refs.years}+${parameters.basisjaar.name})`;
  const [inwoners, groei, peiljaar, vervangen, eigen, eigenGroei] = (['inwoners', 'groei', 'peiljaar', 'vervangen', 'eigen', 'eigenGroei'] as const).map(column) as [string, string, string, string, string, string];
  return {
    gemeente: column('gemeente'),
    team: column('team'),
    district: column('district'),
    inwoners,
    groei,
    peiljaar,
    vervangen,
    eigen,
    eigenGroei,
    metJaar: column('metJaar'),
    year,
    // What replaces the inhabitants replaces their growth too.
    inhabitants: (asked) => `${inwoners}*(1+${groei}*(${vervangen}=0))^(${asked}-${peiljaar})*${eigen}*${eigenGroei}^(${asked}-${year})`,
  };
}
