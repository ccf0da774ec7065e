import { Button, makeStyles, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, mergeClasses, tokens } from '@fluentui/react-components';
import { Add20Regular, ArrowImport20Regular, ChevronDown16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Scenario } from '../../../../simulation/scenario';
import { exampleScenarios } from '../../../state/exampleScenarios';
import { t } from '../../../i18n/translate';

const useStyles = makeStyles({
  picker: { flexGrow: 1, minWidth: 0, maxWidth: 'none', justifyContent: 'flex-start', gap: '6px', padding: '5px 8px 5px 10px', fontWeight: tokens.fontWeightRegular },
  label: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  name: { flexGrow: 1, minWidth: 0, textAlign: 'left', fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  blank: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  list: { maxHeight: 'min(60vh, 420px)', maxWidth: 'calc(100vw - 28px)', minWidth: '240px' },
  item: { maxWidth: 'none' },
  text: { display: 'block', overflowWrap: 'anywhere', lineHeight: '18px' },
  aside: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
  empty: { padding: '2px 10px 8px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, maxWidth: '260px' },
});

interface ScenarioPickerProps {
  readonly name: string;
  readonly origin: string | null;
  readonly library: readonly Scenario[];
  /** What stands in the workbook without being kept; null: nothing, or it is on screen. */
  readonly inSheet: Scenario | null;
  readonly onOpen: (scenario: Scenario, origin: string | null) => void;
  readonly onNew: () => void;
  readonly onImport: () => void;
  /** F2 on the picker. */
  readonly onRename: () => void;
}

/** The scenario on screen, always visible, and all others a tap away. */
export function ScenarioPicker({ name, origin, library, inSheet, onOpen, onNew, onImport, onRename }: ScenarioPickerProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const blank = name.trim() === '';
  const shown = blank ? t('scenarios.bar.blank') : name;
  const choose = (chosen: string | undefined) => {
    const scenario = library.find((candidate) => candidate.name === chosen);
    if (scenario) onOpen(scenario, scenario.name);
  };
  return (
    <Menu open={open} onOpenChange={(_, data) => setOpen(data.open)} checkedValues={{ scenario: origin === null ? [] : [origin] }} onCheckedValueChange={(_, data) => choose(data.checkedItems.at(-1))} positioning={{ position: 'below', align: 'start', matchTargetSize: 'width' }}>
      <MenuTrigger disableButtonEnhancement>
        <Button className={styles.picker} aria-label={t('scenarios.bar.pick', { name: shown })} title={shown} onKeyDown={(event) => event.key === 'F2' && onRename()}>
          <span className={styles.label}>{t('scenarios.bar.label')}</span>
          <span className={mergeClasses(styles.name, blank && styles.blank)}>{shown}</span>
          <ChevronDown16Regular className={styles.chevron} aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.list}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t('scenarios.bar.keptHere')}</MenuGroupHeader>
            {library.map((scenario) => (
              <MenuItemRadio key={scenario.name} className={styles.item} name="scenario" value={scenario.name}>
                <span className={styles.text}>{scenario.name}</span>
                {scenario.baseline !== undefined && <span className={styles.aside}>{t('scenarios.baseline.on')} {scenario.baseline}</span>}
              </MenuItemRadio>
            ))}
            {library.length === 0 && <div className={styles.empty}>{t('scenarios.bar.noneKeptHint')}</div>}
          </MenuGroup>
          {inSheet && (
            <MenuGroup>
              <MenuGroupHeader>{t('scenarios.bar.inSheet')}</MenuGroupHeader>
              <MenuItem className={styles.item} onClick={() => onOpen(inSheet, null)}><span className={styles.text}>{inSheet.name}</span></MenuItem>
            </MenuGroup>
          )}
          <MenuGroup>
            <MenuGroupHeader>{t('scenarios.bar.examples')}</MenuGroupHeader>
            {open && exampleScenarios().map((example) => (
              <MenuItem key={example.name} className={styles.item} onClick={() => onOpen(example, null)}><span className={styles.text}>{example.name}</span></MenuItem>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem icon={<Add20Regular />} onClick={onNew}>{t('scenarios.bar.new')}</MenuItem>
          <MenuItem icon={<ArrowImport20Regular />} onClick={onImport}>{t('scenarios.bar.import')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
