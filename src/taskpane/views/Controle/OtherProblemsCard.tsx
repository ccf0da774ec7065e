import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { OtherReads } from '../../../workbook/read/others';
import { Card } from '../../components/Card';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { ProblemRows } from './ProblemRows';

const useStyles = makeStyles({ lead: { marginBottom: '4px' } });

/** What is wrong in the inputs of the norm and of the CO2 path; the agreements have a card of their own. */
export function OtherProblemsCard({ others }: { readonly others: OtherReads }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  return (['wijkagenten', 'co2'] as const).map((key) => {
    const read = others[key];
    return read.ok ? null : (
      <Card key={key} title={t(`controle.${key}Problems`, { count: read.problems.length })}>
        <div className={mergeClasses(quiet, styles.lead)}>{t('controle.othersWork')}</div>
        <ProblemRows problems={read.problems} />
      </Card>
    );
  });
}
