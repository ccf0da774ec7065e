import { ModelError } from '../errors';
import type { Share } from '../units';
import { otherComponentIds } from './components';

/** How far shares as typed may add up beside 1: what ten printed decimals leave, no more. */
const SLACK = 1e-9;

/**
 * Shares of the five other components, brought to a sum of 1 exactly: three times 0.3333333333 is accepted, and must not cost the
 * whole a millionth of an fte.
 * @throws ModelError negativeShare, sharesNotOne
 */
export function checkedShares(shares: readonly Share[]): Share[] {
  shares.forEach((share, i) => {
    if (share < 0) throw new ModelError({ code: 'negativeShare', component: otherComponentIds[i] ?? '', share });
  });
  const sum = shares.reduce((a, b) => a + b, 0);
  // Written so that NaN is refused too.
  if (!(Math.abs(sum - 1) <= SLACK)) throw new ModelError({ code: 'sharesNotOne', sum });
  return shares.map((share) => share / sum);
}
