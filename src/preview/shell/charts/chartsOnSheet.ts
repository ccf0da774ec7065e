import { parseRect, splitReference } from '../../grid/address';
import { valueAt } from '../../grid/cells';
import type { ChartRecord } from '../../grid/charts';
import type { Grid } from '../../grid/createGrid';
import { findSheet } from '../../grid/sheets';
import type { ChartPicture } from './picture';
import type { Area } from './plot';
import { readPicture, type ReadRange } from './readPicture';
import { measureSheet } from './sheetGeometry';

/** What lies over the sheet in front. */
export interface ChartsOnSheet {
  /** The part of the grid that scrolls: charts are cut off at its edges. */
  readonly window: Area;
  readonly charts: readonly PlacedChart[];
}

export interface PlacedChart {
  readonly id: string;
  readonly name: string;
  readonly picture: ChartPicture;
  readonly area: Area;
}

/** Follows the charts of the sheet in front: their figures, and where they lie while the sheet is scrolled. */
export class ChartWatch {
  private state: ChartsOnSheet | undefined;
  private readonly listeners = new Set<() => void>();
  private pictures = new Map<string, { readonly chart: ChartRecord; readonly picture: ChartPicture }>();
  private scheduled = 0;
  private readonly stops: (() => void)[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly place: HTMLElement,
  ) {
    const { core } = grid;
    const api = core.runtime.facade.FUniver.newAPI(core.univer);
    const again = (): void => this.schedule();
    for (const event of [api.Event.Scroll, api.Event.SheetZoomChanged, api.Event.SheetSkeletonChanged] as const) {
      const listening = api.addEvent(event, again);
      this.stops.push(() => listening.dispose());
    }
    const commands = core.commands.onCommandExecuted(({ id }) => {
      if (!id.startsWith('sheet.mutation.') && !id.startsWith('formula.mutation.') && !id.startsWith('sheet.operation.set-worksheet')) return;
      // Figures, names or sheets may have changed.
      this.pictures = new Map();
      this.schedule();
    });
    const size = new ResizeObserver(again);
    size.observe(place);
    this.stops.push(
      () => commands.dispose(),
      () => size.disconnect(),
      grid.charts.subscribe(again),
    );
    this.schedule();
  }

  readonly now = (): ChartsOnSheet | undefined => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Must be called before the grid goes. */
  dispose(): void {
    cancelAnimationFrame(this.scheduled);
    for (const stop of this.stops) stop();
  }

  /** Once per frame, after the grid has drawn itself. */
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = requestAnimationFrame(() => {
      this.scheduled = 0;
      this.refresh();
    });
  }

  private refresh(): void {
    const geometry = measureSheet(this.grid, this.place);
    const charts = geometry ? this.grid.charts.list(geometry.sheetId) : [];
    if (charts.length === 0 && !this.state) return;
    this.state =
      geometry && charts.length > 0
        ? { window: geometry.window, charts: charts.map((chart) => ({ id: chart.id, name: chart.name, picture: this.pictureOf(chart), area: geometry.areaOf(chart.position) })) }
        : undefined;
    for (const listener of this.listeners) listener();
  }

  private pictureOf(chart: ChartRecord): ChartPicture {
    const known = this.pictures.get(chart.id);
    if (known?.chart === chart) return known.picture;
    const picture = readPicture(chart, this.read);
    this.pictures.set(chart.id, { chart, picture });
    return picture;
  }

  private readonly read: ReadRange = (address) => {
    const reference = splitReference(address);
    const rect = parseRect(reference.address);
    const sheetId = reference.sheet === undefined ? undefined : findSheet(this.grid.core, reference.sheet)?.getSheetId();
    if (!rect || sheetId === undefined) return [];
    return Array.from({ length: rect.rows }, (_, row) =>
      Array.from({ length: rect.columns }, (_unused, column) => valueAt(this.grid.core, sheetId, rect.row + row, rect.column + column)),
    );
  };
}
