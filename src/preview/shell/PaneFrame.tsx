import { Button, Text, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef, type ReactElement } from 'react';
import { PaneSkeleton } from './PaneSkeleton';
import { PANE_WIDTH, usePaneWidth } from './usePaneWidth';

interface PaneFrameProps {
  /** False until the stand-in Excel is there: the pane must find it when it starts. */
  readonly ready: boolean;
  readonly shown: boolean;
  readonly dark: boolean;
  /** Changes when another workbook was opened: Excel starts the pane anew then. */
  readonly workbook: number;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  frame: { display: 'flex', minHeight: 0, backgroundColor: tokens.colorNeutralBackground2, '@media (max-width: 760px)': { position: 'absolute', inset: 0, zIndex: 2, width: 'auto' } },
  hidden: { display: 'none' },
  divider: {
    width: '9px',
    margin: '0 -4px',
    zIndex: 1,
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundImage: `linear-gradient(${tokens.colorNeutralStroke2}, ${tokens.colorNeutralStroke2})`,
    backgroundSize: '1px 100%',
    backgroundPosition: 'center',
    backgroundRepeat: 'no-repeat',
    ':hover': { backgroundImage: `linear-gradient(${tokens.colorBrandStroke1}, ${tokens.colorBrandStroke1})`, backgroundSize: '2px 100%' },
    ':focus-visible': { outline: 'none', backgroundImage: `linear-gradient(${tokens.colorBrandStroke1}, ${tokens.colorBrandStroke1})`, backgroundSize: '3px 100%' },
    '@media (max-width: 760px)': { display: 'none' },
  },
  pane: { display: 'flex', flexDirection: 'column', flexShrink: 0, minHeight: 0, '@media (max-width: 760px)': { flex: 1 } },
  title: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', height: '40px', padding: '0 4px 0 12px', flexShrink: 0 },
  content: { flex: 1, minHeight: 0, border: 'none', display: 'block', width: '100%' },
  dragging: { pointerEvents: 'none' },
});

/** The task pane as Excel shows it: a title with a close button, and the add-in's page in a frame of its own. */
export function PaneFrame({ ready, shown, dark, workbook, onClose }: PaneFrameProps): ReactElement {
  const styles = useStyles();
  const { width, dragging, divider } = usePaneWidth();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    // Excel does not tell an add-in about a new theme either; the pane looks again when it gets the focus.
    const look = requestAnimationFrame(() => frame.current?.contentWindow?.dispatchEvent(new Event('focus')));
    return () => cancelAnimationFrame(look);
  }, [dark]);
  return (
    <aside className={mergeClasses(styles.frame, !shown && styles.hidden)} aria-label="Deelvenster">
      <div
        className={styles.divider}
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label="Breedte van het deelvenster"
        aria-valuemin={PANE_WIDTH.least}
        aria-valuenow={width}
        aria-valuemax={PANE_WIDTH.most}
        {...divider}
      />
      <div className={styles.pane} style={{ width }}>
        <div className={styles.title}>
          <Text as="h2" weight="semibold" size={400}>
            Sterktewijzer
          </Text>
          <Tooltip content="Sluiten" relationship="label">
            <Button appearance="subtle" icon={<Dismiss20Regular />} onClick={onClose} />
          </Tooltip>
        </div>
        {ready ? (
          // A frame's own colour scheme decides what its page hears about light and dark.
          <iframe ref={frame} key={workbook} title="Sterktewijzer" src="pane.html" className={mergeClasses(styles.content, dragging && styles.dragging)} style={{ colorScheme: dark ? 'dark' : 'light' }} />
        ) : (
          <PaneSkeleton />
        )}
      </div>
    </aside>
  );
}
