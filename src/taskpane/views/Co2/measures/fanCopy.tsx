import type { Co2Inputs } from '../../../../model/co2/inputs';
import { ink } from '../../../charts/chartInk';
import type { Cell, CellTable } from '../../../copy/cellTable';
import type { CopySource } from '../../../copy/copySource';
import { formatDate } from '../../../format/dates';
import { formatCount } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { chart } from '../../../theme/paneTheme';
import { fanScale } from './fanRows';
import type { FanRow } from './fanRows';
import { NetFanChart } from './NetFanChart';

interface FanCopyFacts {
  readonly inputs: Co2Inputs;
  readonly rows: readonly FanRow[];
  /** The answer: the title of the picture. */
  readonly title: string;
  readonly label: string;
  readonly draws: number;
  readonly seed: number;
}

const WIDTH = 620;
const HEIGHT = 280;

export function fanTable(rows: readonly FanRow[], note: string): CellTable {
  const cell = (value: number | null): Cell => (value === null ? null : { value, decimals: 0 });
  return { header: [t('measures.sure.year'), 'P10', 'P50', 'P90', t('measures.sure.pathShort')], rows: rows.map(({ year, p10, p50, p90, path }) => [String(year), cell(p10), cell(p50), cell(p90), cell(path)]), note };
}

export function fanCopySource({ inputs, rows, title, label, draws, seed }: FanCopyFacts): CopySource {
  const legend = [{ text: t('measures.sure.median'), colour: chart.gain, dash: undefined }, { text: t('measures.sure.band'), colour: chart.gainMid, dash: undefined }, { text: t('measures.sure.path', { reading: inputs.reading }), colour: chart.good, dash: '5 3' }];
  return {
    title,
    subtitle: `${t('measures.sure.fan')}, ${fanScale(rows).unit}, ${t(`co2.scope.${inputs.figures}`)}`,
    source: t('measures.sure.source', { draws: formatCount(draws), seed: String(seed), date: formatDate(new Date().toISOString().slice(0, 10)) }),
    cells: () => fanTable(rows, `${label} ${t('co2.unit')}`),
    drawing: () => ({
      width: WIDTH,
      height: HEIGHT + 24,
      content: (
        <>
          <NetFanChart rows={rows} targetYear={inputs.targetYear} label={label} width={WIDTH} height={HEIGHT} />
          {legend.map(({ text, colour, dash }, i) => (
            <g key={text} transform={`translate(${i * 180} ${HEIGHT + 14})`}>
              <line x1={0} x2={18} y1={-4} y2={-4} strokeWidth={i === 1 ? 8 : 2} strokeDasharray={dash} style={{ stroke: colour }} />
              <text x={24} fontSize={12} style={{ fill: ink.quiet }}>{text}</text>
            </g>
          ))}
        </>
      ),
    }),
  };
}
