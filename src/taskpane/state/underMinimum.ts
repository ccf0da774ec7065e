import type { TeamInput } from '../../model/strength/inputs';
import type { Fte } from '../../model/units';
import type { NormFigures } from './normFigures';

/** Below this a team is not under its minimum: the last bits of a sum are nothing. In fte; the same as on sheet Wijkagenten. */
const NOTHING = 1e-6;

/** A team that has fewer wijkagenten than its printed minimum. */
export interface UnderMinimum {
  /** Index in `teams`. */
  readonly team: number;
  readonly name: string;
  readonly minimum: Fte;
  readonly now: Fte;
  /** Without ingroei: where it ends. */
  readonly end: Fte;
  /** Only for as long as the ingroei lasts: at the end it has its minimum again. */
  readonly onlyPhasing: boolean;
}

/** Teams under their minimum, in the order of the inputs. */
export function underMinimum(teams: readonly Pick<TeamInput, 'name' | 'minWijkagenten'>[], { formation, withoutPhasing }: Pick<NormFigures, 'formation' | 'withoutPhasing'>): UnderMinimum[] {
  return teams.flatMap(({ name, minWijkagenten }, team) => {
    const [now, end] = [formation[team] ?? 0, withoutPhasing[team] ?? 0];
    return now < minWijkagenten - NOTHING ? [{ team, name, minimum: minWijkagenten, now, end, onlyPhasing: end >= minWijkagenten - NOTHING }] : [];
  });
}
