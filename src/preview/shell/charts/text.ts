import { tokens } from '@fluentui/react-components';

/** Colours of the chart's text and lines, light or dark with the frame around it. */
export const INK = { title: tokens.colorNeutralForeground1, label: tokens.colorNeutralForeground2, grid: tokens.colorNeutralStroke2, axis: tokens.colorNeutralStroke1Hover } as const;

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

export const formatTick = (value: number): string => number.format(value).replace('-', '−');

/** Roughly how wide a text is, in pixels: near enough to leave room for labels. */
export const textWidth = (text: string, size: number): number => text.length * size * 0.56;

/** The text, cut with an ellipsis when it is wider than `room` pixels. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  return `${text.slice(0, Math.max(1, Math.floor(room / (size * 0.56)) - 1))}…`;
}

/** The text on at most two lines, split at a space, each fitted to `room` pixels. */
export function fitLines(text: string, size: number, room: number): readonly string[] {
  if (textWidth(text, size) <= room) return [text];
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  const middle = text.length / 2;
  const split = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return split === undefined ? [fitText(text, size, room)] : [fitText(text.slice(0, split), size, room), fitText(text.slice(split + 1), size, room)];
}
