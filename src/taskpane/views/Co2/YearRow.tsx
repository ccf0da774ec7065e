import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, ChevronDown16Regular, ChevronRight16Regular, Warning16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { YearActuals } from '../../../model/co2/actuals';
import type { Co2Inputs } from '../../../model/co2/inputs';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatTonnes } from '../../format/tonnes';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';
import type { Cells } from './cells';
import { YearDetail } from './YearDetail';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  head: {
    boxSizing: 'border-box',
    width: 'calc(100% + 12px)',
    margin: '0 -6px',
    minHeight: '36px',
    display: 'grid',
    gridTemplateColumns: '16px auto minmax(0, 1fr) auto',
    columnGap: '6px',
    alignItems: 'center',
    textAlign: 'left',
    padding: '4px 6px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { display: 'flex', color: tokens.colorNeutralForeground3 },
  year: { fontWeight: tokens.fontWeightSemibold },
  state: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200, justifySelf: 'start' },
  good: { color: chart.good },
  bad: { color: chart.lossText },
  missing: { margin: '0 0 6px 22px' },
});

/** One year on a line: its total, or that it is not complete and what it lacks; by scope and category when it is open. */
export function YearRow({ inputs, year, cells, onEdit }: { readonly inputs: Co2Inputs; readonly year: YearActuals; readonly cells: Cells; readonly onEdit: (row: number) => void }) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const complete = year.total !== null;
  const names = year.missing.map((category) => inputs.categories[category]?.name ?? '').join(', ');
  return (
    <li className={styles.item}>
      <button type="button" className={mergeClasses(styles.head, numbers)} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span className={styles.chevron} aria-hidden>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
        <span className={styles.year}>{year.year}</span>
        <span className={mergeClasses(styles.state, complete ? styles.good : styles.bad)}>
          {complete ? <CheckmarkCircle16Regular aria-hidden /> : <Warning16Regular aria-hidden />}
          {t(complete ? 'co2.actuals.complete' : 'co2.actuals.incomplete')}
        </span>
        <span>{year.total === null ? '–' : formatTonnes(year.total)}</span>
      </button>
      {names !== '' && <div className={mergeClasses(quiet, styles.missing)}>{t('co2.actuals.missing', { names })}</div>}
      {open && <div id={id}><YearDetail inputs={inputs} year={year} cells={cells} onEdit={onEdit} /></div>}
    </li>
  );
}
