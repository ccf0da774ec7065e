import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Waterfall } from '../../../charts/Waterfall';
import { useChartStyles } from '../../../charts/useChartStyles';
import { Card } from '../../../components/Card';
import { Segmented } from '../../../components/Segmented';
import { fteCell, hundredthsCell } from '../../../copy/cellTable';
import type { CellTable } from '../../../copy/cellTable';
import { CopyMenu } from '../../../copy/CopyMenu';
import type { Drawing } from '../../../copy/copySource';
import { formatHundredthsChange, formatTenths } from '../../../format/numbers';
import { bridgeSentenceIn } from '../../../i18n/bridge/bridgeSentence';
import { language, t } from '../../../i18n/translate';
import type { ShownBridge } from '../../../state/explainTeam';
import { chart } from '../../../theme/paneTheme';
import { bridgeLabel } from './bridgeLabel';

const useStyles = makeStyles({
  aside: { display: 'inline-flex', alignItems: 'center', gap: '4px', margin: '-6px -6px -6px 0' },
  view: { marginBottom: '8px' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: { textAlign: 'right', padding: '3px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  first: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  end: { fontWeight: tokens.fontWeightSemibold },
  loss: { color: chart.lossText },
  zero: { color: tokens.colorNeutralForeground3 },
});

interface BridgeCardProps {
  readonly bridge: ShownBridge;
  /** What stands before: "HBVS+ 2023", or the scenario it is compared with. */
  readonly beforeLabel: string;
  readonly source: string;
  /** Name of the measure, for whoever reads a copy. */
  readonly measure: string;
}

/** From the figure before to the figure after, in the fixed order of the model: as waterfall or as table. */
export function BridgeCard({ bridge, beforeLabel, source, measure }: BridgeCardProps) {
  const styles = useStyles();
  const { chart: forced } = useChartStyles();
  const [view, setView] = useState<'grafiek' | 'tabel'>('grafiek');
  const ends = { from: { label: beforeLabel, value: formatTenths(bridge.before) }, to: { label: t('results.bridge.after'), value: formatTenths(bridge.after) } };
  const steps = bridge.steps.map(({ fact, shown }) => ({ label: bridgeLabel(fact.id), value: shown }));
  const label = `${t('results.bridge.title')}: ${bridgeHeadline(bridge)}`;
  const drawing = (): Drawing => ({ width: 560, height: (steps.length + 2) * 26 + 4, content: <Waterfall label={label} {...ends} steps={steps} width={560} names={150} rowHeight={26} fontSize={14} format={formatHundredthsChange} /> });
  return (
    <Card
      title={t('results.bridge.title')}
      aside={<span className={styles.aside}>{t('results.bridge.unit')}<CopyMenu title={t('results.bridge.title')} source={() => ({ title: bridgeHeadline(bridge), subtitle: `${t('results.bridge.title')}, ${measure}, ${t('results.bridge.unit')}`, source, cells: () => bridgeCells(bridge, beforeLabel), drawing })} /></span>}
    >
      <div className={styles.view}>
        <Segmented tight label={t('results.bridge.view')} options={[{ value: 'grafiek', label: t('results.bridge.chart') }, { value: 'tabel', label: t('results.bridge.table') }]} value={view} onChange={setView} />
      </div>
      {view === 'grafiek' ? (
        <div className={forced}><Waterfall label={label} {...ends} steps={steps} width={290} names={122} format={formatHundredthsChange} /></div>
      ) : (
        <table className={styles.table} aria-label={t('results.bridge.title')}>
          <tbody>
            <EndRow {...ends.from} />
            {steps.map((step) => (
              <tr key={step.label}>
                <th scope="row" className={mergeClasses(styles.cell, styles.first, step.value === 0 && styles.zero)}>{step.label}</th>
                <td className={mergeClasses(styles.cell, step.value < 0 && styles.loss, step.value === 0 && styles.zero)}>{formatHundredthsChange(step.value)}</td>
              </tr>
            ))}
            <EndRow {...ends.to} />
          </tbody>
        </table>
      )}
    </Card>
  );
}

function EndRow({ label, value }: { readonly label: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.first, styles.end)}>{label}</th>
      <td className={mergeClasses(styles.cell, styles.end)}>{value}</td>
    </tr>
  );
}

/** "Zwolle krijgt 7,4 fte erbij: van 145,7 naar 153,1." */
export function bridgeHeadline({ team, before, after }: ShownBridge): string {
  const texts = { name: team, before: formatTenths(before), after: formatTenths(after), delta: formatTenths(Math.abs(after - before)) };
  return t(after > before ? 'results.bridge.gain' : after < before ? 'results.bridge.loss' : 'results.bridge.same', texts);
}

/** The steps with their reasons, as they are pasted. */
function bridgeCells({ team, before, after, steps }: ShownBridge, beforeLabel: string): CellTable {
  return {
    header: [t('results.bridge.stepColumn'), t('results.bridge.fteColumn'), t('results.bridge.whyColumn')],
    rows: [
      [`${team}: ${beforeLabel}`, fteCell(before), null],
      ...steps.map(({ fact, shown }) => [bridgeLabel(fact.id), hundredthsCell(shown, true), bridgeSentenceIn(language(), fact, shown, team)]),
      [`${team}: ${t('results.bridge.after')}`, fteCell(after), null],
    ],
    totals: [0, steps.length + 1],
  };
}
