import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import type { SterkteOptions } from './sterkteOptions';
import { useRowStyles } from './useRowStyles';

const useStyles = makeStyles({
  bars: { display: 'flex', alignItems: 'center', gap: '12px', padding: '0 6px 4px' },
  item: { display: 'inline-flex', alignItems: 'center', gap: '5px' },
  swatch: { width: '12px', height: '8px', flexShrink: 0 },
  unit: { marginLeft: 'auto' },
  head: { padding: '0 6px 4px' },
});

/** What the marks mean and in which unit the numbers are; a heading per column when figures are compared. */
export function Legend({ options: { display, measure } }: { readonly options: SterkteOptions }) {
  const styles = useStyles();
  const rows = useRowStyles();
  const { quiet } = usePaneStyles();
  if (display === 'gedrukt') {
    return (
      <div aria-hidden className={mergeClasses(rows.printed, quiet, styles.head)}>
        <span>{t('unit.fte')}</span>
        <span className={rows.number}>{t('sterkte.printed')}</span>
        <span className={rows.number}>{t('sterkte.computed')}</span>
        <span className={rows.number}>{t('sterkte.difference')}</span>
      </div>
    );
  }
  const item = (mark: string, text: string) => <span className={styles.item}><span className={mergeClasses(mark, styles.swatch)} />{text}</span>;
  return (
    <div aria-hidden className={mergeClasses(quiet, styles.bars)}>
      {display === 'staven' && item(rows.bar, t('sterkte.legendHbvs'))}
      {display === 'staven' && measure === 'nieuw' && item(rows.extra, t('sterkte.legendExtra'))}
      <span className={styles.unit}>{display === 'per1000' ? t('unit.perThousand') : t('unit.fte')}</span>
    </div>
  );
}
