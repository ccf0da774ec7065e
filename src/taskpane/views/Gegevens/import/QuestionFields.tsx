import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { ImportAnswers, ImportQuestion } from '../../../../workbook/import/plan';
import { formatPlain } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { topicText } from './importText';
import { useImportStyles } from './useImportStyles';

const useStyles = makeStyles({
  box: { border: `1px solid ${tokens.colorBrandStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: '8px 10px', margin: 0, minWidth: 0 },
});

interface QuestionFieldsProps {
  readonly questions: readonly ImportQuestion[];
  readonly answers: ImportAnswers;
  readonly onAnswer: (change: Partial<ImportAnswers>) => void;
}

/** What must be answered before anything is written. */
export function QuestionFields({ questions, answers, onAnswer }: QuestionFieldsProps) {
  const styles = useImportStyles();
  const own = useStyles();
  if (questions.length === 0) return null;
  return (
    <section className={mergeClasses(own.box, styles.stack)} aria-label={t('cbs.question.title')}>
      <h3 className={styles.heading}>{t('cbs.question.title')}</h3>
      {questions.map((question) => <QuestionField key={keyOf(question)} question={question} answers={answers} onAnswer={onAnswer} />)}
    </section>
  );
}

const keyOf = (question: ImportQuestion) => `${question.kind} ${question.kind === 'topic' ? question.wanted : question.kind === 'dimension' ? question.name : ''}`;

function QuestionField({ question, answers, onAnswer }: { readonly question: ImportQuestion } & Pick<QuestionFieldsProps, 'answers' | 'onAnswer'>) {
  switch (question.kind) {
    case 'dimension':
      return <Choice label={t('cbs.question.dimension', { name: question.name })} options={question.options.map((option) => ({ value: option, text: option }))} onChoose={(value) => onAnswer({ dimensions: { ...answers.dimensions, [question.name]: value } })} />;
    case 'topic':
      return (
        <Choice
          label={t(`cbs.question.topic.${question.wanted}`)}
          options={[...question.options.map(({ topic, title }) => ({ value: String(topic), text: topicText(title) })), { value: '-1', text: t('cbs.question.none') }]}
          onChoose={(value) => onAnswer({ topics: { ...answers.topics, [question.wanted]: Number(value) } })}
        />
      );
    case 'areaUnit':
      return (
        <Choice
          label={t('cbs.question.areaUnit', { largest: formatPlain(question.largest), proposal: t(`cbs.question.unit.${question.proposal}`) })}
          options={(['km2', 'ha', 'geen'] as const).map((unit) => ({ value: unit, text: t(`cbs.question.unit.${unit}`) }))}
          onChoose={(value) => onAnswer({ areaUnit: value === 'km2' || value === 'ha' ? value : 'geen' })}
        />
      );
    default:
      throw question satisfies never;
  }
}

function Choice({ label, options, onChoose }: { readonly label: ReactNode; readonly options: readonly { readonly value: string; readonly text: string }[]; readonly onChoose: (value: string) => void }) {
  const styles = useImportStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={styles.select} value="" onChange={({ target }) => onChoose(target.value)}>
        <option value="" disabled>{t('cbs.question.choose')}</option>
        {options.map(({ value, text }) => <option key={value} value={value}>{text}</option>)}
      </select>
    </div>
  );
}
