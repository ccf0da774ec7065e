import { ink } from '../../../charts/chartInk';
import type { SensitivityInput } from '../../../../simulation/sensitivity/inputs';
import type { Tornado, TornadoBar, TornadoEnd } from '../../../../simulation/sensitivity/tornado';
import type { Cell, CellTable } from '../../../copy/cellTable';
import type { Drawing } from '../../../copy/copySource';
import { formatDecimals } from '../../../format/numbers';
import { endText, inputText, matters } from '../../../i18n/sensitivityText';
import { t } from '../../../i18n/translate';
import { chart } from '../../../theme/paneTheme';

type Bars = Extract<Tornado, { ok: true }>;

/** Every input with its lower and higher value, the figure at each, and the distance between them. */
export function tornadoCells(tornado: Bars): CellTable {
  const side = (text: string) => [text, `${text} (${t('unit.fte')})`];
  return {
    header: [t('sensitivity.tornado.columnInput'), ...side(t('sensitivity.tornado.low')), ...side(t('sensitivity.tornado.high')), t('sensitivity.tornado.unit')],
    rows: tornado.bars.map(({ input, low, high, swing }) => [inputText(input), valueCell(input, low.value), endCell(low), valueCell(input, high.value), endCell(high), { value: swing, decimals: 2 }]),
  };
}

function endCell(end: TornadoEnd): Cell {
  return 'fte' in end ? { value: end.fte, decimals: 2 } : endText(end);
}

/** As `inputValueText` writes it. */
function valueCell(input: SensitivityInput, value: number): Cell {
  switch (input.kind) {
    case 'driver':
      return { value: value - 1, decimals: 1, percent: true, signed: true };
    case 'share':
      return { value, decimals: 1, percent: true };
    case 'elasticity':
      return { value, decimals: 2 };
    case 'wijkagentenBudget':
    case 'totalBudget':
      return { value, decimals: 1 };
    default:
      throw input satisfies never;
  }
}

const WIDTH = 680;
const HEAD = 26;
const ROW = 22;
const NAMES = 240;
const FIGURE = 66;
const GAP = 14;
const ROOM = WIDTH - NAMES - 3 * FIGURE - GAP;
const HATCH = 'tornado-low';

/** All bars that matter, with the figure at both ends and the distance between them. */
export function tornadoDrawing({ bars, fte }: Bars): Drawing {
  const moving = bars.filter(matters);
  const figures = moving.flatMap(({ low, high }) => [low, high]).flatMap((end) => ('fte' in end ? [end.fte] : []));
  const least = Math.min(fte, ...figures);
  const span = Math.max(fte, ...figures) - least || 1;
  const at = (figure: number) => NAMES + ((figure - least) / span) * ROOM;
  const ends = [WIDTH - 2 * FIGURE, WIDTH - FIGURE, WIDTH];
  const content = (
    <g fontSize={12} style={{ fontVariantNumeric: 'tabular-nums' }}>
      <defs>
        <pattern id={HATCH} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={4} height={4} style={{ fill: chart.loss }} />
          <line x1={0} x2={0} y1={0} y2={4} strokeWidth={1.5} style={{ stroke: ink.paper }} />
        </pattern>
      </defs>
      <rect x={NAMES} y={5} width={10} height={10} fill={`url(#${HATCH})`} />
      <text x={NAMES + 15} y={14} style={{ fill: ink.quiet }}>{t('sensitivity.tornado.low')}</text>
      <rect x={NAMES + 100} y={5} width={10} height={10} style={{ fill: chart.gain }} />
      <text x={NAMES + 115} y={14} style={{ fill: ink.quiet }}>{t('sensitivity.tornado.high')}</text>
      {[t('sensitivity.tornado.columnLow'), t('sensitivity.tornado.columnHigh'), `Δ ${t('unit.fte')}`].map((text, i) => <text key={text} x={ends[i]} y={14} textAnchor="end" style={{ fill: ink.quiet }}>{text}</text>)}
      {moving.map((bar, i) => <Bar key={inputText(bar.input)} bar={bar} y={HEAD + i * ROW} fte={fte} at={at} ends={ends} />)}
      <line x1={at(fte)} x2={at(fte)} y1={HEAD - 2} y2={HEAD + moving.length * ROW} style={{ stroke: ink.axis }} />
    </g>
  );
  return { width: WIDTH, height: HEAD + moving.length * ROW + 4, content };
}

function Bar({ bar: { input, low, high, swing }, y, fte, at, ends }: { readonly bar: TornadoBar; readonly y: number; readonly fte: number; readonly at: (figure: number) => number; readonly ends: readonly number[] }) {
  const piece = (end: TornadoEnd, fill: string) => 'fte' in end && <rect x={Math.min(at(end.fte), at(fte))} y={y + 4} width={Math.abs(at(end.fte) - at(fte))} height={ROW - 8} style={{ fill }} />;
  return (
    <>
      <text x={0} y={y + 15} style={{ fill: ink.text }}>{inputText(input)}</text>
      {piece(low, `url(#${HATCH})`)}
      {piece(high, chart.gain)}
      {[low, high].map((end, i) => <text key={i} x={ends[i]} y={y + 15} textAnchor="end" style={{ fill: ink.quiet }}>{endText(end)}</text>)}
      <text x={ends[2]} y={y + 15} textAnchor="end" fontWeight={600} style={{ fill: ink.text }}>{formatDecimals(swing, 2)}</text>
    </>
  );
}
