import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { Spoken } from '../../components/Spoken';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import type { DistrictFigures } from '../../state/strengthFigures';
import { PrintedCells } from './PrintedCells';
import type { SterkteOptions } from './sterkteOptions';
import { strengthOf, valueText } from './strengthValue';
import { TeamRow } from './TeamRow';
import { useRowStyles } from './useRowStyles';

const useStyles = makeStyles({
  head: {
    width: '100%',
    minHeight: '32px',
    border: 'none',
    background: 'none',
    padding: '0 6px',
    margin: 0,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  label: { display: 'flex', alignItems: 'center', gap: '2px', marginLeft: '-4px', overflowWrap: 'anywhere', lineHeight: '18px' },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  teams: { margin: '0 0 8px' },
});

interface DistrictGroupProps {
  readonly district: DistrictFigures;
  readonly options: SterkteOptions;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly scale: number;
  /** Length of the longest district bar. */
  readonly groupScale: number;
}

/** A district that folds open to its basisteams. */
export function DistrictGroup({ district, options, open, onToggle, scale, groupScale }: DistrictGroupProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const shared = usePaneStyles();
  const id = useId();
  const printed = options.display === 'gedrukt';
  const label = (
    <span aria-hidden className={styles.label}>
      {open ? <ChevronDown16Regular className={styles.chevron} /> : <ChevronRight16Regular className={styles.chevron} />}
      {district.name}
    </span>
  );
  return (
    <li>
      <button type="button" className={mergeClasses(printed ? rows.printed : rows.bars, styles.head)} aria-expanded={open} aria-controls={id} onClick={onToggle}>
        {printed ? (
          <PrintedCells figures={district} measure={options.measure}>{label}</PrintedCells>
        ) : (
          <>
            <Spoken>{sentence(district, options)}</Spoken>
            {label}
            <span aria-hidden className={rows.group} style={{ width: `${(barOf(district, options) / groupScale) * 100}%` }} />
            <span aria-hidden className={rows.number}>{valueText(district, options)}</span>
          </>
        )}
      </button>
      <ul id={id} className={mergeClasses(shared.list, styles.teams)} hidden={!open}>
        {open && district.teams.map((team) => <TeamRow key={team.name} team={team} options={options} scale={scale} />)}
      </ul>
    </li>
  );
}

/** What a district's bar stands for. */
export function barOf(district: DistrictFigures, { display, measure }: SterkteOptions): number {
  return display === 'per1000' ? (district.perThousand ?? 0) : strengthOf(district, measure);
}

function sentence(district: DistrictFigures, options: SterkteOptions): string {
  const unit = options.display === 'per1000' ? t('unit.perThousand') : t('unit.fte');
  return t('sterkte.rowDistrict', { name: district.name, teams: t('sterkte.teams', { count: district.teams.length }), value: `${valueText(district, options)} ${unit}` });
}
