import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import type { InputEdit } from '../../../excel/contract';
import { today } from '../../../excel/today';
import { dateToSerial } from '../../../workbook/dates';
import { ALL_TEAMS, liftActions } from '../../../workbook/liftLog';
import type { UnloggedLift } from '../../../workbook/liftLog';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatFte } from '../../format/numbers';
import { t } from '../../i18n/translate';
import { usePaneStore, usePart } from '../../state/paneContext';
import { JumpRow } from './JumpRow';

const useStyles = makeStyles({ lead: { marginBottom: '4px' }, icon: { display: 'block' } });

/** Minima that were lifted in the workbook without a line in the log, each with the way to its cell, and the way to log them; nothing when there are none. */
export function UnloggedLifts({ unlogged }: { readonly unlogged: readonly UnloggedLift[] }) {
  const styles = useStyles();
  const { list, quiet } = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  if (unlogged.length === 0) return null;
  return (
    <div>
      <div className={mergeClasses(quiet, styles.lead)}>{t('controle.unloggedIntro')}</div>
      <ul className={list} aria-label={t('controle.unlogged')}>
        {unlogged.map(({ team, minimum, place }) => (
          <li key={team ?? ALL_TEAMS}>
            <JumpRow icon={<Info16Regular className={styles.icon} aria-hidden />} label={t('controle.unloggedLine', { name: team ?? t('controle.allTeams') })} value={formatFte(minimum)} place={place} />
          </li>
        ))}
      </ul>
      <Button size="small" disabledFocusable={busy} onClick={() => void store.edit(unlogged.map(logLine))}>{t('controle.logNow')}</Button>
    </div>
  );
}

/** The line as the log has it for a scenario; the workbook is Dutch. */
function logLine({ team, minimum, place }: UnloggedLift): InputEdit {
  return { kind: 'row', table: 'logboek', values: { handeling: liftActions.lifted, betreft: team ?? ALL_TEAMS, was: minimum, wordt: 0, datum: dateToSerial(today()), reden: `met de hand op ${place.sheet}` } };
}
