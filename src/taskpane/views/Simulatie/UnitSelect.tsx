import type { Amount } from '../../../simulation/scenario';
import { t } from '../../i18n/translate';

interface UnitSelectProps {
  readonly kind: Amount['kind'];
  readonly kinds: readonly Amount['kind'][];
  readonly onChange: (kind: Amount['kind']) => void;
  readonly className?: string;
}

/** How the amount is said: as a percentage, a percentage a year, a number or a formula. */
export function UnitSelect({ kind, kinds, onChange, className }: UnitSelectProps) {
  return (
    <select className={className} aria-label={t('simulatie.amountUnit')} value={kind} onChange={(event) => onChange(event.target.value as Amount['kind'])}>
      {kinds.map((each) => <option key={each} value={each}>{unitText(each)}</option>)}
    </select>
  );
}

function unitText(kind: Amount['kind']): string {
  switch (kind) {
    case 'procent':
      return t('simulatie.unitPercent');
    case 'groei':
      return t('scenarios.change.unitGrowth');
    case 'absoluut':
      return t('simulatie.unitCount');
    case 'formule':
      return t('scenarios.change.unitFormula');
    default:
      throw kind satisfies never;
  }
}
