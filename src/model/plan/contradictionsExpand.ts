import type { Identity } from './contradictionsIdentity';
import { printedFigures } from './printed';
import type { PrintedFigure } from './printedFigure';

const printings = new Map<string, PrintedFigure[]>();
for (const figure of printedFigures) {
  const same = printings.get(figure.quantity);
  if (same) same.push(figure);
  else printings.set(figure.quantity, [figure]);
}

/** Every place where the plan prints a quantity, in the order of the plan. */
export function printingsOf(quantity: string): readonly PrintedFigure[] {
  return printings.get(quantity) ?? [];
}

/** One identity with, for every quantity in it, one of the places where it is printed. */
export interface Expansion {
  readonly target: PrintedFigure;
  /** Other places where the target is printed with the same value. */
  readonly targetAlso: readonly PrintedFigure[];
  readonly terms: readonly { readonly factor: number; readonly figure: PrintedFigure }[];
  /** Figures chosen from a quantity that the plan prints with different values: they tell expansions apart. */
  readonly disputed: readonly PrintedFigure[];
}

/**
 * An identity in every way that can give a different answer: one expansion for each combination of the different values with
 * which its quantities are printed. Printings with equal values are compared with each other elsewhere; to repeat each sum
 * for each of them would add rows but no information.
 */
export function expand(identity: Identity): Expansion[] {
  const choices = identity.terms.map((term) => distinctValues(printingsOf(term.quantity)));
  return distinctValues(printingsOf(identity.target)).flatMap((targets) => combinations(choices).map((sources) => expansionOf(identity, targets, sources)));
}

/** Printings of one quantity grouped by value. */
function distinctValues(figures: readonly PrintedFigure[]): PrintedFigure[][] {
  const groups = new Map<number, PrintedFigure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.value);
    if (group) group.push(figure);
    else groups.set(figure.value, [figure]);
  }
  return [...groups.values()];
}

function combinations<T>(choices: readonly (readonly T[])[]): T[][] {
  return choices.reduce<T[][]>((found, options) => found.flatMap((chosen) => options.map((option) => [...chosen, option])), [[]]);
}

function expansionOf(identity: Identity, targets: readonly PrintedFigure[], sources: readonly (readonly PrintedFigure[])[]): Expansion {
  const target = nearest(targets, sources);
  const order = familiesByFit(target, sources);
  const terms = sources.map((source, i) => ({ factor: identity.terms[i]?.factor ?? 1, figure: pick(source, order) }));
  return {
    target,
    targetAlso: targets.filter((figure) => figure !== target),
    terms,
    disputed: terms.map((term) => term.figure).filter((figure) => distinctValues(printingsOf(figure.quantity)).length > 1),
  };
}

/** Figures of one table or of tables of one form: "bijlage1.team" and "bijlage1.onderdeel" are the district tables. */
const family = (figure: PrintedFigure): string => figure.id.split('.').slice(0, 2).join('.');

const table = (figure: PrintedFigure): string => `${figure.place.section} ${figure.place.table}`;
const chapter = (figure: PrintedFigure): string => figure.id.split('.')[0] ?? '';

/** In how many of the terms a part of the plan can provide the figure. */
const coverage = (name: string, part: (figure: PrintedFigure) => string, sources: readonly (readonly PrintedFigure[])[]): number =>
  sources.filter((source) => source.some((figure) => part(figure) === name)).length;

/** The printing of the target in the table, else the chapter, with most of the terms; the first in the plan when several are. */
function nearest(targets: readonly PrintedFigure[], sources: readonly (readonly PrintedFigure[])[]): PrintedFigure {
  const fit = (figure: PrintedFigure): number =>
    coverage(table(figure), table, sources) * (sources.length + 1) + coverage(chapter(figure), chapter, sources);
  const [first, ...rest] = targets;
  if (!first) throw new Error('a quantity without a printed figure');
  return rest.reduce((best, figure) => (fit(figure) > fit(best) ? figure : best), first);
}

/** Tables to take terms from: the target's own, then the one with most of the terms, then the target's chapter. */
function familiesByFit(target: PrintedFigure, sources: readonly (readonly PrintedFigure[])[]): string[] {
  const names = [...new Set(sources.flat().map(family))];
  const own = (name: string): number => (name === family(target) ? 1 : 0);
  const near = (name: string): number => (name.split('.')[0] === chapter(target) ? 1 : 0);
  const fit = (name: string): number => coverage(name, family, sources);
  return names.sort((a, b) => own(b) - own(a) || fit(b) - fit(a) || near(b) - near(a));
}

function pick(source: readonly PrintedFigure[], order: readonly string[]): PrintedFigure {
  const [first, ...rest] = source;
  if (!first) throw new Error('a quantity without a printed figure');
  return rest.reduce((best, figure) => (order.indexOf(family(figure)) < order.indexOf(family(best)) ? figure : best), first);
}
