import { tokens } from '@fluentui/react-components';
import { chart } from '../theme/paneTheme';

/**
 * What charts are drawn with: custom properties of the theme, written into the elements themselves, so that a chart can also be drawn as
 * a picture, in the light theme, by filling them in.
 */
export const ink = {
  text: tokens.colorNeutralForeground1,
  quiet: tokens.colorNeutralForeground3,
  line: tokens.colorNeutralStroke2,
  axis: tokens.colorNeutralStrokeAccessible,
  paper: tokens.colorNeutralBackground1,
  raised: tokens.colorNeutralBackground3,
  font: tokens.fontFamilyBase,
} as const;

/** How much of the colour a difference gets: 0 = none, 3 = full. Never the only sign: the number stands with it. */
export type Depth = 0 | 1 | 2 | 3;

/** @param scale difference with the full colour, in the unit of `value` */
export function depthOf(value: number, scale: number): Depth {
  if (value === 0 || !(scale > 0)) return 0;
  const part = Math.abs(value) / scale;
  return part > 2 / 3 ? 3 : part > 1 / 3 ? 2 : 1;
}

/** The least difference, in tenths, that gets the full colour: below it a map would shout about nothing. */
const LEAST_FULL = 10;

/** Difference in tenths with the full colour: the largest there is. */
export function mapScale(gains: readonly { readonly delta: number }[]): number {
  return Math.max(LEAST_FULL, ...gains.map(({ delta }) => Math.abs(delta)));
}

/** Fill of a tile and the colour of the text on it. */
export function tileInk(value: number, depth: Depth): { readonly fill: string; readonly text: string } {
  if (depth === 0) return { fill: ink.raised, text: ink.text };
  const gain = value > 0;
  const fills = gain ? [chart.gainSoft, chart.gainMid, chart.gain] : [chart.lossSoft, chart.lossMid, chart.loss];
  return { fill: fills[depth - 1] ?? ink.raised, text: depth === 3 ? chart.onFull : ink.text };
}
