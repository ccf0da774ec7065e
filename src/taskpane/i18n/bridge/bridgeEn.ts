import type { Hundredths } from '../../../model/units';
import type { AmendementenFact, BridgeFact, ComponentFact, GrenzenFact, IngroeiFact, NormalisatieFact } from '../../../simulation/results/bridgeFacts';
import { formatChange, formatCount, formatFte, formatHundredths, formatHundredthsChange, formatPercentChange, formatPlain } from '../../format/numbers';

const size = (shown: number) => `${formatHundredths(Math.abs(shown))} fte`;
const step = (shown: number) => `${size(shown)} ${shown < 0 ? 'less' : 'more'}`;
const exact = (fte: number) => formatHundredths(fte * 100);
const percent = (factor: number) => formatPercentChange(factor - 1);

/** One English sentence per step; domain terms stay Dutch, as in the workbook. */
export function bridgeSentence(fact: BridgeFact, shown: Hundredths, team: string): string {
  switch (fact.id) {
    case 'normalisatie':
      return normalisatie(fact, shown, team);
    case 'grenzen':
      return grenzen(fact, shown, team);
    case 'ingroei':
      return ingroei(fact, shown, team);
    case 'uitbreiding': {
      if (fact.frozen) return `The uitbreiding is frozen at the plan's figures and does not change.`;
      const { before, after } = fact.share;
      if (shown === 0) return `${team}'s part of the uitbreiding of ${formatFte(fact.amount)} fte does not change: ${exact(after)} fte.`;
      return `The uitbreiding of ${formatFte(fact.amount)} fte is divided by HBVS+, so ${team}'s part moves along from ${exact(before)} to ${exact(after)} fte: ${step(shown)}.`;
    }
    case 'hovj':
      return `Every team keeps ${formatFte(fact.perTeam)} fte kwaliteits-HOvJ.`;
    case 'amendementen':
      return amendementen(fact, shown, team);
    case 'mutaties':
      return 'The mutaties do not depend on the scenario and change nothing.';
    case 'afronding':
      return shown === 0 ? 'Rounding to tenths does not change the difference.' : `Rounded to tenths the difference is ${formatChange(fact.shown * 10)} fte; rounding accounts for ${formatHundredthsChange(shown)} fte.`;
    default:
      return component(fact, shown, team);
  }
}

function component({ id, cause, cell, inhabitants, workload }: ComponentFact, shown: Hundredths, team: string): string {
  const name = id === 'handhaving wijkagenten' ? 'wijkagenten' : id;
  const path = `from ${exact(cell.before)} to ${exact(cell.after)} fte, so ${step(shown)}`;
  const how = (elasticity: number) => (elasticity === 1 ? 'one to one' : `with elasticity ${formatPlain(elasticity)}`);
  // Of the HBVS formula a part of the outcome follows the inhabitants, the rest stays.
  const people = inhabitants.ofFormula === true ? `for the part of the HBVS formula that depends on inhabitants (${formatPlain(Math.round(inhabitants.elasticity * 100))}%)` : how(inhabitants.elasticity);
  switch (cause) {
    case 'niets':
      return `Component ${name} does not change: neither the inhabitants nor the workload of ${team} change.`;
    case 'volgt niet':
      if (cell.before === 0) return `Component ${name} does not change: ${team} has no fte in it.`;
      return `Component ${name} does not change: it does not follow the ${inhabitants.factor !== 1 ? (workload.factor !== 1 ? 'inhabitants or the workload' : 'inhabitants') : 'workload'}.`;
    case 'inwoners':
      if (id === 'handhaving wijkagenten' && inhabitants.elasticity === 1) return norm(inhabitants, shown);
      return `Component ${name} follows the inhabitants (${percent(inhabitants.factor)}) ${people}: ${path}.`;
    case 'werklast':
      return `Component ${name} follows the workload (${percent(workload.factor)}) ${how(workload.elasticity)}: ${path}.`;
    case 'beide':
      return `Component ${name} follows the inhabitants (${percent(inhabitants.factor)}) ${people} and the workload (${percent(workload.factor)}) ${how(workload.elasticity)}: ${path}.`;
    case 'elasticiteit':
      return `Component ${name} follows the changes with another elasticity than before: ${path}.`;
    default:
      throw cause satisfies never;
  }
}

function norm({ before, after, factor, assumed }: ComponentFact['inhabitants'], shown: Hundredths): string {
  const rises = factor >= 1;
  const numbers = before > 0 ? ` from ${formatCount(before)} to ${formatCount(after)}` : '';
  const note = assumed ? '; how the municipality divides over two teams is an assumption' : '';
  return `The number of inhabitants ${rises ? 'rises' : 'falls'}${numbers} (${percent(factor)}${note}): the norm of 1 wijkagent per ${formatCount(5000)} inhabitants ${rises ? 'gives' : 'asks for'} ${step(shown)}.`;
}

