import type { Drawing } from '../copy/copySource';
import { formatChange, formatTenths } from '../format/numbers';
import type { Gain } from '../state/gains';
import { chart } from '../theme/paneTheme';
import { ink } from './chartInk';

const WIDTH = 620;
const ROW = 22;
const NAMES = 170;
const PATH = 110;
const DELTA = 56;

/** The list of gains as a drawing: name, bar from zero, before → after, difference. The bars share all the room there is. */
export function barsDrawing(gains: readonly Gain[]): Drawing {
  const room = WIDTH - NAMES - PATH - DELTA;
  const low = Math.min(0, ...gains.map((gain) => gain.exact));
  const span = Math.max(0.1, Math.max(0, ...gains.map((gain) => gain.exact)) - low);
  const zero = NAMES - (low / span) * room;
  const content = (
    <g fontSize={13} style={{ fontVariantNumeric: 'tabular-nums' }}>
      {gains.map((gain, i) => {
        const y = i * ROW;
        const size = (Math.abs(gain.exact) / span) * room;
        return (
          <g key={gain.team}>
            <text x={0} y={y + 15} style={{ fill: ink.text }}>{gain.name}</text>
            <rect x={gain.exact >= 0 ? zero : zero - size} y={y + 4} width={size} height={ROW - 8} style={{ fill: gain.exact >= 0 ? chart.gain : chart.loss }} />
            <text x={WIDTH - DELTA} y={y + 15} textAnchor="end" fontSize={12} style={{ fill: ink.quiet }}>{formatTenths(gain.before)} → {formatTenths(gain.after)}</text>
            <text x={WIDTH} y={y + 15} textAnchor="end" fontWeight={600} style={{ fill: gain.delta < 0 ? chart.lossText : ink.text }}>{formatChange(gain.delta)}</text>
          </g>
        );
      })}
      <line x1={zero} x2={zero} y1={0} y2={gains.length * ROW} style={{ stroke: ink.axis }} />
    </g>
  );
  return { width: WIDTH, height: gains.length * ROW, content };
}
