import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { LibraryProblem } from '../../../../simulation/library/library';
import { sentenceText } from '../../../i18n/scenarioText';
import { t } from '../../../i18n/translate';
import { chart } from '../../../theme/paneTheme';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '4px' },
  box: { flexGrow: 1, minWidth: 0, '& input': { fontWeight: tokens.fontWeightSemibold, minWidth: 0 } },
  button: { minWidth: '32px', maxWidth: '32px', padding: 0 },
  fault: { color: chart.lossText, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, ':not(:empty)': { marginTop: '4px' } },
});

interface NameBoxProps {
  readonly label: string;
  readonly start: string;
  readonly problemOf: (name: string) => LibraryProblem | null;
  readonly onAccept: (name: string) => void;
  readonly onCancel: () => void;
}

/** A name typed in place: Enter takes it over, Escape does not; what is wrong with it stands below. */
export function NameBox({ label, start, problemOf, onAccept, onCancel }: NameBoxProps) {
  const styles = useStyles();
  const faultId = useId();
  const [text, setText] = useState(start);
  const [tried, setTried] = useState(false);
  const problem = problemOf(text);
  // An empty box is no fault until somebody wants to go on.
  const told = problem !== null && (tried || problem.code !== 'nameEmpty') ? problem : null;
  const accept = () => (problem ? setTried(true) : onAccept(text));
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter') accept();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <div>
      <div className={styles.row}>
        <Input
          className={styles.box}
          autoFocus
          data-own-undo
          aria-label={label}
          aria-invalid={told !== null}
          aria-describedby={faultId}
          value={text}
          onFocus={(event) => event.target.select()}
          onChange={(_, data) => setText(data.value)}
          onKeyDown={key}
        />
        <Button className={styles.button} appearance="primary" icon={<Checkmark20Regular />} aria-label={t('scenarios.name.accept')} title={t('scenarios.name.accept')} onClick={accept} />
        <Button className={styles.button} icon={<Dismiss20Regular />} aria-label={t('scenarios.name.cancel')} title={t('scenarios.name.cancel')} onClick={onCancel} />
      </div>
      <div id={faultId} className={styles.fault} role="alert">{told && sentenceText(told)}</div>
    </div>
  );
}