function normalisatie({ total, wijkagenten, sharesChanged, minimum }: NormalisatieFact, shown: Hundredths, team: string): string {
  const same = Math.abs(total.after - total.before) < 0.005;
  const budget = Math.abs(wijkagenten.after - wijkagenten.before) < 0.05 ? '' : ` and the wijkagenten budget goes from ${formatFte(wijkagenten.before)} to ${formatFte(wijkagenten.after)} fte`;
  const reason = sharesChanged ? `Because the weights of the components change at a total of ${formatFte(total.after)} fte` : same ? `Because the total stays ${formatFte(total.after)} fte${budget}` : `Because the total goes from ${formatFte(total.before)} to ${formatFte(total.after)} fte`;
  const outcome = shown === 0 ? `nothing moves in proportion for ${team}` : shown > 0 ? `the teams get in proportion: for ${team} ${size(shown)}` : `all teams give up in proportion: for ${team} ${size(shown)}`;
  const held = minimum?.kind === 'houdt' ? ` The minimum keeps ${team} at ${formatFte(minimum.minimum)} wijkagenten; without it there would be ${exact(minimum.without)}.` : '';
  const lifted = minimum?.kind === 'opgeheven' ? ` The minimum of ${formatFte(minimum.minimum)} wijkagenten is lifted; there will be ${exact(minimum.cell)}.` : '';
  return `${reason}, ${outcome}.${held}${lifted}`;
}

function grenzen({ role, bound, others }: GrenzenFact, shown: Hundredths, team: string): string {
  switch (role) {
    case 'geen':
      return `Floors and caps change nothing for ${team}.`;
    case 'ondergrens':
      return `The floor keeps ${team} at ${formatFte(bound ?? 0)} fte: ${step(shown)}.`;
    case 'bovengrens':
      return `The cap keeps ${team} at ${formatFte(bound ?? 0)} fte: ${step(shown)}.`;
    case 'anderen':
      if (others.length === 0) return `A limit that held before no longer does: for ${team} ${step(shown)}.`;
      return `Because ${names(others)} ${others.length === 1 ? 'stands' : 'stand'} at a limit, the other teams ${shown < 0 ? 'give up' : 'get'} in proportion: for ${team} ${size(shown)}.`;
    default:
      throw role satisfies never;
  }
}

function ingroei({ damping, role, target, damped }: IngroeiFact, shown: Hundredths, team: string): string {
  if (damping === null) return shown === 0 ? 'There is no ingroei.' : `The earlier ingroei no longer applies: for ${team} ${step(shown)}.`;
  const pace = damping.rule === 'vrij' ? `, at most ${formatPlain(damping.perYear * 100)} % loss a year` : damping.rule === 'HBVS 2012' ? `, at most ${formatPlain(1.5)} % loss a year` : '';
  const lead = `Ingroei (${damping.rule === 'vrij' ? 'free rule' : damping.rule}, year ${damping.year}${pace})`;
  switch (role) {
    case 'geen':
      return shown === 0 ? `${lead} changes nothing for ${team}.` : `${lead}: the earlier ingroei of ${team} no longer applies, ${step(shown)}.`;
    case 'krimpt':
      return `${lead}: ${team} does not give up everything yet and stands at ${exact(damped)} instead of ${exact(target)} fte, ${step(shown)}.`;
    case 'groeit':
      return `${lead}: ${team} does not get all of its growth yet and stands at ${exact(damped)} instead of ${exact(target)} fte, ${step(shown)}, because the teams that shrink give up gradually.`;
    default:
      throw role satisfies never;
  }
}

function amendementen({ items }: AmendementenFact, shown: Hundredths, team: string): string {
  if (items.length === 0) return `The amendementen change nothing for ${team}.`;
  const each = items.map(({ name, fte, receives }) => `«${name}» ${receives ? 'gives' : fte < 0 ? 'costs' : 'saves'} ${team} ${exact(Math.abs(fte))} fte${receives && fte < 0 ? ' less' : ''}`);
  return `${items.length === 1 ? 'Amendement' : 'Amendementen'} ${each.join('; ')}: ${shown === 0 ? `together ${formatHundredths(0)} fte` : step(shown)}.`;
}

function names(teams: readonly string[]): string {
  const [first = '', second = ''] = teams;
  if (teams.length <= 2) return teams.join(' and ');
  return `${first}, ${second} and ${teams.length - 2} other team${teams.length === 3 ? '' : 's'}`;
}
