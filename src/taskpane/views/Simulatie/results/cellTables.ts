import type { StrengthInputs } from '../../../../model/strength/inputs';
import type { MunicipalRow } from '../../../../simulation/results/municipalFte';
import type { ResultRow } from '../../../../simulation/results/resultTable';
import { changeCell, fteCell, shareCell } from '../../../copy/cellTable';
import type { Cell, CellTable } from '../../../copy/cellTable';
import { t } from '../../../i18n/translate';
import { fteOf, yearAreas } from '../../../state/yearArea';
import { knownYears } from '../../../state/yearSeries';
import type { KnownYear, YearSeries } from '../../../state/yearSeries';
import { teamNames } from './MunicipalPanel';
import { rowName } from './rowName';

const exact = (fte: number, signed = false): Cell => ({ value: fte, decimals: 2, signed });
const perThousand = (value: number | null): Cell => (value === null ? t('results.notApplicable') : { value, decimals: 2 });

/** All rows of the results with everything there is about them. */
export function resultCells(rows: readonly ResultRow[]): CellTable {
  const columns = ['team', 'before', 'after', 'delta', 'share', 'perThousandBefore', 'perThousandAfter'] as const;
  return {
    header: columns.map((column) => t(`results.columns.${column}`).replaceAll('\n', ' ')),
    rows: rows.map((row) => [rowName(row), fteCell(row.before), fteCell(row.after), changeCell(row.delta), row.share === null ? t('results.notApplicable') : shareCell(row.share), perThousand(row.perThousandBefore), perThousand(row.perThousandAfter)]),
    totals: rows.flatMap((row, i) => (row.kind === 'basisteam' ? [] : [i])),
    note: t('results.columns.unknown'),
  };
}

/** The municipalities, marked indicative in the header and with the reason under it. */
export function municipalCells(rows: readonly MunicipalRow[], inputs: Pick<StrengthInputs, 'teams'>): CellTable {
  const mark = (text: string) => `${text} (${t('results.municipal.badge').toLocaleLowerCase()})`;
  return {
    header: [t('results.municipal.column'), t('results.year.team'), mark(t('results.columns.before')), mark(t('results.columns.after')), mark(t('results.columns.delta'))],
    rows: rows.map((row) => [row.name, teamNames(row, inputs), fteCell(row.before), fteCell(row.after), changeCell(row.delta)]),
    note: `${t('results.municipal.badge')}. ${t('results.municipal.why')}`,
  };
}

/** Every team, district and the unit through the years, then what moves and what the ingroei passes on. */
export function yearCells(series: YearSeries, inputs: Pick<StrengthInputs, 'teams' | 'districts'>): CellTable {
  const years = knownYears(series);
  const areas = yearAreas(inputs);
  return {
    header: [t('results.year.team'), ...years.map(({ year }) => String(year))],
    rows: [
      ...areas.map((area): Cell[] => [rowName(area), ...years.map(({ outcome }) => exact(fteOf(area, outcome.hbvs)))]),
      [t('results.year.movedColumn'), ...years.map(({ moved }) => exact(moved))],
      [t('results.year.settled'), ...years.map(({ settled }) => exact(settled))],
    ],
    totals: Array.from({ length: areas.length - inputs.teams.length + 2 }, (_, i) => inputs.teams.length + i),
  };
}

/** Who pays for the ingroei in every year: what each team gives up or keeps, adding to 0. Teams without ingroei are left out. */
export function ingroeiCells(years: readonly KnownYear[], inputs: Pick<StrengthInputs, 'teams'>): CellTable {
  const involved = inputs.teams.flatMap(({ name }, team) => (years.some(({ outcome }) => Math.abs(outcome.compensation[team] ?? 0) >= 0.005) ? [{ name, team }] : []));
  return {
    header: [t('results.year.team'), ...years.map(({ year }) => String(year))],
    rows: [
      ...involved.map(({ name, team }): Cell[] => [name, ...years.map(({ outcome }) => exact(outcome.compensation[team] ?? 0, true))]),
      [t('results.unitRow'), ...years.map(({ outcome }) => exact(outcome.compensation.reduce((sum, fte) => sum + fte, 0), true))],
    ],
    totals: [involved.length],
  };
}
