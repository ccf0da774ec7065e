import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Card } from '../../../components/Card';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatHundredthsChange } from '../../../format/numbers';
import { bridgeSentenceIn } from '../../../i18n/bridge/bridgeSentence';
import { language, t } from '../../../i18n/translate';
import type { ShownBridge, ShownStep } from '../../../state/explainTeam';
import { chart } from '../../../theme/paneTheme';
import { bridgeHeadline } from './BridgeCard';

const useStyles = makeStyles({
  lead: { margin: '0 0 8px' },
  row: { display: 'grid', gridTemplateColumns: '48px minmax(0, 1fr)', columnGap: '8px', padding: '5px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, lineHeight: '19px' },
  amount: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  loss: { color: chart.lossText },
  text: { color: tokens.colorNeutralForeground2 },
  silent: { marginTop: '6px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '6px' },
  summary: { cursor: 'pointer', minHeight: '24px', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** "In woorden": the difference in one sentence, then one sentence per step; steps without effect behind a line of their own. */
export function WordsCard({ bridge }: { readonly bridge: ShownBridge }) {
  const styles = useStyles();
  const { list, quiet } = usePaneStyles();
  const moving = bridge.steps.filter((step) => step.shown !== 0);
  const silent = bridge.steps.filter((step) => step.shown === 0);
  return (
    <Card title={t('results.bridge.words')}>
      <p className={styles.lead}>{bridgeHeadline(bridge)}</p>
      <ul className={list}>{moving.map((step) => <Sentence key={step.fact.id} step={step} team={bridge.team} />)}</ul>
      {silent.length > 0 && (
        <details className={styles.silent}>
          <summary className={mergeClasses(quiet, styles.summary)}>{t('results.bridge.silent', { count: silent.length })}</summary>
          <ul className={list}>{silent.map((step) => <Sentence key={step.fact.id} step={step} team={bridge.team} />)}</ul>
        </details>
      )}
    </Card>
  );
}

function Sentence({ step, team }: { readonly step: ShownStep; readonly team: string }) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <span aria-hidden className={mergeClasses(styles.amount, step.shown < 0 && styles.loss)}>{formatHundredthsChange(step.shown)}</span>
      <span className={styles.text}>{bridgeSentenceIn(language(), step.fact, step.shown, team)}</span>
    </li>
  );
}
