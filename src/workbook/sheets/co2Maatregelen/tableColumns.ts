import { costPerTonne, costPerYear } from '../../../model/co2/measures/cost';
import { effectInYear } from '../../../model/co2/measures/effect';
import { onSheet } from '../../a1';
import type { BuildContext } from '../../context';
import { formula } from '../../sheetBuilder';
import { sheetNames } from '../../sheetNames';
import { columnRef } from '../../tables/place';
import type { Calculated } from '../../tables/write';
import { localRef } from '../tableSheets';
import { names } from './facts';
import type { MeasureFacts } from './facts';
import { allSteps, answer, step, storedKey } from './refs';
import type { GoalKey } from './refs';

/** What a measure did in the last complete year is in the baseline too. */
const IN_ACTUALS = 'met de realisatie';

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
        const others = `(SUMPRODUCT((${all('categorie')}=${own('categorie')})*(${onSheet(sheetNames.co2Maatregelen, allSteps(layout, 'telt'))}=1)*(${all('start')}<=IF(${own('eind')}="",9999,${own('eind')}))*(((${all('eind')}="")+(${all('eind')}>=${own('start')}))>0))-1)`;
        const pairs = result.sameYears.filter(({ first, second }) => first === index || second === index).length;
        const twice = result.countedTwice.some((found) => found.measure === index);
        const words = [pairs === 0 ? '' : `met ${pairs} andere`, twice ? IN_ACTUALS : ''].filter((text) => text !== '').join('; ');
        const inActuals = `N(${step(layout, 'dubbel', index)})>0`;
        return filled(`IF(${step(layout, 'telt', index)}=0,"",IF(${others}=0,IF(${inActuals},"${IN_ACTUALS}",""),"met "&${others}&" andere"&IF(${inActuals},"; ${IN_ACTUALS}","")))`, words);
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
    return `IF(${state}="actueel",IF(${set}="niet haalbaar","-",IF(${step(layout, storedKey(goal), index)}=1,"ja","nee")),${state})`;
  }

  function chosen(goal: GoalKey, index: number): string {
    const found = facts.goals[goal];
    if (found === null) return 'n.v.t.';
    return found.cheapest.kind === 'niet haalbaar' ? '-' : found.cheapest.measures.includes(index) ? 'ja' : 'nee';
  }
}

