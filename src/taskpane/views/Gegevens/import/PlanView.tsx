import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ImportAnswers } from '../../../../workbook/import/plan';
import { acceptedColumns, columnId, leader } from '../../../../workbook/import/request';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatCount } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { usePart } from '../../../state/paneContext';
import { ColumnRow } from './ColumnRow';
import { headerOf, leftText, nameList, remarkText } from './importText';
import { Note } from './Note';
import { QuestionFields } from './QuestionFields';
import type { OpenFile } from './useImport';
import { useImportStyles } from './useImportStyles';
import { WardFields } from './WardFields';
import { YearFields } from './YearFields';

interface PlanViewProps {
  readonly open: OpenFile;
  readonly onAnswer: (change: Partial<ImportAnswers>) => void;
  readonly onChoose: (id: string, on: boolean) => void;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** What a file would change, with what it leaves and why; nothing is written before the button. */
export function PlanView({ open, onAnswer, onChoose, onWrite, onCancel }: PlanViewProps) {
  const styles = useImportStyles();
  const { quiet } = usePaneStyles();
  const busy = usePart((state) => state.work !== null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { file, plan, off, answers } = open;
  useEffect(() => heading.current?.focus(), [file]);
  const cells = acceptedColumns(plan, off).reduce((sum, column) => sum + column.cells.length, 0);
  const questions = plan.questions.length;
  const { regions } = plan;
  return (
    <div className={styles.stack}>
      <div className={styles.tight}>
        <h3 ref={heading} tabIndex={-1} className={styles.heading}>{file.name}</h3>
        <span className={mergeClasses(quiet, styles.text)}>{t('cbs.fileLine', { table: file.table.id ?? file.table.title, encoding: file.encoding, found: String(regions.found), of: String(regions.of) })}</span>
        {regions.elsewhere > 0 && <span className={quiet}>{t('cbs.elsewhere', { count: regions.elsewhere, n: formatCount(regions.elsewhere) })}</span>}
        {regions.missing.length > 0 && <Note warning text={t('cbs.missing', { names: nameList(regions.missing) })} />}
        {regions.unsure.length > 0 && <Note warning text={t('cbs.unsure', { names: nameList(regions.unsure) })} />}
        {plan.remarks.map((remark) => <Note key={remarkText(remark)} warning={remark.code === 'farOff'} text={remarkText(remark)} />)}
      </div>
      <QuestionFields questions={plan.questions} answers={answers} onAnswer={onAnswer} />
      <YearFields plan={plan} onAnswer={onAnswer} />
      <Columns {...open} onChoose={onChoose} />
      {plan.wards.map((choice) => <WardFields key={choice.municipality} choice={choice} answers={answers} onAnswer={onAnswer} />)}
      <Left {...open} />
      <div className={styles.tight}>
        <span className={quiet} role="status">{open.refused ? t('cbs.notWritten') : t('cbs.notYet')}</span>
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={busy || questions > 0 || cells === 0} onClick={onWrite}>{questions > 0 ? t('cbs.questionsLeft', { count: questions }) : cells === 0 ? t('cbs.nothing') : t('cbs.write', { count: cells, n: formatCount(cells) })}</Button>
          <Button onClick={onCancel}>{t('cbs.cancel')}</Button>
        </div>
      </div>
    </div>
  );
}

function Columns({ plan, off, onChoose }: OpenFile & Pick<PlanViewProps, 'onChoose'>) {
  const styles = useImportStyles();
  const { quiet } = usePaneStyles();
  return (
    <section className={styles.tight} aria-label={t('cbs.willWrite')}>
      <h3 className={styles.heading}>{t('cbs.willWrite')}</h3>
      {plan.columns.length === 0 && <span className={quiet}>{t('cbs.nothingToWrite')}</span>}
      <ul className={styles.list}>
        {plan.columns.map((column) => {
          const id = columnId(column);
          const first = leader(column);
          return <ColumnRow key={id} column={column} on={!off.has(first)} onChoose={first === id && column.cells.length > 0 ? (on) => onChoose(id, on) : null} />;
        })}
      </ul>
    </section>
  );
}

function Left({ plan }: OpenFile) {
  const styles = useImportStyles();
  const { quiet } = usePaneStyles();
  const shown = plan.left.flatMap((column) => (headerOf(column) === null ? [] : [{ id: `${columnId(column)} ${column.reason.code}`, header: headerOf(column), text: leftText(column.key, column.reason) }]));
  if (shown.length === 0) return null;
  return (
    <section className={styles.tight} aria-label={t('cbs.stays')}>
      <h3 className={styles.heading}>{t('cbs.stays')}</h3>
      <ul className={styles.list}>
        {shown.map(({ id, header, text }) => (
          <li key={id} className={mergeClasses(styles.row, styles.tight)}>
            <span>{header}</span>
            <span className={mergeClasses(quiet, styles.text)}>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
