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

function bounds({ effective, result }: BuildContext, t: number): Bounds {
  const team = effective.teams[t];
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

/** Row of a team's own limits in the scenario, 0 when those of `Basisteams` count. */
function limitRow({ refs, own }: Operands): string {
  const found = `MATCH(${own('team')},${refs.limits('basisteam')},0)`;
  return `IFERROR(IF(INDEX(${refs.limits('vervangen')},${found})="ja",${found},0),0)`;
}

function limitRowOf({ scenario, inputs, rows }: BuildContext, t: number): number {
  const name = inputs.teams[t]?.name;
  return scenario.limits?.some((limit) => limit.team === name) ? rows.grenzen.findIndex((row) => row.basisteam === name) + 1 : 0;
}

/** The limit that counts: the scenario's where it has one for this team, else the team's own; empty when there is none. */
const limitFormula = (key: 'ondergrens' | 'bovengrens') => ({ refs, own, t }: Operands) => {
  const ofScenario = `INDEX(${refs.limits(key)},${own('gRij')})`;
  return `IF(${own('gRij')}>0,IF(ISNUMBER(${ofScenario}),${ofScenario},""),IF(ISNUMBER(${refs.team(key, t)}),${refs.team(key, t)},""))`;
};

/** The five other cells of a team together, added as the engine does: a difference of two sums would be noise where there are none. */
export const restOf = ({ grid, own, t }: Operands, prefix: string) => `SUM(${own(`${prefix}1`)}:${grid.own(`${prefix}5`, t)})`;

/** Floors and caps per team (model 1.2): λ such that Σ clamp(λ·sum, floor, cap) is the budget, read off at the breakpoints. */
export function limitColumns(): TeamColumn[] {
  return [
    { key: 'gRij', header: 'Eigen grenzen in het scenario: rij', format: '0', formula: limitRow, expected: limitRowOf },
    { key: 'gOnder', header: 'Ondergrens die geldt', format: formats.fte, formula: limitFormula('ondergrens'), expected: ({ effective }, t) => effective.teams[t]?.floor ?? '' },
    { key: 'gBoven', header: 'Bovengrens die geldt', format: formats.fte, formula: limitFormula('bovengrens'), expected: ({ effective }, t) => effective.teams[t]?.cap ?? '' },
    { key: 'onder', header: 'Ondergrens', format: formats.fte, formula: ({ own }) => `MAX(N(${own('gOnder')}),${own('deel0')})`, expected: (context, t) => bounds(context, t).low },
    { key: 'boven', header: 'Bovengrens', format: formats.fte, formula: ({ own }) => `IF(ISNUMBER(${own('gBoven')}),${own('gBoven')},${NO_CAP})`, expected: (context, t) => bounds(context, t).high },
    { key: 'puntOnder', header: 'Breekpunt onder', format: formats.factor, formula: ({ own }) => `IF(${own('som')}>0,${own('onder')}/${own('som')},${HUGE})`, expected: breakpoint('low') },
    { key: 'somOnder', header: 'Som bij breekpunt onder', format: formats.fte, formula: (operands) => sumFormula(operands, 'puntOnder'), expected: (context, t) => sumAt(context, breakpoint('low')(context, t)) },
    { key: 'pastOnder', header: 'Past (onder)', format: formats.factor, formula: ({ own, grid }) => `IF(${own('somOnder')}<=${grid.scalar('totaal')},${own('puntOnder')},0)`, expected: () => undefined },
    { key: 'puntBoven', header: 'Breekpunt boven', format: formats.factor, formula: ({ own }) => `IF(${own('som')}>0,${own('boven')}/${own('som')},${HUGE})`, expected: breakpoint('high') },
    { key: 'somBoven', header: 'Som bij breekpunt boven', format: formats.fte, formula: (operands) => sumFormula(operands, 'puntBoven'), expected: (context, t) => sumAt(context, breakpoint('high')(context, t)) },
    { key: 'pastBoven', header: 'Past (boven)', format: formats.factor, formula: ({ own, grid }) => `IF(${own('somBoven')}<=${grid.scalar('totaal')},${own('puntBoven')},0)`, expected: () => undefined },
    {
      key: 'naGrenzen',
      header: 'HBVS+ na grenzen',
      format: formats.fteExact,
      formula: ({ own, grid }) => `IF(${grid.scalar('limieten')}=0,${own('som')},MIN(${own('boven')},MAX(${own('onder')},${grid.scalar('lLambda')}*${own('som')})))`,
      expected: ({ result }, t) => result.allocation.undamped[t],
    },
    ...componentIds.slice(1).map((id, i): TeamColumn => {
      const c = i + 1;
      return {
        key: `grens${c}`,
        header: `Na grenzen ${id}`,
        format: formats.fte,
        formula: (operands) => {
          const { own, grid } = operands;
          const left = `(${own('naGrenzen')}-${own('deel0')})`;
          return `IF(${grid.scalar('limieten')}=0,${own(`deel${c}`)},IF(${restOf(operands, 'deel')}>0,${own(`deel${c}`)}*${left}/${restOf(operands, 'deel')},${left}*${grid.component(c, 'aandeelScenario')}))`;
        },
        expected: ({ undamped }, t) => undamped.cells[c]?.[t],
      };
    }),
  ];
}
