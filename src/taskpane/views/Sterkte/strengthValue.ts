import { formatPerThousand, formatTenths } from '../../format/numbers';
import { t } from '../../i18n/translate';
import type { Tenths } from '../../../model/units';
import type { DistrictFigures, TeamFigures } from '../../state/strengthFigures';
import type { Measure, SterkteOptions } from './sterkteOptions';

/** The strength of a team or district in the chosen measure. */
export function strengthOf(figures: TeamFigures | DistrictFigures, measure: Measure): Tenths {
  return measure === 'hbvs' ? figures.hbvs : figures.strength;
}

/** The plan's figure for the chosen measure; of a district the sum of its rows, null when one of them is not printed. */
export function printedOf(figures: TeamFigures | DistrictFigures, measure: Measure): Tenths | null {
  if (!('teams' in figures)) return measure === 'hbvs' ? figures.printedHbvs : figures.printedStrength;
  const rows = figures.teams.map((team) => printedOf(team, measure));
  return rows.includes(null) ? null : (rows.reduce<number>((sum, row) => sum + (row ?? 0), 0) as Tenths);
}

/** The one number at the end of a row when bars are shown. */
export function valueText(figures: TeamFigures | DistrictFigures, { measure, display }: SterkteOptions): string {
  if (display !== 'per1000') return formatTenths(strengthOf(figures, measure));
  return figures.perThousand === null ? t('sterkte.notApplicable') : formatPerThousand(figures.perThousand);
}
