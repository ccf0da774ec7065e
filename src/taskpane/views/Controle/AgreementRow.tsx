import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowTrending16Regular, ArrowTrendingDown16Regular, CheckmarkCircle16Regular, CircleHint16Regular, DismissCircle16Regular, QuestionCircle16Regular } from '@fluentui/react-icons';
import type { AgreementInput } from '../../../model/agreements/inputs';
import type { AgreementStatus, Verdict } from '../../../model/agreements/judge';
import type { Place } from '../../../workbook/problems';
import { Spoken } from '../../components/Spoken';
import { usePaneStyles } from '../../components/usePaneStyles';
import { behindText, standText, verdictText } from '../../i18n/agreementText';
import { chart } from '../../theme/paneTheme';
import { JumpRow } from './JumpRow';

const useStyles = makeStyles({
  behind: { display: 'block' },
  status: { fontWeight: tokens.fontWeightSemibold },
  icon: { display: 'block' },
  good: { color: chart.good },
  wrong: { color: chart.lossText },
  open: { color: tokens.colorNeutralForeground3 },
});

const icons = {
  'geen cijfer': { Icon: CircleHint16Regular, tone: 'open' },
  gehaald: { Icon: CheckmarkCircle16Regular, tone: 'good' },
  'op koers': { Icon: ArrowTrending16Regular, tone: 'good' },
  achter: { Icon: ArrowTrendingDown16Regular, tone: 'wrong' },
  'niet gehaald': { Icon: DismissCircle16Regular, tone: 'wrong' },
} as const satisfies Record<AgreementStatus, unknown>;

interface AgreementRowProps {
  readonly agreement: AgreementInput;
  readonly verdict: Verdict;
  /** Where its actual stands. */
  readonly place: Place;
}

/** An agreement in one year: what was asked, what was reached and how it stands, in words with an icon; leads to the cell of the actual. */
export function AgreementRow({ agreement, verdict, place }: AgreementRowProps) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const { Icon, tone } = verdict.kind === 'status' ? icons[verdict.status] : ({ Icon: QuestionCircle16Regular, tone: 'wrong' } as const);
  const behind = behindText(agreement);
  return (
    <JumpRow
      icon={<Icon className={mergeClasses(styles.icon, styles[tone])} aria-hidden />}
      label={
        <span className={numbers}>
          <Spoken>{`${agreement.agreement}, `}</Spoken>
          {standText(agreement)}
          {behind !== '' && <span className={mergeClasses(quiet, styles.behind)}>{behind}</span>}
        </span>
      }
      value={<span className={mergeClasses(styles.status, styles[tone])}><Spoken>, </Spoken>{verdictText(verdict)}</span>}
      place={place}
    />
  );
}
