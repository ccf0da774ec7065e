import type { Beside } from './beside';
import type { Calculation } from './calculation';
import type { ChangeFeed } from './changes';
import type { ChartStore } from './charts';
import type { GridCore } from './core';
import type { Culture } from './entry';
import type { UndoStack } from './undoStack';
import type { User } from './user';

/** A booted workbook: the grid the user sees, or the same without a screen. */
export interface Grid {
  readonly core: GridCore;
  readonly culture: Culture;
  readonly beside: Beside;
  readonly calculation: Calculation;
  readonly undo: UndoStack;
  readonly changes: ChangeFeed;
  readonly charts: ChartStore;
  readonly user: User;
  dispose(): void;
}
