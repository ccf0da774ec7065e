import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { StrengthInputs } from '../../../model/strength/inputs';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatChange, formatCount, formatTenths } from '../../format/numbers';
import { t } from '../../i18n/translate';
import type { Computed } from '../../state/computeScenario';
import { chart } from '../../theme/paneTheme';
import { FanCard } from './certainty/FanCard';
import { ComponentBridge } from './ComponentBridge';

const useStyles = makeStyles({
  back: { display: 'inline-flex', alignItems: 'center', gap: '2px', alignSelf: 'flex-start' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '12px' },
  name: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, margin: 0, overflowWrap: 'anywhere', outline: 'none' },
  delta: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', color: chart.gain },
  loss: { color: chart.lossText },
  none: { color: tokens.colorNeutralForeground3 },
});

interface TeamDetailProps {
  readonly team: number;
  readonly inputs: StrengthInputs;
  readonly base: Computed;
  readonly now: Computed;
  readonly onBack: () => void;
}

/** One team: what it gains or loses, per component, and the inhabitants behind it. */
export function TeamDetail({ team, inputs, base, now, onBack }: TeamDetailProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [team]);
  const before = base.rounded.table.teamTotals[team] ?? 0;
  const after = now.rounded.table.teamTotals[team] ?? 0;
  const delta = after - before;
  return (
    <div className={shared.view} onKeyDown={(event) => event.key === 'Escape' && onBack()}>
      <Link className={styles.back} onClick={onBack}><ChevronLeft16Regular aria-hidden />{t('common.back')}</Link>
      <div>
        <div className={styles.head}>
          <h1 ref={heading} tabIndex={-1} className={styles.name}>{inputs.teams[team]?.name}</h1>
          <span className={mergeClasses(styles.delta, shared.numbers, delta < 0 && styles.loss, delta === 0 && styles.none)}>{formatChange(delta)}</span>
        </div>
        <div className={mergeClasses(shared.quiet, shared.numbers)}>{formatTenths(before)} → {formatTenths(after)} {t('unit.fte')} · {inhabitantsText(team, now)}</div>
      </div>
      <ComponentBridge year={inputs.baseYear} before={base.rounded.table.cells[team] ?? []} after={now.rounded.table.cells[team] ?? []} />
      <FanCard team={team} name={inputs.teams[team]?.name ?? ''} exact={(now.result.hbvs[team] ?? 0) - (base.result.hbvs[team] ?? 0)} />
      <div className={shared.quiet}>{t('simulatie.detailRounding')}</div>
    </div>
  );
}

function inhabitantsText(team: number, { result }: Computed): string {
  const [before, after] = [formatCount(result.inhabitants[team] ?? 0), formatCount(result.inhabitantsAfter[team] ?? 0)];
  const text = `${before === after ? before : `${before} → ${after}`} ${t('simulatie.unitInwoners')}`;
  return result.splitAssumed[team] ? `${text} (${t('simulatie.inhabitantsAssumed')})` : text;
}
