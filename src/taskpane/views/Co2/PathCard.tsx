import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Co2Inputs } from '../../../model/co2/inputs';
import type { Co2Path } from '../../../model/co2/path';
import { useChartStyles } from '../../charts/useChartStyles';
import { Card } from '../../components/Card';
import { Segmented } from '../../components/Segmented';
import { usePaneStyles } from '../../components/usePaneStyles';
import { CopyMenu } from '../../copy/CopyMenu';
import { formatTonnes, formatTonnesNumber } from '../../format/tonnes';
import { t } from '../../i18n/translate';
import type { ForecastMethod } from './answer';
import { PathChart } from './PathChart';
import { pathColumns, pathCopySource } from './pathCopy';
import { PathLegend } from './PathLegend';
import type { PathRow } from './pathRows';
import { targetPoint } from './pathRows';
import { pathScale } from './pathScale';

const useStyles = makeStyles({
  aside: { display: 'inline-flex', alignItems: 'center', gap: '4px', margin: '-6px -6px -6px 0' },
  body: { display: 'flex', flexDirection: 'column', gap: '8px' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'space-between' },
  summary: { cursor: 'pointer', minHeight: '24px', lineHeight: '24px' },
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', '& td, & th': { textAlign: 'right', padding: '2px 0 2px 8px', fontWeight: tokens.fontWeightRegular, verticalAlign: 'bottom' }, '& tbody th, & thead th:first-child': { textAlign: 'left', paddingLeft: 0 } },
  own: { '@media (forced-colors: active)': { '--stwGood': 'CanvasText', '--stwLossSoft': 'Canvas', '--stwLossMid': 'GrayText' } },
});

interface PathCardProps {
  readonly inputs: Co2Inputs;
  readonly path: Co2Path;
  readonly rows: readonly PathRow[];
  readonly method: ForecastMethod;
  readonly onMethod: (method: ForecastMethod) => void;
  /** What the view answers, for the title of a copied picture. */
  readonly answer: string;
}

const methods = ['rechte lijn', 'trend'] as const satisfies readonly ForecastMethod[];

/** The path to the neutral year with what was emitted and what is expected; the same as a table, and to copy. */
export function PathCard({ inputs, path, rows, method, onMethod, answer }: PathCardProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { chart: forced } = useChartStyles();
  const [until, setUntil] = useState<'target' | 'neutral'>('neutral');
  const last = until === 'target' ? inputs.targetYear : inputs.neutralYear;
  const shown = rows.filter(({ year }) => year <= last);
  const title = t('co2.path.title', { year: String(last) });
  const label = pathLabel(path, inputs, rows);
  const own = path.levels.referenceOrigin !== 'lezing' || path.levels.startOrigin !== 'lezing';
  const expected = rows.some(({ forecast }) => forecast !== null);
  return (
    <Card title={title} aside={<span className={styles.aside}>{pathScale(shown).unit}<CopyMenu title={title} source={() => pathCopySource({ inputs, rows: shown, method, title: answer, label, own })} /></span>}>
      <div className={mergeClasses(styles.body, forced, styles.own)}>
        <PathChart rows={shown} targetYear={inputs.targetYear} label={label} width={300} height={190} />
        <PathLegend rows={shown} reading={inputs.reading} method={method} />
        {!own && <div className={shared.quiet}>{t('co2.path.ownReading')}</div>}
        <div className={styles.choices}>
          <Segmented tight label={t('co2.path.range')} options={[{ value: 'target', label: t('co2.path.to', { year: String(inputs.targetYear) }) }, { value: 'neutral', label: t('co2.path.to', { year: String(inputs.neutralYear) }) }]} value={until} onChange={setUntil} />
          {expected && <Segmented tight label={t('co2.path.method')} options={methods.map((value) => ({ value, label: t(`co2.path.methods.${value}`) }))} value={method} onChange={onMethod} />}
        </div>
        <details className={shared.quiet}>
          <summary className={styles.summary}>{t('co2.path.table')}</summary>
          <PathTable rows={shown} inputs={inputs} method={method} />
        </details>
      </div>
    </Card>
  );
}

function PathTable({ rows, inputs, method }: Pick<PathCardProps, 'rows' | 'inputs' | 'method'>) {
  const styles = useStyles();
  const { numbers } = usePaneStyles();
  const columns = pathColumns(rows, inputs.reading, method);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('co2.path.table')}>
      <table className={mergeClasses(styles.table, numbers)}>
        <thead><tr><th scope="col">{t('co2.path.year')}</th>{columns.map(({ key, header }) => <th key={key} scope="col">{header}</th>)}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.year}>
              <th scope="row">{row.year}</th>
              {columns.map(({ key }) => { const value = row[key]; return <td key={key}>{value === null ? '–' : formatTonnesNumber(value)}</td>; })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The chart in words. */
function pathLabel(path: Co2Path, inputs: Co2Inputs, rows: readonly PathRow[]): string {
  const { start, target } = path.levels;
  const last = rows.findLast(({ actual }) => actual !== null);
  const point = targetPoint(rows, inputs);
  const year = String(inputs.targetYear);
  return [
    t('co2.path.label', { start: formatTonnes(start), startYear: String(inputs.startYear), target: formatTonnes(target), targetYear: year, end: formatTonnes(path.end), neutralYear: String(inputs.neutralYear) }),
    last === undefined || last.actual === null ? '' : t('co2.path.labelActual', { tonnes: formatTonnes(last.actual), year: String(last.year) }),
    point === null || point.forecast === null ? '' : t('co2.path.labelForecast', { tonnes: formatTonnes(point.forecast), year }),
    point === null || point.measures === null ? '' : t('co2.path.labelMeasures', { tonnes: formatTonnes(point.measures), year }),
  ].filter((sentence) => sentence !== '').join(' ');
}
