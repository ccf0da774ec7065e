import type { UnloggedLift } from '../../../workbook/liftLog';
import { Card } from '../../components/Card';
import { t } from '../../i18n/translate';
import { UnloggedLifts } from './UnloggedLifts';

/** A remark: minima that were lifted in the workbook without a line in the log. */
export function UnloggedCard({ unlogged }: { readonly unlogged: readonly UnloggedLift[] }) {
  if (unlogged.length === 0) return null;
  return (
    <Card title={t('controle.unlogged')} aside={String(unlogged.length)}>
      <UnloggedLifts unlogged={unlogged} />
    </Card>
  );
}
