import { Spinner, Tab, TabList, Text, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface RibbonProps {
  readonly ready: boolean;
  readonly inserting: boolean;
  readonly paneShown: boolean;
  readonly onInsert: () => void;
  readonly onTogglePane: () => void;
}

const useStyles = makeStyles({
  tabs: { padding: '0 8px', marginTop: '-6px' },
  strip: {
    display: 'flex',
    height: '88px',
    margin: '2px 8px 8px',
    padding: '0 4px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    overflowX: 'auto',
    overflowY: 'hidden',
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '6px 8px 5px',
    position: 'relative',
    '::after': { content: '""', position: 'absolute', right: 0, top: '12px', bottom: '12px', width: '1px', backgroundColor: tokens.colorNeutralStroke2 },
  },
  caption: { color: tokens.colorNeutralForeground3, lineHeight: '14px' },
  button: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '4px',
    minWidth: '76px',
    height: '59px',
    padding: '2px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover:enabled': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active:enabled': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default', '& img': { opacity: 0.4 } },
  },
  pressed: { backgroundColor: tokens.colorNeutralBackground1Selected },
  icon: { width: '32px', height: '32px', display: 'grid', placeItems: 'center' },
});

interface RibbonButtonProps {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly busy?: boolean;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function RibbonButton({ label, tip, icon, busy = false, pressed, disabled = false, onClick }: RibbonButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <Tooltip content={tip} relationship="description" positioning="below" withArrow>
      <button type="button" className={mergeClasses(styles.button, pressed === true && styles.pressed)} disabled={disabled || busy} aria-pressed={pressed} aria-busy={busy} onClick={onClick}>
        <span className={styles.icon}>{busy ? <Spinner size="small" /> : <img src={`assets/icons/${icon}-80.png`} width={32} height={32} alt="" />}</span>
        {label}
      </button>
    </Tooltip>
  );
}

/** The ribbon tab that the manifest gives Excel, with the same buttons and groups. */
export function Ribbon({ ready, inserting, paneShown, onInsert, onTogglePane }: RibbonProps): ReactElement {
  const styles = useStyles();
  return (
    <nav aria-label="Lint">
      <TabList selectedValue="sterktewijzer" size="medium" className={styles.tabs}>
        <Tab value="sterktewijzer">Sterktewijzer</Tab>
      </TabList>
      <div className={styles.strip}>
        <div className={styles.group} role="group" aria-label="Model">
          <RibbonButton label="Model invoegen" tip="Zet de bladen van het sterktemodel met levende formules achter uw eigen bladen." icon="insert-model" busy={inserting} disabled={!ready} onClick={onInsert} />
          <Text size={100} className={styles.caption} aria-hidden>
            Model
          </Text>
        </div>
        <div className={styles.group} role="group" aria-label="Simulatie">
          <RibbonButton label="Deelvenster" tip="Toont of verbergt het deelvenster van Sterktewijzer." icon="show-pane" pressed={paneShown} onClick={onTogglePane} />
          <Text size={100} className={styles.caption} aria-hidden>
            Simulatie
          </Text>
        </div>
      </div>
    </nav>
  );
}
