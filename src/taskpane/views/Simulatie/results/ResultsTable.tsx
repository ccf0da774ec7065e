import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ResultRow } from '../../../../simulation/results/resultTable';
import { softBreaks } from '../../../charts/softBreaks';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatChange, formatPercentChange, formatPerThousand, formatTenths } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { chart } from '../../../theme/paneTheme';
import { rowName } from './rowName';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', marginTop: '8px', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  table: { borderCollapse: 'separate', borderSpacing: 0, fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, lineHeight: '18px', minWidth: '100%' },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, textAlign: 'right', verticalAlign: 'bottom', padding: '2px 0 4px 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, whiteSpace: 'pre-line' },
  cell: { textAlign: 'right', padding: '2px 0 2px 4px', height: '22px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, whiteSpace: 'nowrap' },
  first: { textAlign: 'left', position: 'sticky', left: 0, paddingLeft: 0, backgroundColor: tokens.colorNeutralBackground1, minWidth: '70px', hyphens: 'manual', whiteSpace: 'normal', fontWeight: tokens.fontWeightRegular },
  total: { fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  team: { border: 'none', background: 'none', font: 'inherit', color: 'inherit', padding: 0, textAlign: 'left', minHeight: '24px', cursor: 'pointer', borderRadius: tokens.borderRadiusSmall, ':hover': { textDecorationLine: 'underline' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  loss: { color: chart.lossText },
  zero: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface ResultsTableProps {
  readonly rows: readonly ResultRow[];
  readonly onOpen: (team: number, from: HTMLElement) => void;
}

/** Exact tenths per team, district and eenheid, with percentage and fte per 1,000 inhabitants; wider than the pane, so it scrolls by itself. */
export function ResultsTable({ rows, onOpen }: ResultsTableProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const heads = [t('results.columns.before'), t('results.columns.after'), t('results.columns.delta'), t('results.columns.share'), t('results.columns.perThousand')];
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('results.columns.caption')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.first)}>{t('results.columns.team')}</th>
              {heads.map((head) => <th key={head} scope="col" className={styles.head}>{head}</th>)}
            </tr>
          </thead>
          <tbody>{rows.map((row) => <Row key={`${row.kind}${row.index}`} row={row} onOpen={onOpen} />)}</tbody>
        </table>
      </div>
      <p className={quiet}>{t('results.columns.explain')} {t('results.columns.unknown')}</p>
    </>
  );
}

function Row({ row, onOpen }: { readonly row: ResultRow; readonly onOpen: ResultsTableProps['onOpen'] }) {
  const styles = useStyles();
  const total = row.kind !== 'basisteam' && styles.total;
  const cell = mergeClasses(styles.cell, total);
  return (
    <tr>
      <th scope="row" className={mergeClasses(cell, styles.first, total && styles.strong)}>
        {row.kind === 'basisteam' ? <button type="button" className={styles.team} onClick={(event) => onOpen(row.index, event.currentTarget)} aria-label={row.name}>{softBreaks(row.name)}</button> : softBreaks(rowName(row))}
      </th>
      <td className={cell}>{formatTenths(row.before)}</td>
      <td className={cell}>{formatTenths(row.after)}</td>
      <td className={mergeClasses(cell, styles.strong, row.delta < 0 && styles.loss, row.delta === 0 && styles.zero)}>{formatChange(row.delta)}</td>
      <td className={mergeClasses(cell, row.delta === 0 && styles.zero)}>{row.share === null ? t('results.notApplicable') : formatPercentChange(row.share)}</td>
      <td className={cell}>{perThousandText(row)}</td>
    </tr>
  );
}

function perThousandText({ perThousandAfter }: ResultRow): string {
  return perThousandAfter === null ? t('results.notApplicable') : formatPerThousand(perThousandAfter);
}
