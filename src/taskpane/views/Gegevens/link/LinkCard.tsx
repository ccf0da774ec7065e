import { Button, ProgressBar } from '@fluentui/react-components';
import { TableLinkRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { SourceReading } from '../../../../excel/contract';
import { planOf } from '../../../../workbook/link/plan';
import { answer, recognise } from '../../../../workbook/link/recognise/recognise';
import { fromInputs } from '../../../../workbook/link/recognise/fromInputs';
import type { Answers, Recognition, Refusal } from '../../../../workbook/link/recognise/types';
import { Card } from '../../../components/Card';
import { usePaneStyles } from '../../../components/usePaneStyles';
import '../../../i18n/linkTexts';
import { t } from '../../../i18n/translate';
import { usePaneStore, usePart } from '../../../state/paneContext';
import type { DataCardProps } from '../dataCardProps';
import { ConfirmStep } from './ConfirmStep';
import { FoundStep } from './FoundStep';
import { refusedText } from './refusedText';
import { rangeOf } from './sourceText';
import { useLinkStyles } from './useLinkStyles';

type Step =
  | { readonly kind: 'start' }
  | { readonly kind: 'reading'; readonly part: number }
  | { readonly kind: 'refused'; readonly by: Exclude<SourceReading, { kind: 'source' }> | Refusal }
  | { readonly kind: 'found' | 'confirm' | 'done'; readonly recognition: Recognition };

/** "Koppel eigen gegevens": read the selection, answer what is unsure, see what changes, link. Nothing is written before the last step. */
export function LinkCard({ reading }: DataCardProps) {
  const styles = useLinkStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const [step, setStep] = useState<Step>({ kind: 'start' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  // With a wrong cell in the model there are no sound names to recognise: that cell comes first.
  if (reading.kind !== 'model') return null;

  const read = async () => {
    const abort = new AbortController();
    stop.current = abort;
    setStep({ kind: 'reading', part: 0 });
    const source = await store.readSource((part) => setStep({ kind: 'reading', part }), abort.signal);
    if (source.kind !== 'source') return setStep({ kind: 'refused', by: source });
    const { known, targets } = fromInputs(reading.inputs);
    return show(recognise(source.grid, known, targets));
  };
  const show = (found: Recognition | Refusal) => setStep(found.ok ? { kind: 'found', recognition: found } : { kind: 'refused', by: found });
  const onAnswer = (recognition: Recognition) => (answers: Answers) => show(answer(recognition, answers));
  const onLink = async (recognition: Recognition) => {
    const plan = planOf(recognition);
    if (plan !== null && (await store.link(plan))) setStep({ kind: 'done', recognition });
  };
  const again = () => setStep({ kind: 'start' });

  return (
    <Card title={t('link.title')}>
      <div className={styles.column}>
        {(step.kind === 'start' || step.kind === 'refused') && (
          <>
            {step.kind === 'refused' && <span role="alert">{refusedText(step.by)}</span>}
            <span className={quiet}>{t('link.start')}</span>
            <div className={styles.buttons}><Button appearance="primary" icon={<TableLinkRegular />} disabledFocusable={busy} onClick={() => void read()}>{t('link.read')}</Button></div>
          </>
        )}
        {step.kind === 'reading' && (
          <>
            <span role="status">{t('link.reading', { percent: Math.round(step.part * 100) })}</span>
            <ProgressBar value={step.part} aria-label={t('link.read')} />
            <div className={styles.buttons}><Button onClick={() => stop.current?.abort()}>{t('link.stop')}</Button></div>
          </>
        )}
        {step.kind === 'found' && <FoundStep recognition={step.recognition} onAnswer={onAnswer(step.recognition)} onNext={() => setStep({ kind: 'confirm', recognition: step.recognition })} onAgain={again} />}
        {step.kind === 'confirm' && <ConfirmStep recognition={step.recognition} busy={busy} onLink={() => void onLink(step.recognition)} onBack={() => setStep({ kind: 'found', recognition: step.recognition })} />}
        {step.kind === 'done' && (
          <>
            <strong role="status">{t('link.done.title')}</strong>
            <span>{t('link.done.text', { range: rangeOf(step.recognition.input.grid), sheet: step.recognition.input.grid.sheet })}</span>
            <span className={quiet}>{t('notice.undo')}</span>
            <div className={styles.buttons}><Button onClick={again}>{t('link.done.more')}</Button></div>
          </>
        )}
      </div>
    </Card>
  );
}
