import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular, Flag16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { AgreementInput } from '../../../model/agreements/inputs';
import type { AgreementsSummary } from '../../../model/agreements/summary';
import type { InputCells } from '../../../workbook/read/inputCells';
import { usePaneStyles } from '../../components/usePaneStyles';
import { countText, statusesText } from '../../i18n/agreementText';
import { t } from '../../i18n/translate';
import { agreementYears } from '../../state/agreementGroups';
import { AgreementRow } from './AgreementRow';

const useStyles = makeStyles({
  head: {
    width: 'calc(100% + 12px)',
    margin: '0 -6px',
    minHeight: '32px',
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '6px',
    alignItems: 'start',
    padding: '6px',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { color: tokens.colorNeutralForeground3, marginTop: '2px' },
  name: { fontWeight: tokens.fontWeightSemibold, display: 'block', overflowWrap: 'anywhere' },
  counts: { display: 'block' },
  years: { margin: '0 0 8px' },
  agreement: { display: 'flex', flexWrap: 'wrap', columnGap: '6px', alignItems: 'baseline', margin: '6px 0 0', lineHeight: '18px', overflowWrap: 'anywhere' },
  reserved: { display: 'inline-flex', alignItems: 'center', gap: '2px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface AgreementThemeProps {
  readonly agreements: readonly AgreementInput[];
  readonly summary: AgreementsSummary;
  readonly theme: AgreementsSummary['themes'][number];
  readonly cells: InputCells;
}

/** The agreements of a theme, folded to how many there are and how they stand. */
export function AgreementTheme({ agreements, summary, theme, cells }: AgreementThemeProps) {
  const styles = useStyles();
  const { list, quiet, numbers } = usePaneStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const statuses = statusesText(theme);
  const name = `${theme.theme.charAt(0).toUpperCase()}${theme.theme.slice(1)}`;
  return (
    <div>
      <button type="button" className={styles.head} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span className={styles.chevron} aria-hidden>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
        <span>
          <span className={styles.name}>{name}</span>
          <span className={mergeClasses(quiet, numbers, styles.counts)}>{countText(theme)}</span>
          {statuses !== '' && <span className={mergeClasses(quiet, numbers, styles.counts)}>{statuses}</span>}
        </span>
      </button>
      <ul id={id} className={mergeClasses(list, styles.years)} aria-label={t('agreements.theme', { theme: theme.theme })} hidden={!open}>
        {open && agreementYears(agreements, theme.indices).map((group) => (
          <li key={group.indices.join()}>
            <div className={styles.agreement}>
              {group.name}
              {group.indices.some((i) => summary.reserved.includes(i)) && <span className={styles.reserved}><Flag16Regular aria-hidden />{t('agreements.reserved')}</span>}
            </div>
            {group.indices.map((i) => {
              const agreement = agreements[i];
              const verdict = summary.verdicts[i];
              const place = cells.place('afspraken', i, 'realisatie');
              return agreement && verdict && place && <AgreementRow key={i} agreement={agreement} verdict={verdict} place={place} />;
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
