// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import '../../../src/taskpane/i18n/normText';
import { UnderMinimumList } from '../../../src/taskpane/views/Wijkagenten/UnderMinimumList';

afterEach(cleanup);

const team = { team: 0, name: 'Ede', minimum: 25, now: 22, end: 25, onlyPhasing: true };
const rows = () => within(screen.getByRole('list', { name: 'Onder het minimum' })).getAllByRole('listitem').map((item) => item.textContent);

test('who stays under the minimum comes before who is there only because of the ingroei', () => {
  render(<UnderMinimumList under={[team, { ...team, team: 1, name: 'Barneveld', end: 23, onlyPhasing: false }]} />);
  expect(rows()).toEqual([
    'Barneveld: ook na de ingroei onder het minimumminimum 25,0 · nu 22,0 fte · zonder ingroei 23,0 fte',
    'Ede: alleen door de ingroei onder het minimumminimum 25,0 · nu 22,0 fte · zonder ingroei 25,0 fte',
  ]);
});

test('without ingroei there is no later', () => {
  render(<UnderMinimumList under={[{ ...team, end: 22, onlyPhasing: false }]} />);
  expect(rows()).toEqual(['Ede: onder het minimumminimum 25,0 · nu 22,0 fte']);
});
