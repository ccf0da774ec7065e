import { costPerTonne, costPerYear } from '../../../model/co2/measures/cost';
import { effectInYear } from '../../../model/co2/measures/effect';
import { isRunning } from '../../../model/co2/measures/addedEffect';
import { onSheet } from '../../a1';
import type { BuildContext } from '../../context';
import { formula } from '../../sheetBuilder';
import { sheetNames } from '../../sheetNames';
import { columnRef } from '../../tables/place';
import type { Calculated } from '../../tables/write';
import { localRef } from '../tableSheets';
import { actualYearCell, names } from './facts';
import type { MeasureFacts } from './facts';
import { allSteps, answer, step, storedKey } from './refs';
import type { GoalKey } from './refs';

/** In a cheapest set: no choice any more. */
const RUNNING = 'loopt al';

/** The calculated columns of the table of measures; empty in a row without a measure. */
export function measureColumns({ layout }: BuildContext, facts: MeasureFacts): Calculated {
  const { inputs, result } = facts;
  const table = layout.co2Maatregelen;
  return (key, index) => {
    const measure = inputs.measures[index];
    const own = (column: string) => localRef(table, column, index);
    const all = (column: string) => columnRef(table, column);
    const filled = (text: string, expected: number | string | undefined) => ({ content: formula(`IF(${own('maatregel')}="","",${text})`), expected: measure === undefined ? '' : (expected ?? '') });
    switch (key) {
      case 'jaarkosten':
        return filled(
          `IF(${names.rente}=0,${own('investering')}/${own('levensduur')},${own('investering')}*${names.rente}/(1-(1+${names.rente})^(-1*${own('levensduur')})))+${own('kosten')}`,
          measure && costPerYear(measure, inputs.interest),
        );
      case 'perTon':
        return filled(`IF(${own('ton')}>0,${own('jaarkosten')}/${own('ton')},"")`, measure && (costPerTonne(measure, inputs.interest) ?? ''));
      case 'effectDoel':
      case 'effectNeutraal': {
        const [name, year] = key === 'effectDoel' ? [names.doeljaar, inputs.targetYear] : [names.neutraaljaar, inputs.neutralYear];
        return filled(
          `IF(OR(${name}<${own('start')},AND(${own('eind')}<>"",${name}>${own('eind')})),0,${own('ton')}*MIN(1,(${name}-${own('start')}+1)/${own('ingroei')}))`,
          measure && effectInYear(measure, year),
        );
      }
      case 'overlap': {
        // Only measures that take away more after the last complete year, in the years after it.
        const others = `IF(AND(${own('start')}+${own('ingroei')}-1>${actualYearCell},OR(${own('eind')}="",${own('eind')}>${actualYearCell})),SUMPRODUCT((${all('categorie')}=${own('categorie')})*(${onSheet(sheetNames.co2Maatregelen, allSteps(layout, 'telt'))}=1)*(${all('start')}<=IF(${own('eind')}="",9999,${own('eind')}))*(((${all('eind')}="")+(${all('eind')}>=MAX(${own('start')},${actualYearCell}+1)))>0)*(${all('start')}+${all('ingroei')}-1>${actualYearCell}))-1,0)`;
        const pairs = result.sameYears.filter(({ first, second }) => first === index || second === index).length;
        return filled(`IF(${step(layout, 'telt', index)}=0,"",IF(${others}=0,"","met "&${others}&" andere"))`, pairs === 0 ? '' : `met ${pairs} andere`);
      }
      case 'pakketDoel':
      case 'pakketNeutraal':
        return filled(chosenText(key === 'pakketDoel' ? 'doel' : 'neutraal', index), chosen(key === 'pakketDoel' ? 'doel' : 'neutraal', index));
      default:
        return { content: null };
    }
  };

  /** Never an old answer as if it were a new one. */
  function chosenText(goal: GoalKey, index: number): string {
    const [state, set] = [answer('stand', goal), answer('pakket', goal)];
    return `IF(${state}="actueel",IF(${set}="niet haalbaar","-",IF(AND(${step(layout, 'telt', index)}=1,${localRef(table, 'start', index)}<=${actualYearCell}),"${RUNNING}",IF(${step(layout, storedKey(goal), index)}=1,"ja","nee"))),${state})`;
  }

  function chosen(goal: GoalKey, index: number): string {
    const found = facts.goals[goal];
    if (found === null) return 'n.v.t.';
    if (found.cheapest.kind === 'niet haalbaar') return '-';
    const measure = result.active.find((active) => active.index === index);
    if (measure !== undefined && isRunning(measure, result.actualYear)) return RUNNING;
    return found.cheapest.measures.includes(index) ? 'ja' : 'nee';
  }
}
