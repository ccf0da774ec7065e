import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { today } from '../../../../excel/today';
import { dateToSerial } from '../../../../workbook/dates';
import { nwaActions } from '../../../../workbook/nwaLog';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { t } from '../../../i18n/translate';
import { usePaneStore, usePart } from '../../../state/paneContext';
import type { HbvsCardProps } from './hbvsCardProps';

const useStyles = makeStyles({ text: { margin: 0 }, form: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'stretch' } });

/** Whether non-western migrants count; who switched that on without a line in the log is asked for the reason. */
export function NwaLines({ model: { inputs, checks } }: { readonly model: Extract<HbvsCardProps['reading'], { kind: 'model' }> }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const [reason, setReason] = useState('');
  const on = [...(inputs.hbvs?.nwa === true ? ['NWA'] : []), ...(inputs.hbvs?.nwa1530 === true ? ['NWA1530'] : [])];
  const unlogged = checks.unloggedNwa ?? [];
  const log = () =>
    store.edit(unlogged.map((name) => ({ kind: 'row', table: 'logboek', values: { handeling: nwaActions.on, betreft: name, was: 'nee', wordt: 'ja', datum: dateToSerial(today()), reden: reason.trim() } })));
  if (on.length === 0) return <p className={mergeClasses(quiet, styles.text)}>{t('hbvs.nwa')}</p>;
  return (
    <div className={styles.form}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{t('hbvs.nwaOn', { names: on.join(', ') })}{unlogged.length > 0 && ` ${t('hbvs.nwaUnlogged', { names: unlogged.join(', ') })}`}</MessageBarBody>
      </MessageBar>
      {unlogged.length > 0 && (
        <>
          <Field label={t('hbvs.reason')}><Input value={reason} onChange={(_event, { value }) => setReason(value)} /></Field>
          <div><Button disabledFocusable={busy || reason.trim() === ''} onClick={() => void log()}>{t('hbvs.log')}</Button></div>
        </>
      )}
    </div>
  );
}
