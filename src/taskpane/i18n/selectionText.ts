import type { SelectionReading } from '../../excel/contract';
import type { Place } from '../../workbook/problems';
import { formatDecimals } from '../format/numbers';
import { problemText } from './problemText';
import './simulationTexts';
import { t } from './translate';

const at = (place: Place) => (place.range === undefined ? place.sheet : `${place.sheet}!${place.range}`);

/** The sentence for a selection that cannot be used, in the pane's language. */
export function selectionText(problem: Extract<SelectionReading<unknown>, { ok: false }>['problem']): string {
  switch (problem.code) {
    case 'nothing':
      return t('certainty.selection.nothing');
    case 'severalColumns':
      return t('certainty.selection.severalColumns', { place: at(problem.place), columns: String(problem.columns) });
    case 'tooFew':
      return t('certainty.selection.tooFew', { place: at(problem.place), count: problem.found, needed: String(problem.needed) });
    case 'tooMany':
      return t('certainty.selection.tooMany', { place: at(problem.place), found: formatDecimals(problem.found, 0), most: formatDecimals(problem.most, 0) });
    case 'wrongShape':
      return t('certainty.selection.wrongShape', { place: at(problem.place), rows: String(problem.rows), columns: String(problem.columns), teams: String(problem.teams) });
    case 'notSymmetric':
      return t('certainty.selection.notSymmetric', { place: at(problem.place), mirror: at(problem.mirror), found: formatDecimals(problem.found, 2), other: formatDecimals(problem.other, 2) });
    case 'diagonalNotOne':
      return t('certainty.selection.diagonalNotOne', { place: at(problem.place), found: formatDecimals(problem.found, 2) });
    case 'cells': {
      const [first, ...rest] = problem.problems.map(problemText);
      const sentence = first ? `${first.title}. ${first.detail} ${first.advice}` : '';
      return rest.length === 0 ? sentence : `${sentence} ${t('certainty.selection.more', { count: rest.length })}`;
    }
    case 'refused':
      return t('certainty.selection.refused', { office: problem.office, detail: problem.detail });
    default:
      throw problem satisfies never;
  }
}
