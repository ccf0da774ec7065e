import { IRenderManagerService, type SpreadsheetSkeleton } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Rect } from '../../grid/address';
import type { Grid } from '../../grid/createGrid';
import type { Area } from './plot';

const MAIN_VIEWPORT = 'viewMain';

/** Where cells lie on the screen at this moment, in pixels from the top left of the grid's place. */
export interface SheetGeometry {
  readonly sheetId: string;
  /** Below and right of the headers and the frozen cells: what scrolls. */
  readonly window: Area;
  /** Where a rectangle of cells lies, also when it has been scrolled out of sight. */
  readonly areaOf: (rect: Rect) => Area;
}

/** Measures the sheet in front. @returns undefined while nothing is drawn yet */
export function measureSheet(grid: Grid, place: HTMLElement): SheetGeometry | undefined {
  const { core } = grid;
  const sheetId = core.workbook.getActiveSheet()?.getSheetId();
  const render = core.injector.get(IRenderManagerService).getRenderById(core.unitId);
  const skeleton = sheetId === undefined ? undefined : render?.with(SheetSkeletonManagerService).getSkeletonParam(sheetId)?.skeleton;
  const viewport = render?.scene.getViewport(MAIN_VIEWPORT);
  const canvas = render?.engine.getCanvasElement();
  if (sheetId === undefined || !render || !skeleton || !viewport || !canvas) return undefined;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const [outer, inner] = [place.getBoundingClientRect(), canvas.getBoundingClientRect()];
  const origin = { left: inner.left - outer.left, top: inner.top - outer.top };
  return {
    sheetId,
    window: { left: origin.left + viewport.left, top: origin.top + viewport.top, width: inner.width - viewport.left, height: inner.height - viewport.top },
    areaOf: (rect) => {
      const { left, top, right, bottom } = edges(skeleton, rect);
      return {
        left: origin.left + (left - viewport.viewportScrollX) * scaleX,
        top: origin.top + (top - viewport.viewportScrollY) * scaleY,
        width: (right - left) * scaleX,
        height: (bottom - top) * scaleY,
      };
    },
  };
}

function edges(skeleton: SpreadsheetSkeleton, rect: Rect): { left: number; top: number; right: number; bottom: number } {
  const first = skeleton.getCellWithCoordByIndex(rect.row, rect.column);
  const last = skeleton.getCellWithCoordByIndex(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  return { left: first.startX, top: first.startY, right: last.endX, bottom: last.endY };
}
