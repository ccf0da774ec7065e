import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDown12Regular, ArrowUp12Regular } from '@fluentui/react-icons';
import type { ComparisonOrder } from '../../../../simulation/results/comparison';
import { softBreaks } from '../../../charts/softBreaks';
import { formatChange, formatTenths } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import type { ComparedColumn } from '../../../state/comparedColumns';
import type { NamedRow } from './comparedRows';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', marginTop: '8px' },
  table: { width: '100%', borderCollapse: 'separate', borderSpacing: 0, fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  head: { padding: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: 'right', fontWeight: tokens.fontWeightRegular },
  sort: { display: 'inline-flex', alignItems: 'center', justifyContent: 'flex-end', gap: '2px', minHeight: '28px', minWidth: '28px', border: 'none', background: 'none', font: 'inherit', color: tokens.colorNeutralForeground2, padding: '0 4px', cursor: 'pointer', borderRadius: tokens.borderRadiusSmall, ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  letter: { fontWeight: tokens.fontWeightSemibold },
  cell: { textAlign: 'right', padding: '3px 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  first: { textAlign: 'left', paddingLeft: 0, fontWeight: tokens.fontWeightRegular, whiteSpace: 'normal', hyphens: 'manual', position: 'sticky', left: 0, backgroundColor: tokens.colorNeutralBackground1, minWidth: '72px' },
  total: { fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  differs: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightBold, boxShadow: `inset 2px 0 ${tokens.colorBrandStroke1}`, '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-2px' } },
});

interface ComparisonTableProps {
  readonly rows: readonly NamedRow[];
  readonly columns: readonly ComparedColumn[];
  readonly difference: boolean;
  readonly order: ComparisonOrder;
  readonly onOrder: (order: ComparisonOrder) => void;
}

/** Scenarios side by side; what differs from the first is bold and marked. A tap on a head sorts. */
export function ComparisonTable({ rows, columns, difference, order, onOrder }: ComparisonTableProps) {
  const styles = useStyles();
  const write = difference ? formatChange : formatTenths;
  const sortedBy = (column: number) => (order.by === 'scenario' && order.column === column ? (order.descending ? 'descending' : 'ascending') : 'none');
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('results.compare.caption')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.first)}>
              <button type="button" className={styles.sort} style={{ padding: 0, textAlign: 'left' }} onClick={() => onOrder({ by: order.by === 'volgorde' ? 'spreiding' : 'volgorde' })}>{t(order.by === 'spreiding' ? 'results.compare.sortSpread' : order.by === 'volgorde' ? 'results.compare.order' : 'results.compare.back')}</button>
            </th>
            {columns.map((column, i) => (
              <th key={column.letter} scope="col" className={styles.head} aria-sort={sortedBy(i)}>
                <button type="button" className={styles.sort} aria-label={t('results.compare.sortBy', { name: `${column.letter}, ${column.name}` })} onClick={() => onOrder({ by: 'scenario', column: i, descending: sortedBy(i) !== 'descending' })}>
                  {sortedBy(i) === 'descending' && <ArrowDown12Regular aria-hidden />}
                  {sortedBy(i) === 'ascending' && <ArrowUp12Regular aria-hidden />}
                  <span className={styles.letter}>{column.letter}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.total}${row.name}`}>
              <th scope="row" className={mergeClasses(styles.cell, styles.first, row.total && styles.total)}>{softBreaks(row.name)}</th>
              {row.values.map((value, i) => {
                const texts = { scenario: columns[i]?.letter ?? '', value: write(value) };
                return <td key={columns[i]?.letter} className={mergeClasses(styles.cell, row.total && styles.total, row.differs[i] && styles.differs)} aria-label={t(row.differs[i] ? 'results.compare.cellDiffers' : 'results.compare.cell', texts)}>{texts.value}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
