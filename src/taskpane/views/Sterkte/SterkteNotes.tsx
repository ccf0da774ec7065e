import { Link, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { restsOnSplit } from '../../../model/strength/inputs';
import type { StrengthInputs } from '../../../model/strength/inputs';
import { sheetNames } from '../../../workbook/sheetNames';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { usePaneStore } from '../../state/paneContext';
import type { UnitFigures } from '../../state/strengthFigures';
import type { SterkteOptions } from './sterkteOptions';

const useStyles = makeStyles({ bar: { flexShrink: 0 }, text: { margin: 0 } });

interface SterkteNotesProps {
  readonly figures: UnitFigures;
  readonly inputs: StrengthInputs;
  readonly options: SterkteOptions;
  readonly isScenario: boolean;
  readonly onLook: () => void;
}

/** What a careful reader would ask about the figures above. */
export function SterkteNotes({ figures, inputs, options, isScenario, onLook }: SterkteNotesProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  if (options.display === 'per1000') {
    const split = restsOnSplit(inputs).flatMap((assumed, i) => (assumed ? [inputs.teams[i]?.name ?? ''] : []));
    return (
      <div className={quiet}>
        <p className={styles.text}>{t('sterkte.newStrengthOnly')}</p>
        {split.length > 0 && (
          <p className={styles.text}>
            {t('sterkte.splitWhy', { names: split.join(', ') })} <Link inline onClick={() => void store.select({ sheet: sheetNames.gemeenten })}>{t('common.goToSheet')}</Link>
          </p>
        )}
      </div>
    );
  }
  if (options.display === 'gedrukt') return <div className={quiet}>{t('sterkte.printedSource')}</div>;
  // In a scenario a difference from the plan is the scenario's, not the plan's rounding.
  if (isScenario || figures.differing === 0) return null;
  return (
    <MessageBar className={styles.bar} layout="multiline">
      <MessageBarBody>
        {t('sterkte.differs', { count: figures.differing, n: String(figures.teamCount) })} <Link inline onClick={onLook}>{t('sterkte.look')}</Link>
      </MessageBarBody>
    </MessageBar>
  );
}
