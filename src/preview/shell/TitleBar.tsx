import { Button, Divider, Text, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { Save20Regular } from '@fluentui/react-icons/svg/save';
import { WeatherMoon20Regular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunny20Regular } from '@fluentui/react-icons/svg/weather-sunny';
import type { ReactElement } from 'react';
import type { History } from './session';

interface TitleBarProps {
  readonly fileName: string;
  readonly history: History;
  /** False until the sheet is there. */
  readonly ready: boolean;
  readonly dark: boolean;
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onDark: (dark: boolean) => void;
}

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '2px', height: '48px', padding: '0 12px', minWidth: 0 },
  logo: { width: '24px', height: '24px', marginRight: '10px', flexShrink: 0 },
  name: { flex: '1 1 0', display: 'flex', alignItems: 'baseline', justifyContent: 'center', gap: '8px', minWidth: 0, padding: '0 12px', textAlign: 'center' },
  file: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  state: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', '@media (max-width: 760px)': { display: 'none' } },
  divider: { flexGrow: 0, height: '20px', margin: '0 6px' },
  place: { color: tokens.colorNeutralForeground3, marginRight: '8px', whiteSpace: 'nowrap', '@media (max-width: 1000px)': { display: 'none' } },
});

interface CommandProps {
  readonly label: string;
  readonly keys?: string;
  readonly icon: ReactElement;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Command({ label, keys, icon, disabled = false, onClick }: CommandProps): ReactElement {
  return (
    <Tooltip content={keys ? `${label} (${keys})` : label} relationship="label" withArrow>
      <Button appearance="subtle" icon={icon} disabled={disabled} onClick={onClick} />
    </Tooltip>
  );
}

/** The top row: the file, what can be done with it, and light or dark. */
export function TitleBar({ fileName, history, ready, dark, onNew, onOpen, onSave, onUndo, onRedo, onDark }: TitleBarProps): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <img className={styles.logo} src="assets/icons/app-64.png" alt="" />
      <Command label="Nieuw" icon={<DocumentAdd20Regular />} disabled={!ready} onClick={onNew} />
      <Command label="Openen" keys="Ctrl+O" icon={<FolderOpen20Regular />} disabled={!ready} onClick={onOpen} />
      <Command label="Opslaan" keys="Ctrl+S" icon={<Save20Regular />} disabled={!ready} onClick={onSave} />
      <Divider vertical className={styles.divider} />
      <Command label="Ongedaan maken" keys="Ctrl+Z" icon={<ArrowUndo20Regular />} disabled={!history.canUndo} onClick={onUndo} />
      <Command label="Opnieuw" keys="Ctrl+Y" icon={<ArrowRedo20Regular />} disabled={!history.canRedo} onClick={onRedo} />
      <div className={styles.name}>
        <Text as="h1" weight="semibold" className={styles.file} title={fileName}>
          {fileName}
        </Text>
        <Text size={200} className={styles.state} aria-live="polite">
          {history.changed ? 'Niet opgeslagen' : ''}
        </Text>
      </div>
      <Text size={200} className={styles.place}>
        Voorbeeldomgeving
      </Text>
      <Command label={dark ? 'Licht thema' : 'Donker thema'} icon={dark ? <WeatherSunny20Regular /> : <WeatherMoon20Regular />} onClick={() => onDark(!dark)} />
    </header>
  );
}
