import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { StrengthModel } from '../../../../model/strength/compute';
import type { Scenario } from '../../../../simulation/scenario';
import { tornado } from '../../../../simulation/sensitivity/tornado';
import { NumberBox } from '../../../components/NumberBox';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { WithCopy } from '../../../copy/WithCopy';
import { formatDecimals, formatShare } from '../../../format/numbers';
import { modelText } from '../../../i18n/modelText';
import { tornadoText } from '../../../i18n/sensitivityText';
import { t } from '../../../i18n/translate';
import { inputsFor } from '../../../state/sensitivityInputs';
import { TornadoChart } from './TornadoChart';
import { tornadoCells, tornadoDrawing } from './tornadoCopy';
import { TornadoTable } from './TornadoTable';

const useStyles = makeStyles({
  answer: { fontWeight: tokens.fontWeightSemibold, lineHeight: '20px' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 96px', gap: '8px', alignItems: 'center' },
  summary: { cursor: 'pointer', minHeight: '24px' },
});

interface TornadoPanelProps {
  readonly model: StrengthModel;
  /** With its baselines under it. */
  readonly scenario: Scenario;
  /** null: what moves in total. */
  readonly team: string | null;
  /** Where a copy says that it comes from. */
  readonly source: string;
}

/** One input at a time lower and higher: the widest bar on top. */
export function TornadoPanel({ model, scenario, team, source }: TornadoPanelProps) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const [swing, setSwing] = useState(0.1);
  const result = useMemo(
    () => tornado(model, scenario, team, 'hbvs', { driver: swing, share: swing, totalBudget: swing, wijkagentenBudget: swing, elasticity: 0.1 }, inputsFor(model, scenario, team)),
    [model, scenario, team, swing],
  );
  if (!result.ok) return <div role="alert">{modelText(result.problem)}</div>;
  const how = t('sensitivity.tornado.how', { swing: formatShare(swing), fte: formatDecimals(result.fte, 2) });
  return (
    <>
      <WithCopy title={t('sensitivity.views.tornado')} source={() => ({ title: `${t('sensitivity.title')} ${team ?? t('sensitivity.moved')}`, subtitle: how, source, cells: () => ({ ...tornadoCells(result), note: how }), drawing: () => tornadoDrawing(result) })}>
        <div className={mergeClasses(styles.answer, numbers)} role="status">{tornadoText(result)}</div>
      </WithCopy>
      <TornadoChart tornado={result} />
      <div className={styles.row}>
        <span aria-hidden>{t('sensitivity.tornado.swing')}</span>
        <NumberBox inline label={t('sensitivity.tornado.swing')} value={swing} format={(value) => formatDecimals(value * 100, 0)} scale={0.01} unit="%" min={0.01} max={0.9} step={0.01} onChange={setSwing} />
      </div>
      <div className={mergeClasses(quiet, numbers)}>{how}</div>
      <details className={quiet}>
        <summary className={styles.summary}>{t('sensitivity.tornado.table')}</summary>
        <TornadoTable tornado={result} />
      </details>
    </>
  );
}
