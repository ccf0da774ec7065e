import type { Inhabitants } from '../units';
import type { WijkagentInputs } from './inputs';
import type { DateSpan, NormTree } from './parts';
import { dateSpan, municipalityParts } from './parts';
import type { Answer } from './reason';
import { known, mapAnswer, unknown } from './reason';

/** Inhabitants of the eenheid by one source, and the wijkagenten they ask, not rounded. */
export interface Counted {
  readonly inhabitants: Inhabitants;
  readonly exact: number;
}

/** The eenheid on its own date beside the sum of its municipalities on theirs. */
export interface Reconciliation {
  /** ISO date of the eenheid. */
  readonly unitDate: string;
  readonly unit: Answer<Counted>;
  readonly municipalityDates: DateSpan | null;
  readonly municipalities: Answer<Counted>;
  /** Eenheid less municipalities. */
  readonly difference: Answer<Counted>;
}

/** @param unit inhabitants of the eenheid, in the scenario; @param inhabitants one per part, in the order of `municipalityParts` */
export function reconcile(unit: Answer<Inhabitants>, { norm, unitDate }: Pick<WijkagentInputs, 'norm' | 'unitDate'>, inhabitants: readonly Inhabitants[], tree: NormTree): Reconciliation {
  const counted = (count: Inhabitants) => ({ inhabitants: count, exact: count / norm });
  const sum = municipalityParts(tree).reduce((total, _part, p) => total + (inhabitants[p] ?? 0), 0);
  const municipalities = tree.municipalities.length > 0 ? known(counted(sum)) : unknown({ code: 'noInhabitants' });
  return {
    unitDate,
    unit: mapAnswer(unit, counted),
    municipalityDates: dateSpan(tree.municipalities),
    municipalities,
    difference: municipalities.ok ? mapAnswer(unit, (count) => counted(count - sum)) : municipalities,
  };
}
