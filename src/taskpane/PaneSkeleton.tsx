import { makeStyles, tokens } from '@fluentui/react-components';
import { SkeletonView } from './components/SkeletonView';

const useStyles = makeStyles({
  root: { height: '100dvh', overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground2 },
  // As high as the tabs that come in its place.
  tabs: { height: '44px', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The shape of the pane while Office starts. */
export function PaneSkeleton() {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.tabs} />
      <SkeletonView />
    </div>
  );
}
