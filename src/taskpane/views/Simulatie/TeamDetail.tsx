import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Scenario } from '../../../simulation/scenario';
import { ftePerThousandOf } from '../../../simulation/results/perThousand';
import { FoldCard } from '../../components/FoldCard';
import { usePaneStyles } from '../../components/usePaneStyles';
import { sourceLine } from '../../copy/copySource';
import { formatChange, formatCount, formatPerThousand, formatTenths } from '../../format/numbers';
import { t } from '../../i18n/translate';
import type { Computed, PreparedModel } from '../../state/computeScenario';
import { explainedOutcome, shownBridge } from '../../state/explainTeam';
import type { GainMeasure } from '../../state/gains';
import { outcomeOf } from '../../state/outcomeOf';
import { chart } from '../../theme/paneTheme';
import { FanCard } from './certainty/FanCard';
import { ComponentBridge } from './ComponentBridge';
import { BridgeCard } from './results/BridgeCard';
import { WordsCard } from './results/WordsCard';
import type { SimulationOutcome } from './useSimulatie';

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
  readonly prepared: PreparedModel;
  readonly outcome: SimulationOutcome;
  readonly scenario: Scenario;
  readonly library: readonly Scenario[];
  readonly measure: GainMeasure;
  readonly onBack: () => void;
}

/** One team: what it gains or loses, step by step and in words, and the inhabitants behind it. */
export function TeamDetail({ team, prepared, outcome, scenario, library, measure, onBack }: TeamDetailProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [team]);
  const [componentsOpen, setComponentsOpen] = useState(false);
  const { now, reference } = outcome;
  const { inputs } = prepared.model;
  const bridge = useMemo(() => {
    const from = explainedOutcome(prepared, reference.computed, reference.scenario, library, measure);
    return shownBridge(from, explainedOutcome(prepared, now, scenario, library, measure), measure, team);
  }, [prepared, reference, now, scenario, library, measure, team]);
  const delta = bridge.after - bridge.before;
  const measureText = t(measure === 'hbvs' ? 'results.bridge.levelHbvs' : 'results.bridge.levelNew');
  const beforeLabel = reference.scenario?.name ?? (measure === 'hbvs' ? t('simulatie.detailBefore', { year: String(inputs.baseYear) }) : t('results.bridge.before'));
  const source = sourceLine(inputs.baseYear, scenario.name, reference);
  return (
    <div className={shared.view} onKeyDown={(event) => event.key === 'Escape' && onBack()}>
      <Link className={styles.back} onClick={onBack}><ChevronLeft16Regular aria-hidden />{t('common.back')}</Link>
      <div>
        <div className={styles.head}>
          <h1 ref={heading} tabIndex={-1} className={styles.name}>{bridge.team}</h1>
          <span className={mergeClasses(styles.delta, shared.numbers, delta < 0 && styles.loss, delta === 0 && styles.none)}>{formatChange(delta)}</span>
        </div>
        <div className={mergeClasses(shared.quiet, shared.numbers)}>{formatTenths(bridge.before)} → {formatTenths(bridge.after)} {t('unit.fte')} {measureText} · {inhabitantsText(team, now)}</div>
        <div className={mergeClasses(shared.quiet, shared.numbers)}>{perThousandText(team, prepared, now, measure)}</div>
      </div>
      <BridgeCard bridge={bridge} beforeLabel={beforeLabel} measure={measureText} source={source} />
      <WordsCard bridge={bridge} />
      <FanCard team={team} name={bridge.team} exact={(now.result.hbvs[team] ?? 0) - (reference.computed.result.hbvs[team] ?? 0)} source={source} />
      <FoldCard title={t('simulatie.detailTitle')} summary={t('simulatie.detailUnit')} open={componentsOpen} onToggle={setComponentsOpen}>
        <ComponentBridge year={inputs.baseYear} before={reference.computed.rounded.table.cells[team] ?? []} after={now.rounded.table.cells[team] ?? []} beforeLabel={reference.scenario?.name} />
        <div className={shared.quiet}>{t('simulatie.detailRounding')}</div>
      </FoldCard>
    </div>
  );
}

/** Empty where it cannot be known. */
function perThousandText(team: number, { model }: PreparedModel, now: Computed, measure: GainMeasure): string {
  const value = ftePerThousandOf(model.inputs, [team], outcomeOf(now, measure).fte, now.result.inhabitants, now.result.inhabitantsAfter);
  return value === null ? '' : t('results.bridge.perThousand', { value: formatPerThousand(value) });
}

function inhabitantsText(team: number, { result }: Computed): string {
  const [before, after] = [formatCount(result.inhabitants[team] ?? 0), formatCount(result.inhabitantsAfter[team] ?? 0)];
  const text = `${before === after ? before : `${before} → ${after}`} ${t('simulatie.unitInwoners')}`;
  return result.splitAssumed[team] ? `${text} (${t('simulatie.inhabitantsAssumed')})` : text;
}
