import { componentIds } from '../../../model/strength/components';
import type { BuildContext } from '../../context';
import { formats } from '../../sheetBuilder';
import type { Operands, TeamColumn } from './teamColumn';

const HUGE = '1E+300';
/** Stands for "no cap": larger than any budget, small enough to calculate with. */
const NO_CAP = 1e12;

interface Bounds {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function bounds({ inputs, result }: BuildContext, t: number): Bounds {
  const team = inputs.teams[t];
  return {
    value: result.allocation.beforeLimits[t] ?? 0,
    low: Math.max(team?.floor ?? 0, result.allocation.scaled[0]?.[t] ?? 0),
    high: team?.cap ?? NO_CAP,
  };
}

const breakpoint = (side: 'low' | 'high') => (context: BuildContext, t: number) => {
  const { value, [side]: bound } = bounds(context, t);
  return value > 0 ? bound / value : 1e300;
};

function sumAt(context: BuildContext, lambda: number): number {
  return context.inputs.teams.reduce((sum, _, t) => {
    const { value, low, high } = bounds(context, t);
    return sum + Math.min(high, Math.max(low, lambda * value));
  }, 0);
}

/** Sum of clamp(λ·som, onder, boven) over all teams at λ = a breakpoint. */
function sumFormula({ own, all }: Operands, at: string): string {
  const scaled = `${own(at)}*${all('som')}`;
  return `SUMPRODUCT((${scaled}<${all('onder')})*${all('onder')}+(${scaled}>${all('boven')})*${all('boven')}+(${scaled}>=${all('onder')})*(${scaled}<=${all('boven')})*${scaled})`;
}

/** Floors and caps per team (model 1.2): λ such that Σ clamp(λ·sum, floor, cap) is the budget, read off at the breakpoints. */
export function limitColumns(): TeamColumn[] {
  return [
    { key: 'onder', header: 'Ondergrens', format: formats.fte, formula: ({ refs, t, own }) => `MAX(N(${refs.team('ondergrens', t)}),${own('deel0')})`, expected: (context, t) => bounds(context, t).low },
    { key: 'boven', header: 'Bovengrens', format: formats.fte, formula: ({ refs, t }) => `IF(ISNUMBER(${refs.team('bovengrens', t)}),${refs.team('bovengrens', t)},${NO_CAP})`, expected: (context, t) => bounds(context, t).high },
    { key: 'puntOnder', header: 'Breekpunt onder', format: formats.factor, formula: ({ own }) => `IF(${own('som')}>0,${own('onder')}/${own('som')},${HUGE})`, expected: breakpoint('low') },
    { key: 'somOnder', header: 'Som bij breekpunt onder', format: formats.fte, formula: (operands) => sumFormula(operands, 'puntOnder'), expected: (context, t) => sumAt(context, breakpoint('low')(context, t)) },
    { key: 'pastOnder', header: 'Past (onder)', format: formats.factor, formula: ({ own, grid }) => `IF(${own('somOnder')}<=${grid.scalar('totaal')},${own('puntOnder')},0)`, expected: () => undefined },
    { key: 'puntBoven', header: 'Breekpunt boven', format: formats.factor, formula: ({ own }) => `IF(${own('som')}>0,${own('boven')}/${own('som')},${HUGE})`, expected: breakpoint('high') },
    { key: 'somBoven', header: 'Som bij breekpunt boven', format: formats.fte, formula: (operands) => sumFormula(operands, 'puntBoven'), expected: (context, t) => sumAt(context, breakpoint('high')(context, t)) },
    { key: 'pastBoven', header: 'Past (boven)', format: formats.factor, formula: ({ own, grid }) => `IF(${own('somBoven')}<=${grid.scalar('totaal')},${own('puntBoven')},0)`, expected: () => undefined },
    {
      key: 'hbvs',
      header: 'HBVS+ scenario',
      format: formats.fteExact,
      formula: ({ own, grid }) => `IF(${grid.scalar('limieten')}=0,${own('som')},MIN(${own('boven')},MAX(${own('onder')},${grid.scalar('lLambda')}*${own('som')})))`,
      expected: ({ result }, t) => result.hbvs[t],
    },
    ...componentIds.map((id, c): TeamColumn => ({
      key: `cel${c}`,
      header: `Uitkomst ${id}`,
      format: formats.fte,
      formula: ({ own, grid }) =>
        c === 0
          ? own('deel0')
          : `IF(${grid.scalar('limieten')}=0,${own(`deel${c}`)},IF(${own('som')}-${own('deel0')}>0,${own(`deel${c}`)}*(${own('hbvs')}-${own('deel0')})/(${own('som')}-${own('deel0')}),(${own('hbvs')}-${own('deel0')})*${grid.component(c, 'aandeelScenario')}))`,
      expected: ({ result }, t) => result.allocation.cells[c]?.[t],
    })),
  ];
}
