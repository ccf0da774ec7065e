import { Button, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons';
import { t } from '../../../i18n/translate';

const useStyles = makeStyles({
  button: { minWidth: 0, maxWidth: '100%', minHeight: '24px', padding: '1px 4px', gap: '4px', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  lead: { whiteSpace: 'nowrap' },
  list: { maxHeight: 'min(50vh, 360px)', maxWidth: 'calc(100vw - 28px)' },
  item: { maxWidth: 'none', overflowWrap: 'anywhere' },
});

/** The base has no name of its own among the scenarios. */
const BASE = '';

interface BaselineMenuProps {
  readonly baseline: string | undefined;
  /** Names it can build on without a circle. */
  readonly choices: readonly string[];
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onChoose: (baseline: string | null) => void;
}

/** What the scenario builds on: said all the time, chosen with a tap. */
export function BaselineMenu({ baseline, choices, open, onOpenChange, onChoose }: BaselineMenuProps) {
  const styles = useStyles();
  const name = baseline ?? t('scenarios.baseline.base');
  const choose = (chosen: string | undefined) => chosen !== undefined && onChoose(chosen === BASE ? null : chosen);
  return (
    <Menu open={open} onOpenChange={(_, data) => onOpenChange(data.open)} checkedValues={{ baseline: [baseline ?? BASE] }} onCheckedValueChange={(_, data) => choose(data.checkedItems.at(-1))} positioning="below-start">
      <MenuTrigger disableButtonEnhancement>
        <Button className={styles.button} appearance="subtle" aria-label={t('scenarios.baseline.choose', { name })}>
          <span className={styles.lead}>{t('scenarios.baseline.on')}</span>
          <span className={styles.name}>{name}</span>
          <ChevronDown12Regular aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.list}>
        <MenuList>
          <MenuItemRadio className={styles.item} name="baseline" value={BASE}>{t('scenarios.baseline.baseLong')}</MenuItemRadio>
          {choices.map((choice) => <MenuItemRadio key={choice} className={styles.item} name="baseline" value={choice}>{choice}</MenuItemRadio>)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
