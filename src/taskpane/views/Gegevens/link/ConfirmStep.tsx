import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Recognition } from '../../../../workbook/link/recognise/types';
import { usePaneStyles } from '../../../components/usePaneStyles';
import '../../../i18n/linkTexts';
import { t } from '../../../i18n/translate';
import { changesOf } from './changes';
import type { ColumnChanges } from './changes';
import { valueText } from './sourceText';
import { useLinkStyles } from './useLinkStyles';

interface ConfirmStepProps {
  readonly recognition: Recognition;
  readonly busy: boolean;
  readonly onLink: () => void;
  readonly onBack: () => void;
}

/** What linking does to the model, value by value, before anything is written. */
export function ConfirmStep({ recognition, busy, onLink, onBack }: ConfirmStepProps) {
  const styles = useLinkStyles();
  const { quiet } = usePaneStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const columns = changesOf(recognition);
  return (
    <div className={styles.column}>
      <h3 className={styles.part} ref={heading} tabIndex={-1}>{t('link.confirm.title')}</h3>
      {columns.map((column) => <Changes key={column.column} of={column} />)}
      <span className={quiet}>{t('link.confirm.how')}</span>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onLink}>{t('link.confirm.link', { count: columns.length })}</Button>
        <Button disabledFocusable={busy} onClick={onBack}>{t('link.confirm.back')}</Button>
      </div>
      <span className={quiet}>{t('link.notWritten')}</span>
    </div>
  );
}

function Changes({ of: { header, share, changed, same, before, after } }: { readonly of: ColumnChanges }) {
  const styles = useLinkStyles();
  const { quiet } = usePaneStyles();
  const shown = (value: number | null) => (value === null ? t('link.empty') : valueText(value, share));
  return (
    <section className={styles.column} aria-label={header}>
      <strong>{header}</strong>
      {changed.length === 0 ? <span className={quiet}>{t('link.confirm.none', { count: same })}</span> : (
        <>
          <div className={styles.scroll} tabIndex={0} role="group" aria-label={header}>
            <table className={styles.table}>
              <thead><tr><th scope="col" aria-label={header} /><th scope="col">{t('link.confirm.was')}</th><th scope="col">{t('link.confirm.becomes')}</th></tr></thead>
              <tbody>{changed.map(({ name, was, becomes }) => <tr key={name}><td>{name}</td><td>{shown(was)}</td><td>{shown(becomes)}</td></tr>)}</tbody>
              {!share && <tfoot><tr><td>{t('link.confirm.total')}</td><td>{shown(before)}</td><td>{shown(after)}</td></tr></tfoot>}
            </table>
          </div>
          {same > 0 && <span className={quiet}>{t('link.confirm.same', { count: same })}</span>}
        </>
      )}
    </section>
  );
}
