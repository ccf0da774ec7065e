import type { StrengthInputs } from '../../model/strength/inputs';
import type { Fte, Tenths } from '../../model/units';
import type { Computed } from './computeScenario';

/** HBVS+ before the extension, or the new strength with everything on top. */
export type GainMeasure = 'hbvs' | 'nieuw';

/** What a scenario does to one team. */
export interface Gain {
  readonly team: number;
  readonly name: string;
  readonly district: number;
  readonly before: Tenths;
  readonly after: Tenths;
  /** after − before, in whole tenths: what the user can check on screen. */
  readonly delta: number;
  /** The unrounded difference in fte, for the order only. */
  readonly exact: Fte;
}

export interface GainSums {
  /** What moved between teams: half the sum of the absolute differences, without what the whole gained or lost. In tenths. */
  readonly moved: number;
  readonly net: number;
  /** What the budget itself changed, in tenths. */
  readonly budget: number;
  /** null when nobody gains. */
  readonly biggestGain: Gain | null;
  readonly biggestLoss: Gain | null;
}

/** Before → after per team, in team order. */
export function gainsOf(inputs: StrengthInputs, base: Computed, now: Computed, measure: GainMeasure): Gain[] {
  const tenths = (computed: Computed) => (measure === 'hbvs' ? computed.rounded.table.teamTotals : computed.rounded.newStrength.rounded);
  const fte = (computed: Computed) => (measure === 'hbvs' ? computed.result.hbvs : computed.result.newStrength);
  const [before, after, exactBefore, exactAfter] = [tenths(base), tenths(now), fte(base), fte(now)];
  return inputs.teams.map((team, t) => ({
    team: t,
    name: team.name,
    district: team.district,
    before: before[t] ?? (0 as Tenths),
    after: after[t] ?? (0 as Tenths),
    delta: (after[t] ?? 0) - (before[t] ?? 0),
    exact: (exactAfter[t] ?? 0) - (exactBefore[t] ?? 0),
  }));
}

/** The sums under the list. @param budget the intended change of the whole, in tenths: what `net` must come to */
export function sumGains(gains: readonly Gain[], budget: number): GainSums {
  const net = gains.reduce((sum, gain) => sum + gain.delta, 0);
  const absolute = gains.reduce((sum, gain) => sum + Math.abs(gain.delta), 0);
  const byDelta = [...gains].sort((a, b) => b.delta - a.delta || b.exact - a.exact);
  const first = byDelta[0];
  const last = byDelta.at(-1);
  return {
    moved: (absolute - Math.abs(net)) / 2,
    net,
    budget,
    biggestGain: first && first.delta > 0 ? first : null,
    biggestLoss: last && last.delta < 0 ? last : null,
  };
}
