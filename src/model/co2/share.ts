import type { Share } from '../units';
import type { Co2Inputs, Tonnes } from './inputs';
import { known, unknown } from './outcome';
import type { Outcome } from './outcome';

/** The eenheid's share of the national figures by its key (model 3, assumption): its own number through the national one; `vrij`: as entered. */
export function unitShare({ share }: Pick<Co2Inputs, 'share'>): Outcome<Share> {
  const value = share.key === 'vrij' ? share.unit : share.unit !== null && share.national !== null && share.national > 0 ? share.unit / share.national : null;
  return value === null || !(value > 0) ? unknown({ code: 'shareUnknown', key: share.key }) : known(value);
}

/** What the figures are of the national plan: all of it, or the eenheid's share. */
export function figuresShare(inputs: Pick<Co2Inputs, 'share' | 'figures'>): Outcome<Share> {
  return inputs.figures === 'landelijk' ? known(1) : unitShare(inputs);
}

/** The plan's tonnes a year for what the figures are about; null when the share is not known. */
export function planTonnesOfFigures(inputs: Pick<Co2Inputs, 'share' | 'figures' | 'planTonnes'>): Tonnes | null {
  const share = figuresShare(inputs);
  return share.known ? inputs.planTonnes * share.value : null;
}
