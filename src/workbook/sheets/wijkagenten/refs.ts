import { absolute, onSheet } from '../../a1';
import type { BuildContext } from '../../context';
import { parameters } from '../../parameters';
import { sheetNames } from '../../sheetNames';
import { columnRef } from '../../tables/place';
import { factorRefs, GROWTH_SWITCH } from '../factorRefs';
import type { PartColumn } from '../factorRefs';
import { helpCell, UNIT } from './grid';
import { UNKNOWN } from './words';

/** Names of what formulas of the norm read elsewhere. */
export interface NormRefs {
  /**
   * Inhabitants in the scenario of the municipality parts for which a condition on `Factoren` holds; '1' for all. With growth per
   * municipality those of the year of the scenario, grown from each reference date (`inhabitantsInScenario`).
   */
  readonly people: (condition: string) => string;
  /** The same of one part. */
  readonly peopleOf: (p: number) => string;
  /** Whether the scenario takes the growth per municipality along. */
  readonly grown: string;
  /** The same without the scenario. */
  readonly basePeople: (condition: string) => string;
  /** Condition: a column of the parts equals a cell. */
  readonly where: (key: PartColumn, cell: string) => string;
  /** "Factoren!$B$14": a figure of a part. */
  readonly part: (key: PartColumn, p: number) => string;
  /** Column of `Gemeenten`. */
  readonly municipalities: (key: string) => string;
  readonly teams: (key: string) => string;
  /** Whether the measure reads the series. */
  readonly fromSeries: string;
  /** '' when the measure has a month to read, else why not. */
  readonly monthState: string;
  /** 1 when the occupancy of a month can be read, whatever the measure. */
  readonly monthKnown: string;
  readonly monthFrom: string;
  readonly monthBefore: string;
}

/** Steps beside the row of the eenheid: inhabitants on the date, parts without a figure, month, the one after, and what is wrong with it. */
export const UNIT_STEPS = { dated: 0, missing: 1, month: 2, next: 3, state: 4 } as const;

export function normRefs(context: BuildContext): NormRefs {
  const factors = factorRefs(context);
  const of = (key: PartColumn) => {
    const range = factors.ofMunicipalities(key);
    return range === null ? '0' : onSheet(sheetNames.factoren, range);
  };
  const part = (key: PartColumn, p: number) => onSheet(sheetNames.factoren, `$${factors.part(key, p).replace('$', '').replace(/(\d+)$/, '$$$1')}`);
  const grown = onSheet(sheetNames.factoren, absolute(GROWTH_SWITCH.row, GROWTH_SWITCH.column));
  const year = `(${factors.years}+${parameters.basisjaar.name})`;
  // Without the switch the growth counts as 0.
  const inScenario = (at: (key: PartColumn) => string) => `${at('inwoners')}*(1+${at('groei')}*(${at('vervangen')}=0)*${grown})^(${year}-${at('peiljaar')})*${at('eigen')}`;
  const state = helpCell(UNIT, UNIT_STEPS.state);
  return {
    people: (condition) => `SUMPRODUCT(${condition}*${inScenario(of)})`,
    peopleOf: (p) => inScenario((key) => part(key, p)),
    grown: `(${grown}=1)`,
    basePeople: (condition) => `SUMPRODUCT(${condition}*${of('inwoners')})`,
    where: (key, cell) => `(${of(key)}=${cell})`,
    part,
    municipalities: (key) => columnRef(context.layout.gemeenten, key),
    teams: (key) => columnRef(context.layout.basisteams, key),
    fromSeries: `(${parameters.normMaat.name}<>"formatie (berekend)")`,
    monthState: state,
    monthKnown: `(${state}="")`,
    monthFrom: helpCell(UNIT, UNIT_STEPS.month),
    monthBefore: helpCell(UNIT, UNIT_STEPS.next),
  };
}

/** A sum of the rows of a group, or n.v.t. when one of them has no figure. */
export function wholeSum(values: string, groups: string, group: string, also = 'TRUE'): string {
  return `IF(AND(${also},COUNTIFS(${groups},${group},${values},">=0")=COUNTIF(${groups},${group})),SUMIF(${groups},${group},${values}),"${UNKNOWN}")`;
}
