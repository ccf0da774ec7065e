import { Link, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { municipalitiesWithGrowth } from '../../../../simulation/growth';
import { LAST_YEAR } from '../../../../simulation/scenario';
import { sheetNames } from '../../../../workbook/sheetNames';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { t } from '../../../i18n/translate';
import { usePaneStore } from '../../../state/paneContext';
import type { RuleProps } from './ruleProps';
import { growthOf } from './ruleValues';

const useStyles = makeStyles({ switch: { marginLeft: '-8px' }, fill: { alignSelf: 'flex-start', fontSize: tokens.fontSizeBase200 } });

function givenText(count: number, n: number): string {
  if (count === 0) return t('scenarios.rules.growth.none');
  return count === n ? t('scenarios.rules.growth.givenAll', { n: String(n) }) : t('scenarios.rules.growth.given', { count, n: String(n) });
}

/** Whether the inhabitants of each municipality grow by its own figure, and for how many there is one. */
export function GrowthRule({ rules, below, inputs, editing }: RuleProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const year = rules.year ?? below.year ?? LAST_YEAR;
  const [n, count] = [inputs.municipalities.length, municipalitiesWithGrowth(inputs)];
  // A scenario has no way to say "not": what is on underneath stays on.
  const inherited = below.municipalGrowth === true;
  const show = () => {
    const { reading } = store.getState();
    const column = reading.kind === 'model' ? reading.cells.column('gemeenten', 'groei') : null;
    void store.select(column ?? { sheet: sheetNames.gemeenten });
  };
  return (
    <>
      <Switch className={styles.switch} label={t('scenarios.rules.growth.switch')} checked={growthOf(rules, below)} disabled={inherited} onChange={(_, data) => editing.setRules({ municipalGrowth: data.checked ? true : undefined })} />
      {inherited && <div className={quiet}>{t('scenarios.rules.growth.under', { name: below.name })}</div>}
      <div className={quiet}>{t('scenarios.rules.growth.intro', { base: String(inputs.baseYear), year: String(year) })}</div>
      <div className={quiet}>{givenText(count, n)}</div>
      {count < n && <Link as="button" className={styles.fill} onClick={show}>{t('scenarios.rules.growth.fill')}</Link>}
    </>
  );
}
