import { costPerYear } from '../../../model/co2/measures/cost';
import { effectInYear } from '../../../model/co2/measures/effect';
import { absoluteRange } from '../../a1';
import { weightedSum } from '../../checkNumbers';
import type { BuildContext } from '../../context';
import { columnRef } from '../../tables/place';
import type { MeasureFacts } from './facts';
import { allSteps, answer, allYears, categoryColumn, goalYear, shareRow } from './refs';
import type { GoalKey } from './refs';

/** One part of the check number: its formula and the engine's value. */
interface Part {
  readonly formula: string;
  readonly value: number;
}

/** The check number of everything a cheapest set rests on: it changes when any of that does. Null without a goal: then there is no set. */
export function checkNumber(context: BuildContext, facts: MeasureFacts, goal: GoalKey): { readonly formula: string; readonly value: number | null } {
  const parts = partsOf(context, facts, goal);
  return { formula: parts.map((part) => part.formula).join('+'), value: facts.goals[goal] === null ? null : parts.reduce((sum, part) => sum + part.value, 0) };
}

/** Row numbers from 1, so that the number changes whichever row changes; the twin of `weightedSum`. Texts count as 0. */
const byRow = (range: string, times: number) => `SUMPRODUCT(${range},ROW(${range})-ROW(INDEX(${range},1,1))+1)*${times}`;

/** Costs count in thousands, so that the sum keeps its last digits. */
function partsOf({ layout }: BuildContext, { inputs, result, goals, goalYears, ofYear }: MeasureFacts, goal: GoalKey): Part[] {
  const { co2Maatregelen, co2Categorieen } = layout;
  const { measures, categories, interest } = inputs;
  const table = (key: string) => columnRef(co2Maatregelen, key);
  const perMeasure = (range: string, times: number, value: (index: number) => number): Part => ({ formula: byRow(range, times), value: weightedSum(measures.length, 1, value) * times });
  const telt = allSteps(layout, 'telt');
  const inActuals = (index: number) => (result.actualYear !== null && result.counted.some((counted) => counted.index === index) ? effectInYear(measures[index]!, result.actualYear) : 0);
  const shares = absoluteRange(shareRow(layout), categoryColumn(0), shareRow(layout), categoryColumn(co2Categorieen.rows - 1));
  const baseline = `N(INDEX(${allYears(layout, 'basislijn')},MATCH(${goalYear(goal)},${allYears(layout, 'jaar')},0)))`;
  return [
    { formula: `${answer('nodig', goal)}*7`, value: (goals[goal]?.needed ?? 0) * 7 },
    perMeasure(table(goal === 'doel' ? 'effectDoel' : 'effectNeutraal'), 1, (index) => effectInYear(measures[index]!, goalYears[goal])),
    perMeasure(table('jaarkosten'), 0.003, (index) => costPerYear(measures[index]!, interest)),
    perMeasure(allSteps(layout, 'kan'), 11, (index) => (result.counted.some((counted) => counted.index === index) ? 1 : 0)),
    perMeasure(allSteps(layout, 'realisatie'), 17, inActuals),
    // What is running counts only while it is active.
    {
      formula: `SUMPRODUCT((${telt}=1)*(ROW(${telt})-ROW(INDEX(${telt},1,1))+1),${allSteps(layout, 'realisatie')})*19`,
      value: weightedSum(measures.length, 1, (index) => (result.active.some((active) => active.index === index) ? inActuals(index) : 0)) * 19,
    },
    perMeasure(allSteps(layout, 'nummer'), 13, (index) => measures[index]!.category + 1),
    {
      formula: `SUMPRODUCT(${shares},COLUMN(${shares})-COLUMN(INDEX(${shares},1,1))+1)*${baseline}*0.17`,
      value: weightedShares(categories.map((_, c) => result.shares[c] ?? 0)) * (ofYear(goalYears[goal])?.baseline ?? 0) * 0.17,
    },
  ];
}

function weightedShares(shares: readonly number[]): number {
  return shares.reduce((sum, share, c) => sum + share * (c + 1), 0);
}
