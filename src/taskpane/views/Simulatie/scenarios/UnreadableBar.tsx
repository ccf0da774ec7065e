import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ModelInWorkbook } from '../../../../excel/contract';
import { sentenceText } from '../../../i18n/scenarioText';
import { t } from '../../../i18n/translate';
import { usePaneStore, usePart } from '../../../state/paneContext';

/** Kept scenarios that cannot be read: why, and the way to give them up. Until then nothing is written over them. */
export function UnreadableBar({ model }: { readonly model: Extract<ModelInWorkbook, { kind: 'model' }> }) {
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const [first] = model.libraryProblems;
  if (!first) return null;
  const giveUp = () => void store.keep({ library: model.library, replaceUnreadable: true, notice: { kind: 'repaired' } });
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentenceText(first)}</MessageBarBody>
      <MessageBarActions><Button size="small" disabledFocusable={busy} onClick={giveUp}>{t('scenarios.unreadable.keep')}</Button></MessageBarActions>
    </MessageBar>
  );
}
