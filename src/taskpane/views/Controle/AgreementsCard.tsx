import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Flag16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { AgreementInput } from '../../../model/agreements/inputs';
import { summarizeAgreements } from '../../../model/agreements/summary';
import type { Read } from '../../../workbook/problems';
import type { InputCells } from '../../../workbook/read/inputCells';
import { sheetNames } from '../../../workbook/sheetNames';
import { Card } from '../../components/Card';
import { usePaneStyles } from '../../components/usePaneStyles';
import { amountText, countText, statusesText } from '../../i18n/agreementText';
import { t } from '../../i18n/translate';
import { reservationsOf } from '../../state/agreementGroups';
import type { Reservation } from '../../state/agreementGroups';
import { AgreementTheme } from './AgreementTheme';
import { JumpRow } from './JumpRow';
import { ProblemRows } from './ProblemRows';

const useStyles = makeStyles({
  answer: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  statuses: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  gap: { marginBottom: '4px' },
  reservation: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '6px', margin: '8px 0', padding: '8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, overflowWrap: 'anywhere' },
  bold: { fontWeight: tokens.fontWeightSemibold, lineHeight: '18px' },
});

interface AgreementsCardProps {
  readonly agreements: Read<readonly AgreementInput[]>;
  readonly cells: InputCells;
}

/** The plan's numeric agreements: how many there are and how they stand, or what is wrong in their table. */
export function AgreementsCard({ agreements, cells }: AgreementsCardProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  return (
    <Card title={t('agreements.title')}>
      {agreements.ok ? <Stand agreements={agreements.value} cells={cells} /> : <><div className={mergeClasses(quiet, styles.gap)}>{t('agreements.problems')}</div><ProblemRows problems={agreements.problems} /></>}
      <JumpRow label={t('agreements.look')} place={{ sheet: sheetNames.afspraken }} />
    </Card>
  );
}

/** The summary first, then the reservation, which stands there whatever is filled in, then each theme. */
function Stand({ agreements, cells }: { readonly agreements: readonly AgreementInput[]; readonly cells: InputCells }) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const summary = useMemo(() => summarizeAgreements(agreements), [agreements]);
  const statuses = statusesText(summary.whole);
  const empty = summary.whole.withFigure === 0;
  const toFill = empty && agreements.length > 0 ? cells.place('afspraken', 0, 'realisatie') : null;
  return (
    <>
      <div className={mergeClasses(numbers, styles.answer)}>{countText(summary.whole)}</div>
      {statuses !== '' && <div className={mergeClasses(numbers, styles.statuses)}>{statuses}</div>}
      <div className={mergeClasses(quiet, styles.gap)}>{t(agreements.length === 0 ? 'agreements.none' : empty ? 'agreements.empty' : 'agreements.intro')}</div>
      {toFill && <JumpRow label={t('agreements.fill')} place={toFill} />}
      {reservationsOf(agreements, summary.reserved).map((reservation) => <ReservationNote key={`${reservation.name} ${reservation.text}`} reservation={reservation} />)}
      {summary.themes.map((theme) => <AgreementTheme key={theme.theme.toLowerCase()} agreements={agreements} summary={summary} theme={theme} cells={cells} />)}
    </>
  );
}

function ReservationNote({ reservation: { text, name, unit, targets, years } }: { readonly reservation: Reservation }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const what = `${targets.map((target) => amountText(target, unit)).join(' / ')} ${name} (${years.join(', ')})`;
  return (
    <div className={styles.reservation} role="note">
      <Flag16Regular aria-hidden />
      <div>
        <div className={styles.bold}>{t('agreements.reservationTitle', { what })}</div>
        <div className={quiet}>{text}</div>
      </div>
    </div>
  );
}
