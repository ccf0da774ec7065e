import { useCallback } from 'react';
import type { ParameterKey } from '../../../workbook/parameters';
import { usePaneStore } from '../../state/paneContext';

/** Writes a parameter of sheet Uitgangspunten. @returns whether it was written */
export type WriteParameter = (parameter: ParameterKey, was: number | string | null, value: number | string | null, confirmed?: true) => Promise<boolean>;

export function useParameter(): WriteParameter {
  const store = usePaneStore();
  return useCallback((parameter, was, value, confirmed) => store.edit([{ kind: 'parameter', parameter, was, value, ...(confirmed ? { confirmed } : {}) }]), [store]);
}
