import { describe, expect, test } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { depthOf } from '../../../src/taskpane/charts/chartInk';
import { softBreaks } from '../../../src/taskpane/charts/softBreaks';
import { tileLayout } from '../../../src/taskpane/charts/tileLayout';
import { wrap } from '../../../src/taskpane/charts/TablePicture';
import { waterfallBars } from '../../../src/taskpane/charts/Waterfall';
import { rangeOf } from '../../../src/taskpane/charts/YearLines';

describe('where tiles stand', () => {
  const inputs = publishedInputs();
  const blocks = tileLayout(inputs.districts, inputs.teams);

  test('every team has one place of its own in the block of its district', () => {
    const teams = blocks.flatMap((block) => block.tiles.map((tile) => ({ ...tile, district: block.district })));
    expect(teams.map(({ team }) => team).sort((a, b) => a - b)).toEqual(inputs.teams.map((_, t) => t));
    for (const { team, district } of teams) expect(inputs.teams[team]?.district).toBe(district);
    const places = teams.map(({ district, column, row }) => `${district} ${column} ${row}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('Zwolle lies in the south-west of its district, Enschede under the rest of Twente', () => {
    const place = (name: string) => blocks.flatMap((block) => block.tiles).find((tile) => inputs.teams[tile.team]?.name === name);
    expect(place('Zwolle')).toMatchObject({ column: 0, row: 1 });
    expect(place('Enschede')).toMatchObject({ column: 0, row: 2 });
  });

  test('another tree: a renamed team goes behind the known ones, unknown districts where there is room, empty ones nowhere', () => {
    const teams = [{ name: 'Twente Plus', district: 0 }, { name: 'Enschede', district: 0 }, { name: 'x', district: 1 }, { name: 'y', district: 2 }];
    const found = tileLayout([{ name: 'Twente' }, { name: 'Noord' }, { name: 'Zuid' }, { name: 'Leeg' }], teams);
    expect(found.map((block) => block.side)).toEqual(['oost', 'west', 'west']);
    expect(found[0]?.tiles.map((tile) => tile.team)).toEqual([1, 0]);
  });
});

describe('shapes', () => {
  test('each bar of a waterfall starts where the one before ended', () => {
    expect(waterfallBars([{ label: 'a', value: 260 }, { label: 'b', value: -100 }, { label: 'c', value: 0 }])).toEqual([
      { value: 260, low: 0, high: 260, end: 260 },
      { value: -100, low: 160, high: 260, end: 160 },
      { value: 0, low: 160, high: 160, end: 160 },
    ]);
  });

  test.each([[0, 10, 0], [1, 10, 1], [-4, 10, 2], [7, 10, 3], [50, 10, 3], [1, 0, 0]] as const)('a difference of %d on a scale of %d has depth %d', (value, scale, depth) => expect(depthOf(value, scale)).toBe(depth));

  test('the range of the years holds 0 and the line without damping', () => {
    expect(rangeOf([{ year: 2024, value: 1, target: 3 }, { year: 2025, value: -2, target: null }])).toEqual({ low: -2, high: 3 });
    expect(rangeOf([{ year: 2024, value: 0, target: 0 }])).toEqual({ low: -0.05, high: 0.05 });
  });

  test.each([
    ['Rivierenland West', 'Rivieren-land West'],
    ['Tweestromenland', 'Twee-stromen-land'],
    ['Zwolle', 'Zwolle'],
    ['Noordoost', 'Noordoost'],
  ])('%s may break as %s', (name, broken) => expect(softBreaks(name).replaceAll('\u00ad', '-')).toBe(broken));

  test('a note breaks between words', () => expect(wrap('een twee drie', 8)).toEqual(['een twee', 'drie']));
});
