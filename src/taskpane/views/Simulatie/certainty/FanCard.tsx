import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Card } from '../../../components/Card';
import { NumberBox } from '../../../components/NumberBox';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { CopyMenu } from '../../../copy/CopyMenu';
import type { CopySource } from '../../../copy/copySource';
import { formatCount, formatDecimals, formatShare } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import type { Certainty } from '../../../state/certainty';
import { useCertainty, useCertaintyTools } from './certaintyContext';
import { comparisonText, errorText } from './CertaintyAnswer';
import { fanCells, fanDrawing, fanFigures } from './fanCopy';
import { FanPlot } from './FanPlot';
import { useTeamCertainty } from './Whisker';

const useStyles = makeStyles({
  aside: { display: 'inline-flex', alignItems: 'center', gap: '4px', margin: '-6px -6px -6px 0' },
  body: { display: 'flex', flexDirection: 'column', gap: '10px' },
  answer: { fontWeight: tokens.fontWeightSemibold },
  ask: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  box: { width: '74px' },
  table: { width: '100%', borderCollapse: 'collapse', '& td, & th': { textAlign: 'right', padding: '2px 0', fontWeight: tokens.fontWeightRegular }, '& tbody th, & thead th:first-child': { textAlign: 'left' } },
  summary: { cursor: 'pointer', minHeight: '24px' },
});

interface FanCardProps {
  readonly team: number;
  readonly name: string;
  /** The difference without draws, in fte. */
  readonly exact: number;
  /** Where a copy says that it comes from. */
  readonly source: string;
}

/** How sure a team's difference is; nothing while uncertainty is off. */
export function FanCard(props: FanCardProps) {
  const certainty = useCertainty();
  return certainty && <Fan certainty={certainty} {...props} />;
}

function Fan({ certainty, team, name, exact, source }: FanCardProps & { readonly certainty: Certainty }) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const [loss, setLoss] = useState(1);
  const own = useTeamCertainty(team);
  const { measure } = useCertaintyTools();
  if (!own) return null;
  const fte = (value: number) => formatDecimals(value, 1, true);
  const any = certainty.lossBeyond(team, 0);
  const beyond = certainty.lossBeyond(team, loss);
  const interval = t('certainty.team.interval', { low: fte(own.p5.value), high: fte(own.p95.value) });
  const anyLoss = t('certainty.team.anyLoss', { share: chanceText(any) });
  const summary = t('certainty.summary', { draws: formatCount(certainty.draws), seed: String(certainty.seed) });
  const copied = (): CopySource => ({ title: `${name}: ${interval}`, subtitle: `${t('results.bridge.levelHbvs')}, ${t('certainty.team.quantiles')} · ${anyLoss} ${summary}`, source, cells: () => fanCells(own, exact, `${name}. ${anyLoss} ${summary}`), drawing: () => fanDrawing(name, own, exact) });
  return (
    <Card title={t('certainty.team.title')} aside={<span className={styles.aside}>{summary}<CopyMenu title={t('certainty.team.title')} source={copied} /></span>}>
      <div className={styles.body}>
        <div className={mergeClasses(styles.answer, numbers)}>{interval} {anyLoss}</div>
        <div>
          <FanPlot name={name} team={own} exact={exact} />
          <div className={mergeClasses(quiet, numbers)}>{t('certainty.team.legend', { scenario: fte(exact), middle: fte(own.p50.value) })}</div>
        </div>
        <div className={mergeClasses(styles.ask, numbers)}>
          <span>{t('certainty.team.more')}</span>
          <NumberBox inline className={styles.box} label={t('certainty.team.lossLabel')} value={loss} format={(shown) => formatDecimals(shown, 1)} min={0} max={100} step={0.5} onChange={setLoss} />
          <span>{t('certainty.team.loss')} <strong>{chanceText(beyond)}</strong></span>
        </div>
        <div className={quiet}>{comparisonText(certainty)}</div>
        {measure === 'nieuw' && <div className={quiet}>{t('certainty.answer.hbvsOnly')}</div>}
        <details className={quiet}>
          <summary className={styles.summary}>{t('certainty.team.table')}</summary>
          <QuantileTable team={own} />
        </details>
      </div>
    </Card>
  );
}

/** "12 % ± 0,4": a chance with the standard error, in points of a percent. */
export function chanceText({ value, error }: { readonly value: number; readonly error: number | null }): string {
  const shown = value > 0 && value < 0.005 ? `< ${formatShare(0.01)}` : value < 1 && value > 0.995 ? `> ${formatShare(0.99)}` : formatShare(value);
  return error === null || error < 0.0005 ? shown : `${shown} ±${formatDecimals(error * 100, 1)}`;
}

function QuantileTable({ team }: { readonly team: NonNullable<ReturnType<typeof useTeamCertainty>> }) {
  const styles = useStyles();
  const { numbers } = usePaneStyles();
  return (
    <table className={mergeClasses(styles.table, numbers)}>
      <thead>
        <tr><th scope="col">{t('certainty.team.quantiles')}</th><th scope="col">fte</th><th scope="col">{t('certainty.team.standardError')}</th></tr>
      </thead>
      <tbody>
        {fanFigures(team).map(({ label, figure: { value, error } }) => (
          <tr key={label}><th scope="row">{label}</th><td>{formatDecimals(value, 2, true)}</td><td>{error === null ? '–' : errorText(error)}</td></tr>
        ))}
      </tbody>
    </table>
  );
}
