import { componentIds } from '../../../model/strength/components';
import { yearOf } from '../../../simulation/scenario';
import type { BuildContext } from '../../context';
import { formats } from '../../sheetBuilder';
import { factorRefs } from '../factorRefs';
import type { BerekeningGrid, ScalarKey } from './grid';
import { restOf } from './limitColumns';
import type { PlanRefs } from './refs';
import type { Operands, TeamColumn } from './teamColumn';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Old strength of a team, scaled to the total of the scenario. */
function oldOf({ inputs, result }: BuildContext, t: number): number {
  const base = sum(inputs.teams.map((team) => team.hbvs));
  return base > 0 ? ((inputs.teams[t]?.hbvs ?? 0) * sum(result.allocation.undamped)) / base : 0;
}

const growthOf = (context: BuildContext, t: number) => Math.max(0, (context.result.allocation.undamped[t] ?? 0) - oldOf(context, t));

/** What a shrinking team still has; another one has its old strength. */
const lowestOf = (context: BuildContext, t: number) => (oldOf(context, t) > (context.result.allocation.undamped[t] ?? 0) ? (context.result.hbvs[t] ?? 0) : oldOf(context, t));

type DampingScalar = Extract<ScalarKey, 'ingroei' | 'ingroeiJaar' | 'ingroeiDeel' | 'somNaGrenzen' | 'ingroeiGroei' | 'ingroeiGegeven'>;

/** Single figures of the ingroei (model 1.5). */
export function dampingScalars(context: BuildContext, grid: BerekeningGrid, refs: PlanRefs): Record<DampingScalar, readonly [label: string, formula: string, expected: number]> {
  const { scenario, inputs, result } = context;
  const rule = refs.setting('ingroei');
  const damping = scenario.damping ?? { rule: 'geen' };
  const teams = inputs.teams.map((_, t) => t);
  const share = damping.rule === 'HBVS 2012' ? 0.015 : damping.rule === 'vrij' ? damping.perYear : 0;
  return {
    ingroei: ['Ingroei: 1 = ja', `IF(OR(${rule}="",${rule}="geen"),0,1)`, damping.rule === 'geen' ? 0 : 1],
    ingroeiJaar: ['Ingroei: jaar na het basisjaar', factorRefs(context).years, yearOf(scenario) - inputs.baseYear],
    // Art. 13b: a shrinking team loses at most 1.5 points a year.
    ingroeiDeel: ['Ingroei: hoogste daling per jaar', `IF(${rule}="HBVS 2012",0.015,IF(${rule}="vrij",N(${refs.setting('ingroeiPercentage')}),0))`, share],
    somNaGrenzen: ['Som HBVS+ na grenzen', `SUM(${grid.all('naGrenzen')})`, sum(result.allocation.undamped)],
    ingroeiGroei: ['Ingroei: groei van alle groeiers', `SUM(${grid.all('dGroei')})`, sum(teams.map((t) => growthOf(context, t)))],
    ingroeiGegeven: ['Ingroei: wat de krimpers al afstaan', `SUM(${grid.all('dOud')})-SUM(${grid.all('dLaag')})`, sum(teams.map((t) => oldOf(context, t))) - sum(teams.map((t) => lowestOf(context, t)))],
  };
}

/** Ingroei (model 1.5, Besluit financiën regionale politiekorpsen art. 13b and 2e), then the cells that belong to the damped team totals. */
export function dampingColumns(): TeamColumn[] {
  return [
    { key: 'dOud', header: 'Oude HBVS+ op het nieuwe totaal', format: formats.fteExact, formula: ({ own, grid }) => `IF(${grid.scalar('somBasis')}>0,${own('basis')}*${grid.scalar('somNaGrenzen')}/${grid.scalar('somBasis')},0)`, expected: oldOf },
    { key: 'dGroei', header: 'Groei', format: formats.fteExact, formula: ({ own }) => `MAX(0,${own('naGrenzen')}-${own('dOud')})`, expected: growthOf },
    { key: 'dLaag', header: 'Wat een krimper dat jaar houdt', format: formats.fteExact, formula: lowestFormula, expected: lowestOf },
    {
      key: 'hbvs',
      header: 'HBVS+ scenario',
      format: formats.fteExact,
      formula: ({ own, grid }) => {
        const [given, all] = [grid.scalar('ingroeiGegeven'), grid.scalar('ingroeiGroei')];
        return `IF(${grid.scalar('ingroei')}=0,${own('naGrenzen')},IF(${own('dGroei')}>0,IF(${given}>=${all},${own('naGrenzen')},${own('dOud')}+${given}*${own('dGroei')}/${all}),${own('dLaag')}))`;
      },
      expected: ({ result }, t) => result.hbvs[t],
    },
    { key: 'dVerschil', header: 'Ingroei', format: formats.fteExact, formula: ({ own }) => `${own('hbvs')}-${own('naGrenzen')}`, expected: ({ result }, t) => result.allocation.compensation[t] },
    ...componentIds.map((id, c): TeamColumn => ({
      key: `cel${c}`,
      header: `Uitkomst ${id}`,
      format: formats.fte,
      formula: (operands) => cellFormula(operands, c),
      expected: ({ result }, t) => result.allocation.cells[c]?.[t],
    })),
  ];
}

function lowestFormula({ own, grid, refs }: Operands): string {
  const [old, target, year] = [own('dOud'), own('naGrenzen'), grid.scalar('ingroeiJaar')];
  const fall = `(${old}-${target})/${old}`;
  // Art. 2e: a fall above 1 % is compensated in year 1, and for half of the excess in year 2 when it is above 2 %.
  const bvs = `IF(OR(${year}>=3,${fall}<=0.01),${target},IF(${year}=1,${old}*0.99,IF(${fall}>0.02+1E-9,${target}+(${old}*0.99-${target})/2,${target})))`;
  const share = `MAX(${target},${old}*(1-${grid.scalar('ingroeiDeel')}*${year}))`;
  return `IF(${grid.scalar('ingroei')}=0,MIN(${old},${target}),IF(OR(${old}<=${target},${year}<=0),${old},IF(${refs.setting('ingroei')}="BVS 2007",${bvs},${share})))`;
}

/** The wijkagenten cell stays unless the team has become smaller; the other five scale along. */
function cellFormula(operands: Operands, c: number): string {
  const { own, grid } = operands;
  if (c === 0) return `IF(${grid.scalar('ingroei')}=0,${own('deel0')},MIN(${own('hbvs')},${own('deel0')}))`;
  const left = `(${own('hbvs')}-${own('cel0')})`;
  return `IF(${grid.scalar('ingroei')}=0,${own(`grens${c}`)},IF(${restOf(operands, 'grens')}>0,${own(`grens${c}`)}*${left}/${restOf(operands, 'grens')},${left}*${grid.component(c, 'aandeelScenario')}))`;
}
