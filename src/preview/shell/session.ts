import type { ChartSource } from './charts/ChartLayer';

/** What the frame around the sheet asks of the stand-in Excel; made by `startSession`, loaded after the first paint. */
export interface Session {
  /** What undo and redo can do now, and whether something changed since the file was opened or saved. */
  readonly history: () => History;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Calls back when {@link history} may have changed. @returns stops calling */
  readonly onChange: (changed: () => void) => () => void;
  /** Puts an empty workbook in place of this one. */
  readonly create: () => Promise<void>;
  /** Puts a file's workbook in place of this one. @throws FileRefusal when it cannot be read; this workbook then stays */
  readonly open: (bytes: Uint8Array, fileName: string) => Promise<void>;
  /** What a file saved now would not keep of the file that was opened, a sentence each. */
  readonly losses: () => readonly string[];
  /** The workbook as an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
  /** Runs what the task pane associated with a ribbon button. @throws when nothing is associated or it fails */
  readonly runCommand: (name: string) => Promise<void>;
  readonly setDark: (dark: boolean) => void;
  /** The charts over the sheet in front. */
  readonly charts: ChartSource;
}

export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly changed: boolean;
}

/** A file that cannot be opened; the message says why, in Dutch, for the user. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal';
}
