import type { BudgetAnswer, BudgetConstraint } from '../../simulation/goal/seekBudget';
import type { DriverAnswer, DriverConstraint, DriverQuestion } from '../../simulation/goal/seekDriver';
import type { InputPart } from '../../simulation/goal/levels';
import type { ShareAnswer, ShareConstraint, ShareQuestion } from '../../simulation/goal/seekShare';
import type { Shortfall } from '../../simulation/goal/shortfall';
import type { ModelProblem } from '../../model/errors';
import type { Scope } from '../../simulation/scenario';
import { formatDecimals } from '../format/numbers';
import { modelText } from './modelText';
import './simulationTexts';
import { t } from './translate';

const fte = (value: number) => formatDecimals(value, 1);
const percent = (share: number, decimals: number, signed: boolean) => `${formatDecimals(share * 100, decimals, signed)}\u202f%`;
/** "+4,13 %" */
export const changeText = (share: number) => percent(share, 2, true);
/** "93,8 %" */
export const shareText = (share: number) => percent(share, 1, false);

/** "de hele eenheid", "district Twente", "gemeente Zwolle", "Zwolle" */
export function scopeText(scope: Scope): string {
  return scope.kind === 'eenheid' ? t('goal.scope.eenheid') : t(`goal.scope.${scope.kind}`, { name: scope.name });
}

/** The answer to "welke verandering geeft dit team zoveel fte?" */
export function driverAnswerText({ driver, scope, team, target }: Pick<DriverQuestion, 'driver' | 'scope' | 'team' | 'target'>, answer: DriverAnswer): string {
  const asked = target.kind === 'difference' ? formatDecimals(target.fte, 1, true) : fte(target.fte);
  const texts = { driver: t(`simulatie.driverOf.${driver}`), scope: scopeText(scope), team, target: asked };
  switch (answer.kind) {
    case 'solutions': {
      const [first] = answer.parts;
      if (answer.parts.length > 1) return t('goal.answer.several', { ...texts, n: String(answer.parts.length), list: listed(answer.parts.map((part) => partText(part, changeText)), 'or'), fte: fte(answer.target) });
      if (first?.kind === 'interval') return t('goal.answer.interval', { ...texts, from: changeText(first.from), to: changeText(first.to), fte: fte(answer.target) });
      return t('goal.answer.point', { ...texts, change: changeText(first?.input ?? 0), fte: fte(answer.target) });
    }
    case 'independent':
      return t(answer.reached ? 'goal.answer.independentReached' : 'goal.answer.independent', { ...texts, fte: fte(answer.fte), target: fte(answer.target) });
    case 'unreachable': {
      const [low, high] = [answer.lowest, answer.highest].sort((a, b) => a.change - b.change);
      const binding = bindingText(answer.constraints.map((constraint) => driverConstraintText(constraint, texts.driver)), answer.together);
      return t('goal.answer.unreachable', { ...texts, low: changeText(low?.change ?? 0), high: changeText(high?.change ?? 0), least: fte(answer.lowest.fte), most: fte(answer.highest.fte), target: fte(answer.target), binding });
    }
    case 'impossible':
      return impossibleText(answer.problem);
    default:
      throw answer satisfies never;
  }
}

/** The answer to "welk aandeel houdt elk team binnen ±2 %?" */
export function shareAnswerText({ within }: Pick<ShareQuestion, 'within'>, answer: ShareAnswer): string {
  switch (answer.kind) {
    case 'solutions': {
      const present = t(answer.presentHolds ? 'goal.answer.presentHolds' : 'goal.answer.presentFails', { share: shareText(answer.present) });
      const range = listed(answer.parts.map((part) => partText(part, shareText)), 'or');
      if (answer.parts.length > 1) return t('goal.answer.shareSeveral', { n: String(answer.parts.length), range, present });
      return t(answer.parts[0]?.kind === 'point' ? 'goal.answer.sharePoint' : 'goal.answer.shareInterval', { range, present });
    }
    case 'independent': {
      const { team, deviation, fte: figure } = answer.worst;
      const texts = { team, deviation: changeText(deviation), fte: fte(figure), within: shareText(within) };
      return `${t(answer.holds ? 'goal.answer.shareIndependentHolds' : 'goal.answer.shareIndependentFails', texts)} ${t('goal.answer.shareIndependentWhy')}`;
    }
    case 'infeasible': {
      const { team, deviation, fte: figure } = answer.breaks;
      return t('goal.answer.shareInfeasible', { best: shareText(answer.best), team, deviation: changeText(deviation), fte: fte(figure), binding: bindingText(answer.constraints.map(shareConstraintText), answer.together) });
    }
    case 'impossible':
      return impossibleText(answer.problem);
    default:
      throw answer satisfies never;
  }
}

