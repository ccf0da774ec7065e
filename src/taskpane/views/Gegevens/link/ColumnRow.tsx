import { CheckmarkCircle16Regular, QuestionCircle16Regular } from '@fluentui/react-icons';
import { readCell } from '../../../../workbook/link/recognise/values/readCell';
import type { ColumnMatch, Recognition } from '../../../../workbook/link/recognise/types';
import { levelRows } from '../../../../workbook/link/plan';
import { usePaneStyles } from '../../../components/usePaneStyles';
import '../../../i18n/linkTexts';
import { t } from '../../../i18n/translate';
import { PickTarget } from './PickTarget';
import { reasonText } from './reasonText';
import { sheetColumn, targetOf, valueText } from './sourceText';
import { useLinkStyles } from './useLinkStyles';

interface ColumnRowProps {
  readonly recognition: Recognition;
  readonly match: ColumnMatch;
  readonly onPick: (target: string | null) => void;
}

/** A column of the user: what it is called, what it feeds, how sure that is and how its first values are read. */
export function ColumnRow({ recognition, match, onPick }: ColumnRowProps) {
  const styles = useLinkStyles();
  const { quiet } = usePaneStyles();
  const { grid } = recognition.input;
  const name = match.header === '' ? t('link.noHeader', { column: sheetColumn(grid, match.column) }) : match.header;
  const byUser = match.reasons.some(({ code }) => code === 'byUser');
  const sample = match.target === null ? '' : samples(recognition, match);
  return (
    <div className={styles.matched}>
      <span className={styles.header}>{name}</span>
      {match.target !== null && (match.certainty === 'vragen'
        ? <span className={styles.unsure}><QuestionCircle16Regular aria-hidden />{t('link.ask')}</span>
        : <span className={styles.sure}><CheckmarkCircle16Regular aria-hidden />{t(byUser ? 'link.byYou' : 'link.certain')}</span>)}
      <span className={styles.wide}><PickTarget recognition={recognition} value={match.target} label={name} onPick={onPick} /></span>
      {match.target !== null && <span className={`${quiet} ${styles.wide}`}>{[sample, ...match.reasons.filter(({ code }) => code !== 'byUser' && code !== 'headerNames').map((reason) => reasonText(recognition, reason))].join(' · ')}</span>}
    </div>
  );
}

/** The first three values, as the model would have them. */
function samples(recognition: Recognition, { column, reading, target }: ColumnMatch): string {
  const share = target !== null && targetOf(recognition, target)?.share === true;
  const kind = levelRows[recognition.level].kind;
  const rows = recognition.rows.filter((row) => row.kind === kind).slice(0, 3);
  const read = rows.map(({ row }) => readCell(recognition.input.grid.values[row]?.[column], reading));
  return t('link.readAs', { values: read.map((value) => (value === null ? t('link.empty') : value === 'unreadable' ? '?' : valueText(value, share))).join(' · ') });
}
