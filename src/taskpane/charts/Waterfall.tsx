import { chart } from '../theme/paneTheme';
import { ink } from './chartInk';

export interface WaterfallStep {
  readonly label: string;
  /** The step in hundredths of an fte. */
  readonly value: number;
}

interface WaterfallProps {
  readonly label: string;
  readonly from: { readonly label: string; readonly value: string };
  readonly to: { readonly label: string; readonly value: string };
  readonly steps: readonly WaterfallStep[];
  readonly width: number;
  /** Width of the names. */
  readonly names: number;
  readonly rowHeight?: number;
  readonly fontSize?: number;
  readonly format: (hundredths: number) => string;
}

/** Room for "−10,25" to the right of the bars. */
const VALUES = 56;

/** From one figure to another in steps: each bar starts where the one before ended. Values stand beside the bars with their sign. */
export function Waterfall({ label, from, to, steps, width, names, rowHeight = 24, fontSize = 13, format }: WaterfallProps) {
  const bars = waterfallBars(steps);
  const low = Math.min(0, ...bars.map((bar) => bar.low));
  const high = Math.max(low + 1, ...bars.map((bar) => bar.high));
  const left = names + 6;
  const room = width - VALUES - left;
  const across = (value: number) => left + ((value - low) / (high - low)) * room;
  const height = (steps.length + 2) * rowHeight + 4;
  const middle = (row: number) => row * rowHeight + rowHeight / 2 + fontSize * 0.35;
  const lastRow = steps.length + 1;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} fontSize={fontSize} style={{ fontFamily: ink.font, fontVariantNumeric: 'tabular-nums', display: 'block', maxWidth: '100%' }}>
      <EndText at={middle(0)} width={width} {...from} />
      {bars.map((bar, i) => {
        const y = (i + 1) * rowHeight;
        const x = across(bar.low);
        const size = Math.max(bar.value === 0 ? 0 : 1.5, across(bar.high) - x);
        return (
          <g key={steps[i]?.label}>
            <text x={0} y={middle(i + 1)} style={{ fill: bar.value === 0 ? ink.quiet : ink.text }}>{steps[i]?.label}</text>
            {i < bars.length - 1 && <line x1={across(bar.end)} x2={across(bar.end)} y1={y + rowHeight / 2} y2={y + rowHeight * 1.5} strokeWidth={1} style={{ stroke: ink.line }} />}
            {bar.value === 0 ? <line x1={x} x2={x} y1={y + 6} y2={y + rowHeight - 6} strokeWidth={1} style={{ stroke: ink.axis }} /> : <rect x={x} y={y + 5} width={size} height={rowHeight - 10} rx={1.5} style={{ fill: bar.value > 0 ? chart.gain : chart.loss }} />}
            <text x={width} y={middle(i + 1)} textAnchor="end" style={{ fill: bar.value === 0 ? ink.quiet : bar.value < 0 ? chart.lossText : ink.text }}>{format(bar.value)}</text>
          </g>
        );
      })}
      <line x1={0} x2={width} y1={lastRow * rowHeight + 1} y2={lastRow * rowHeight + 1} strokeWidth={1} style={{ stroke: ink.line }} />
      <EndText at={middle(lastRow) + 3} width={width} {...to} />
    </svg>
  );
}

function EndText({ at, width, label, value }: { readonly at: number; readonly width: number; readonly label: string; readonly value: string }) {
  return (
    <g fontWeight={600}>
      <text x={0} y={at} style={{ fill: ink.text }}>{label}</text>
      <text x={width} y={at} textAnchor="end" style={{ fill: ink.text }}>{value}</text>
    </g>
  );
}

/** Where each bar runs from and to, in the unit of the steps, from the first figure. */
export function waterfallBars(steps: readonly WaterfallStep[]): readonly { readonly value: number; readonly low: number; readonly high: number; readonly end: number }[] {
  let at = 0;
  return steps.map(({ value }) => {
    const start = at;
    at += value;
    return { value, low: Math.min(start, at), high: Math.max(start, at), end: at };
  });
}
