import { Skeleton, SkeletonItem, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: '14px', padding: '16px' }, wide: { width: '100%' }, short: { width: '55%' } });

/** Stands where the pane will be while the sheet is being loaded. */
export function PaneSkeleton(): ReactElement {
  const styles = useStyles();
  return (
    <Skeleton aria-label="Het deelvenster wordt geladen" className={styles.root}>
      <SkeletonItem size={24} className={styles.wide} />
      <SkeletonItem size={40} className={styles.short} />
      {[0, 1, 2, 3, 4, 5].map((line) => (
        <SkeletonItem key={line} size={16} className={styles.wide} />
      ))}
    </Skeleton>
  );
}
