import { createGrid, type Grid } from '../grid/createGrid';
import { ChartWatch } from './charts/chartsOnSheet';
import { GridHistory } from './gridHistory';
import type { Session } from './session';

/** Starts the stand-in Excel in the page. */
export async function startSession(container: HTMLElement): Promise<Session> {
  const grid: Grid = await createGrid({ container });
  const history = new GridHistory(grid);
  return {
    history: history.now,
    onChange: history.subscribe,
    undo: async () => void (await grid.user.undo()),
    redo: async () => void (await grid.user.redo()),
    create: async () => undefined,
    open: async () => undefined,
    losses: () => [],
    save: async () => new Uint8Array(),
    runCommand: async () => undefined,
    setDark: (dark) => grid.core.runtime.facade.FUniver.newAPI(grid.core.univer).toggleDarkMode(dark),
    charts: new ChartWatch(grid, container),
  };
}
