import { componentIds, WIJKAGENTEN } from '../../../model/strength/components';
import { minimaInForce } from '../../../model/strength/budgets';
import { isFormulaComponent } from '../../../model/strength/hbvs/withFormula';
import type { Fte } from '../../../model/units';
import type { BuildContext } from '../../context';
import { parameters } from '../../parameters';
import { formats } from '../../sheetBuilder';
import { factorRefs } from '../factorRefs';
import { hbvsGrid } from '../hbvsFormule/grid';
import { ipfCell } from '../vastgelegdRefs';
import type { TeamColumn } from './teamColumn';

const others = [1, 2, 3, 4, 5] as const;
const HUGE = '1E+300';

/** Base figures, calibration, response to the drivers and the component budgets (model 1.2), in the order of the calculation. */
export function componentColumns(context: BuildContext): TeamColumn[] {
  return [...baseColumns(context), ...shapeColumns(), ...drivenColumns(context), ...wijkagentenColumns(), ...scaledColumns()];
}

function baseColumns(context: BuildContext): TeamColumn[] {
  const factors = factorRefs(context);
  return [
    { key: 'team', header: 'Basisteam', format: formats.text, formula: ({ refs, t }) => refs.team('basisteam', t), expected: ({ inputs }, t) => inputs.teams[t]?.name },
    { key: 'district', header: 'District', format: formats.text, formula: ({ refs, t }) => refs.team('district', t), expected: ({ inputs }, t) => inputs.districts[inputs.teams[t]?.district ?? -1]?.name },
    { key: 'basis', header: 'HBVS+ basisjaar', format: formats.fte, formula: ({ refs, t }) => refs.team('hbvs', t), expected: ({ inputs }, t) => inputs.teams[t]?.hbvs },
    { key: 'min0', header: 'Minimum wijkagenten', format: formats.fte, formula: ({ refs, t }) => refs.team('minimum', t), expected: ({ inputs }, t) => inputs.teams[t]?.minWijkagenten },
    {
      key: 'min',
      header: 'Minimum dat geldt',
      format: formats.fte,
      formula: ({ refs, t, own }) =>
        `IF(OR(${refs.parameters.minimaOpheffen.name}="ja",${refs.setting('minima')}="ja",${refs.team('opgeheven', t)}="ja",COUNTIFS(${refs.limits('basisteam')},${own('team')},${refs.limits('opgeheven')},"ja")>0),0,${own('min0')})`,
      expected: ({ effective }, t) => minimaInForce(effective)[t],
    },
    { key: 'inw', header: 'Inwoners', format: formats.whole, formula: ({ refs, t }) => refs.team('inwoners', t), expected: ({ result }, t) => result.inhabitants[t] },
    { key: 'fInw', header: 'Factor inwoners', format: formats.factor, formula: ({ t }) => factors.final('inwoners', t), expected: ({ resolved }, t) => resolved.change.inhabitants[t] },
    { key: 'fWerk', header: 'Factor werklast', format: formats.factor, formula: ({ t }) => factors.final('werklast', t), expected: ({ resolved }, t) => resolved.change.workload[t] },
    { key: 'inwNa', header: 'Inwoners scenario', format: formats.whole, formula: ({ own }) => `${own('inw')}*${own('fInw')}`, expected: ({ result }, t) => result.inhabitantsAfter[t] },
  ];
}

function shapeColumns(): TeamColumn[] {
  const name = (c: number) => componentIds[c] ?? '';
  return [
    { key: 'vorm0', header: `Vorm ${name(0)}`, format: formats.factor, formula: ({ own, grid }) => `IF(${grid.scalar('somMinima')}>0,${own('min0')}/${grid.scalar('somMinima')},0)`, expected: ({ model }, t) => model.calibration.shape[WIJKAGENTEN]?.[t] },
    { key: 'rest', header: 'Rest na wijkagenten', format: formats.fte, formula: ({ own, grid }) => `MAX(0,${own('basis')}-${grid.scalar('budgetWijk0')}*${own('vorm0')})`, expected: ({ inputs, result }, t) => (inputs.teams[t]?.hbvs ?? 0) - (result.allocation.base[WIJKAGENTEN]?.[t] ?? 0) },
    ...others.map((c): TeamColumn => ({
      key: `vorm${c}`,
      header: `Vorm ${name(c)}`,
      format: formats.factor,
      formula: ({ own, grid, t }) => `IF(${grid.scalar('metGegevens')}>0,${ipfCell(c, t)},IF(${grid.scalar('somRest')}>0,${own('rest')}/${grid.scalar('somRest')},0))`,
      expected: ({ model }, t) => model.calibration.shape[c]?.[t],
    })),
    ...componentIds.map((id, c): TeamColumn => ({
      key: `basis${c}`,
      header: `Basis ${id}`,
      format: formats.fte,
      formula: ({ own, grid }) => `${grid.component(c, 'budget0')}*${own(`vorm${c}`)}`,
      expected: ({ result }, t) => result.allocation.base[c]?.[t],
    })),
  ];
}

