import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { isProportional } from '../../../model/strength/calibrate';
import { driverShares } from '../../../simulation/driverShares';
import { isBase } from '../../../simulation/scenario';
import type { Scenario } from '../../../simulation/scenario';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatShare } from '../../format/numbers';
import { t } from '../../i18n/translate';
import type { PreparedModel } from '../../state/computeScenario';
import { usePaneStore } from '../../state/paneContext';

const useStyles = makeStyles({ note: { padding: '0 2px' }, link: { fontSize: 'inherit' }, assumed: { whiteSpace: 'nowrap' } });

/** How much of the budget each driver can move at all, and what that rests on. */
export function DriverNote({ prepared, scenario }: { readonly prepared: PreparedModel; readonly scenario: Scenario }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const shares = driverShares(prepared.model);
  return (
    <div className={mergeClasses(quiet, styles.note)}>
      {t('simulatie.shares', { inwoners: formatShare(shares.inwoners), werklast: formatShare(shares.werklast) })}{' '}
      <span className={styles.assumed}>
        (<Link className={styles.link} inline onClick={() => store.dispatch({ type: 'viewChosen', view: 'controle' })}>{t('simulatie.sharesAssumed')}</Link>).
      </span>{' '}
      {isProportional(prepared.model.inputs) && isBase(scenario) && t('simulatie.weights')}
    </div>
  );
}
