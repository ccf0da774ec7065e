import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NormYearRow } from '../../../model/wijkagent/normYears';
import { Spoken } from '../../components/Spoken';
import { usePaneStyles } from '../../components/usePaneStyles';
import { asFarAsGrowth, costNumber } from '../../i18n/normText';
import { t } from '../../i18n/translate';
import type { NormGrowth } from '../../state/normGrowth';
import { normSinks, sinksByYear } from '../../state/normSinks';
import { chart } from '../../theme/paneTheme';
import { useNormFieldStyles } from './useNormFieldStyles';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '8px' },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 40px 40px', columnGap: '4px', textAlign: 'right' },
  year: { display: 'grid', gridTemplateColumns: '36px minmax(0, 1fr)', columnGap: '4px', padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  label: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', lineHeight: '24px' },
  // Wide enough at 320 pixels for the longest name of a team, which has no space to break at.
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 40px 40px', columnGap: '4px', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums', minHeight: '24px', alignItems: 'center', lineHeight: '18px' },
  short: { color: chart.lossText, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', textAlign: 'right' },
  last: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap', textAlign: 'right' },
});

/** Which district or team falls under the norm in which year, and the fte that costs. */
export function SinkList({ rows, growth }: { readonly rows: readonly NormYearRow[]; readonly growth: NormGrowth }) {
  const styles = useStyles();
  const fields = useNormFieldStyles();
  const { quiet, list } = usePaneStyles();
  const last = String(rows[0]?.years.at(-1)?.year ?? '');
  const first = rows[0]?.years[0]?.year;
  const years = sinksByYear(normSinks(rows));
  return (
    <>
      <h3 className={styles.title}>{t('norm.years.sinks')}</h3>
      {years.length === 0 ? <p className={mergeClasses(quiet, fields.text)}>{growth.sayable ? asFarAsGrowth(t('norm.years.noneSinks', { year: last }), growth) : t('norm.years.noneSinksWithoutGrowth')}</p> : <div aria-hidden className={mergeClasses(quiet, styles.head)}><span /><span>{t('norm.years.sinkThen')}</span><span>{t('norm.years.sinkLast', { year: last })}</span></div>}
      <ul className={list} aria-label={t('norm.years.sinks')}>
        {years.map(({ year, sinks }) => (
          <li key={year} className={styles.year}>
            <span className={styles.label}>{year}</span>
            <ul className={list}>
              {sinks.map(({ row, fte, fteInLastYear }) => (
                <li key={`${row.kind}${row.index}`} className={styles.row}>
                  <Spoken>{t(year === first ? 'norm.years.sinkSpokenAlready' : 'norm.years.sinkSpoken', { name: row.name, year: String(year), fte: costNumber(fte), last, costLast: costNumber(fteInLastYear) })}</Spoken>
                  <span aria-hidden>{row.name}{row.kind === 'district' && <span className={quiet}> · {t('norm.years.district')}</span>}</span>
                  <span aria-hidden className={styles.short}>−{costNumber(fte)}</span>
                  <span aria-hidden className={styles.last}>−{costNumber(fteInLastYear)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
