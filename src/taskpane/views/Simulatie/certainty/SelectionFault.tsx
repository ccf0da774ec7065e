import { Link, makeStyles } from '@fluentui/react-components';
import type { SelectionReading } from '../../../../excel/contract';
import type { Place } from '../../../../workbook/problems';
import { selectionText } from '../../../i18n/selectionText';
import { t } from '../../../i18n/translate';
import { usePaneStore } from '../../../state/paneContext';
import { chart } from '../../../theme/paneTheme';
import { usePaneStyles } from '../../../components/usePaneStyles';

export type SelectionFailure = Extract<SelectionReading<unknown>, { ok: false }>['problem'];

const useStyles = makeStyles({ fault: { color: chart.lossText }, link: { fontSize: 'inherit' } });

/** Why the selection cannot be used, with a way to the cell it is about. */
export function SelectionFault({ problem }: { readonly problem: SelectionFailure }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const place = placeOf(problem);
  return (
    <div className={quiet} role="alert">
      <span className={styles.fault}>{selectionText(problem)}</span>
      {place?.range !== undefined && <> <Link inline className={styles.link} onClick={() => void store.select(place)}>{t('certainty.selection.goTo', { place: `${place.sheet}!${place.range}` })}</Link></>}
    </div>
  );
}

function placeOf(problem: SelectionFailure): Place | null {
  if (problem.code === 'cells') return problem.problems[0]?.place ?? null;
  return 'place' in problem ? problem.place : null;
}
