import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular, Warning24Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Co2Inputs } from '../../../model/co2/inputs';
import type { Co2Result } from '../../../model/co2/result';
import { usePaneStyles } from '../../components/usePaneStyles';
import { againstTarget } from '../../i18n/co2Text';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';
import { co2Answer } from './answer';
import type { ForecastMethod } from './answer';
import { answerLines, headline } from './answerText';
import { targetPoint } from './pathRows';
import type { PathRow } from './pathRows';

const useStyles = makeStyles({
  title: { font: 'inherit', margin: 0 },
  headline: { display: 'flex', alignItems: 'center', gap: '8px', textWrap: 'balance' },
  long: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  good: { color: chart.good },
  bad: { color: chart.lossText },
  icon: { flexShrink: 0 },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface AnswerHeaderProps {
  readonly inputs: Co2Inputs;
  readonly result: Co2Result;
  readonly method: ForecastMethod;
  readonly rows: readonly PathRow[];
  /** The reading was never confirmed. */
  readonly assumed: boolean;
}

/** "Halen we 2030?": the answer as far as it is known, and what it asks a year. */
export function AnswerHeader({ inputs, result, method, rows, assumed }: AnswerHeaderProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const answer = co2Answer(inputs, result, method);
  const { text, verdict } = headline(answer, result, inputs);
  const lines = answerLines(answer, result, inputs, method);
  const active = inputs.measures.filter((measure) => measure.active).length;
  const net = targetPoint(rows, inputs)?.measures ?? null;
  const line = (content: ReactNode) => <div className={mergeClasses(shared.quiet, shared.numbers)}>{content}</div>;
  return (
    <header>
      <h1 className={mergeClasses(shared.quiet, styles.title)}>{t('co2.question', { year: String(inputs.targetYear) })}</h1>
      <div role="status" className={mergeClasses(shared.answer, styles.headline, text.length > 18 && styles.long, verdict === 'good' && styles.good, verdict === 'bad' && styles.bad)}>
        {verdict === 'good' && <CheckmarkCircle24Regular className={styles.icon} aria-hidden />}
        {verdict === 'bad' && <Warning24Regular className={styles.icon} aria-hidden />}
        {text}
      </div>
      {lines.lead !== '' && line(lines.lead)}
      {lines.strong !== '' && line(<><span className={styles.strong}>{lines.strong}</span> {lines.plan}</>)}
      {lines.then !== '' && line(lines.then)}
      {net !== null && answer.kind !== 'noPath' && line(t('co2.answer.measures', { count: active, net: lines.tonnes(net), year: String(inputs.targetYear), difference: againstTarget(net, answer.path.levels.target) }))}
      {answer.kind !== 'noPath' && line(<>{t('co2.answer.reading', { reading: inputs.reading })}{assumed && ` · ${t('co2.answer.assumed')}`}{` · ${t(`co2.scope.${inputs.figures}`)}`}</>)}
    </header>
  );
}
