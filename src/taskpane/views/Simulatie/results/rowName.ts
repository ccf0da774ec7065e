import type { ResultRow } from '../../../../simulation/results/resultTable';
import { t } from '../../../i18n/translate';

/** The eenheid has no name of its own in the inputs. */
export function rowName(row: Pick<ResultRow, 'kind' | 'name'>): string {
  return row.kind === 'eenheid' ? t('results.unitRow') : row.name;
}
