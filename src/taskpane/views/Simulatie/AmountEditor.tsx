import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { scopeName } from '../../../simulation/apply';
import type { Amount, DriverChange } from '../../../simulation/scenario';
import { formatPercentChange } from '../../format/numbers';
import { t } from '../../i18n/translate';
import { HIGHEST_CHANGE, LOWEST_CHANGE, shareOf, SLIDER_LIMIT, withShare } from '../../state/editScenario';
import { chart } from '../../theme/paneTheme';
import { AmountBox } from './AmountBox';
import type { AmountFault } from './AmountBox';
import { PercentSlider } from './PercentSlider';
import type { ScenarioEditing } from './useScenarioEditing';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'stretch', justifyContent: 'space-between', marginBottom: '10px' },
  fault: { color: chart.lossText, fontSize: tokens.fontSizeBase200, marginTop: '4px' },
});

interface AmountEditorProps {
  readonly change: DriverChange;
  /** Base value of the driver over the scope; null = percentages only. */
  readonly base: number | null;
  readonly editing: ScenarioEditing;
  /** The choice of the driver, on one line with the box. */
  readonly children: ReactNode;
}

/** How much: the slider for a look around, the box for an exact value, also beyond the slider. */
export function AmountEditor({ change, base, editing, children }: AmountEditorProps) {
  const styles = useStyles();
  const [fault, setFault] = useState<AmountFault | null>(null);
  const faultId = useId();
  const share = shareOf(change.amount, base);
  const label = t('simulatie.slider', { driver: t(`simulatie.${change.driver}`), scope: scopeName(change.scope) });
  const slide = (value: number) => {
    setFault(null);
    editing.edit({ amount: withShare(change.amount.kind, value, base) });
  };
  const chooseKind = (kind: Amount['kind']) => editing.edit({ amount: withShare(kind, share, base) });
  return (
    <div>
      <div className={styles.row}>
        {children}
        <AmountBox amount={change.amount} base={base} onFault={setFault} onChange={(amount) => editing.edit({ amount })} onKind={chooseKind} describedBy={fault ? faultId : undefined} />
      </div>
      <PercentSlider label={label} share={share} limit={SLIDER_LIMIT} onChange={slide} onStart={editing.startDrag} onEnd={editing.endDrag} />
      <div id={faultId} className={styles.fault} role="alert" hidden={fault === null}>{fault && faultText(fault)}</div>
    </div>
  );
}

function faultText(fault: AmountFault): string {
  return fault === 'notANumber' ? t('simulatie.notANumber') : t('simulatie.outOfRange', { low: formatPercentChange(LOWEST_CHANGE), high: formatPercentChange(HIGHEST_CHANGE) });
}
