import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CopyMenu } from './CopyMenu';
import type { CopySource } from './copySource';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', alignItems: 'start' },
  // As tall as a line of text, so that the line stays where it was.
  menu: { margin: '-4px -6px -4px 0' },
});

interface WithCopyProps {
  /** What is copied, for whoever hears the button. */
  readonly title: string;
  readonly source: () => CopySource;
  readonly children: ReactNode;
}

/** The line over a chart or table, with what copies it at its end: for charts that have no card of their own. */
export function WithCopy({ title, source, children }: WithCopyProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <div>{children}</div>
      <div className={styles.menu}><CopyMenu title={title} source={source} /></div>
    </div>
  );
}
