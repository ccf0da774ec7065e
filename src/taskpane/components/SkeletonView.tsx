import { makeStyles, tokens } from '@fluentui/react-components';
import { t } from '../i18n/translate';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', padding: '12px', gap: '6px' },
  block: {
    backgroundColor: tokens.colorNeutralStencil1,
    borderRadius: tokens.borderRadiusMedium,
    animationName: { from: { opacity: 1 }, '50%': { opacity: 0.45 }, to: { opacity: 1 } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    '@media (forced-colors: active)': { backgroundColor: 'GrayText' },
  },
  row: { display: 'grid', gridTemplateColumns: '40% 1fr 44px', gap: '8px', height: '26px', alignItems: 'center' },
});

/** The shape of view Sterkte while the workbook is read, so that nothing jumps when the figures come. */
export function SkeletonView() {
  const styles = useStyles();
  const block = (height: number, width: string) => <div className={styles.block} style={{ height, width }} />;
  return (
    <div className={styles.root} role="status" aria-label={t('common.loading')}>
      {block(14, '55%')}
      {block(32, '45%')}
      {block(14, '85%')}
      <div style={{ height: 12 }} />
      {block(30, '70%')}
      <div style={{ height: 8 }} />
      {Array.from({ length: 14 }, (_, i) => (
        <div key={i} className={styles.row}>
          {block(12, `${70 + ((i * 37) % 30)}%`)}
          {block(10, `${45 + ((i * 53) % 55)}%`)}
          {block(12, '100%')}
        </div>
      ))}
    </div>
  );
}
