import type { Loss } from '../file/read/losses';
import type { Grid } from '../grid/createGrid';
import type { StandInOffice } from '../office/install';
import type { ChartSource } from './charts/ChartLayer';

/** One open workbook in the stand-in Excel; made by `startSession`, which is loaded after the first paint. */
export interface Session {
  /** What undo and redo can do now, and whether something changed since the file was opened or saved. */
  readonly history: () => History;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Calls back when {@link history} may have changed. @returns stops calling */
  readonly onChange: (changed: () => void) => () => void;
  /** The workbook as an .xlsx file, with what it does not keep of the file that was opened; {@link saved} when the user has it. */
  readonly save: () => Promise<{ readonly bytes: Uint8Array; readonly losses: readonly Loss[] }>;
  /** The file made last is where the user wants it. */
  readonly saved: () => void;
  /** Runs what the task pane associated with a ribbon button. @throws when nothing is associated */
  readonly runCommand: (name: string) => Promise<void>;
  readonly setDark: (dark: boolean) => void;
  /** Tells the add-in that the user showed or hid its pane. */
  readonly setPaneShown: (shown: boolean) => Promise<void>;
  /** Calls back when the pane is shown or hidden, by the user or by the add-in. */
  readonly onPaneShown: (listener: (shown: boolean) => void) => void;
  /** The charts over the sheet in front. */
  readonly charts: ChartSource;
  readonly grid: Grid;
  readonly office: StandInOffice;
  /** Takes the workbook off the page. */
  readonly dispose: () => void;
}

export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly changed: boolean;
}

/** What to start with. */
export interface WorkbookFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}
