// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { barsDrawing } from '../../../src/taskpane/charts/BarsPicture';
import { PictureFrame } from '../../../src/taskpane/charts/PictureFrame';
import { tableDrawing } from '../../../src/taskpane/charts/TablePicture';
import { tileLayout } from '../../../src/taskpane/charts/tileLayout';
import { tileMapDrawing } from '../../../src/taskpane/charts/TileMapPicture';
import { Waterfall } from '../../../src/taskpane/charts/Waterfall';
import { YearLines } from '../../../src/taskpane/charts/YearLines';
import { svgText } from '../../../src/taskpane/copy/picture';
import type { Drawing } from '../../../src/taskpane/copy/copySource';
import type { Gain } from '../../../src/taskpane/state/gains';
import { lightPane } from '../../../src/taskpane/theme/paneTheme';

const inputs = publishedInputs();
const gains = inputs.teams.map((team, t): Gain => ({ team: t, name: team.name, district: team.district, before: 1000 as Gain['before'], after: (1000 + t - 13) as Gain['after'], delta: t - 13, exact: (t - 13) / 10 }));
const framed = (drawing: Drawing) => svgText(<PictureFrame title="Wie krijgt wat?" subtitle="Δ HBVS+ in fte" source="Bron: Sterktewijzer" drawing={drawing} />);

describe('a picture for a slide', () => {
  const drawings: readonly [string, Drawing][] = [
    ['bars', barsDrawing(gains)],
    ['tile map', tileMapDrawing(tileLayout(inputs.districts, inputs.teams), inputs.districts, gains)],
    ['table', tableDrawing({ header: ['Team', 'Na'], rows: gains.map((gain) => [gain.name, { value: gain.after / 10, decimals: 1 }]), note: 'Indicatief' })],
    ['waterfall', { width: 560, height: 200, content: <Waterfall label="" from={{ label: 'HBVS+ 2023', value: '145,7' }} to={{ label: 'Na', value: '153,1' }} steps={[{ label: 'Wijkagenten', value: 260 }]} width={560} names={150} format={String} /> }],
    ['years', { width: 300, height: 120, content: <YearLines title="Zwolle" label="" points={[{ year: 2024, value: 1, target: 2 }]} low={-1} high={2} width={300} height={120} withTarget format={String} /> }],
  ];

  test.each(drawings)('%s stands on its own: no property of the theme is left, title and source are in it', (_, drawing) => {
    const svg = framed(drawing);
    expect(svg).toMatch(/^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toContain('var(--');
    expect(svg).toContain('Wie krijgt wat?');
    expect(svg).toContain('Bron: Sterktewijzer');
    expect(svg).toContain(lightPane.colorNeutralBackground1);
  });

  test('every team is in the map and in the bars, with its sign', () => {
    for (const drawing of [drawings[0]?.[1], drawings[1]?.[1]]) {
      const text = drawing ? framed(drawing).replace(/<\/text><text[^>]*>/g, ' ') : '';
      for (const team of inputs.teams) expect(text).toContain(team.name);
      expect(text).toContain('+1,3');
      expect(text).toContain('\u22121,3');
    }
  });
});
