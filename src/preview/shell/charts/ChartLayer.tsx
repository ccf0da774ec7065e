import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useSyncExternalStore, type ReactElement } from 'react';
import { ChartDrawing } from './ChartDrawing';
import type { ChartsOnSheet } from './chartsOnSheet';

const useStyles = makeStyles({
  // The mouse wheel and clicks are the sheet's.
  window: { position: 'absolute', overflow: 'hidden', pointerEvents: 'none' },
  chart: { position: 'absolute', boxSizing: 'border-box', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** A chart is drawn again only when its figures or its size change, not while it is scrolled. */
const Drawing = memo(ChartDrawing);

export interface ChartSource {
  readonly now: () => ChartsOnSheet | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The charts of the sheet in front, over the grid. */
export function ChartLayer({ source }: { readonly source: ChartSource }): ReactElement | null {
  const styles = useStyles();
  const state = useSyncExternalStore(source.subscribe, source.now);
  if (!state) return null;
  const { window, charts } = state;
  return (
    <div className={styles.window} style={window} data-testid="charts">
      {charts.map(({ id, name, picture, area }) => (
        <div key={id} className={styles.chart} data-chart={name} style={{ ...area, left: area.left - window.left, top: area.top - window.top }}>
          <Drawing picture={picture} width={Math.max(area.width - 2, 1)} height={Math.max(area.height - 2, 1)} />
        </div>
      ))}
    </div>
  );
}