function drivenColumns({ inputs }: BuildContext): TeamColumn[] {
  const formule = hbvsGrid(inputs.teams.length, inputs.municipalities.length);
  /** A component of the HBVS formula: new outcome / old outcome, when the user chose the formula; else by the elasticities. */
  const followsFormula = (c: number, t: number, inhabitants: string, otherwise: string) =>
    isFormulaComponent(c) ? `IF(${parameters.hbvsGebruiken.name}="ja",1+N(${formule.outside(formule.team(`volgt${c as 1 | 2 | 3 | 4}`, t))})*(${inhabitants}-1),${otherwise})` : otherwise;
  return componentIds.map((id, c) => ({
    key: `na${c}`,
    header: `Vorm na wijziging ${id}`,
    format: formats.factor,
    // 0^0 is an error in Excel, while an elasticity of 0 means: the driver has no effect.
    formula: ({ own, grid, t }) =>
      `${own(`vorm${c}`)}*${followsFormula(c, t, own('fInw'), `IF(${grid.component(c, 'elI')}=0,1,${own('fInw')}^${grid.component(c, 'elI')})*IF(${grid.component(c, 'elW')}=0,1,${own('fWerk')}^${grid.component(c, 'elW')})`)}`,
    expected: ({ result }, t) => result.allocation.drivenShape[c]?.[t],
  }));
}

/** Minimum per team: λ such that Σ max(minimum, λ·cell) is the budget, read off at the breakpoints minimum/cell. */
function wijkagentenColumns(): TeamColumn[] {
  const cell = (context: BuildContext, t: number) => context.result.allocation.driven[WIJKAGENTEN]?.[t] ?? 0;
  const breakpoint = (context: BuildContext, t: number) => (cell(context, t) > 0 ? (minimaInForce(context.effective)[t] ?? 0) / cell(context, t) : 1e300);
  const sumAt = (context: BuildContext, lambda: number) => minimaInForce(context.effective).reduce((sum, minimum, t) => sum + Math.max(minimum, lambda * cell(context, t)), 0);
  return [
    { key: 'wCel', header: 'Wijkagenten na wijziging', format: formats.fte, formula: ({ own, grid }) => `${grid.component(0, 'budget0')}*${own('na0')}`, expected: (context, t) => cell(context, t) },
    { key: 'wPunt', header: 'Breekpunt minimum', format: formats.factor, formula: ({ own }) => `IF(${own('wCel')}>0,${own('min')}/${own('wCel')},${HUGE})`, expected: breakpoint },
    {
      key: 'wSom',
      header: 'Som bij breekpunt',
      format: formats.fte,
      formula: ({ own, all }) => `SUMPRODUCT((${own('wPunt')}*${all('wCel')}<${all('min')})*${all('min')}+(${own('wPunt')}*${all('wCel')}>=${all('min')})*${own('wPunt')}*${all('wCel')})`,
      expected: (context, t) => sumAt(context, breakpoint(context, t)),
    },
    // Whether a breakpoint still fits depends on the last bit when two sums are equal: either way λ is the same, so only λ is compared.
    { key: 'wPast', header: 'Past in budget', format: formats.factor, formula: ({ own, grid }) => `IF(${own('wSom')}<=${grid.scalar('budgetWijk')},${own('wPunt')},0)`, expected: () => undefined },
  ];
}

function scaledColumns(): TeamColumn[] {
  const scaled = (c: number) => (context: BuildContext, t: number): Fte | undefined => context.result.allocation.scaled[c]?.[t];
  return [
    { key: 'deel0', header: 'Wijkagenten geschaald', format: formats.fte, formula: ({ own, grid }) => `MAX(${own('min')},${grid.scalar('wLambda')}*${own('wCel')})`, expected: scaled(0) },
    ...others.map((c): TeamColumn => ({
      key: `deel${c}`,
      header: `${componentIds[c] ?? ''} geschaald`,
      format: formats.fte,
      formula: ({ own, grid }) => `IF(${grid.component(c, 'somVorm')}>0,${grid.component(c, 'budget')}*${own(`na${c}`)}/${grid.component(c, 'somVorm')},0)`,
      expected: scaled(c),
    })),
    { key: 'som', header: 'Som voor grenzen', format: formats.fte, formula: ({ grid, t, own }) => `SUM(${own('deel0')}:${grid.own('deel5', t)})`, expected: ({ result }, t) => result.allocation.beforeLimits[t] },
  ];
}
