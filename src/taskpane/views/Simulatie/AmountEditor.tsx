import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { StrengthInputs } from '../../../model/strength/inputs';
import type { Inhabitants } from '../../../model/units';
import { loadFormulas } from '../../../simulation/formula/onDemand';
import type { Amount, DriverChange } from '../../../simulation/scenario';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatPercentChange } from '../../format/numbers';
import { growthTotal, scopeLabel } from '../../i18n/scopeLabel';
import { t } from '../../i18n/translate';
import { changeLimits, GROWTH_LIMIT, shareOf, SLIDER_LIMIT, withShare } from '../../state/editScenario';
import { chart } from '../../theme/paneTheme';
import { AmountBox } from './AmountBox';
import type { AmountFault } from './AmountBox';
import { FormulaEditor } from './FormulaEditor';
import { PercentSlider } from './PercentSlider';
import { UnitSelect } from './UnitSelect';
import { WorkloadData } from './WorkloadData';
import type { ScenarioEditing } from './useScenarioEditing';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'stretch', justifyContent: 'space-between', marginBottom: '10px' },
  fault: { color: chart.lossText, fontSize: tokens.fontSizeBase200, marginTop: '4px' },
  unitBox: { display: 'flex', alignItems: 'center', padding: '0 8px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  unit: { font: 'inherit', color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: 'none', minHeight: '28px', cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  total: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

interface AmountEditorProps {
  readonly change: DriverChange;
  /** Base value of the driver over the scope; null = percentages and growth only. */
  readonly base: number | null;
  /** The year looked at. */
  readonly year: number;
  readonly inputs: StrengthInputs;
  readonly inhabitants: readonly Inhabitants[];
  readonly editing: ScenarioEditing;
  /** The choice of the driver, on one line with the box. */
  readonly children: ReactNode;
}

/** How much: the slider for a look around, the box for an exact value, also beyond the slider; or a formula. */
export function AmountEditor({ change, base, year, inputs, inhabitants, editing, children }: AmountEditorProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const [fault, setFault] = useState<AmountFault | null>(null);
  const faultId = useId();
  const { amount } = change;
  const share = shareOf(amount, base);
  const growing = amount.kind === 'groei';
  const slide = (value: number) => {
    setFault(null);
    editing.edit({ amount: withShare(amount.kind, value, base) });
  };
  const chooseKind = async (kind: Amount['kind']) => {
    if (kind !== 'formule') return editing.edit({ amount: withShare(kind, growing === (kind === 'groei') ? share : 0, base) });
    await loadFormulas();
    // The driver itself: a formula that changes nothing yet.
    editing.edit({ amount: { kind, text: change.driver } });
  };
  const kinds = kindsFor(change, base);
  if (amount.kind === 'formule') {
    return (
      <div>
        <div className={styles.row}>
          {children}
          <span className={styles.unitBox}><UnitSelect className={styles.unit} kind={amount.kind} kinds={kinds} onChange={(kind) => void chooseKind(kind)} /></span>
        </div>
        <FormulaEditor change={change} inputs={inputs} inhabitants={inhabitants} year={year} onChange={(text) => editing.edit({ amount: { kind: 'formule', text } }, 'formula')} onEnd={editing.endEdit} />
      </div>
    );
  }
  return (
    <div>
      <div className={styles.row}>
        {children}
        <AmountBox
          amount={amount}
          base={base}
          kinds={kinds}
          onFault={setFault}
          onChange={(next) => editing.edit({ amount: next }, 'amount')}
          onEnd={editing.endEdit}
          onKind={(kind) => void chooseKind(kind)}
          describedBy={fault ? faultId : undefined}
        />
      </div>
      <PercentSlider
        label={t('simulatie.slider', { driver: t(`simulatie.${change.driver}`), scope: scopeLabel(change.scope) })}
        share={share}
        limit={growing ? GROWTH_LIMIT : SLIDER_LIMIT}
        coarse={growing ? 0.001 : 0.005}
        onChange={slide}
        onStart={editing.startDrag}
        onEnd={editing.endDrag}
      />
      {amount.kind === 'groei' && <div className={styles.total}>{growthTotal(amount.value, year - inputs.baseYear, year)}</div>}
      <div id={faultId} className={styles.fault} role="alert" hidden={fault === null}>{fault && faultText(fault, amount.kind)}</div>
      {base === null && change.driver === 'werklast' && (change.scope.kind === 'gemeente' ? <div className={quiet}>{t('scenarios.workload.whyMunicipality')}</div> : <WorkloadData inputs={inputs} inhabitants={inhabitants} />)}
    </div>
  );
}

/** A number and a formula replace the base value, so there must be one; a formula speaks of whole teams. */
function kindsFor({ scope }: DriverChange, base: number | null): readonly Amount['kind'][] {
  if (base === null) return ['procent', 'groei'];
  return scope.kind === 'gemeente' ? ['procent', 'groei', 'absoluut'] : ['procent', 'groei', 'absoluut', 'formule'];
}

function faultText(fault: AmountFault, kind: Amount['kind']): string {
  const { low, high } = changeLimits(kind);
  return fault === 'notANumber' ? t('simulatie.notANumber') : t('simulatie.outOfRange', { low: formatPercentChange(low), high: formatPercentChange(high) });
}
