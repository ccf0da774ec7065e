import type { ChartState } from '../../workbookState';
import type { SheetContext } from './cells';
import { readChart } from './chart';
import type { Noun } from './losses';
import type { Package } from './package';
import { attribute, below, child, numeric, type XmlNode } from './xml';

const NOUNS: Readonly<Record<string, Noun>> = {
  pic: ['afbeelding', 'afbeeldingen'],
  sp: ['vorm of tekstvak', 'vormen of tekstvakken'],
  cxnSp: ['lijn', 'lijnen'],
  grpSp: ['groep vormen', 'groepen vormen'],
  contentPart: ['inkttekening', 'inkttekeningen'],
};

/** A cell of usual size in the drawing's units, for charts placed with a size instead of a second corner. */
const USUAL_CELL = { width: 64 * 9525, height: 20 * 9525 } as const;

/** The nearest corner of a cell: one past the middle of a cell belongs to the next. */
function corner(node: XmlNode | undefined): { readonly row: number; readonly column: number } {
  const at = (name: string): number => Number(child(node, name)?.text ?? 0);
  const past = (offset: number, size: number): number => (offset > size / 2 ? 1 : 0);
  return { row: at('row') + past(at('rowOff'), USUAL_CELL.height), column: at('col') + past(at('colOff'), USUAL_CELL.width) };
}

function positionOf(anchor: XmlNode): ChartState['position'] {
  const from = corner(child(anchor, 'from'));
  const size = child(anchor, 'ext');
  const far = child(anchor, 'to');
  const to = far ? corner(far) : { row: from.row + Math.round((numeric(size, 'cy') ?? 0) / USUAL_CELL.height), column: from.column + Math.round((numeric(size, 'cx') ?? 0) / USUAL_CELL.width) };
  return { fromRow: from.row, fromColumn: from.column, toRow: to.row, toColumn: to.column };
}

/** What a graphic frame holds when it is not a chart of the usual kind. */
function frameNoun(uri: string): Noun {
  if (uri.includes('timeslicer')) return ['tijdlijn', 'tijdlijnen'];
  if (uri.includes('slicer')) return ['slicer', 'slicers'];
  if (uri.includes('diagram')) return ['SmartArt-tekening', 'SmartArt-tekeningen'];
  if (uri.includes('chartex')) return ['grafiek van een nieuwere soort', 'grafieken van een nieuwere soort'];
  return ['ingevoegd object', 'ingevoegde objecten'];
}

/** The children, where one is a choice between a newer and an older form those of the newer. */
function newest(node: XmlNode | undefined): XmlNode[] {
  return node?.children.flatMap((item) => (item.name === 'AlternateContent' ? newest(child(item, 'Choice')) : [item])) ?? [];
}

/**
 * The charts of a drawing. Everything else in it is a loss.
 * @param own whether this product saved the file: then its charts hold nothing that cannot be written again
 */
export function readDrawing(file: Package, path: string, context: SheetContext, own: boolean): ChartState[] {
  const relations = file.relations(path);
  const lose = (part: string, noun: Noun): void => context.losses.add({ part, sheet: context.name, noun });
  const charts: ChartState[] = [];
  for (const anchor of newest(file.xml(path))) {
    for (const item of newest(anchor)) {
      const noun = NOUNS[item.name];
      if (noun) lose(path, noun);
      if (item.name !== 'graphicFrame') continue;
      const data = below(item, 'graphicData')[0];
      const reference = child(data, 'chart');
      const uri = data?.attributes['uri'] ?? '';
      const chartPath = relations.find((relation) => relation.id === attribute(reference, 'id'))?.target;
      if (!/\/chart$/.test(uri) || chartPath === undefined) {
        lose(path, frameNoun(uri));
        continue;
      }
      const name = below(item, 'cNvPr')[0]?.attributes['name'] ?? `Grafiek ${charts.length + 1}`;
      const chart = readChart(file.xml(chartPath), name, positionOf(anchor));
      if (!chart) lose(chartPath, [`grafiek`, `grafieken`]);
      else charts.push(chart);
      if (chart && !own) lose(chartPath, ['grafiek waarvan de eigen opmaak vervalt (soort, reeksen en titels blijven)', 'grafieken waarvan de eigen opmaak vervalt (soort, reeksen en titels blijven)']);
    }
  }
  return charts;
}
