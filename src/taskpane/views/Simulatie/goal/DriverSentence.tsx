import type { StrengthInputs } from '../../../../model/strength/inputs';
import { drivers } from '../../../../simulation/scenario';
import type { Driver, Scope } from '../../../../simulation/scenario';
import { NumberBox } from '../../../components/NumberBox';
import { formatDecimals } from '../../../format/numbers';
import { scopeText } from '../../../i18n/goalText';
import { t } from '../../../i18n/translate';
import { InlineSelect } from './InlineSelect';
import { scopeKey, scopeOf } from './scopeKeys';
import { useSentenceStyles } from './useSentenceStyles';

export interface DriverFields {
  readonly driver: Driver;
  readonly scope: Scope;
  readonly team: string;
  readonly fte: number;
}

interface DriverSentenceProps {
  readonly inputs: StrengthInputs;
  readonly fields: DriverFields;
  readonly onChange: (fields: DriverFields) => void;
}

/** "Welke verandering van de [inwoners] in [Zwolle] geeft [Zwolle] [+3,0] fte?" */
export function DriverSentence({ inputs, fields, onChange }: DriverSentenceProps) {
  const styles = useSentenceStyles();
  const { driver, scope, team, fte } = fields;
  const teams = inputs.districts.map((district, d) => (
    <optgroup key={district.name} label={district.name}>
      {inputs.teams.filter((candidate) => candidate.district === d).map(({ name }) => <option key={name} value={scopeKey({ kind: 'basisteam', name })}>{name}</option>)}
    </optgroup>
  ));
  const option = (candidate: Scope) => <option key={scopeKey(candidate)} value={scopeKey(candidate)}>{scopeText(candidate)}</option>;
  return (
    <div className={styles.sentence}>
      {t('goal.driver.first')}
      <InlineSelect label={t('goal.driver.driverLabel')} value={driver} onChange={(value) => onChange({ ...fields, driver: value as Driver })}>
        {drivers.map((candidate) => <option key={candidate} value={candidate}>{t(`simulatie.driverOf.${candidate}`)}</option>)}
      </InlineSelect>
      {t('goal.driver.in')}
      <InlineSelect label={t('goal.driver.scopeLabel')} value={scopeKey(scope)} onChange={(value) => onChange({ ...fields, scope: scopeOf(value) })}>
        {option({ kind: 'eenheid' })}
        {inputs.districts.map(({ name }) => option({ kind: 'district', name }))}
        {teams}
        <optgroup label={t('goal.driver.municipalities')}>{[...inputs.municipalities].map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'nl')).map((name) => option({ kind: 'gemeente', name }))}</optgroup>
      </InlineSelect>
      {t('goal.driver.gives')}
      <InlineSelect label={t('goal.driver.teamLabel')} value={scopeKey({ kind: 'basisteam', name: team })} onChange={(value) => onChange({ ...fields, team: scopeNameOf(value) })}>{teams}</InlineSelect>
      <NumberBox inline className={styles.box} label={t('goal.driver.targetLabel')} value={fte} format={(value) => formatDecimals(value, 1, true)} unit="fte" min={-500} max={500} step={0.1} onChange={(value) => onChange({ ...fields, fte: value })} />
      {t('goal.driver.more')}
    </div>
  );
}

function scopeNameOf(key: string): string {
  const scope = scopeOf(key);
  return scope.kind === 'eenheid' ? '' : scope.name;
}
