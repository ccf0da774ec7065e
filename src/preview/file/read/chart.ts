import type { ChartState } from '../../workbookState';
import { below, child, children, descend, type XmlNode } from './xml';

type Series = ChartState['series'][number];

function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['val'];
}

/** The words of a title written in the chart; undefined for one taken from a cell. */
function titleOf(node: XmlNode | undefined): string | undefined {
  const paragraphs = children(descend(node, 'title', 'tx', 'rich'), 'p').map((paragraph) => below(paragraph, 't').map((part) => part.text).join(''));
  return paragraphs.length > 0 ? paragraphs.join('\n') : undefined;
}

function seriesOf(node: XmlNode): Series | undefined {
  const values = descend(node, 'val', 'numRef', 'f')?.text;
  if (values === undefined) return undefined;
  const categories = (descend(node, 'cat', 'strRef', 'f') ?? descend(node, 'cat', 'numRef', 'f') ?? descend(node, 'cat', 'multiLvlStrRef', 'f'))?.text;
  const reference = descend(node, 'tx', 'strRef', 'f')?.text;
  // Some programs write a literal name as a reference to a text.
  const literal = reference === undefined ? undefined : /^"(.*)"$/s.exec(reference)?.[1]?.replace(/""/g, '"');
  return { name: literal ?? descend(node, 'tx', 'v')?.text, nameRef: literal === undefined ? reference : undefined, categories, values };
}

/** A chart of the three kinds that can be written; undefined for any other. */
export function readChart(space: XmlNode | undefined, name: string, position: ChartState['position']): ChartState | undefined {
  const chart = child(space, 'chart');
  const area = child(chart, 'plotArea');
  const plots = area?.children.filter((node) => node.name.endsWith('Chart')) ?? [];
  const [plot] = plots;
  if (!plot || plots.length > 1 || (plot.name !== 'barChart' && plot.name !== 'lineChart')) return undefined;
  const grouping = valueOf(plot, 'grouping') ?? 'standard';
  if (grouping !== 'standard' && grouping !== 'clustered') return undefined;
  const series = children(plot, 'ser').map(seriesOf);
  if (series.length === 0 || !series.every((item): item is Series => item !== undefined)) return undefined;
  const categoryAxis = child(area, 'catAx') ?? child(area, 'dateAx');
  const valueAxis = child(area, 'valAx');
  return {
    name,
    kind: plot.name === 'lineChart' ? 'line' : valueOf(plot, 'barDir') === 'bar' ? 'bar' : 'column',
    title: titleOf(chart),
    series,
    position,
    valueAxisTitle: titleOf(valueAxis),
    categoryAxisTitle: titleOf(categoryAxis),
    reverseCategories: valueOf(child(categoryAxis, 'scaling'), 'orientation') === 'maxMin' || undefined,
    legend: child(chart, 'legend') !== undefined,
  };
}
