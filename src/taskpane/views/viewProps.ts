import type { ModelInWorkbook } from '../../excel/contract';

/** What every view is given: a sound model, never one with problems. */
export interface ViewProps {
  readonly model: Extract<ModelInWorkbook, { kind: 'model' }>;
}
