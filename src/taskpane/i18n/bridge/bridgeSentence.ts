import type { Hundredths } from '../../../model/units';
import type { BridgeFact } from '../../../simulation/results/bridgeFacts';
import { bridgeSentence as dutch } from './bridgeNl';
import { bridgeSentence as english } from './bridgeEn';

/**
 * The reason of one step of a bridge, with its numbers, in the language of the pane.
 * @param shown the step as it is shown beside the sentence
 */
export function bridgeSentenceIn(language: 'nl' | 'en', fact: BridgeFact, shown: Hundredths, team: string): string {
  return language === 'en' ? english(fact, shown, team) : dutch(fact, shown, team);
}
