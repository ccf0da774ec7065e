import { makeStyles, tokens } from '@fluentui/react-components';
import packageFile from '../../../../package.json';
import type { StrengthInputs } from '../../../model/strength/inputs';
import { MODEL_VERSION } from '../../../workbook/version';
import { Card } from '../../components/Card';
import { formatDate } from '../../format/dates';
import { t } from '../../i18n/translate';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '12px', rowGap: '4px', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere', textAlign: 'right' },
});

/** With what these figures were made. */
export function VersionCard({ inputs }: { readonly inputs: StrengthInputs }) {
  const styles = useStyles();
  const excel = Office.context?.diagnostics;
  const dates = [...new Set(inputs.municipalities.map((municipality) => municipality.referenceDate))].sort();
  const lines: readonly (readonly [string, string])[] = [
    [t('controle.versionAddIn'), packageFile.version],
    [t('controle.versionModel'), MODEL_VERSION],
    [t('controle.versionPlan'), t('controle.plan', { year: String(inputs.baseYear) })],
    [t('controle.versionInhabitants'), dates.map(formatDate).join(', ')],
    [t('controle.versionExcel'), excel ? `${excel.version} (${String(excel.platform)})` : '–'],
  ];
  return (
    <Card title={t('controle.versions')}>
      <dl className={styles.list}>
        {lines.map(([term, value]) => [
          <dt key={term} className={styles.term}>{term}</dt>,
          <dd key={`${term}-value`} className={styles.value}>{value}</dd>,
        ])}
      </dl>
    </Card>
  );
}
