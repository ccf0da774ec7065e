import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { InputProblem } from '../../workbook/problems';
import { Footer } from '../components/Footer';
import { usePaneStyles } from '../components/usePaneStyles';
import { problemText } from '../i18n/problemText';
import { t } from '../i18n/translate';
import { usePaneStore, usePart } from '../state/paneContext';
import { chart } from '../theme/paneTheme';

const useStyles = makeStyles({
  head: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  icon: { color: chart.loss, flexShrink: 0, marginTop: '2px' },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  lead: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  item: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, padding: '10px 12px', marginBottom: '8px', overflowWrap: 'anywhere' },
  what: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  advice: { margin: '2px 0 8px' },
});

/** How many messages are listed before "more": a bad column can give 27 at once. */
const FIRST = 12;

/** What is wrong in the workbook, in place of figures; each message leads to its cell. */
export function ProblemsView({ problems, linked = false }: { readonly problems: readonly InputProblem[]; /** Columns of the model follow cells of the user. */ readonly linked?: boolean }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, FIRST);
  return (
    <div className={shared.view}>
      <div className={styles.head} role="alert">
        <ErrorCircle20Regular className={styles.icon} aria-hidden />
        <div>
          <h1 className={styles.title}>{t('problems.title', { count: problems.length })}</h1>
          <p className={styles.lead}>{t('problems.lead')}</p>
        </div>
      </div>
      <ul className={shared.list}>
        {shown.map((problem, i) => <ProblemItem key={i} problem={problem} />)}
      </ul>
      {shown.length < problems.length && <Button onClick={() => setAll(true)}>{t('problems.more', { n: String(problems.length - shown.length) })}</Button>}
      <Footer>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void store.load()}>{t('problems.recheck')}</Button>
        {linked && <Button onClick={() => store.dispatch({ type: 'pageOpened', page: { card: 'link' } })}>{t('problems.links')}</Button>}
      </Footer>
    </div>
  );
}

function ProblemItem({ problem }: { readonly problem: InputProblem }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { title, detail, advice } = problemText(problem);
  const { place } = problem;
  // A sheet that is missing cannot be gone to.
  const reachable = problem.code !== 'missingSheet';
  return (
    <li className={styles.item}>
      <h2 className={styles.what}>{title}</h2>
      <p className={styles.text}>{detail}</p>
      <p className={styles.advice}>{advice}</p>
      {reachable && (
        <Button size="small" onClick={() => void store.select(place)}>
          {place.range === undefined ? t('common.goToSheet') : `${t('common.goToCell')} ${place.sheet}!${place.range}`}
        </Button>
      )}
    </li>
  );
}
