import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import type { StrengthInputs } from '../../../../model/strength/inputs';
import type { AmendmentChange } from '../../../../simulation/scenario';
import { OptionalNumberBox } from '../../../components/OptionalNumberBox';
import { Segmented } from '../../../components/Segmented';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { t } from '../../../i18n/translate';
import { RemoveButton } from './RemoveButton';
import type { RuleProps } from './ruleProps';

const useStyles = makeStyles({
  card: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '6px 8px', alignItems: 'center', padding: '8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, '@media (forced-colors: active)': { border: '1px solid GrayText' } },
  head: { gridColumn: '1 / -1', display: 'flex', gap: '4px', alignItems: 'center' },
  name: { flexGrow: 1, minWidth: 0, '& input': { minWidth: 0 } },
  field: { minWidth: 0 },
  select: { minWidth: 0 },
  add: { alignSelf: 'flex-start', marginLeft: '-8px' },
});

/** What a new amendment starts with. */
const FIRST_FTE = 1;
/** Far above any amendment that was ever made; a slip of the comma is refused. */
const MOST_FTE_AMENDED = 500;

const keys: readonly AmendmentChange['key'][] = ['HBVS+', 'gelijk'];

/** One team gets, others pay: an amendment of the scenario, beside those of the workbook. */
export function AmendmentsRule({ rules, inputs, editing }: RuleProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const { amendments = [] } = rules;
  const set = (next: readonly AmendmentChange[], merging?: string) => editing.setRules({ amendments: next.length > 0 ? next : undefined }, merging);
  return (
    <>
      <div className={quiet}>{t('scenarios.rules.amendments.intro')}</div>
      {amendments.map((amendment, index) => (
        <Amendment
          key={index}
          amendment={amendment}
          inputs={inputs}
          onChange={(part, merging) => set(amendments.map((other, i) => (i === index ? { ...other, ...part } : other)), merging && `${merging} ${index}`)}
          onEnd={editing.endEdit}
          onRemove={() => set(amendments.filter((_, i) => i !== index))}
        />
      ))}
      <Button className={styles.add} appearance="subtle" size="small" icon={<Add16Regular />} onClick={() => set([...amendments, newAmendment(amendments, inputs)])}>{t('scenarios.rules.amendments.add')}</Button>
    </>
  );
}

interface AmendmentProps {
  readonly amendment: AmendmentChange;
  readonly inputs: StrengthInputs;
  readonly onChange: (part: Partial<AmendmentChange>, merging?: string) => void;
  readonly onEnd: () => void;
  readonly onRemove: () => void;
}

function Amendment({ amendment, inputs, onChange, onEnd, onRemove }: AmendmentProps) {
  const styles = useStyles();
  const { name, receiver, fte, payers, key } = amendment;
  return (
    <div className={styles.card} role="group" aria-label={name}>
      <div className={styles.head}>
        <Input className={styles.name} size="small" aria-label={t('scenarios.rules.amendments.name')} value={name} maxLength={60} onChange={(_, data) => onChange({ name: data.value }, 'amendment name')} onBlur={onEnd} />
        <RemoveButton label={t('scenarios.rules.amendments.remove', { name })} onClick={onRemove} />
      </div>
      <span>{t('scenarios.rules.amendments.receiver')}</span>
      <Select className={styles.select} size="small" aria-label={t('scenarios.rules.amendments.receiver')} value={receiver} onChange={(_, data) => onChange({ receiver: data.value })}>
        <TeamOptions inputs={inputs} />
      </Select>
      <span>{t('scenarios.rules.amendments.fte')}</span>
      <OptionalNumberBox size="small" label={t('scenarios.rules.amendments.fte')} value={fte} placeholder="" unit={t('unit.fte')} decimals={1} min={0} max={MOST_FTE_AMENDED} step={0.1} from={fte} onChange={(value) => value !== null && onChange({ fte: value }, 'amendment fte')} onEnd={onEnd} />
      <span>{t('scenarios.rules.amendments.payers')}</span>
      <Select className={styles.select} size="small" aria-label={t('scenarios.rules.amendments.payers')} value={payers.kind === 'eenheid' ? 'eenheid' : `${payers.kind}:${payers.name}`} onChange={(_, data) => onChange({ payers: payersOf(data.value) })}>
        <option value="eenheid">{t('scenarios.rules.amendments.unit')}</option>
        {inputs.districts.map((district) => <option key={district.name} value={`district:${district.name}`}>{t('scenarios.rules.amendments.district', { name: district.name })}</option>)}
        <TeamOptions inputs={inputs} prefix="basisteam:" />
      </Select>
      <span>{t('scenarios.rules.amendments.key')}</span>
      <Field className={styles.field}>
        <Segmented fill tight label={t('scenarios.rules.amendments.key')} options={keys.map((value) => ({ value, label: t(`scenarios.rules.amendments.${value}`) }))} value={key} onChange={(value) => onChange({ key: value })} />
      </Field>
    </div>
  );
}

function TeamOptions({ inputs, prefix = '' }: { readonly inputs: StrengthInputs; readonly prefix?: string }) {
  return inputs.districts.map((district, d) => (
    <optgroup key={district.name} label={district.name}>
      {inputs.teams.filter((team) => team.district === d).map(({ name }) => <option key={name} value={`${prefix}${name}`}>{name}</option>)}
    </optgroup>
  ));
}

function payersOf(value: string): AmendmentChange['payers'] {
  const [kind, name] = [value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1)];
  return kind === 'district' || kind === 'basisteam' ? { kind, name } : { kind: 'eenheid' };
}

/** As the plan's own amendment: one team of a district, paid by the others of it. */
function newAmendment(amendments: readonly AmendmentChange[], inputs: StrengthInputs): AmendmentChange {
  const receiver = inputs.teams[0];
  const district = inputs.districts[receiver?.district ?? -1];
  let n = amendments.length + 1;
  const nameOf = (number: number) => t('scenarios.rules.amendments.newName', { n: String(number) });
  while (amendments.some((amendment) => amendment.name === nameOf(n))) n++;
  return { name: nameOf(n), receiver: receiver?.name ?? '', fte: FIRST_FTE, payers: district ? { kind: 'district', name: district.name } : { kind: 'eenheid' }, key: 'HBVS+' };
}
