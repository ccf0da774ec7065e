import type { Answers, Question, Recognition } from '../../../../workbook/link/recognise/types';
import { levelRows } from '../../../../workbook/link/plan';
import '../../../i18n/linkTexts';
import { t } from '../../../i18n/translate';
import { Choice } from './Choice';
import { PickName } from './PickName';
import { PickTarget } from './PickTarget';
import { reasonText } from './reasonText';
import { nameOf, sheetCell, sheetColumn, sheetRow, targetOf } from './sourceText';

interface QuestionProps {
  readonly recognition: Recognition;
  readonly question: Question;
  readonly onAnswer: (answers: Answers) => void;
}

/** What only the user can tell, with the answers that are possible. */
export function QuestionBox({ recognition, question, onAnswer }: QuestionProps) {
  const { grid } = recognition.input;
  switch (question.code) {
    case 'level':
      return <Choice legend={t('link.answer.level')} options={question.options.map((level) => ({ label: t(`link.level.${level}`), chosen: () => onAnswer({ level }) }))} />;
    case 'keyColumn':
      return (
        <Choice
          legend={t('link.answer.keyColumn')}
          options={question.options.map(({ column, level, names, header }) => ({
            label: t('link.answer.keyOption', { header: header === '' ? t('link.noHeader', { column: sheetColumn(grid, column) }) : header, column: sheetColumn(grid, column), names, what: t(`link.what.${level}`) }),
            chosen: () => onAnswer({ keyColumn: column, level }),
          }))}
        />
      );
    case 'column': {
      const proposed = question.proposed === null ? undefined : targetOf(recognition, question.proposed);
      const choose = (target: string | null) => onAnswer({ columns: { [question.column]: target } });
      return (
        <Choice
          legend={t('link.answer.column', { header: question.header === '' ? sheetColumn(grid, question.column) : question.header })}
          hint={question.reasons.map((reason) => reasonText(recognition, reason)).join(' · ')}
          options={[...(proposed ? [{ label: proposed.header, chosen: () => choose(proposed.column) }] : []), { label: t('link.notUsed'), chosen: () => choose(null) }]}
        >
          <PickTarget recognition={recognition} value={undefined} label={t('link.choose')} onPick={choose} />
        </Choice>
      );
    }
    case 'whichColumn':
      return (
        <Choice
          legend={t('link.answer.whichColumn', { target: targetOf(recognition, question.target)?.header ?? question.target })}
          options={[
            ...question.columns.map(({ column, header }) => ({ label: `${header === '' ? t('link.noHeader', { column: sheetColumn(grid, column) }) : header} (${sheetColumn(grid, column)})`, chosen: () => onAnswer({ columns: onlyOne(question.columns, column, question.target) }) })),
            { label: t('link.notUsed'), chosen: () => onAnswer({ columns: onlyOne(question.columns, null, question.target) }) },
          ]}
        />
      );
    case 'row': {
      const choose = (to: { readonly kind: 'team' | 'gemeente' | 'district'; readonly index: number } | null) => onAnswer({ rows: { [question.row]: to } });
      return (
        <Choice
          legend={t('link.answer.row', { row: sheetRow(grid, question.row), found: question.found })}
          options={[...question.candidates.slice(0, 4).map(({ kind, index }) => ({ label: nameOf(recognition, { kind, index }), chosen: () => choose({ kind, index }) })), { label: t('link.leaveOut'), chosen: () => choose(null) }]}
        >
          <PickName recognition={recognition} onPick={(index) => choose({ kind: levelRows[recognition.level].kind, index })} />
        </Choice>
      );
    }
    case 'duplicate': {
      const { kind, index } = question;
      return (
        <Choice
          legend={t('link.answer.duplicate', { name: nameOf(recognition, question) })}
          options={question.rows.map((row) => ({
            label: t('link.answer.duplicateOption', { row: sheetRow(grid, row), values: (grid.values[row] ?? []).filter((value) => value !== null && value !== '').join(' · ') }),
            chosen: () => onAnswer({ rows: Object.fromEntries(question.rows.map((other) => [other, other === row ? { kind, index } : null])) }),
          }))}
        />
      );
    }
    case 'separator':
      return (
        <Choice
          legend={t('link.answer.separator', { header: question.header, examples: question.examples.slice(0, 3).join(', ') })}
          options={[
            { label: t('link.answer.separatorNl'), chosen: () => onAnswer({ kinds: { [question.column]: 'textNl' } }) },
            { label: t('link.answer.separatorEn'), chosen: () => onAnswer({ kinds: { [question.column]: 'textEn' } }) },
          ]}
        />
      );
    case 'unreadable':
      return (
        <Choice
          legend={t('link.answer.unreadable', { header: question.header, cells: question.cells.slice(0, 4).map(({ row, found }) => t('link.answer.unreadableCell', { cell: sheetCell(grid, row, question.column), found })).join(', ') })}
          options={[
            { label: t('link.answer.asEmpty'), chosen: () => onAnswer({ unreadable: { [question.column]: 'leeg' } }) },
            { label: t('link.notUsed'), chosen: () => onAnswer({ columns: { [question.column]: null } }) },
          ]}
        />
      );
    default:
      throw question satisfies never;
  }
}

/** One of the columns feeds the input, the others are not used. */
function onlyOne(columns: readonly { readonly column: number }[], chosen: number | null, target: string): Record<number, string | null> {
  return Object.fromEntries(columns.map(({ column }) => [column, column === chosen ? target : null]));
}
