import { dutchErrors } from '../errorValues';
import type { LinkFault, LinkProblem } from '../link/links';
import { placeText } from './nl';
import type { ProblemSentence } from './problemSentence';

/** Why nothing was linked or unlinked. */
export function linkSentence(problem: LinkProblem): ProblemSentence {
  switch (problem.code) {
    case 'ownSheet':
      return { title: `Blad ${problem.sheet} hoort bij het model`, detail: 'Het model kan geen cellen van zichzelf volgen.', advice: 'Selecteer gegevens op een van uw eigen bladen.' };
    case 'sheetProtected':
      return { title: `Blad ${problem.sheet} is beveiligd`, detail: 'Daardoor kan het model er niets schrijven.', advice: 'Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en probeer het opnieuw.' };
    case 'keyTwice':
      return { title: `«${problem.key}» staat meer dan eens in uw gegevens`, detail: `In ${problem.places.map(placeText).join(' en ')}. Een formule vindt alleen de eerste, en dat hoeft niet de bedoelde te zijn.`, advice: 'Geef een van beide rijen een andere naam, of selecteer een bereik zonder de andere.' };
    case 'keyTooLong':
      return { title: `De naam in ${placeText(problem.place)} is te lang`, detail: 'Excel zoekt op teksten van hoogstens 255 tekens.', advice: 'Kort de naam in.' };
    case 'targetTwice':
      return { title: `«${problem.name}» zou twee keer worden gekoppeld`, detail: 'Een cel van het model kan maar één cel volgen.', advice: 'Kies per kolom en per rij één bron.' };
    case 'noLink':
      return { title: 'Deze koppeling bestaat niet meer', detail: 'Zij is intussen verwijderd.', advice: 'Er is niets te doen.' };
    case 'nothingToKeep':
      return { title: 'Niet elke gekoppelde cel heeft nu een waarde', detail: `In ${some(problem.places.map(placeText))} staat geen getal.`, advice: 'Herstel de koppeling eerst, of zet de waarden van voor de koppeling terug.' };
    default:
      throw problem satisfies never;
  }
}

/** What broke in a link. */
export function linkFault(fault: LinkFault): string {
  const which = 'of' in fault && fault.of === 'sleutel' ? 'de kolom met de namen' : 'de kolom met de waarden';
  switch (fault.code) {
    case 'nameGone':
      return `De naam ${fault.name}, die ${which} aanwijst, is verwijderd.`;
    case 'cellsGone':
      return `In uw blad is ${which} verwijderd, of het hele blad.`;
    case 'headerChanged':
      return fault.found === null ? `Boven de kolom staat niet meer «${fault.was}».` : `Boven de kolom staat nu «${fault.found}» en niet meer «${fault.was}».`;
    case 'rowGone':
      return `«${fault.key}» staat niet meer in de kolom met de namen (voor ${placeText(fault.cell)}).`;
    case 'keysTwice':
      return 'Een naam staat twee keer in uw blad: de formules nemen de eerste.';
    case 'noNumber':
      return `${fault.place === null ? 'Voor ' : ''}${placeText(fault.place ?? fault.cell)}: «${dutchErrors[fault.found] ?? fault.found}» is geen getal.`;
    default:
      throw fault satisfies never;
  }
}

const some = (words: readonly string[]) => (words.length > 4 ? `${words.slice(0, 4).join(', ')} en ${words.length - 4} andere` : words.join(', '));