/** The answer to "hoeveel fte extra tot niemand tekortkomt?" */
export function budgetAnswerText(answer: BudgetAnswer): string {
  if (answer.kind === 'impossible') return impossibleText(answer.problem);
  const unknown = answer.unknown.length === 0 ? [] : [t('goal.answer.unknown', { names: listed(answer.unknown, 'and') })];
  switch (answer.kind) {
    case 'found': {
      const { extra, total, shortBelow, monotone } = answer;
      const main = extra === 0 ? t('goal.answer.budgetNothing', { total: fte(total) }) : t('goal.answer.budget', { extra: fte(extra), total: fte(total), short: shortText(shortBelow) });
      return [main, ...(monotone ? [] : [t('goal.answer.notMonotone')]), ...unknown].join(' ');
    }
    case 'infeasible': {
      const binding = bindingText(answer.constraints.map(budgetConstraintText), answer.together);
      return [t('goal.answer.budgetInfeasible', { best: fte(answer.best), short: shortText(answer.short), binding }), ...unknown].join(' ');
    }
    default:
      throw answer satisfies never;
  }
}

/** "komt Ede 0,1 fte tekort en 2 andere ook": the largest shortage first. */
function shortText(short: readonly Shortfall[]): string {
  const [worst, ...others] = [...short].sort((a, b) => a.fte - a.needed - (b.fte - b.needed));
  if (!worst) return t('goal.answer.shortNobody');
  const name = worst.kind === 'district' ? t('goal.scope.district', { name: worst.name }) : worst.name;
  const first = t('goal.answer.short', { name, fte: fte(worst.needed - worst.fte) });
  return others.length === 0 ? first : `${first} ${t('goal.answer.shortMore', { count: others.length })}`;
}

function bindingText(list: readonly string[], together: boolean): string {
  if (list.length === 0) return '';
  return t(together ? 'goal.binding.together' : list.length === 1 ? 'goal.binding.alone' : 'goal.binding.each', { list: listed(list, 'and') });
}

function driverConstraintText(constraint: DriverConstraint, driver: string): string {
  switch (constraint.kind) {
    case 'range':
      return t('goal.constraint.changeRange', { low: changeText(constraint.low), high: changeText(constraint.high) });
    case 'budget':
      return t('goal.constraint.following', { following: fte(constraint.following), total: fte(constraint.total), driver });
    default:
      return ruleText(constraint);
  }
}

function shareConstraintText(constraint: ShareConstraint): string {
  switch (constraint.kind) {
    case 'changes':
      return t('goal.constraint.changes');
    case 'limitsOfOthers':
      // The question is about every team: there are no others.
      return constraint.teams.length === 0 ? t('goal.constraint.limitsNobody') : t('goal.constraint.limits', { names: some(constraint.teams) });
    default:
      return ruleText(constraint);
  }
}

function budgetConstraintText(constraint: BudgetConstraint): string {
  switch (constraint.kind) {
    case 'range':
      return t('goal.constraint.budgetRange', { most: fte(constraint.most) });
    case 'rounding':
    case 'distribution':
      return t(`goal.constraint.${constraint.kind}`);
    default:
      return ruleText(constraint);
  }
}

function ruleText(constraint: Exclude<DriverConstraint, { kind: 'range' | 'budget' }>): string {
  switch (constraint.kind) {
    case 'cap':
    case 'floor':
      return t(`goal.constraint.${constraint.kind}`, { team: constraint.team, fte: fte(constraint.fte) });
    case 'limitsOfOthers':
    case 'minimaWijkagenten':
      return constraint.teams.length === 0 ? t(`goal.constraint.${constraint.kind}Nobody`) : t(`goal.constraint.${constraint.kind}`, { names: some(constraint.teams) });
    case 'wijkagentenBudget':
      return t(constraint.rule === 'vast' ? 'goal.constraint.budgetFixed' : 'goal.constraint.budgetFollows', { fte: fte(constraint.fte) });
    case 'damping':
      return t('goal.constraint.damping', { rule: constraint.rule, year: String(constraint.year) });
    default:
      throw constraint satisfies never;
  }
}

function impossibleText(problem: ModelProblem): string {
  return t('goal.answer.impossible', { problem: modelText(problem) });
}

function partText(part: InputPart, text: (value: number) => string): string {
  return part.kind === 'point' ? text(part.input) : t('goal.answer.range', { from: text(part.from), to: text(part.to) });
}

/** "a", "a en b", "a, b en c" */
function listed(words: readonly string[], last: 'and' | 'or'): string {
  const end = words.at(-1) ?? '';
  return words.length < 2 ? end : `${words.slice(0, -1).join(', ')} ${t(`goal.answer.${last}`)} ${end}`;
}

/** Three names at most; the rest is a number. */
function some(names: readonly string[]): string {
  return names.length <= 3 ? listed(names, 'and') : `${names.slice(0, 3).join(', ')} ${t('goal.constraint.more', { count: names.length - 3 })}`;
}
