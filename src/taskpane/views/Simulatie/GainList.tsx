import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatChange } from '../../format/numbers';
import { t } from '../../i18n/translate';
import type { Gain } from '../../state/gains';
import { GainRow } from './GainRow';
import type { SimulationOutcome } from './useSimulatie';

const useStyles = makeStyles({ list: { margin: '0 -6px' }, more: { marginLeft: '-4px', fontVariantNumeric: 'tabular-nums' } });

interface GainListProps {
  readonly outcome: SimulationOutcome;
  readonly onOpen: (team: number, from: HTMLElement) => void;
}

/** The biggest movers in order of difference; the rest behind one line that says between what they lie. */
export function GainList({ outcome: { gains, order, scale }, onOpen }: GainListProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const [all, setAll] = useState(false);
  const pick = (teams: readonly number[]) => teams.map((team) => gains[team]).filter((gain) => gain !== undefined);
  const folded = pick(order.folded);
  const rows = all ? [...pick(order.shown), ...folded].sort((a, b) => order.rank(a.team) - order.rank(b.team)) : pick(order.shown);
  return (
    <>
      <ul className={mergeClasses(shared.list, styles.list)} aria-label={t('simulatie.gains')}>
        {rows.map((gain) => <GainRow key={gain.team} gain={gain} scale={scale} onOpen={onOpen} />)}
      </ul>
      {folded.length > 0 && (
        <Button className={styles.more} appearance="subtle" size="small" aria-expanded={all} icon={all ? <ChevronUp16Regular /> : <ChevronDown16Regular />} onClick={() => setAll(!all)}>
          {all ? t('simulatie.unfolded') : foldedText(folded)}
        </Button>
      )}
    </>
  );
}

/** "nog 16 teams tussen −0,4 en −0,1" */
function foldedText(folded: readonly Gain[]): string {
  const deltas = folded.map((gain) => gain.delta);
  const [low, high] = [Math.min(...deltas), Math.max(...deltas)];
  const values = { count: folded.length, low: formatChange(low) };
  return low === high ? t('simulatie.foldedSame', values) : t('simulatie.folded', { ...values, high: formatChange(high) });
}
