import type { ChartPicture } from './picture';
import type { Scale } from './scale';

/** What a drawing of the values needs: the figures, the axis and where in the picture, in pixels. */
export interface Plot {
  readonly picture: ChartPicture;
  readonly scale: Scale;
  readonly area: Area;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
