import { Button, makeStyles } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { drivers } from '../../../../simulation/scenario';
import type { Uncertainty } from '../../../../simulation/uncertainty';
import { NumberBox } from '../../../components/NumberBox';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatDecimals } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { usePaneStore } from '../../../state/paneContext';
import { withDriver } from '../../../state/uncertainty';
import { SelectionFault } from './SelectionFault';
import type { SelectionFailure } from './SelectionFault';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 84px', gap: '8px', alignItems: 'center' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface CorrelationFieldsProps {
  readonly uncertainty: Uncertainty;
  readonly teams: readonly string[];
  readonly onChange: (uncertainty: Uncertainty) => void;
}

/** How far teams, and the drivers of one team, go up and down together. */
export function CorrelationFields({ uncertainty, teams, onChange }: CorrelationFieldsProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const [problem, setProblem] = useState<SelectionFailure | null>(null);
  const uncertain = drivers.filter((driver) => uncertainty.drivers[driver] !== undefined);
  const matrix = async () => {
    const found = await store.selectedMatrix(teams);
    setProblem(found.ok ? null : found.problem);
    if (found.ok) onChange({ ...uncertainty, teamMatrix: found.value });
  };
  const remove = () => {
    const { teamMatrix, ...rest } = uncertainty;
    if (teamMatrix) onChange(rest);
  };
  return (
    <>
      {uncertainty.teamMatrix === undefined && uncertain.map((driver) => {
        const own = uncertainty.drivers[driver];
        const label = t('certainty.correlation.teams', { driver: t(`simulatie.driverOf.${driver}`) });
        return own && <Correlation key={driver} label={label} value={own.betweenTeams} onChange={(betweenTeams) => onChange(withDriver(uncertainty, driver, { ...own, betweenTeams }))} />;
      })}
      {uncertain.length === drivers.length && <Correlation label={t('certainty.correlation.drivers')} value={uncertainty.betweenDrivers} onChange={(betweenDrivers) => onChange({ ...uncertainty, betweenDrivers })} />}
      <div className={quiet}>{uncertainty.teamMatrix ? t('certainty.correlation.matrixUsed', { n: String(uncertainty.teamMatrix.length) }) : t('certainty.correlation.hint')}</div>
      <div className={styles.buttons}>
        <Button size="small" icon={<TableSimpleRegular />} onClick={() => void matrix()}>{t('certainty.correlation.matrix')}</Button>
        {uncertainty.teamMatrix && <Button size="small" appearance="subtle" onClick={remove}>{t('certainty.correlation.matrixRemove')}</Button>}
      </div>
      {problem && <SelectionFault problem={problem} />}
    </>
  );
}

function Correlation({ label, value, onChange }: { readonly label: string; readonly value: number; readonly onChange: (value: number) => void }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span aria-hidden>{label}</span>
      <NumberBox inline label={label} value={value} format={(shown) => formatDecimals(shown, 2)} min={-1} max={1} step={0.05} onChange={onChange} />
    </div>
  );
}
