import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Checkmark16Regular, MoreHorizontal20Regular } from '@fluentui/react-icons';
import { memo } from 'react';
import { isBase } from '../../../simulation/scenario';
import type { Scenario } from '../../../simulation/scenario';
import { Footer } from '../../components/Footer';
import { t } from '../../i18n/translate';
import { usePaneStore, usePart } from '../../state/paneContext';
import type { ScenarioMenu } from './scenarios/useScenarioMenu';

const useStyles = makeStyles({ more: { minWidth: '34px', maxWidth: '34px', padding: 0, marginLeft: 'auto' } });

interface SimulatieFooterProps {
  readonly menu: ScenarioMenu;
  /** The scenario that stands in the workbook. */
  readonly inWorkbook: Scenario;
  /** The scenario has an outcome; one without is never written. */
  readonly possible: boolean;
}

/** What happens to the workbook: nothing until one of these is pressed. */
export const SimulatieFooter = memo(function SimulatieFooter({ menu, inWorkbook, possible }: SimulatieFooterProps) {
  const styles = useStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const { status, actions, leave, setNaming } = menu;
  const blank = status.kept === 'leeg';
  const atBase = isBase(inWorkbook);
  return (
    <Footer>
      <Button appearance="primary" icon={status.inWorkbook ? <Checkmark16Regular /> : undefined} disabledFocusable={busy || status.inWorkbook || blank || !possible} title={blank ? t('simulatie.idle') : undefined} onClick={() => void store.apply()}>
        {status.inWorkbook ? t('simulatie.applied') : t('simulatie.apply')}
      </Button>
      <Button disabledFocusable={busy || !(status.kept === 'nieuw' || status.kept === 'gewijzigd')} onClick={() => void actions.keep()}>{t('scenarios.menu.keep')}</Button>
      <Menu positioning="above-end">
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.more} icon={<MoreHorizontal20Regular />} aria-label={t('scenarios.bar.workbook')} title={t('scenarios.bar.workbook')} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem disabled={busy || blank} onClick={() => setNaming('keepAs')}>{t('scenarios.menu.keepAs')}</MenuItem>
            <MenuItem disabled={busy || (blank && atBase)} onClick={() => leave(() => void store.restore())}>{t('simulatie.restore')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </Footer>
  );
});
