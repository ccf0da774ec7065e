import type { Co2Inputs } from '../../../../model/co2/inputs';
import type { CostStep } from '../../../../model/co2/measures/costCurve';
import { ink } from '../../../charts/chartInk';
import type { CellTable } from '../../../copy/cellTable';
import type { CopySource } from '../../../copy/copySource';
import { formatDate } from '../../../format/dates';
import { formatEuro } from '../../../format/euros';
import { formatTonnes } from '../../../format/tonnes';
import { t } from '../../../i18n/translate';
import { CostCurveChart } from './CostCurveChart';

/** What the curve shows, for its copy. */
export interface CurveFacts {
  readonly inputs: Co2Inputs;
  readonly year: number;
  readonly steps: readonly CostStep[];
  readonly inSet: (measure: number) => boolean;
  readonly needed: number | null;
  /** The answer of the card: the title of the picture. */
  readonly answer: string;
}

const WIDTH = 620;
const HEIGHT = 240;
const LINE = 18;

export function curveCells({ inputs, steps, inSet }: CurveFacts): CellTable {
  return {
    header: [t('measures.curve.measure'), t('measures.curve.tonnes'), t('measures.curve.perTonne'), t('measures.curve.cost'), t('measures.curve.cumulative'), t('measures.curve.set')],
    rows: steps.map(({ measure, tonnes, perTonne, cost, cumulativeTonnes }) => [
      inputs.measures[measure]?.name ?? '',
      { value: tonnes, decimals: 0 },
      { value: perTonne, decimals: 2 },
      { value: cost, decimals: 0 },
      { value: cumulativeTonnes, decimals: 0 },
      t(inSet(measure) ? 'measures.curve.yes' : 'measures.curve.no'),
    ]),
    note: t('measures.curve.note'),
  };
}

export function curveCopySource(facts: CurveFacts): CopySource {
  const { inputs, year, steps, inSet, needed, answer } = facts;
  return {
    title: answer,
    subtitle: `${t('measures.curve.title', { year: String(year) })}, ${t('measures.curve.axes')}`,
    source: t('measures.curve.source', { reading: inputs.reading, date: formatDate(new Date().toISOString().slice(0, 10)) }),
    cells: () => curveCells(facts),
    drawing: () => ({
      width: WIDTH,
      height: HEIGHT + 10 + steps.length * LINE,
      content: (
        <>
          <CostCurveChart steps={steps} inSet={inSet} needed={needed} width={WIDTH} height={HEIGHT} />
          {steps.map(({ measure, tonnes, perTonne }, i) => (
            <g key={measure} fontSize={12} transform={`translate(0 ${HEIGHT + 22 + i * LINE})`} style={{ fontVariantNumeric: 'tabular-nums' }}>
              <text x={18} textAnchor="end" style={{ fill: ink.quiet }}>{i + 1}</text>
              <text x={26} style={{ fill: ink.text }}>{`${inputs.measures[measure]?.name ?? ''}${inSet(measure) ? ' ✓' : ''}`}</text>
              <text x={WIDTH - 130} textAnchor="end" style={{ fill: ink.text }}>{formatTonnes(tonnes)}</text>
              <text x={WIDTH} textAnchor="end" style={{ fill: ink.text }}>{t('measures.perTonne', { euro: formatEuro(perTonne) })}</text>
            </g>
          ))}
        </>
      ),
    }),
  };
}
