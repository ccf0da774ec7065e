import { comparisons } from '../../../model/plan/contradictions';
import { sheetNames } from '../../../workbook/sheetNames';
import { Card } from '../../components/Card';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { JumpRow } from './JumpRow';

/** How often the plan's printed figures contradict each other, with the way to the list. */
export function ContradictionCard() {
  const { quiet } = usePaneStyles();
  const found = comparisons();
  const count = (verdict: 'fout' | 'afronding') => found.filter((comparison) => comparison.verdict === verdict).length;
  return (
    <Card title={t('controle.contradictions')}>
      <div className={quiet}>{t('controle.contradictionsFound', { errors: String(count('fout')), rounding: String(count('afronding')), n: String(found.length) })}</div>
      <JumpRow label={t('controle.contradictionsLook')} place={{ sheet: sheetNames.bronnencontrole }} />
    </Card>
  );
}
