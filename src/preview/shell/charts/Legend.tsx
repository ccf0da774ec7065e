import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChartPicture } from './picture';

const useStyles = makeStyles({
  legend: { position: 'absolute', left: '8px', right: '8px', bottom: '8px', display: 'flex', justifyContent: 'center', gap: '16px', fontSize: '11px', lineHeight: '16px', color: tokens.colorNeutralForeground2, overflow: 'hidden' },
  entry: { display: 'flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap' },
  swatch: { width: '10px', height: '10px', borderRadius: '1px' },
  line: { height: '3px' },
});

/** The names of the series with their colours, centred under the chart. */
export function Legend({ picture }: { readonly picture: ChartPicture }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      {picture.series.map((series, index) => (
        <span key={index} className={styles.entry}>
          <span className={mergeClasses(styles.swatch, picture.kind === 'line' && styles.line)} style={{ backgroundColor: series.color }} />
          {series.name}
        </span>
      ))}
    </div>
  );
}
