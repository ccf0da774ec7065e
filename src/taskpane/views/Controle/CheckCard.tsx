import { makeStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { WorkbookChecks } from '../../../excel/contract';
import { Card } from '../../components/Card';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatTenths } from '../../format/numbers';
import { t } from '../../i18n/translate';
import { computeScenario, prepareModel } from '../../state/computeScenario';
import { strengthFigures } from '../../state/strengthFigures';
import { chart } from '../../theme/paneTheme';
import type { ViewProps } from '../viewProps';
import { JumpRow } from './JumpRow';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '6px', alignItems: 'flex-start', minHeight: '24px', lineHeight: '18px', padding: '3px 0' },
  good: { color: chart.good, flexShrink: 0, marginTop: '1px' },
  wrong: { color: chart.lossText, flexShrink: 0 },
});

/** The pane's own check of the sums, and the lines of the workbook's model check that are not in order. */
export function CheckCard({ checks, model }: ViewProps & { readonly checks: WorkbookChecks }) {
  const styles = useStyles();
  const { list } = usePaneStyles();
  return (
    <Card title={t('controle.checks')}>
      <ul className={list}>
        {ownChecks(model).map((check) => (
          <li key={check.text} className={styles.line}>
            {check.passed ? <CheckmarkCircle16Regular className={styles.good} aria-label={t('controle.passed')} /> : <Warning16Regular className={styles.wrong} aria-label={t('controle.failed')} />}
            {check.text}
          </li>
        ))}
        {checks.failed.length === 0 && <li className={styles.line}><CheckmarkCircle16Regular className={styles.good} aria-label={t('controle.passed')} />{t('controle.workbookPassed')}</li>}
        {checks.failed.map((failed) => (
          <li key={`${failed.place.sheet}${failed.place.range}`}>
            <JumpRow icon={<Warning16Regular className={styles.wrong} aria-label={t('controle.failed')} />} label={failed.label} place={failed.place} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ownChecks({ inputs, scenario }: ViewProps['model']): readonly { text: string; passed: boolean }[] {
  const prepared = prepareModel(inputs);
  const computed = prepared.ok ? computeScenario(prepared.value, scenario) : prepared;
  if (!computed.ok) return [{ text: t('problems.impossible'), passed: false }];
  const figures = strengthFigures(inputs, computed.value);
  return [{ text: t('controle.addsUp', { n: String(figures.teamCount), strength: formatTenths(figures.strength) }), passed: figures.addsUp }];
}
