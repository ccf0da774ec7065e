import type { AgreementUnit } from '../../../model/agreements/inputs';

/** Amounts of several units share a column: each row has the format of its own. */
export const unitFormats: Readonly<Record<AgreementUnit, string>> = { aantal: '#,##0', euro: '€ #,##0', procent: '0.0%' };
