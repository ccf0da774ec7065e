import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    inset: 0,
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `linear-gradient(${tokens.colorNeutralStroke3} 1px, transparent 1px), linear-gradient(90deg, ${tokens.colorNeutralStroke3} 1px, transparent 1px)`,
    backgroundSize: '100% 24px, 88px 100%',
    backgroundPosition: '0 47px, 45px 0',
  },
  word: { padding: '12px 20px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow8 },
});

/** Lines like a sheet's, until the sheet itself has been loaded. */
export function SheetSkeleton(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.word}>
        <Spinner size="tiny" label="Het werkblad wordt geladen" />
      </div>
    </div>
  );
}
