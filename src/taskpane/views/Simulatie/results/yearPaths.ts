import type { YearPoint } from '../../../charts/YearLines';
import { formatDecimals } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { fteOf } from '../../../state/yearArea';
import type { YearArea } from '../../../state/yearArea';
import type { YearSeries } from '../../../state/yearSeries';

/** An area's difference per year, with and without damping. */
export function pathOf({ years }: YearSeries, area: YearArea): YearPoint[] {
  return years.map((year) => {
    if (!year.outcome) return { year: year.year, value: null, target: null };
    const reference = fteOf(area, year.reference);
    return { year: year.year, value: fteOf(area, year.outcome.hbvs) - reference, target: fteOf(area, year.outcome.undamped) - reference };
  });
}

/** What a chart says to somebody who does not see it. @param against name of the scenario it is compared with; null = the base */
export function yearLabel(name: string, points: readonly YearPoint[], against: string | null): string {
  const known = points.filter((point) => point.value !== null);
  const text = (point: YearPoint | undefined) => formatDecimals(point?.value ?? 0, 1, true);
  return t('results.year.chart', { name, against: against === null ? t('results.year.theBase') : `“${against}”`, first: text(known[0]), from: String(known[0]?.year ?? ''), last: text(known.at(-1)), to: String(known.at(-1)?.year ?? '') });
}
