import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { hasOpenSplit } from '../../../model/wijkagent/parts';
import type { MunicipalityInput, StrengthInputs } from '../../../model/strength/inputs';
import { MOST } from '../../../workbook/tables/spec';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatPlain } from '../../format/numbers';
import { t } from '../../i18n/translate';
import { usePaneStore, usePart } from '../../state/paneContext';
import type { ViewProps } from '../viewProps';
import { DraftNumberBox } from './DraftNumberBox';
import { useNormFieldStyles } from './useNormFieldStyles';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, marginTop: '8px', paddingTop: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  boxes: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '8px', alignItems: 'end' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** For every municipality over two teams: how it is divided, to be entered where that is not known. */
export function SplitForms({ model: { inputs } }: ViewProps) {
  return <>{inputs.municipalities.map((municipality, m) => new Set(municipality.parts.map((part) => part.team)).size > 1 && <SplitForm key={`${municipality.code}${String(municipality.splitConfirmed)}`} municipality={municipality} row={m} teams={inputs.teams} />)}</>;
}

interface SplitFormProps {
  readonly municipality: MunicipalityInput;
  /** Of the municipality in table gemeenten. */
  readonly row: number;
  readonly teams: StrengthInputs['teams'];
}

function SplitForm({ municipality, row, teams }: SplitFormProps) {
  const styles = useStyles();
  const fields = useNormFieldStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const open = hasOpenSplit(municipality);
  const [editing, setEditing] = useState(open);
  const [entered, setEntered] = useState<readonly (number | null)[]>(municipality.parts.map((part) => (open ? null : part.weight)));
  const { name, parts } = municipality;
  const cell = (column: string, was: number | string | null, value: number | string | null) => ({ kind: 'cell', table: 'gemeenten', row, column, was, value }) as const;
  const [first = null, second = null] = entered;
  const complete = first !== null && second !== null && first + second > 0;
  const confirm = () => {
    if (!complete) return;
    void store.edit([cell('gewicht1', parts[0]?.weight ?? null, first), cell('gewicht2', parts[1]?.weight ?? null, second), ...(municipality.splitConfirmed ? [] : [cell('status', 'aanname', 'bevestigd')])]);
    setEditing(false);
  };
  return (
    <section className={styles.form} aria-label={t('norm.split.title', { name })}>
      <h3 className={styles.title}>{t('norm.split.title', { name })}</h3>
      <p className={mergeClasses(quiet, fields.text)}>{open ? t('norm.split.why', { name }) : t('norm.split.confirmed', { parts: parts.map((part) => `${teams[part.team]?.name ?? ''} ${formatPlain(part.weight)}`).join(' : ') })}</p>
      {(editing || open) && (
        <>
          <div className={styles.boxes}>
            {parts.map((part, p) => <DraftNumberBox key={part.team} label={teams[part.team]?.name ?? ''} value={entered[p] ?? null} placeholder={t('norm.split.placeholder')} min={0} max={MOST} live range={t('norm.split.needBoth')} onEnter={(value) => setEntered(entered.map((old, o) => (o === p ? value : old)))} />)}
          </div>
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" icon={<CheckmarkRegular />} disabledFocusable={busy || !complete} onClick={confirm}>{t('norm.split.confirm')}</Button>
          </div>
        </>
      )}
      {!open && !editing && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setEditing(true)}>{t('norm.split.change')}</Button>
          <Button size="small" disabledFocusable={busy} onClick={() => void store.edit([cell('status', 'bevestigd', 'aanname')])}>{t('norm.split.reopen')}</Button>
        </div>
      )}
    </section>
  );
}
