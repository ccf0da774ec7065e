import { Button, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { StrengthInputs } from '../../../model/strength/inputs';
import type { Inhabitants } from '../../../model/units';
import { teamsInScope } from '../../../simulation/apply';
import { compileLoaded } from '../../../simulation/formula/onDemand';
import { columnsOfTeams, formulaVariables } from '../../../simulation/formula/variables';
import type { DriverChange } from '../../../simulation/scenario';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatPlain } from '../../format/numbers';
import { formulaOutcomeText, formulaText } from '../../i18n/formulaText';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '6px' },
  box: { width: '100%', '& textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase300, minHeight: '32px' } },
  // The formula again, with the place that is wrong under the eye.
  mirror: { display: 'block', width: '100%', padding: '2px 4px', border: 'none', background: 'none', textAlign: 'left', cursor: 'pointer', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  bad: { color: chart.lossText, fontWeight: tokens.fontWeightBold, padding: '0 1px', borderBottom: `2px solid ${chart.loss}` },
  fault: { color: chart.lossText, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto auto', columnGap: '8px', lineHeight: '22px', fontSize: tokens.fontSizeBase200 },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold, minWidth: '64px', textAlign: 'right' },
  more: { alignSelf: 'flex-start', marginLeft: '-8px' },
});

/** Teams in the preview before it is asked for in full. */
const FIRST = 5;

interface FormulaEditorProps {
  readonly change: DriverChange;
  readonly inputs: StrengthInputs;
  readonly inhabitants: readonly Inhabitants[];
  readonly year: number;
  readonly onChange: (text: string) => void;
  readonly onEnd: () => void;
}

/** A formula as the user types it. One that cannot be read changes nothing; the place is shown and the outcome per team stays that of the last good one. */
export function FormulaEditor({ change, inputs, inhabitants, year, onChange, onEnd }: FormulaEditorProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const faultId = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  /** null while what stands in the scenario is shown. */
  const [draft, setDraft] = useState<string | null>(null);
  const held = change.amount.kind === 'formule' ? change.amount.text : '';
  const text = draft ?? held;
  const { names, columns } = formulaVariables(inputs, inhabitants, year);
  const teams = teamsInScope(change.scope, inputs);
  const own = columnsOfTeams(columns, teams);
  const work = (typed: string) => {
    const read = compileLoaded(typed, names);
    return read.ok ? { read, outcome: read.formula.value(own, teams.map((t) => inputs.teams[t]?.name ?? '')) } : { read, outcome: null };
  };
  const { read, outcome } = work(text);
  const type = (typed: string) => {
    setDraft(typed);
    if (work(typed).outcome?.ok) onChange(typed);
  };
  const finish = () => {
    // A formula that is not right stays in sight to be mended.
    if (outcome?.ok) setDraft(null);
    onEnd();
  };
  const at = read.ok ? null : read.problem.at;
  const goTo = () => {
    box.current?.focus();
    if (at !== null) box.current?.setSelectionRange(at, Math.min(text.length, at + 1));
  };
  const fault = !read.ok ? formulaText(read.problem) : outcome && !outcome.ok ? formulaOutcomeText(outcome.problem) : null;
  return (
    <div className={styles.root}>
      <Textarea
        ref={box}
        className={styles.box}
        resize="vertical"
        spellCheck={false}
        aria-label={t('scenarios.formula.label', { thing: t(`scenarios.change.thing.${change.driver}`) })}
        aria-invalid={fault !== null}
        aria-describedby={faultId}
        value={text}
        onChange={(_, data) => type(data.value)}
        onBlur={finish}
      />
      <div id={faultId} role="alert">
        {at !== null && (
          <button type="button" className={styles.mirror} onClick={goTo}>
            {text.slice(0, at)}<span className={styles.bad}>{text.slice(at, at + 1) || '\u00a0'}</span>{text.slice(at + 1)}
          </button>
        )}
        {fault !== null && <div className={styles.fault}>{fault}</div>}
      </div>
      <div className={quiet}>{t('scenarios.formula.names', { names: names.join(', ') })}</div>
      {outcome?.ok && <Preview inputs={inputs} teams={teams} before={own[names.indexOf(change.driver)]} after={outcome.values} />}
    </div>
  );
}

interface PreviewProps {
  readonly inputs: StrengthInputs;
  /** Indices of the teams that `before` and `after` are about, in their order. */
  readonly teams: readonly number[];
  readonly before: Float64Array | undefined;
  readonly after: Float64Array;
}

/** What the formula makes of the driver in each team it is about. */
function Preview({ inputs, teams, before, after }: PreviewProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const [all, setAll] = useState(false);
  const shown = all ? teams : teams.slice(0, FIRST);
  return (
    <>
      <ul className={mergeClasses(shared.list, shared.numbers)} aria-label={t('scenarios.formula.preview')}>
        {shown.map((team, i) => (
          <li key={team} className={styles.row} aria-label={t('scenarios.formula.row', { name: inputs.teams[team]?.name ?? '', before: formatPlain(before?.[i] ?? 0), after: formatPlain(after[i] ?? 0) })}>
            <span>{inputs.teams[team]?.name}</span>
            <span className={styles.before}>{formatPlain(before?.[i] ?? 0)} →</span>
            <span className={styles.after}>{formatPlain(after[i] ?? 0)}</span>
          </li>
        ))}
      </ul>
      {teams.length > FIRST && <Button className={styles.more} appearance="subtle" size="small" aria-expanded={all} onClick={() => setAll(!all)}>{all ? t('scenarios.formula.previewLess') : t('scenarios.formula.previewMore', { n: String(teams.length) })}</Button>}
    </>
  );
}
