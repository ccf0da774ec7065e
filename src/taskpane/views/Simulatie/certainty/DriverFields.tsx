import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Driver } from '../../../../simulation/scenario';
import type { DriverUncertainty } from '../../../../simulation/uncertainty';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatPercentChange } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { densityPicture } from '../../../state/density';
import { usePaneStore } from '../../../state/paneContext';
import { assumedDriver, distributionFault, distributionKinds, withKind } from '../../../state/uncertainty';
import type { DistributionKind } from '../../../state/uncertainty';
import { chart } from '../../../theme/paneTheme';
import { DensityPlot } from './DensityPlot';
import { DistributionFields } from './DistributionFields';
import { SelectionFault } from './SelectionFault';
import type { SelectionFailure } from './SelectionFault';

const useStyles = makeStyles({
  driver: { display: 'flex', flexDirection: 'column', gap: '6px' },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 150px)', gap: '8px', alignItems: 'center' },
  name: { fontWeight: tokens.fontWeightSemibold },
  select: { minWidth: 0 },
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 118px)', gap: '12px', alignItems: 'end' },
  wide: { gridTemplateColumns: 'minmax(0, 1fr)' },
  fault: { color: chart.lossText },
  column: { alignSelf: 'flex-start' },
});

interface DriverFieldsProps {
  readonly driver: Driver;
  /** null: certain. */
  readonly value: DriverUncertainty | null;
  readonly onChange: (value: DriverUncertainty | null) => void;
}

/** How far one driver may turn out from the scenario, with a picture of it. */
export function DriverFields({ driver, value, onChange }: DriverFieldsProps) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const name = t(`simulatie.${driver}`);
  const choose = (kind: DistributionKind | 'zeker') => {
    if (kind === 'zeker') return onChange(null);
    const from = value ?? assumedDriver(driver);
    onChange({ ...from, distribution: withKind(from.distribution, kind, []) });
  };
  const fault = value && distributionFault(value.distribution);
  const picture = value && !fault ? densityPicture(value.distribution) : null;
  const three = value?.distribution.kind === 'driehoek' || value?.distribution.kind === 'pert';
  return (
    <div className={styles.driver}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <Select className={styles.select} aria-label={t('certainty.drivers.shape', { driver: name })} value={value?.distribution.kind ?? 'zeker'} onChange={(_, data) => choose(data.value as DistributionKind | 'zeker')}>
          <option value="zeker">{t('certainty.drivers.certain')}</option>
          {distributionKinds.map((kind) => <option key={kind} value={kind}>{t(`certainty.drivers.kinds.${kind}`)}</option>)}
        </Select>
      </div>
      {value && (
        <>
          <div className={mergeClasses(styles.body, three && styles.wide)}>
            {value.distribution.kind === 'empirisch' ? <ColumnField value={value} onChange={onChange} /> : <DistributionFields distribution={value.distribution} onChange={(distribution) => onChange({ ...value, distribution })} />}
            {!fault && <DensityPlot distribution={value.distribution} />}
          </div>
          {fault ? (
            <div className={mergeClasses(quiet, styles.fault)} role="alert">{t(`certainty.drivers.fault.${fault}`)}</div>
          ) : (
            picture && <div className={mergeClasses(quiet, numbers)}>{t('certainty.drivers.interval', { low: formatPercentChange(picture.p5), high: formatPercentChange(picture.p95) })}</div>
          )}
          {(value.teams?.length ?? 0) > 0 && <div className={quiet}>{t('certainty.drivers.ownTeams', { count: value.teams?.length ?? 0 })}</div>}
        </>
      )}
    </div>
  );
}

/** Deviations out of the column that is selected in the workbook. */
function ColumnField({ value, onChange }: { readonly value: DriverUncertainty; readonly onChange: (value: DriverUncertainty) => void }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const [problem, setProblem] = useState<SelectionFailure | null>(null);
  const [skipped, setSkipped] = useState(0);
  const { distribution } = value;
  const take = async () => {
    const found = await store.selectedColumn();
    setProblem(found.ok ? null : found.problem);
    if (!found.ok) return;
    setSkipped(found.value.skipped);
    const { sheet, range = '' } = found.value.place;
    onChange({ ...value, distribution: { kind: 'empirisch', values: found.value.values, source: `${sheet}!${range}` } });
  };
  const count = distribution.kind === 'empirisch' ? distribution.values.length : 0;
  const source = (distribution.kind === 'empirisch' && distribution.source) || '?';
  return (
    <div className={styles.driver}>
      <div className={quiet}>{count === 0 ? t('certainty.drivers.columnHint') : t('certainty.drivers.columnFrom', { count, source })}{skipped > 0 && `; ${t('certainty.drivers.skipped', { count: skipped })}`}</div>
      <Button className={styles.column} size="small" icon={<TableSimpleRegular />} onClick={() => void take()}>{t('certainty.drivers.column')}</Button>
      {problem && <SelectionFault problem={problem} />}
    </div>
  );
}
