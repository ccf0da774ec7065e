import type { Tonnes } from '../../../../model/co2/inputs';
import type { CostStep } from '../../../../model/co2/measures/costCurve';
import { ink } from '../../../charts/chartInk';
import { formatPlain } from '../../../format/numbers';
import { formatTonnes, formatTonnesNumber } from '../../../format/tonnes';
import { t } from '../../../i18n/translate';
import { chart } from '../../../theme/paneTheme';
import { niceTicks } from '../../Simulatie/certainty/ticks';

const TOP = 18;
/** Under the lowest block: the tonnes, and over them the number of a block that saves money. */
const BOTTOM = 30;
const LEFT = 40;
const RIGHT = 8;
/** A block narrower than this has no number on it, in px. */
const NUMBERED = 12;

interface CostCurveChartProps {
  readonly steps: readonly CostStep[];
  readonly inSet: (measure: number) => boolean;
  readonly needed: Tonnes | null;
  readonly width: number;
  readonly height: number;
  /** Step that is pointed at. */
  readonly active?: number | null;
  readonly onActive?: (step: number) => void;
  /** Attributes of each block, for whoever chooses with keys. */
  readonly optionOf?: (step: number) => { readonly id: string; readonly label: string };
}

/** Blocks as wide as their tonnes and as high as their cost per tonne, cheapest first; those in the set are full and ticked. */
export function CostCurveChart({ steps, inSet, needed, width, height, active = null, onActive, optionOf }: CostCurveChartProps) {
  const whole = Math.max(steps.at(-1)?.cumulativeTonnes ?? 0, needed ?? 0, 1e-9);
  const costs = steps.map(({ perTonne }) => perTonne);
  const [lowest, highest] = [Math.min(0, ...costs), Math.max(0, ...costs)];
  const ticks = niceTicks(lowest, highest, 4);
  const span = highest - lowest || 1;
  const x = (tonnes: Tonnes) => LEFT + ((width - LEFT - RIGHT) * tonnes) / whole;
  const y = (cost: number) => TOP + ((highest - cost) / span) * (height - TOP - BOTTOM);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="presentation" fontSize={11} style={{ fontFamily: ink.font, fontVariantNumeric: 'tabular-nums', display: 'block', width: '100%', height: 'auto' }}>
      {ticks.map((cost) => (
        <g key={cost} aria-hidden>
          <line x1={LEFT} x2={width - RIGHT} y1={y(cost)} y2={y(cost)} strokeWidth={1} style={{ stroke: ink.line }} />
          <text x={LEFT - 6} y={y(cost) + 4} textAnchor="end" style={{ fill: ink.quiet }}>{formatPlain(cost)}</text>
        </g>
      ))}
      {steps.map((step, i) => {
        const [from, to] = [x(step.cumulativeTonnes - step.tonnes), x(step.cumulativeTonnes)];
        const [up, down] = step.perTonne >= 0 ? [y(step.perTonne), y(0)] : [y(0), y(step.perTonne)];
        const chosen = inSet(step.measure);
        const option = optionOf?.(i);
        return (
          <g key={step.measure} {...(option ? { role: 'option', id: option.id, 'aria-label': option.label, 'aria-selected': i === active } : {})} onPointerEnter={() => onActive?.(i)} onClick={() => onActive?.(i)}>
            <rect x={from} y={TOP} width={Math.max(1, to - from)} height={height - TOP - BOTTOM} fill="transparent" />
            <rect x={from} y={up} width={Math.max(1, to - from - 1)} height={Math.max(1.5, down - up)} strokeWidth={i === active ? 2 : 1} style={{ fill: chosen ? chart.good : chart.barGroup, stroke: i === active ? ink.text : 'none' }} />
            {to - from >= NUMBERED && <StepNumber n={i + 1} x={(from + to) / 2} y={step.perTonne >= 0 ? up - 4 : down + 11} strong={i === active} tick={chosen && to - from >= 2 * NUMBERED} />}
          </g>
        );
      })}
      <line x1={LEFT} x2={width - RIGHT} y1={y(0)} y2={y(0)} strokeWidth={1} style={{ stroke: ink.axis }} aria-hidden />
      <text x={LEFT} y={height - 4} aria-hidden style={{ fill: ink.quiet }}>0</text>
      <text x={width - RIGHT} y={height - 4} textAnchor="end" aria-hidden style={{ fill: ink.quiet }}>{formatTonnes(whole)}</text>
      {needed !== null && needed > 0 && <NeededLine needed={needed} x={x(needed)} width={width} height={height} />}
    </svg>
  );
}

/** "5 ✓": the tick is drawn, as not every font has it. */
function StepNumber({ n, x, y, strong, tick }: { readonly n: number; readonly x: number; readonly y: number; readonly strong: boolean; readonly tick: boolean }) {
  const right = tick ? 6 : 0;
  return (
    <g aria-hidden>
      <text x={x - right} y={y} textAnchor="middle" fontWeight={strong ? 600 : 400} style={{ fill: ink.text, stroke: ink.paper, strokeWidth: 3, paintOrder: 'stroke' }}>{n}</text>
      {tick && <path d={`M${x + 1} ${y - 4} l3 3 l5 -6`} fill="none" strokeWidth={1.5} style={{ stroke: ink.text }} />}
    </g>
  );
}

function NeededLine({ needed, x, width, height }: { readonly needed: Tonnes; readonly x: number; readonly width: number; readonly height: number }) {
  const left = x > width / 2;
  return (
    <g aria-hidden>
      <line x1={x} x2={x} y1={0} y2={height - BOTTOM} strokeWidth={1.5} strokeDasharray="4 3" style={{ stroke: ink.text }} />
      <text x={left ? x - 4 : x + 4} y={10} textAnchor={left ? 'end' : 'start'} style={{ fill: ink.text, stroke: ink.paper, strokeWidth: 3, paintOrder: 'stroke' }}>{t('measures.curve.needed', { tonnes: formatTonnesNumber(needed) })}</text>
    </g>
  );
}
