import type { Hundredths } from '../../../model/units';
import type { AmendementenFact, BridgeFact, ComponentFact, GrenzenFact, IngroeiFact, NormalisatieFact } from '../../../simulation/results/bridgeFacts';
import { formatChange, formatCount, formatFte, formatHundredths, formatHundredthsChange, formatPercentChange, formatPlain } from '../../format/numbers';

/** "2,61 fte" of the size of a step. */
const size = (shown: number) => `${formatHundredths(Math.abs(shown))} fte`;
/** "2,61 fte erbij", "0,20 fte eraf". */
const step = (shown: number) => `${size(shown)} ${shown < 0 ? 'eraf' : 'erbij'}`;
const exact = (fte: number) => formatHundredths(fte * 100);
const percent = (factor: number) => formatPercentChange(factor - 1);

/** One Dutch sentence per step. */
export function bridgeSentence(fact: BridgeFact, shown: Hundredths, team: string): string {
  switch (fact.id) {
    case 'normalisatie':
      return normalisatie(fact, shown, team);
    case 'grenzen':
      return grenzen(fact, shown, team);
    case 'ingroei':
      return ingroei(fact, shown, team);
    case 'uitbreiding': {
      if (fact.frozen) return `De uitbreiding staat vast op de cijfers van het plan en verandert niet.`;
      const { before, after } = fact.share;
      if (shown === 0) return `Het deel van ${team} in de uitbreiding van ${formatFte(fact.amount)} fte verandert niet: ${exact(after)} fte.`;
      return `De uitbreiding van ${formatFte(fact.amount)} fte wordt verdeeld naar HBVS+, dus het deel van ${team} gaat mee van ${exact(before)} naar ${exact(after)} fte: ${step(shown)}.`;
    }
    case 'hovj':
      return `Elk team houdt ${formatFte(fact.perTeam)} fte kwaliteits-HOvJ.`;
    case 'amendementen':
      return amendementen(fact, shown, team);
    case 'mutaties':
      return 'De mutaties hangen niet van het scenario af en veranderen niets.';
    case 'afronding':
      return shown === 0 ? 'De afronding op tienden verandert niets aan het verschil.' : `Op tienden afgerond is het verschil ${formatChange(fact.shown * 10)} fte; de afronding scheelt ${formatHundredthsChange(shown)} fte.`;
    default:
      return component(fact, shown, team);
  }
}

function component({ id, cause, cell, inhabitants, workload }: ComponentFact, shown: Hundredths, team: string): string {
  const name = id === 'handhaving wijkagenten' ? 'wijkagenten' : id;
  const path = `van ${exact(cell.before)} naar ${exact(cell.after)} fte, dus ${step(shown)}`;
  const how = (elasticity: number) => (elasticity === 1 ? 'één op één' : `met elasticiteit ${formatPlain(elasticity)}`);
  // Of the HBVS formula a part of the outcome follows the inhabitants, the rest stays.
  const people = inhabitants.ofFormula === true ? `voor het deel van de HBVS-formule dat van inwoners afhangt (${formatPlain(Math.round(inhabitants.elasticity * 100))} %)` : how(inhabitants.elasticity);
  switch (cause) {
    case 'niets':
      return `De component ${name} verandert niet: van ${team} verandert geen inwonertal en geen werklast.`;
    case 'volgt niet':
      if (cell.before === 0) return `De component ${name} verandert niet: ${team} heeft er geen fte in.`;
      return `De component ${name} verandert niet: die volgt ${inhabitants.factor !== 1 ? (workload.factor !== 1 ? 'inwonertal en werklast' : 'het inwonertal') : 'de werklast'} niet.`;
    case 'inwoners':
      if (id === 'handhaving wijkagenten' && inhabitants.elasticity === 1) return norm(inhabitants, shown);
      return `De component ${name} volgt het inwonertal (${percent(inhabitants.factor)}) ${people}: ${path}.`;
    case 'werklast':
      return `De component ${name} volgt de hoeveelheid werk (${percent(workload.factor)}) ${how(workload.elasticity)}: ${path}.`;
    case 'beide':
      return `De component ${name} volgt het inwonertal (${percent(inhabitants.factor)}) ${people} en de hoeveelheid werk (${percent(workload.factor)}) ${how(workload.elasticity)}: ${path}.`;
    case 'elasticiteit':
      return `De component ${name} volgt de wijzigingen met een andere elasticiteit dan eerst: ${path}.`;
    default:
      throw cause satisfies never;
  }
}

function norm({ before, after, factor, assumed }: ComponentFact['inhabitants'], shown: Hundredths): string {
  const rises = factor >= 1;
  const numbers = before > 0 ? ` van ${formatCount(before)} naar ${formatCount(after)}` : '';
  const note = assumed ? '; de verdeling van de gemeente over twee teams is een aanname' : '';
  return `Het inwonertal ${rises ? 'stijgt' : 'daalt'}${numbers} (${percent(factor)}${note}): de norm van 1 wijkagent per 5.000 inwoners ${rises ? `geeft ${step(shown)}` : `vraagt ${size(shown)} minder`}.`;
}

