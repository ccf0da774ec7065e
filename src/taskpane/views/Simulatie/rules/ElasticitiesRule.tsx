import { makeStyles, tokens } from '@fluentui/react-components';
import { componentIds } from '../../../../model/strength/components';
import type { ComponentId } from '../../../../model/strength/components';
import { effectiveInputs } from '../../../../simulation/effectiveInputs';
import { drivers } from '../../../../simulation/scenario';
import type { Driver } from '../../../../simulation/scenario';
import { OptionalNumberBox } from '../../../components/OptionalNumberBox';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatDecimals } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import type { RuleProps } from './ruleProps';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 78px 78px', gap: '4px 6px', alignItems: 'center' },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, textAlign: 'right', paddingRight: '8px' },
  measured: { gridColumn: '2 / -1', textAlign: 'right' },
});

/** What a component can be made to follow a driver: ten times as fast is no assumption any more. */
const MOST = 10;

/** The elasticity of each component to each driver; empty is what holds without the scenario. */
export function ElasticitiesRule({ rules, below, inputs, editing }: RuleProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const { elasticities = [] } = rules;
  const { components } = effectiveInputs(inputs, { ...below, limits: [], liftedMinima: [], amendments: [] });
  const without = (c: number, driver: Driver) => (driver === 'inwoners' ? components[c]?.elasticityInhabitants : components[c]?.elasticityWorkload) ?? 0;
  const set = (component: ComponentId, driver: Driver, value: number | null) => {
    const others = elasticities.filter((item) => item.component !== component || item.driver !== driver);
    const next = value === null ? others : [...others, { component, driver, value }];
    editing.setRules({ elasticities: next.length > 0 ? next : undefined }, `elasticity ${component} ${driver}`);
  };
  return (
    <>
      <div className={quiet}>{t('scenarios.rules.elasticities.intro')}</div>
      <div className={styles.grid}>
        <span />
        {drivers.map((driver) => <span key={driver} className={styles.head}>{t(`simulatie.${driver}`)}</span>)}
        {componentIds.map((id, c) => {
          const name = t(`simulatie.component.${id}`);
          if (inputs.components[c]?.outcomes !== undefined) return [<span key={id}>{name}</span>, <span key={`${id} measured`} className={`${styles.measured} ${quiet}`}>{t('scenarios.rules.elasticities.measured')}</span>];
          return [
            <span key={id}>{name}</span>,
            ...drivers.map((driver) => (
              <OptionalNumberBox
                key={`${id} ${driver}`}
                size="small"
                label={t('scenarios.rules.elasticities.of', { component: name, driver: t(`simulatie.driverOf.${driver}`) })}
                value={elasticities.find((item) => item.component === id && item.driver === driver)?.value ?? null}
                placeholder={formatDecimals(without(c, driver), 2)}
                decimals={2}
                min={-MOST}
                max={MOST}
                step={0.05}
                from={without(c, driver)}
                onChange={(value) => set(id, driver, value)}
                onEnd={editing.endEdit}
              />
            )),
          ];
        })}
      </div>
    </>
  );
}
