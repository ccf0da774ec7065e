import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { levelRows, planOf } from '../../../../workbook/link/plan';
import type { Answers, Recognition } from '../../../../workbook/link/recognise/types';
import { usePaneStyles } from '../../../components/usePaneStyles';
import '../../../i18n/linkTexts';
import { t } from '../../../i18n/translate';
import { ColumnRow } from './ColumnRow';
import { QuestionBox } from './QuestionBox';
import { remarkText } from './remarkText';
import { rangeOf, rowsText, sheetColumn } from './sourceText';
import { useLinkStyles } from './useLinkStyles';

interface FoundStepProps {
  readonly recognition: Recognition;
  readonly onAnswer: (answers: Answers) => void;
  readonly onNext: () => void;
  readonly onAgain: () => void;
}

/** What was recognised: questions on top, then the columns, then what is good to know. Nothing is written. */
export function FoundStep({ recognition, onAnswer, onNext, onAgain }: FoundStepProps) {
  const styles = useLinkStyles();
  const { quiet } = usePaneStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [all, setAll] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const { level, questions, remarks, headerRows, keyColumn, input: { grid, known } } = recognition;
  const kind = levelRows[level].kind;
  const found = new Set(recognition.rows.flatMap((row) => (row.kind === kind && row.index !== null && row.certainty === 'zeker' ? [row.index] : []))).size;
  const of = { basisteams: known.teams.length, gemeenten: known.municipalities.length, districten: known.districts.length }[level];
  const values = recognition.columns.filter(({ role }) => role === 'value' || role === 'label');
  const used = values.filter(({ target, certainty }) => target !== null || certainty === 'vragen');
  const rest = values.filter((match) => !used.includes(match));
  const ready = planOf(recognition) !== null;
  return (
    <div className={styles.column}>
      <h3 className={styles.part} ref={heading} tabIndex={-1}>{t(`link.level.${level}`)}</h3>
      <span>{t('link.found', { range: rangeOf(grid), sheet: grid.sheet })}{grid.tableName === undefined ? '' : ` · ${t('link.table', { name: grid.tableName })}`}</span>
      <span role="status">{t('link.namesFound', { found, of, what: t(`link.what.${level}`) })}</span>
      <span className={quiet}>{headerRows.length > 0 ? t('link.header', { rows: rowsText(grid, headerRows) }) : t('link.headerNone')} · {t('link.keyColumn', { column: sheetColumn(grid, keyColumn) })}</span>
      {questions.length > 0 && (
        <>
          <h3 className={styles.part}>{t('link.questionsTitle')} · {t('link.questions', { count: questions.length })}</h3>
          {questions.map((question) => <QuestionBox key={JSON.stringify(question)} recognition={recognition} question={question} onAnswer={onAnswer} />)}
        </>
      )}
      <h3 className={styles.part}>{t('link.columnsTitle')}</h3>
      <div>
        {(all ? values : used).map((match) => <ColumnRow key={match.column} recognition={recognition} match={match} onPick={(target) => onAnswer({ columns: { [match.column]: target } })} />)}
      </div>
      {!all && rest.length > 0 && <Button appearance="subtle" size="small" onClick={() => setAll(true)}>{t('link.unused', { count: rest.length })}</Button>}
      {remarks.length > 0 && (
        <>
          <h3 className={styles.part}>{t('link.remarksTitle')}</h3>
          <ul className={`${styles.remarks} ${quiet}`}>{remarks.map((remark) => <li key={JSON.stringify(remark)}>{remarkText(recognition, remark)}</li>)}</ul>
        </>
      )}
      {questions.length === 0 && !ready && <span className={quiet}>{t('link.nothing')}</span>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!ready} onClick={onNext}>{questions.length > 0 ? t('link.nextWait', { count: questions.length }) : t('link.next')}</Button>
        <Button onClick={onAgain}>{t('link.again')}</Button>
      </div>
      <span className={quiet}>{t('link.notWritten')}</span>
    </div>
  );
}