function normalisatie({ total, wijkagenten, sharesChanged, minimum }: NormalisatieFact, shown: Hundredths, team: string): string {
  const same = Math.abs(total.after - total.before) < 0.005;
  const budget = Math.abs(wijkagenten.after - wijkagenten.before) < 0.05 ? '' : ` en het wijkagentenbudget van ${formatFte(wijkagenten.before)} naar ${formatFte(wijkagenten.after)} fte gaat`;
  const reason = sharesChanged ? `Omdat de gewichten van de componenten veranderen bij een totaal van ${formatFte(total.after)} fte` : same ? `Omdat het totaal ${formatFte(total.after)} fte blijft${budget}` : `Omdat het totaal van ${formatFte(total.before)} naar ${formatFte(total.after)} fte gaat`;
  const outcome = shown === 0 ? `verschuift er naar rato niets voor ${team}` : shown > 0 ? `krijgen de teams naar rato: voor ${team} ${size(shown)}` : `leveren alle teams naar rato in: voor ${team} ${size(shown)}`;
  const held = minimum?.kind === 'houdt' ? ` Het minimum houdt ${team} op ${formatFte(minimum.minimum)} wijkagenten; zonder dat minimum waren het er ${exact(minimum.without)}.` : '';
  const lifted = minimum?.kind === 'opgeheven' ? ` Het minimum van ${formatFte(minimum.minimum)} wijkagenten is opgeheven; het worden er ${exact(minimum.cell)}.` : '';
  return `${reason}, ${outcome}.${held}${lifted}`;
}

function grenzen({ role, bound, others }: GrenzenFact, shown: Hundredths, team: string): string {
  switch (role) {
    case 'geen':
      return `Onder- en bovengrenzen veranderen niets voor ${team}.`;
    case 'ondergrens':
      return `De ondergrens houdt ${team} op ${formatFte(bound ?? 0)} fte: ${step(shown)}.`;
    case 'bovengrens':
      return `De bovengrens houdt ${team} op ${formatFte(bound ?? 0)} fte: ${step(shown)}.`;
    case 'anderen':
      if (others.length === 0) return `Een grens die eerder gold, geldt niet meer: voor ${team} ${step(shown)}.`;
      return `Omdat ${names(others)} op een grens ${others.length === 1 ? 'staat' : 'staan'}, ${shown < 0 ? 'leveren' : 'krijgen'} de andere teams naar rato${shown < 0 ? ' in' : ''}: voor ${team} ${size(shown)}.`;
    default:
      throw role satisfies never;
  }
}

function ingroei({ damping, role, target, damped }: IngroeiFact, shown: Hundredths, team: string): string {
  if (damping === null) return shown === 0 ? 'Er is geen ingroei.' : `De ingroei van eerst vervalt: voor ${team} ${step(shown)}.`;
  const pace = damping.rule === 'vrij' ? `, hoogstens ${formatPlain(damping.perYear * 100)} % verlies per jaar` : damping.rule === 'HBVS 2012' ? ', hoogstens 1,5 % verlies per jaar' : '';
  const lead = `Ingroei (${damping.rule === 'vrij' ? 'vrije regel' : damping.rule}, jaar ${damping.year}${pace})`;
  switch (role) {
    case 'geen':
      return shown === 0 ? `${lead} verandert niets voor ${team}.` : `${lead}: voor ${team} vervalt de ingroei van eerst, ${step(shown)}.`;
    case 'krimpt':
      return `${lead}: ${team} levert nog niet alles in en staat op ${exact(damped)} in plaats van ${exact(target)} fte, ${step(shown)}.`;
    case 'groeit':
      return `${lead}: ${team} krijgt zijn groei nog niet helemaal en staat op ${exact(damped)} in plaats van ${exact(target)} fte, ${step(shown)}, omdat de teams die krimpen gespreid inleveren.`;
    default:
      throw role satisfies never;
  }
}

function amendementen({ items }: AmendementenFact, shown: Hundredths, team: string): string {
  if (items.length === 0) return `De amendementen veranderen niets voor ${team}.`;
  const each = items.map(({ name, fte, receives }) => `«${name}» ${receives ? 'geeft' : fte < 0 ? 'kost' : 'scheelt'} ${team} ${exact(Math.abs(fte))} fte${receives && fte < 0 ? ' minder' : ''}`);
  return `${items.length === 1 ? 'Amendement' : 'Amendementen'} ${each.join('; ')}: ${shown === 0 ? 'samen 0,00 fte' : step(shown)}.`;
}

/** "Ede", "Ede en Zwolle", "Ede, Zwolle en 3 andere teams". */
function names(teams: readonly string[]): string {
  const [first = '', second = ''] = teams;
  if (teams.length <= 2) return teams.join(' en ');
  return `${first}, ${second} en ${teams.length - 2} ander${teams.length === 3 ? '' : 'e'} team${teams.length === 3 ? '' : 's'}`;
}
