import type { Grid } from '../grid/createGrid';
import type { StandInOffice } from '../office/install';
import type { Session, WorkbookFile } from './session';

/** What browser tests reach the preview by, as `window.sterktewijzerPreview`. */
export interface TestHandle {
  readonly grid: Grid;
  readonly office: StandInOffice;
  /** The saved file, without dialogs and download. */
  readonly save: () => Promise<Uint8Array>;
  /** Opens a file, without asking about changes. @throws RefusedFile */
  readonly open: (bytes: Uint8Array, name: string) => Promise<void>;
}

/** Offers the open workbook to tests. */
export function offerToTests(session: Session, put: (file: WorkbookFile) => Promise<void>): void {
  const handle: TestHandle = { grid: session.grid, office: session.office, save: async () => (await session.save()).bytes, open: (bytes, name) => put({ bytes, name }) };
  Object.assign(window, { sterktewijzerPreview: handle });
}
