import { mergeClasses } from '@fluentui/react-components';
import { Spoken } from '../../components/Spoken';
import { formatPerThousand, formatTenths } from '../../format/numbers';
import { t } from '../../i18n/translate';
import type { TeamFigures } from '../../state/strengthFigures';
import { PrintedCells } from './PrintedCells';
import type { SterkteOptions } from './sterkteOptions';
import { valueText } from './strengthValue';
import { useRowStyles } from './useRowStyles';

interface TeamRowProps {
  readonly team: TeamFigures;
  readonly options: SterkteOptions;
  /** Length of the longest bar, in the unit of the display. */
  readonly scale: number;
}

/** One basisteam: name, bar and number, or its printed and computed figure. */
export function TeamRow({ team, options, scale }: TeamRowProps) {
  const styles = useRowStyles();
  if (options.display === 'gedrukt') {
    return <li className={mergeClasses(styles.printed, styles.team)}><PrintedCells figures={team} measure={options.measure} /></li>;
  }
  return (
    <li className={mergeClasses(styles.bars, styles.team)}>
      <Spoken>{sentence(team, options)}</Spoken>
      <span aria-hidden className={styles.name}>{team.name}</span>
      <span aria-hidden className={styles.track}><TeamBar team={team} options={options} scale={scale} /></span>
      <span aria-hidden className={mergeClasses(styles.number, options.display === 'per1000' && team.perThousand === null && styles.muted)}>{valueText(team, options)}</span>
    </li>
  );
}

function TeamBar({ team, options, scale }: TeamRowProps) {
  const styles = useRowStyles();
  const width = (value: number) => ({ width: `${(value / scale) * 100}%` });
  if (options.display === 'per1000') return team.perThousand === null ? null : <span className={styles.bar} style={width(team.perThousand)} />;
  const extra = options.measure === 'nieuw' ? team.strength - team.hbvs : 0;
  return (
    <>
      <span className={styles.bar} style={width(Math.min(team.hbvs, team.hbvs + extra))} />
      {extra > 0 && <span className={styles.extra} style={width(extra)} />}
    </>
  );
}

function sentence(team: TeamFigures, { display, measure }: SterkteOptions): string {
  const { name } = team;
  if (display === 'per1000') return team.perThousand === null ? t('sterkte.rowNotApplicable', { name }) : t('sterkte.rowPerThousand', { name, value: formatPerThousand(team.perThousand) });
  const hbvs = formatTenths(team.hbvs);
  return measure === 'hbvs' ? t('sterkte.rowHbvs', { name, hbvs }) : t('sterkte.rowBar', { name, strength: formatTenths(team.strength), hbvs, extra: formatTenths(team.strength - team.hbvs) });
}
