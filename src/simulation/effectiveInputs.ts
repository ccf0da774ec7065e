import { ModelError } from '../model/errors';
import type { AmendmentInput, Payers } from '../model/strength/amendment';
import { componentIds } from '../model/strength/components';
import type { StrengthInputs } from '../model/strength/inputs';
import type { AmendmentChange, Scenario } from './scenario';

/**
 * The inputs with what a scenario lays over them: elasticities, floors and caps, lifted minima, the rule of the wijkagenten budget and
 * amendments. The calibration stays that of the inputs themselves: a change in a scenario never moves the base (model 1.2).
 * @throws ModelError unknownScope when a team or district of the scenario is not in the tree
 */
export function effectiveInputs(inputs: StrengthInputs, scenario: Scenario): StrengthInputs {
  const { elasticities = [], limits = [], liftedMinima = [], amendments = [], wijkagentenRule } = scenario;
  if (elasticities.length + limits.length + liftedMinima.length + amendments.length === 0 && wijkagentenRule === undefined) return inputs;
  const lifted = liftedMinima === 'alle' ? [] : liftedMinima.map((name) => teamIndex(name, inputs));
  const limitOf = new Map(limits.map((limit) => [teamIndex(limit.team, inputs), limit]));
  return {
    ...inputs,
    components: componentIds.map((id, c) => {
      const own = inputs.components[c] ?? { id, elasticityInhabitants: 0, elasticityWorkload: 0 };
      const changed = (driver: string) => elasticities.findLast((item) => item.component === id && item.driver === driver)?.value;
      return { ...own, elasticityInhabitants: changed('inwoners') ?? own.elasticityInhabitants, elasticityWorkload: changed('werklast') ?? own.elasticityWorkload };
    }),
    teams: inputs.teams.map((team, t) => {
      const limit = limitOf.get(t);
      return { ...team, minimumLifted: team.minimumLifted || lifted.includes(t), floor: limit ? limit.floor : team.floor, cap: limit ? limit.cap : team.cap };
    }),
    liftAllMinima: inputs.liftAllMinima || liftedMinima === 'alle',
    wijkagentenBudget: { ...inputs.wijkagentenBudget, rule: wijkagentenRule ?? inputs.wijkagentenBudget.rule },
    amendments: [...inputs.amendments, ...amendments.map((amendment) => amendmentOf(amendment, inputs))],
  };
}

function amendmentOf(amendment: AmendmentChange, inputs: StrengthInputs): AmendmentInput {
  return { name: amendment.name, receiver: teamIndex(amendment.receiver, inputs), fte: amendment.fte, payers: payersOf(amendment.payers, inputs), key: amendment.key, inPlan: false, source: '' };
}

function payersOf(payers: AmendmentChange['payers'], inputs: StrengthInputs): Payers {
  switch (payers.kind) {
    case 'eenheid':
      return payers;
    case 'district': {
      const district = inputs.districts.findIndex((candidate) => candidate.name === payers.name);
      if (district < 0) throw new ModelError({ code: 'unknownScope', kind: 'district', name: payers.name });
      return { kind: 'district', district };
    }
    case 'basisteam':
      return { kind: 'team', team: teamIndex(payers.name, inputs) };
    default:
      throw payers satisfies never;
  }
}

function teamIndex(name: string, inputs: StrengthInputs): number {
  const team = inputs.teams.findIndex((candidate) => candidate.name === name);
  if (team < 0) throw new ModelError({ code: 'unknownScope', kind: 'basisteam', name });
  return team;
}
