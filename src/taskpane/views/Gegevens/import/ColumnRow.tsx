import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { PlannedColumn } from '../../../../workbook/import/plan';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { t } from '../../../i18n/translate';
import { headerOf, skipTexts, topicText, valueText } from './importText';
import { Note } from './Note';
import { useImportStyles } from './useImportStyles';

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center' },
  values: { maxHeight: '240px', overflowY: 'auto', scrollbarWidth: 'thin', marginTop: '4px' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  headCell: { position: 'sticky', top: 0, backgroundColor: tokens.colorNeutralBackground1, fontWeight: tokens.fontWeightSemibold, textAlign: 'left', padding: '2px 4px' },
  cell: { padding: '2px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  number: { textAlign: 'right', whiteSpace: 'nowrap' },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

interface ColumnRowProps {
  readonly column: PlannedColumn;
  /** Null: it goes with another column. */
  readonly onChoose: ((on: boolean) => void) | null;
  readonly on: boolean;
}

/** A column that will be written: how many cells, out of what, and on demand what was and what comes. */
export function ColumnRow({ column, onChoose, on }: ColumnRowProps) {
  const styles = useImportStyles();
  const own = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const [open, setOpen] = useState(false);
  const header = headerOf(column) ?? column.key;
  const changed = column.cells.filter(({ was, value }) => was !== value).length;
  const period = column.provisional ? `${column.period} (${t('cbs.provisionalShort')})` : column.period;
  return (
    <li className={mergeClasses(styles.row, styles.tight)}>
      <div className={own.head}>
        <Checkbox checked={on} disabled={onChoose === null} label={header} onChange={(_, data) => onChoose?.(data.checked === true)} />
        <Button size="small" appearance="subtle" icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={open} aria-label={t(open ? 'cbs.hide' : 'cbs.show', { column: header })} onClick={() => setOpen(!open)} />
      </div>
      <span className={mergeClasses(quiet, numbers)}>{t('cbs.changes', { changed: String(changed), same: String(column.cells.length - changed), period })}</span>
      <span className={mergeClasses(quiet, styles.text)}>{[t('cbs.source', { topic: topicText(column.source) }), ...column.how.map((step) => t(`cbs.how.${step}`))].join(' ')}</span>
      {skipTexts(column).map((text) => <Note key={text} text={text} warning />)}
      {open && <Values column={column} />}
    </li>
  );
}

function Values({ column }: { readonly column: PlannedColumn }) {
  const own = useStyles();
  return (
    <div className={own.values} tabIndex={0} role="region" aria-label={headerOf(column) ?? column.key}>
      <table className={own.table}>
        <thead>
          <tr>
            <th className={own.headCell} scope="col">{t('cbs.name')}</th>
            <th className={mergeClasses(own.headCell, own.number)} scope="col">{t('cbs.was')}</th>
            <th className={mergeClasses(own.headCell, own.number)} scope="col">{t('cbs.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {column.cells.map(({ row, name, was, value, added }) => (
            <tr key={row}>
              <td className={own.cell}>{added.length > 0 ? t('cbs.added', { name, parts: added.join(', ') }) : name}</td>
              <td className={mergeClasses(own.cell, own.number)}>{valueText(column, was)}</td>
              <td className={mergeClasses(own.cell, own.number, was !== value && own.changed)}>{valueText(column, value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
