import { ModelError } from '../errors';
import type { Fte, Share } from '../units';

/** A sum of keys below this is the noise of a sum of zero. */
const NO_KEY = 1e-6;

/**
 * The two-stage extension of 2024-2025 (MJBP 4.1.1; the rule is derived and reproduces all 27 printed values): the fte for the
 * basisteams go to the districts in proportion to their HBVS+ including DR, Flexteam and Leiding, then within a district to its
 * teams in proportion to team HBVS+.
 * @param amount fte to hand out (55)
 * @param hbvs HBVS+ per team of the scenario; @param base published HBVS+ per team
 * @param districtOf district index per team; @param printedTotals printed HBVS+ per district of 4.1.1
 * @returns fte per team, adding to `amount`
 * @throws ModelError noExtensionKey when the districts have nothing to share by
 */
export function distributeExtension(amount: Fte, hbvs: readonly Fte[], base: readonly Fte[], districtOf: readonly number[], printedTotals: readonly Fte[]): Fte[] {
  const teamSums = printedTotals.map(() => 0);
  const moved = [...printedTotals];
  hbvs.forEach((fte, t) => {
    const d = districtOf[t] ?? 0;
    teamSums[d] = (teamSums[d] ?? 0) + fte;
    moved[d] = (moved[d] ?? 0) + fte - (base[t] ?? 0);
  });
  // A district without team fte has nobody to give its part to: it takes no part.
  const districtTotals = moved.map((total, d) => ((teamSums[d] ?? 0) > 0 ? total : 0));
  const unit = districtTotals.reduce((a, b) => a + b, 0);
  if (!(unit > NO_KEY)) throw new ModelError({ code: 'noExtensionKey', sum: unit });
  return hbvs.map((fte, t) => {
    const d = districtOf[t] ?? 0;
    const teams = teamSums[d] ?? 0;
    return teams > 0 ? ((amount * (districtTotals[d] ?? 0)) / unit) * (fte / teams) : 0;
  });
}

/** An amount over the two years of motie Hermans. The plan only says "voor een deel in 2024 en voor een deel in 2025". */
export function phaseExtension(amount: Fte, shareIn2024: Share | null): { in2024: Fte; in2025: Fte } | null {
  return shareIn2024 === null ? null : { in2024: amount * shareIn2024, in2025: amount * (1 - shareIn2024) };
}
