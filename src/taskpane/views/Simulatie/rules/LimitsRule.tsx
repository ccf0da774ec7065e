import { makeStyles, tokens } from '@fluentui/react-components';
import type { LimitChange } from '../../../../simulation/scenario';
import { MOST_FTE } from '../../../../workbook/tables/spec';
import { OptionalNumberBox } from '../../../components/OptionalNumberBox';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { t } from '../../../i18n/translate';
import { chart } from '../../../theme/paneTheme';
import { RemoveButton } from './RemoveButton';
import type { RuleProps } from './ruleProps';
import { TeamAdder } from './TeamAdder';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 72px 72px 26px', gap: '4px 6px', alignItems: 'center' },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, textAlign: 'right', paddingRight: '8px' },
  name: { overflowWrap: 'anywhere', lineHeight: '16px' },
  fault: { gridColumn: '1 / -1', color: chart.lossText, fontSize: tokens.fontSizeBase200 },
});

/** Lowest and highest HBVS+ of single teams; they replace those of the workbook. */
export function LimitsRule({ rules, inputs, editing }: RuleProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const { limits = [] } = rules;
  const set = (next: readonly LimitChange[], merging?: string) => editing.setRules({ limits: next.length > 0 ? next : undefined }, merging);
  const change = (team: string, part: Partial<LimitChange>) => set(limits.map((limit) => (limit.team === team ? { ...limit, ...part } : limit)), `limit ${team}`);
  const startOf = (team: string) => inputs.teams.find((candidate) => candidate.name === team)?.hbvs ?? 0;
  return (
    <>
      <div className={quiet}>{t('scenarios.rules.limits.intro')}</div>
      {limits.length > 0 && (
        <div className={styles.grid}>
          <span />
          <span className={styles.head}>{t('scenarios.rules.limits.floorHead')}</span>
          <span className={styles.head}>{t('scenarios.rules.limits.capHead')}</span>
          <span />
          {limits.map((limit) => (
            <LimitRow key={limit.team} limit={limit} start={startOf(limit.team)} onChange={(part) => change(limit.team, part)} onEnd={editing.endEdit} onRemove={() => set(limits.filter((other) => other !== limit))} />
          ))}
        </div>
      )}
      <TeamAdder label={t('scenarios.rules.addTeam')} inputs={inputs} used={limits.map((limit) => limit.team)} onAdd={(team) => set([...limits, { team, floor: startOf(team), cap: null }])} />
    </>
  );
}

interface LimitRowProps {
  readonly limit: LimitChange;
  /** Where an arrow key starts in an empty box: the team's HBVS+. */
  readonly start: number;
  readonly onChange: (part: Partial<LimitChange>) => void;
  readonly onEnd: () => void;
  readonly onRemove: () => void;
}

function LimitRow({ limit: { team, floor, cap }, start, onChange, onEnd, onRemove }: LimitRowProps) {
  const styles = useStyles();
  const shared = { size: 'small', decimals: 1, placeholder: t('scenarios.rules.limits.none'), min: 0, max: MOST_FTE, step: 0.1, from: start, onEnd } as const;
  return (
    <>
      <span className={styles.name}>{team}</span>
      <OptionalNumberBox {...shared} label={t('scenarios.rules.limits.floor', { name: team })} value={floor} onChange={(value) => onChange({ floor: value })} />
      <OptionalNumberBox {...shared} label={t('scenarios.rules.limits.cap', { name: team })} value={cap} onChange={(value) => onChange({ cap: value })} />
      <RemoveButton label={t('scenarios.rules.removeTeam', { name: team })} onClick={onRemove} />
      {floor !== null && cap !== null && floor > cap && <span className={styles.fault} role="alert">{t('scenarios.rules.limits.crossed')}</span>}
    </>
  );
}
