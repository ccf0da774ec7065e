import { ink } from '../../../charts/chartInk';
import { wrap } from '../../../charts/TablePicture';
import type { Cell, CellTable } from '../../../copy/cellTable';
import type { Drawing } from '../../../copy/copySource';
import { formatDecimals } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import type { TeamCertainty } from '../../../state/certainty';
import { FAN_HEIGHT, FanPlot } from './FanPlot';

const quantiles = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

/** The figures of the fan, each with the name it is shown by. */
export function fanFigures(team: TeamCertainty) {
  return [...quantiles.map((key) => ({ label: t(`certainty.team.quantile.${key}`), figure: team[key] })), { label: t('certainty.team.mean'), figure: team.mean }];
}

/** The quantiles with their standard errors, and the scenario itself, which has none. */
export function fanCells(team: TeamCertainty, exact: number, note: string): CellTable {
  const fte = (value: number): Cell => ({ value, decimals: 2, signed: true });
  return {
    header: [t('certainty.team.quantiles'), t('unit.fte'), t('certainty.team.standardError')],
    rows: [
      ...fanFigures(team).map(({ label, figure: { value, error } }): Cell[] => [label, fte(value), error === null ? null : { value: error, decimals: 3 }]),
      [t('results.bridge.after'), fte(exact), null],
    ],
    note,
  };
}

const WIDTH = 560;
/** Room for half a figure beside the first and last tick. */
const SIDE = 24;
const LINE = 16;

/** The fan with what its signs mean under it. */
export function fanDrawing(name: string, team: TeamCertainty, exact: number): Drawing {
  const fte = (value: number) => formatDecimals(value, 1, true);
  const legend = wrap(t('certainty.team.legend', { scenario: fte(exact), middle: fte(team.p50.value) }), 92);
  return {
    width: WIDTH,
    height: FAN_HEIGHT + 12 + legend.length * LINE,
    content: (
      <>
        <g transform={`translate(${SIDE} 0)`}><FanPlot name={name} team={team} exact={exact} width={WIDTH - 2 * SIDE} /></g>
        {legend.map((text, i) => <text key={text} x={0} y={FAN_HEIGHT + 12 + (i + 0.75) * LINE} fontSize={12} style={{ fill: ink.quiet }}>{text}</text>)}
      </>
    ),
  };
}
