import type { WorkbookState } from '../../workbookState';
import type { Loss } from '../read/losses';

/** A file as it was opened. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What was read of it. */
  readonly state: WorkbookState;
  /** What writing it anew would lose. */
  readonly losses: readonly Loss[];
}
