import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Co2Inputs } from '../../../../model/co2/inputs';
import type { Co2Estimates } from '../../../../simulation/co2/estimate';
import { useChartStyles } from '../../../charts/useChartStyles';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { WithCopy } from '../../../copy/WithCopy';
import { formatTonnes, formatTonnesNumber } from '../../../format/tonnes';
import { t } from '../../../i18n/translate';
import { co2Of } from '../../../state/co2';
import { chart } from '../../../theme/paneTheme';
import { useFieldStyles } from '../useFieldStyles';
import { fanCopySource } from './fanCopy';
import { fanRows, fanScale } from './fanRows';
import { NetFanChart } from './NetFanChart';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '6px' },
  own: { '@media (forced-colors: active)': { '--stwGood': 'CanvasText', '--stwGainMid': 'Canvas', '--stwBarExtra': 'GrayText' } },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '2px' },
  item: { whiteSpace: 'nowrap' },
  key: { display: 'inline-block', width: '16px', verticalAlign: 'middle', marginRight: '5px', borderTop: `2px solid ${chart.gain}` },
  band: { border: `1px dashed ${chart.barExtra}`, boxSizing: 'border-box', height: '8px', backgroundColor: chart.gainMid },
  path: { borderTop: `2px dashed ${chart.good}` },
  summary: { cursor: 'pointer', minHeight: '24px', lineHeight: '24px' },
  table: { width: '100%', borderCollapse: 'collapse', '& td, & th': { textAlign: 'right', padding: '2px 0 2px 8px', fontWeight: tokens.fontWeightRegular }, '& tbody th, & thead th:first-child': { textAlign: 'left', paddingLeft: 0 } },
});

interface NetFanProps {
  readonly inputs: Co2Inputs;
  readonly estimates: Co2Estimates;
  readonly seed: number;
  /** The answer in a few words, for the title of a copied picture. */
  readonly answer: string;
}

/** How far emissions with measures may turn out, year by year; the same as a table, and to copy. */
export function NetFan({ inputs, estimates, seed, answer }: NetFanProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { quiet, numbers } = usePaneStyles();
  const { chart: forced } = useChartStyles();
  const rows = fanRows(estimates, co2Of(inputs));
  const shown = rows.find(({ year }) => year === inputs.targetYear) ?? rows.at(-1);
  if (!shown) return null;
  const label = t('measures.sure.fanLabel', { year: String(shown.year), p10: formatTonnes(shown.p10), p50: formatTonnes(shown.p50), p90: formatTonnes(shown.p90), path: shown.path === null ? '–' : formatTonnes(shown.path) });
  const item = (key: string | undefined, text: string) => <span className={styles.item}><span className={mergeClasses(styles.key, key)} />{text}</span>;
  const copy = () => fanCopySource({ inputs, rows, title: answer, label, draws: estimates.draws, seed });
  return (
    <div className={mergeClasses(styles.root, forced, styles.own)}>
      <WithCopy title={t('measures.sure.fan')} source={copy}><h3 className={fields.heading}>{t('measures.sure.fan')}</h3><div className={quiet}>{fanScale(rows).unit}</div></WithCopy>
      <NetFanChart rows={rows} targetYear={inputs.targetYear} label={label} width={300} height={170} />
      <div className={mergeClasses(quiet, styles.legend)} aria-hidden>{item(undefined, t('measures.sure.median'))}{item(styles.band, t('measures.sure.band'))}{item(styles.path, t('measures.sure.path', { reading: inputs.reading }))}</div>
      <details>
        <summary className={mergeClasses(quiet, styles.summary)}>{t('measures.sure.table')}</summary>
        <table className={mergeClasses(styles.table, numbers)}>
          <thead><tr><th scope="col">{t('measures.sure.year')}</th><th scope="col">P10</th><th scope="col">P50</th><th scope="col">P90</th><th scope="col">{t('measures.sure.pathShort')}</th></tr></thead>
          <tbody>
            {rows.map(({ year, p10, p50, p90, path }) => <tr key={year}><th scope="row">{year}</th><td>{formatTonnesNumber(p10)}</td><td>{formatTonnesNumber(p50)}</td><td>{formatTonnesNumber(p90)}</td><td>{path === null ? '–' : formatTonnesNumber(path)}</td></tr>)}
          </tbody>
        </table>
      </details>
    </div>
  );
}
