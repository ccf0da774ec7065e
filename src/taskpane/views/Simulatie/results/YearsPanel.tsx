import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { StrengthInputs } from '../../../../model/strength/inputs';
import { sheetNames } from '../../../../workbook/sheetNames';
import { rangeOf, YearLines } from '../../../charts/YearLines';
import { useChartStyles } from '../../../charts/useChartStyles';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatDecimals, formatFte } from '../../../format/numbers';
import { problemText } from '../../../i18n/problemText';
import { t } from '../../../i18n/translate';
import { fteOf, teamArea, yearAreas } from '../../../state/yearArea';
import type { YearArea } from '../../../state/yearArea';
import { biggestMovers, knownYears } from '../../../state/yearSeries';
import type { YearSeries } from '../../../state/yearSeries';
import { chart } from '../../../theme/paneTheme';
import { IngroeiPanel } from './IngroeiPanel';
import { rowName } from './rowName';
import { pathOf, yearLabel } from './yearPaths';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px', margin: '8px 0 6px' },
  select: {
    font: 'inherit',
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '4px 4px',
    minWidth: 0,
    textOverflow: 'ellipsis',
    flexGrow: 1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  unit: { whiteSpace: 'nowrap' },
  charts: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(134px, 1fr))', columnGap: '12px', rowGap: '8px', overflow: 'hidden' },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: '14px', marginTop: '4px' },
  key: { display: 'inline-block', width: '18px', verticalAlign: 'middle', marginRight: '5px', borderTop: `2px solid ${chart.gain}` },
  dashed: { borderTop: `2px dashed ${tokens.colorNeutralForeground3}` },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, marginTop: '8px' },
  cell: { textAlign: 'right', padding: '3px 0 3px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  first: { textAlign: 'left', paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
  headCell: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  hint: { margin: '8px 0' },
});

const MOVERS = 6;
const SMALL = { width: 142, height: 86 };
const LARGE = { width: 296, height: 150 };

interface YearsPanelProps {
  readonly inputs: StrengthInputs;
  readonly series: YearSeries;
  /** What is looked at; null = the biggest movers. */
  readonly area: YearArea | null;
  readonly onArea: (area: YearArea | null) => void;
  /** Where a copy says that it comes from. */
  readonly source: string;
}

/** The scenario through the years: the path of a team, district or the unit, or of the biggest movers, what moves each year, and who pays for the ingroei. */
export function YearsPanel({ inputs, series, area, onArea, source }: YearsPanelProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { chart: forced } = useChartStyles();
  const years = knownYears(series);
  const [year, setYear] = useState<number | null>(null);
  const chosen = years.find((candidate) => candidate.year === year) ?? years[0];
  const areas = area === null ? biggestMovers(series, MOVERS).map((team) => teamArea(inputs, team)) : [area];
  const size = area === null ? SMALL : LARGE;
  return (
    <>
      <div className={styles.head}>
        <AreaSelect inputs={inputs} area={area} onArea={onArea} />
        <span className={mergeClasses(shared.quiet, styles.unit)}>{t('results.year.unit')}</span>
      </div>
      {series.flat ? <p className={mergeClasses(shared.quiet, styles.hint)}>{t('results.year.flat')}</p> : (
        <>
          <div className={mergeClasses(styles.charts, forced)} style={area === null ? undefined : { gridTemplateColumns: '1fr' }}>
            {areas.map((shown) => {
              const [name, points] = [rowName(shown), pathOf(series, shown)];
              return <YearLines key={shown.key} title={name} label={yearLabel(name, points, series.against)} points={points} {...rangeOf(points)} {...size} withTarget={series.damped} format={(fte) => formatDecimals(fte, 1, true)} />;
            })}
          </div>
          <div className={mergeClasses(shared.quiet, styles.legend)}>
            <span><span className={styles.key} />{t(series.damped ? 'results.year.legendNow' : 'results.year.legendPath')}</span>
            {series.damped && <span><span className={mergeClasses(styles.key, styles.dashed)} />{t('results.year.legendTarget')}</span>}
            {area === null && <span>{t('results.year.ownScale')}</span>}
          </div>
          <YearTable series={series} area={area} />
        </>
      )}
      {series.years.map((candidate) => candidate.outcome === null && <p key={candidate.year} className={shared.quiet} role="alert">{t('results.year.noOutcome', { year: String(candidate.year), reason: problemText({ code: 'impossible', place: { sheet: sheetNames.scenariolijst }, problem: candidate.problem }).title })}</p>)}
      {chosen && !series.flat && <IngroeiPanel inputs={inputs} years={years} chosen={chosen} damped={series.damped} onYear={setYear} source={source} />}
    </>
  );
}

function AreaSelect({ inputs, area, onArea }: Pick<YearsPanelProps, 'inputs' | 'area' | 'onArea'>) {
  const styles = useStyles();
  const areas = yearAreas(inputs);
  const option = (one: YearArea) => <option key={one.key} value={one.key}>{rowName(one)}</option>;
  return (
    <select className={styles.select} aria-label={t('results.year.area')} value={area?.key ?? ''} onChange={(event) => onArea(areas.find(({ key }) => key === event.target.value) ?? null)}>
      <option value="">{t('results.year.biggest')}</option>
      {areas.filter(({ kind }) => kind === 'eenheid').map(option)}
      <optgroup label={t('results.year.districts')}>{areas.filter(({ kind }) => kind === 'district').map(option)}</optgroup>
      {inputs.districts.map((district, d) => (
        <optgroup key={district.name} label={district.name}>
          {areas.filter(({ kind, teams: [team = -1] }) => kind === 'basisteam' && inputs.teams[team]?.district === d).map(option)}
        </optgroup>
      ))}
    </select>
  );
}

/** The same as the charts in figures: what moves, or the area that was chosen. */
function YearTable({ series, area }: { readonly series: YearSeries; readonly area: YearArea | null }) {
  const styles = useStyles();
  const heads = area === null ? [t('results.year.movedColumn'), t('results.year.settled')] : [t('results.year.withoutDamping'), t('results.year.withDamping'), t('results.year.difference')];
  const cell = (text: string) => <td className={styles.cell}>{text}</td>;
  return (
    <table className={styles.table} aria-label={t('results.year.table')}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.first, styles.headCell)}>{t('results.year.column')}</th>
          {heads.map((head) => <th key={head} scope="col" className={mergeClasses(styles.cell, styles.headCell)}>{head}</th>)}
        </tr>
      </thead>
      <tbody>
        {knownYears(series).map(({ year, outcome, reference, moved, settled }) => (
          <tr key={year}>
            <th scope="row" className={mergeClasses(styles.cell, styles.first)}>{year}</th>
            {area === null ? <>{cell(formatFte(moved))}{cell(formatFte(settled))}</> : <>{cell(formatFte(fteOf(area, outcome.undamped)))}{cell(formatFte(fteOf(area, outcome.hbvs)))}{cell(formatDecimals(fteOf(area, outcome.hbvs) - fteOf(area, reference), 1, true))}</>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
