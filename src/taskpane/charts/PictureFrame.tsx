import type { Drawing } from '../copy/copySource';
import { ink } from './chartInk';

interface PictureFrameProps {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly drawing: Drawing;
}

const MARGIN = 20;
const HEAD = 58;
const FOOT = 30;

/** A drawing as it goes on a slide: title and unit above it, where it comes from under it. */
export function PictureFrame({ title, subtitle, source, drawing }: PictureFrameProps) {
  const width = drawing.width + 2 * MARGIN;
  const height = drawing.height + HEAD + FOOT + MARGIN;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} style={{ fontFamily: ink.font }}>
      <rect width={width} height={height} style={{ fill: ink.paper }} />
      <text x={MARGIN} y={MARGIN + 14} fontSize={18} fontWeight={600} style={{ fill: ink.text }}>{title}</text>
      <text x={MARGIN} y={MARGIN + 32} fontSize={12} style={{ fill: ink.quiet }}>{subtitle}</text>
      <svg x={MARGIN} y={HEAD + 6} width={drawing.width} height={drawing.height}>{drawing.content}</svg>
      <text x={MARGIN} y={height - 12} fontSize={10} style={{ fill: ink.quiet }}>{source}</text>
    </svg>
  );
}
