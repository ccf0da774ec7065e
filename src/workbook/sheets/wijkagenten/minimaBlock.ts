import { minimaInForce } from '../../../model/strength/budgets';
import type { LiftCause } from '../../../model/wijkagent/liftedMinima';
import { absolute, rangeAddress } from '../../a1';
import type { BuildContext } from '../../context';
import { formats, formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { gridOf } from '../berekening/sheet';
import { planRefs } from '../berekening/refs';
import type { NormFacts } from './facts';
import { levelCell } from './grid';
import type { NormGrid } from './grid';
import { NOTHING } from './words';

const words = { lifted: 'opgeheven', liftedUnder: 'opgeheven; team zit eronder', holds: 'geldt', damped: 'team zit eronder door ingroei' } as const;

/** Every minimum: whether it holds, who lifted it, and what the team has now. A team goes under its minimum only when that is lifted. */
export function minimaBlock(sheet: SheetBuilder, context: BuildContext, facts: NormFacts, grid: NormGrid): void {
  const { inputs, effective } = context;
  const { minima: block } = grid;
  const refs = planRefs(context);
  const calculation = gridOf(context);
  const inForce = minimaInForce(effective);
  sheet.set(block.heading, 1, 'Minima: welke zijn opgeheven, en door wie', { style: 'heading' });
  sheet.row(block.header, 1, ['Basisteam', 'Opgeheven door', 'Minimum', 'Minimum dat geldt', 'Wijkagenten nu', 'Verschil met minimum', 'Stand'], { style: 'header' });
  inputs.teams.forEach((team, t) => {
    const row = block.first + t;
    const own = (column: number) => absolute(row, column).replace(/\$(?=\d)/, '');
    const causes = facts.lifted.filter((lifted) => lifted.team === t).map(({ cause }) => causeText(cause));
    const fte = facts.formation[t] ?? 0;
    const name = own(1);
    const put = (column: number, text: string, expected: number | string, format: string = formats.fte) => sheet.set(row, column, formula(text), { style: 'calculation', format, expected });
    put(1, levelCell(grid.teams.first + t, 'naam'), team.name, formats.text);
    const byScenario = `OR(${refs.setting('minima')}="ja",COUNTIFS(${refs.limits('basisteam')},${name},${refs.limits('opgeheven')},"ja")>0)`;
    put(2, `MID(IF(${refs.team('opgeheven', t)}="ja","; blad Basisteams","")&IF(${refs.parameters.minimaOpheffen.name}="ja","; blad Uitgangspunten","")&IF(${byScenario},"; scenario «"&${refs.setting('naam')}&"»",""),3,300)`, causes.join('; '), formats.text);
    put(3, calculation.outside('min0', t), team.minWijkagenten);
    put(4, calculation.outside('min', t), inForce[t] ?? 0);
    put(5, calculation.outside('cel0', t), fte);
    put(6, `ROUND(${own(5)}-${own(3)},9)`, fte - team.minWijkagenten, formats.fteChange);
    const under = fte - team.minWijkagenten < -NOTHING;
    put(7, `IF(${own(2)}="",IF(${own(6)}<-${NOTHING.toFixed(6)},"${words.damped}","${words.holds}"),IF(${own(6)}<-${NOTHING.toFixed(6)},"${words.liftedUnder}","${words.lifted}"))`, causes.length === 0 ? (under ? words.damped : words.holds) : under ? words.liftedUnder : words.lifted, formats.text);
  });
  const range = (column: number) => rangeAddress(block.first, column, block.last, column);
  sheet.set(block.heading, 5, 'Aantal opgeheven', { style: 'note' });
  sheet.set(block.heading, 7, formula(`SUMPRODUCT(--(${range(2)}<>""))`), { style: 'result', format: '0', expected: new Set(facts.lifted.map(({ team }) => team)).size });
  sheet.condition({ range: rangeAddress(block.first, 7, block.last, 7), formula: `=$B${block.first}<>""`, look: 'differs' });
}

function causeText(cause: LiftCause): string {
  switch (cause.kind) {
    case 'basisteams':
      return 'blad Basisteams';
    case 'uitgangspunten':
      return 'blad Uitgangspunten';
    case 'scenario':
      return `scenario «${cause.name}»`;
    default:
      throw cause satisfies never;
  }
}
