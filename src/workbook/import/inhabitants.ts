import { yearlyGrowth } from '../../model/yearlyGrowth';
import { dateToSerial, serialToDate } from '../dates';
import type { Figures } from './figures';
import { bestYear, municipalColumn, NEARLY_ALL, valueOf } from './municipalColumn';
import type { Found, GrowthYears, ImportColumn, ImportRemark, PlannedColumn } from './plan';
import type { ImportTarget } from './target';
import type { Topic } from './types';

/** Inhabitants 1, 2 and 3 years before the reference date: the formula takes a mean of four years. */
const earlier = [1, 2, 3];
const gemeenten = (key: string): ImportColumn => ({ table: 'gemeenten', key });

/** 1000 for a topic in thousands. */
export const thousands = ({ unit }: Topic) => (unit !== null && /x\s*1[ .]?000/i.test(unit) ? 1000 : 1);

/** Inhabitants on 1 January of the base year with their date, and of the three years before. */
export function planInhabitants(figures: Figures, target: ImportTarget, topic: number, about: Topic, baseYear: number): Found {
  const factor = thousands(about);
  const how = factor === 1 ? [] : (['maalDuizend'] as const);
  const of = (key: string, year: number): Found => {
    if (!figures.years.includes(year)) return { columns: [], left: [{ ...gemeenten(key), reason: { code: 'noYear', year, years: figures.years } }] };
    const value = (code: string) => {
      const found = valueOf(figures, topic, code, year, factor === 1 ? 'count' : 'amount', factor);
      return found.ok ? { ...found, value: Math.round(found.value) } : found;
    };
    return municipalColumn(target, key, { source: about.title, period: String(year), provisional: figures.provisional.has(year), how }, ({ code }) => value(code));
  };
  const now = of('inwoners', baseYear);
  const parts = [now, { columns: now.columns.flatMap((column) => dateColumn(target, column, baseYear)), left: [] }, ...earlier.map((back) => of(`inw${back}`, baseYear - back))];
  return { columns: parts.flatMap((part) => part.columns), left: parts.flatMap((part) => part.left), remarks: remarksOn(now.columns[0]) };
}

/** The reference date goes with the inhabitants that are written. */
function dateColumn(target: ImportTarget, inhabitants: PlannedColumn, year: number): PlannedColumn[] {
  const date = dateToSerial(`${year}-01-01`);
  const written = new Set(inhabitants.cells.map(({ row }) => row));
  const rows = target.municipalities.filter(({ row }) => written.has(row));
  const cells = rows.flatMap(({ row, name, cells: { peildatum } }) => (peildatum && !peildatum.formula ? [{ row, name, was: peildatum.value, value: date, added: [] }] : []));
  const skipped = rows.flatMap(({ name, cells: { peildatum } }) => (peildatum?.formula ? [{ name, reason: { kind: 'formula' as const } }] : []));
  return [{ ...inhabitants, key: 'peildatum', cells, skipped, how: [] }];
}

/** Less than half or more than twice is another unit, another year or another place. */
function remarksOn(column: PlannedColumn | undefined): readonly ImportRemark[] {
  const names = (column?.cells ?? []).filter(({ was, value }) => was !== null && was > 0 && (value > 2 * was || 2 * value < was)).map(({ name }) => name);
  return names.length > 0 ? [{ code: 'farOff', names }] : [];
}

/** Growth per year between two years of a forecast. */
export function planGrowth(figures: Figures, target: ImportTarget, topic: number, about: Topic, { from, to }: GrowthYears): Found {
  const years = to - from;
  return municipalColumn(target, 'groei', { source: about.title, period: `${from}-${to}`, provisional: false, how: ['perJaar'] }, ({ code }) => {
    const [first, last] = [from, to].map((year) => valueOf(figures, topic, code, year, 'amount'));
    if (!first?.ok || !last?.ok) return first && !first.ok ? first : last && !last.ok ? last : { ok: false, reason: { kind: 'absent' } };
    if (first.value <= 0 || last.value <= 0) return { ok: false, reason: { kind: 'outOfRange', value: Math.min(first.value, last.value) } };
    return { ok: true, value: yearlyGrowth(first.value, last.value, years), added: [] };
  });
}

/** The first and last year of a forecast, the first not before the reference date of the workbook where that can be. */
export function growthYearsOf(figures: Figures, target: ImportTarget): GrowthYears | null {
  const reference = Math.max(...target.municipalities.map(({ cells }) => (typeof cells.peildatum?.value === 'number' ? Number(serialToDate(cells.peildatum.value).slice(0, 4)) : 0)));
  const to = figures.years.at(-1);
  const from = figures.years.find((year) => year >= reference && year < (to ?? 0)) ?? figures.years.find((year) => year < (to ?? 0));
  return from === undefined || to === undefined ? null : { from, to };
}

/** The latest year with inhabitants of nearly all municipalities that the file has. */
export function baseYearOf(figures: Figures, target: ImportTarget, topic: number): number | null {
  return bestYear(figures, target, null, NEARLY_ALL, (code, year) => valueOf(figures, topic, code, year, 'amount').ok);
}
