import { otherComponentIds } from '../../../model/strength/components';
import { absoluteRange, onSheet } from '../../a1';
import type { BuildContext } from '../../context';
import { parameters } from '../../parameters';
import { blockRef, cellRef, columnRef } from '../../tables/place';
import type { Driver } from '../../../simulation/scenario';
import { elasticityKey } from '../../tables/scenarioRows';
import { settingIndex } from '../../tables/scenarioSettings';
import type { FixedSetting } from '../../tables/scenarioSettings';
import { outcomeKey } from '../../tables/specs';

/** References to the inputs, shared by the calculation sheets. */
export interface PlanRefs {
  readonly team: (key: string, t: number) => string;
  readonly teams: (key: string) => string;
  readonly district: (key: string, d: number) => string;
  readonly component: (key: string, c: number) => string;
  /** Outcome columns of the five other components over all teams. */
  readonly outcomes: string;
  readonly outcome: (c: number) => string;
  /** Cell of a setting of the scenario. */
  readonly setting: (key: FixedSetting) => string;
  readonly scenarioShare: (c: number) => string;
  readonly scenarioShares: string;
  /** Elasticity of the scenario; empty leaves that of `Uitgangspunten`. */
  readonly scenarioElasticity: (driver: Driver, c: number) => string;
  /** A column of the limits of the scenario. */
  readonly limits: (key: string) => string;
  /** Amendments of `Mutaties` first, then those of the scenario, which have no column `inPlan`. */
  readonly amendment: (key: string, a: number) => string;
  /** How many rows the two tables of amendments have, and how many of these stand on `Mutaties`. */
  readonly amendments: { readonly all: number; readonly own: number };
  readonly mutations: (key: string) => string;
  readonly parameters: typeof parameters;
}

export function planRefs({ layout }: BuildContext): PlanRefs {
  const first = otherComponentIds[0] ?? '';
  const last = otherComponentIds[otherComponentIds.length - 1] ?? '';
  const shareRow = (c: number) => settingIndex(otherComponentIds[c - 1] ?? '');
  const shareTop = cellRef(layout.scenario, 'waarde', shareRow(1));
  const row = (ref: string) => Number(ref.slice(ref.lastIndexOf('$') + 1));
  return {
    team: (key, t) => cellRef(layout.basisteams, key, t),
    teams: (key) => columnRef(layout.basisteams, key),
    district: (key, d) => cellRef(layout.districten, key, d),
    component: (key, c) => cellRef(layout.componenten, key, c),
    outcomes: blockRef(layout.basisteams, outcomeKey(first), outcomeKey(last)),
    outcome: (c) => columnRef(layout.basisteams, outcomeKey(otherComponentIds[c - 1] ?? '')),
    setting: (key) => cellRef(layout.scenario, 'waarde', settingIndex(key)),
    scenarioShare: (c) => cellRef(layout.scenario, 'waarde', shareRow(c)),
    scenarioShares: onSheet(layout.scenario.spec.sheet, absoluteRange(row(shareTop), 2, row(shareTop) + otherComponentIds.length - 1, 2)),
    scenarioElasticity: (driver, c) => cellRef(layout.scenarioElasticiteiten, elasticityKey(driver), c),
    limits: (key) => columnRef(layout.grenzen, key),
    amendment: (key, a) => (a < layout.amendementen.rows ? cellRef(layout.amendementen, key, a) : cellRef(layout.scenarioAmendementen, key, a - layout.amendementen.rows)),
    amendments: { all: layout.amendementen.rows + layout.scenarioAmendementen.rows, own: layout.amendementen.rows },
    mutations: (key) => columnRef(layout.mutaties, key),
    parameters,
  };
}
