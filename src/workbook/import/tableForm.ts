import { isPeriodHeader, isRegionHeader, partOf } from './columns';
import type { Part } from './columns';
import { plainName } from './regions';
import type { CbsRow, Topic } from './types';

type Lines = readonly (readonly string[])[];

export interface LaidOutFile {
  readonly title: string;
  readonly topics: readonly Topic[];
  readonly dimensions: readonly string[];
  readonly rows: readonly CbsRow[];
}

/** What one column of row names, or one line of headers, says: its kind, and its text for a body row or a body column. */
interface Axis {
  readonly part: Part;
  readonly name: string;
  readonly at: (row: number, column: number) => string;
}

const isDimension = (cell: string) => isRegionHeader(cell) || isPeriodHeader(cell) || plainName(cell) === 'onderwerp';
const isFooter = (line: readonly string[]) => /^(bron:|©|copyright)/i.test(line[0] ?? '');

/**
 * A file laid out as on the screen of StatLine: a title, lines of headers (topics, periods, regions, units), rows, and "Bron: CBS" below.
 * Regions, periods and topics may each stand in the rows or in the headers.
 * @param isRegion whether a text is a region of the workbook: the values themselves tell what a line of headers holds
 * @returns null when no line names a dimension
 */
export function readLaidOut(lines: Lines, isRegion: (text: string) => boolean): LaidOutFile | null {
  const last = lines.slice(0, 20).findLastIndex((line) => line.some(isDimension));
  const header = lines[last] ?? [];
  const firstValue = header.findIndex((cell) => !isDimension(cell));
  const left = firstValue < 0 ? header.length : firstValue;
  if (last < 0 || left === 0) return null;
  const end = lines.findIndex((line, index) => index > last && isFooter(line));
  const body = lines.slice(last + 1, end < 0 ? undefined : end).filter((line) => line.slice(0, left).some((cell) => cell !== ''));
  const heads = lines.slice(0, last + 1).filter((line) => line.slice(left).some((cell) => cell !== ''));
  const width = Math.max(...lines.map((line) => line.length));
  const axes = [...rowAxes(header, body, left, isRegion), ...headAxes(heads, left, width, isRegion)];
  return unfold(axes, body, left, width, lines[0]?.[0] ?? '');
}

function rowAxes(header: readonly string[], body: Lines, left: number, isRegion: (text: string) => boolean): Axis[] {
  return Array.from({ length: left }, (_, column) => {
    const values = filledDown(body.map((line) => line[column] ?? ''));
    const name = header[column] ?? '';
    const told = partOf(values, isRegion);
    const part = told === 'other' && plainName(name) === 'onderwerp' ? 'topics' : told;
    return { part, name, at: (row) => values[row] ?? '' };
  });
}

function headAxes(heads: Lines, left: number, width: number, isRegion: (text: string) => boolean): Axis[] {
  return heads.map((line) => {
    const values = filledDown(Array.from({ length: width - left }, (_, column) => line[left + column] ?? ''));
    const name = line.slice(0, left).findLast((cell) => cell !== '') ?? '';
    const told = partOf(values, isRegion);
    return { part: told === 'other' && (plainName(name) === 'onderwerp' || name === '') ? 'topics' : told, name, at: (_row, column) => values[column] ?? '' };
  });
}

/** A name stands once above or beside all that it goes for. */
function filledDown(values: readonly string[]): string[] {
  let before = '';
  return values.map((value) => (before = value === '' ? before : value));
}

function unfold(axes: readonly Axis[], body: Lines, left: number, width: number, title: string): LaidOutFile | null {
  const of = (part: Part) => axes.filter((axis) => axis.part === part);
  const [region, period] = [of('regions')[0], of('periods')[0]];
  if (!region || !period) return null;
  const others = of('other').filter((axis) => axis.name !== '');
  const topics: Topic[] = [];
  const rows = new Map<string, { region: string; period: string; others: string[]; cells: string[] }>();
  body.forEach((line, r) => {
    for (let c = 0; c < width - left; c++) {
      const path = of('topics').map((axis) => axis.at(r, c)).filter((part) => part !== '');
      const unit = of('units').map((axis) => axis.at(r, c)).find((text) => text !== '') ?? null;
      const key = [region.at(r, c), period.at(r, c), ...others.map((axis) => axis.at(r, c))];
      const row = rows.get(key.join('\u0001')) ?? { region: key[0] ?? '', period: key[1] ?? '', others: key.slice(2), cells: [] };
      rows.set(key.join('\u0001'), row);
      row.cells[topicIndex(topics, path.join('/'), unit)] = line[left + c] ?? '';
    }
  });
  return { title, topics, dimensions: others.map((axis) => axis.name), rows: [...rows.values()].map((row) => ({ ...row, cells: topics.map((_, i) => row.cells[i] ?? '') })) };
}

function topicIndex(topics: Topic[], title: string, unit: string | null): number {
  const found = topics.findIndex((topic) => topic.title === title && topic.unit === unit);
  return found >= 0 ? found : topics.push({ title, unit }) - 1;
}
