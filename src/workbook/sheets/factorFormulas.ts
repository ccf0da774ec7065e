import { componentIds, WERKLAST } from '../../model/strength/components';
import { formulaFactors } from '../../simulation/formulaFactors';
import type { FormulaScope } from '../../simulation/formulaFactors';
import { compileLoaded } from '../../simulation/formula/onDemand';
import { formulaToExcel } from '../../simulation/formula/toExcel';
import { formulaVariables, indicatorNames } from '../../simulation/formula/variables';
import { scopeName, teamsInScope } from '../../simulation/apply';
import { yearOf } from '../../simulation/scenario';
import type { Driver } from '../../simulation/scenario';
import { absoluteRange } from '../a1';
import type { BuildContext } from '../context';
import { parameters } from '../parameters';
import { formats, formula } from '../sheetBuilder';
import type { SheetBuilder } from '../sheetBuilder';
import { cellRef } from '../tables/place';
import { indicatorKey, outcomeKey } from '../tables/specs';
import { PART_HEADER, RULES_TOP } from './factorRefs';
import type { FactorRefs } from './factorRefs';

/** Formulas that users typed, as native formulas: one column per change, the factor they make of each team. */
export interface FactorFormulas {
  /** Text of a change as it stands in the native formula; '' for a change without one. */
  readonly text: (i: number) => string;
  /** The factor of the team in `team`; null for a change without a formula. */
  readonly factor: (i: number, team: string) => string | null;
}

/** The changes that hold a formula that counts. */
function formulaChanges({ scenario, inputs }: BuildContext): { index: number; driver: Driver; scope: FormulaScope; text: string }[] {
  return scenario.changes.flatMap((change, index) => (change.active && change.amount.kind === 'formule' ? [{ index, driver: change.driver, scope: { name: scopeName(change.scope), teams: teamsInScope(change.scope, inputs) }, text: change.amount.text }] : []));
}

/** How many columns of formulas there are. */
export function formulaCount(context: BuildContext): number {
  return formulaChanges(context).length;
}

export function factorFormulas(context: BuildContext, refs: FactorRefs): FactorFormulas {
  const changes = formulaChanges(context);
  const last = refs.teamRow(context.inputs.teams.length - 1);
  return {
    text: (i) => changes.find(({ index }) => index === i)?.text ?? '',
    factor: (i, team) => {
      const at = changes.findIndex(({ index }) => index === i);
      if (at < 0) return null;
      const column = (left: number) => absoluteRange(PART_HEADER + 1, left, last, left);
      return `INDEX(${column(refs.formulaColumn(at))},MATCH(${team},${column(refs.teamColumn('team'))},0))`;
    },
  };
}

/**
 * Right of the changes: what each formula makes of each team that it is for, as a factor on what the team has. A team out of the scope
 * stays empty: a division by its zero would look like a mistake.
 */
export function writeFactorFormulas(sheet: SheetBuilder, context: BuildContext, refs: FactorRefs): void {
  const { inputs, model, scenario } = context;
  const inScope = (i: number, t: number) => {
    const is = (kind: string, name: string) => `AND(${refs.rule('bereik', i)}="${kind}",${refs.rule('naam', i)}=${name})`;
    return `OR(${refs.rule('bereik', i)}="eenheid",${is('district', cellRef(context.layout.basisteams, 'district', t))},${is('basisteam', cellRef(context.layout.basisteams, 'basisteam', t))})`;
  };
  formulaChanges(context).forEach(({ index, driver, scope, text }, at) => {
    const column = refs.formulaColumn(at);
    const reading = compileLoaded(text, formulaVariables(inputs, model.inhabitants, yearOf(scenario)).names);
    if (!reading.ok) throw new Error(`a formula that was worked out cannot be read: ${text}`);
    const { tree } = reading.formula;
    const factors = formulaFactors(driver, scope, text, inputs, model.inhabitants, yearOf(scenario));
    sheet.set(RULES_TOP - 1, column, `Formule regel ${index + 1}`, { style: 'header' });
    sheet.set(PART_HEADER, column, `Factor volgens de formule van regel ${index + 1}`, { style: 'header' });
    inputs.teams.forEach((_, t) => {
      const base = operand(driver, t, context, refs);
      sheet.set(refs.teamRow(t), column, formula(`IF(${inScope(index, t)},(${formulaToExcel(tree, (name) => operand(name, t, context, refs))})/${base},"")`), { style: 'calculation', format: formats.factor, expected: factors[t] ?? '' });
    });
  });
}

/** Where a name of a formula stands for a team. */
function operand(name: string, t: number, { layout, inputs }: BuildContext, refs: FactorRefs): string {
  const team = (key: string) => cellRef(layout.basisteams, key, t);
  switch (name) {
    case 'inwoners':
    case 'hbvs':
      return team(name);
    case 'werklast':
      return team(outcomeKey(componentIds[WERKLAST] ?? ''));
    case 'wijkagenten':
      return team('minimum');
    case 'jaar':
      return `(${refs.years}+${parameters.basisjaar.name})`;
    default: {
      const indicator = indicatorNames.find((candidate) => candidate === name);
      if (indicator === undefined || !inputs.indicators?.some((candidate) => candidate.name === name)) throw new Error(`no column for ${name}`);
      return team(indicatorKey(indicator));
    }
  }
}
