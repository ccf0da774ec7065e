import type { StrengthInputs } from '../../model/strength/inputs';
import type { Conflict } from '../../simulation/apply';
import { inScope, partsOf } from '../../simulation/parts';
import type { DriverChange, Scope } from '../../simulation/scenario';
import { changeText, scopeLabel } from './scopeLabel';
import { t } from './translate';

/** A change with the scenario it is from; null = the one on screen. */
export interface PlacedChange {
  readonly change: DriverChange;
  readonly origin: string | null;
}

/** What is said at a change about another one. */
export interface ConflictNote {
  readonly text: string;
  /** Index of the other change. */
  readonly other: number;
}

/**
 * The sentence at each change that replaces another one or is replaced; both changes are named.
 * @param changes in the order in which they apply; @param conflicts with indices in it
 * @returns per change; null where there is nothing to say
 */
export function conflictNotes(changes: readonly PlacedChange[], conflicts: readonly Conflict[], inputs: StrengthInputs): (ConflictNote | null)[] {
  const first = changes.findIndex((placed) => placed.origin === null);
  const name = (index: number) => {
    const placed = changes[index];
    if (!placed) return '';
    const what = changeText(placed.change);
    return placed.origin === null ? t('scenarios.change.own', { n: String(index - first + 1), what }) : t('scenarios.change.other', { what, name: placed.origin });
  };
  return changes.map((placed, index) => {
    const lost = conflicts.findLast((conflict) => conflict.overruled.includes(index));
    const winner = lost && changes[lost.winner];
    if (lost && winner) return { text: losing(placed.change, winner.change, name(lost.winner), inputs), other: lost.winner };
    const won = conflicts.find((conflict) => conflict.winner === index);
    const loser = won && changes[won.overruled.at(-1) ?? -1];
    return won && loser ? { text: winning(placed.change, loser.change, name(won.overruled.at(-1) ?? -1), won.overruled.length), other: won.overruled.at(-1) ?? -1 } : null;
  });
}

function winning(winner: DriverChange, loser: DriverChange, loserName: string, count: number): string {
  const facts = factsOf(winner);
  if (count === 1 && bothFix(winner, loser)) return t('scenarios.change.two', facts);
  return count === 1 ? t('scenarios.change.wins', { ...facts, loser: capital(loserName) }) : t('scenarios.change.winsMany', { ...facts, n: String(count) });
}

function losing(loser: DriverChange, winner: DriverChange, winnerName: string, inputs: StrengthInputs): string {
  const facts = { ...factsOf(winner), winner: winnerName };
  if (bothFix(winner, loser)) return t('scenarios.change.twoEarlier', facts);
  return t(covers(winner.scope, loser.scope, inputs) ? 'scenarios.change.loses' : 'scenarios.change.losesThere', facts);
}

function factsOf({ driver, scope }: DriverChange) {
  return { thing: t(`scenarios.change.thing.${driver}`), scope: scope.kind === 'eenheid' ? t('simulatie.nameUnit') : scopeLabel(scope) };
}

/** Both say what the driver of the same place becomes. */
function bothFix(winner: DriverChange, loser: DriverChange): boolean {
  const fixes = ({ amount }: DriverChange) => amount.kind === 'absoluut' || amount.kind === 'formule';
  return fixes(winner) && fixes(loser) && scopeLabel(winner.scope) === scopeLabel(loser.scope);
}

/** Every place of the inner scope lies in the outer one. */
function covers(outer: Scope, inner: Scope, inputs: StrengthInputs): boolean {
  return partsOf(inputs).every((part) => !inScope(inner, part, inputs) || inScope(outer, part, inputs));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
