import { serialToDate } from '../dates';
import { planCharacteristics, topicQuestion } from './characteristics';
import type { Chosen } from './characteristics';
import { planCrime } from './crime';
import { Figures } from './figures';
import { baseYearOf, growthYearsOf, planGrowth, planInhabitants } from './inhabitants';
import type { Found, ImportAnswers, ImportPlan, ImportQuestion, PopulationUse } from './plan';
import type { CbsFile } from './readFile';
import { Regions } from './regions';
import type { ImportTarget } from './target';
import { findTopic } from './topics';
import type { Wanted } from './topics';
import type { CbsTable } from './types';

const wantedTopics: readonly Wanted[] = ['bevolking', 'oad', 'land', 'verhuisdBinnen', 'vertrokken', 'misdrijven'];

/**
 * What a file would write into the workbook, with what stays as it is and why. Nothing is written here; a column that hangs on a question is
 * left until it is answered.
 * @param today year that is running, to tell a forecast from a count
 */
export function planImport(file: CbsFile, target: ImportTarget, answers: ImportAnswers, today: number): ImportPlan {
  const { table } = file;
  const regions = new Regions(target.municipalities);
  const dimensions = table.dimensions.map((name, index) => chosenValue(table, name, index, answers));
  const open = dimensions.flatMap((choice, d) => (choice.kind === 'asked' ? [{ kind: 'dimension' as const, name: table.dimensions[d] ?? '', options: choice.options }] : []));
  const figures = new Figures(table, regions, dimensions.map((choice) => (choice.kind === 'value' ? choice.value : '')));
  const topics = open.length > 0 ? noTopics : chosenTopics(table, answers);
  const reading = population(file, figures, target, topics.chosen.bevolking, answers, today);
  const about = (index: number) => table.topics[index] ?? { title: '', unit: null };
  const parts: Found[] = [
    { columns: [], left: [], questions: [...open, ...topics.questions] },
    reading.found,
    open.length > 0 ? { columns: [], left: [] } : planCharacteristics(table, figures, target, topics.chosen, reading.baseYear ?? referenceYear(target), answers),
    topics.chosen.misdrijven === null ? { columns: [], left: [] } : planCrime(figures, target, topics.chosen.misdrijven, about(topics.chosen.misdrijven), null, answers),
  ];
  const columns = parts.flatMap((part) => part.columns);
  return {
    columns,
    left: parts.flatMap((part) => part.left),
    questions: parts.flatMap((part) => part.questions ?? []),
    remarks: [...(columns.some((column) => column.provisional) ? [{ code: 'provisional' as const, years: [...figures.provisional].sort() }] : []), ...parts.flatMap((part) => part.remarks ?? [])],
    wards: parts.flatMap((part) => part.wards ?? []),
    regions: regionsOf(table, regions, target),
    years: figures.years,
    baseYear: reading.baseYear,
    population: reading.use,
    growthYears: reading.use === 'groei' ? (answers.growthYears ?? growthYearsOf(figures, target)) : null,
  };
}

/** Codes and labels of CBS for the total of a dimension, or for the forecast itself beside its margins. */
const totals = /^(totaal\b.*|.*,\s*totaal|prognose|waarde|0\.0\.0|T001161|T001038|10000|MW00000)$/i;
/** More values than a list to choose from should have. */
const MOST_OPTIONS = 60;

type ChosenValue = { readonly kind: 'value'; readonly value: string } | { readonly kind: 'asked'; readonly options: readonly string[] };

function chosenValue(table: CbsTable, name: string, index: number, { dimensions }: ImportAnswers): ChosenValue {
  const values = [...new Set(table.rows.map((row) => row.others[index] ?? ''))];
  const answer = dimensions[name];
  if (answer !== undefined && values.includes(answer)) return { kind: 'value', value: answer };
  const [only, ...more] = values;
  if (only !== undefined && more.length === 0) return { kind: 'value', value: only };
  const [total, ...further] = values.filter((value) => totals.test(value.trim()));
  return total !== undefined && further.length === 0 ? { kind: 'value', value: total } : { kind: 'asked', options: values.slice(0, MOST_OPTIONS) };
}

const noTopics: { readonly chosen: Chosen; readonly questions: readonly ImportQuestion[] } = { chosen: { bevolking: null, oad: null, land: null, verhuisdBinnen: null, vertrokken: null, misdrijven: null }, questions: [] };

function chosenTopics(table: CbsTable, answers: ImportAnswers): { chosen: Chosen; questions: ImportQuestion[] } {
  const chosen: Record<Wanted, number | null> = { ...noTopics.chosen };
  const questions: ImportQuestion[] = [];
  for (const wanted of wantedTopics) {
    const match = findTopic(table, wanted);
    if (match.kind === 'zeker') chosen[wanted] = match.topic;
    if (match.kind !== 'vragen') continue;
    const answer = answers.topics[wanted];
    if (answer === undefined) questions.push(topicQuestion(table, wanted, match.topics));
    else if (match.topics.includes(answer)) chosen[wanted] = answer;
  }
  return { chosen, questions };
}

interface PopulationReading {
  readonly use: PopulationUse | null;
  readonly baseYear: number | null;
  readonly found: Found;
}

function population(file: CbsFile, figures: Figures, target: ImportTarget, topic: number | null, answers: ImportAnswers, today: number): PopulationReading {
  const about = topic === null ? undefined : file.table.topics[topic];
  if (topic === null || !about) return { use: null, baseYear: null, found: { columns: [], left: [] } };
  const use = answers.population ?? (isForecast(file, figures, today) ? 'groei' : 'stand');
  if (use === 'stand') {
    const baseYear = answers.baseYear ?? baseYearOf(figures, target, topic);
    return { use, baseYear, found: baseYear === null ? { columns: [], left: [{ table: 'gemeenten', key: 'inwoners', reason: { code: 'noFigures' } }] } : planInhabitants(figures, target, topic, about, baseYear) };
  }
  const years = answers.growthYears ?? growthYearsOf(figures, target);
  const found: Found = years === null || years.from >= years.to ? { columns: [], left: [{ table: 'gemeenten', key: 'groei', reason: { code: 'oneYear', years: figures.years } }] } : planGrowth(figures, target, topic, about, years);
  return { use, baseYear: null, found };
}

/** A table of forecasts, or figures of a year to come. */
function isForecast({ name, table }: CbsFile, figures: Figures, today: number): boolean {
  return /prognose|primos/i.test(`${name} ${table.title}`) || (figures.years.at(-1) ?? 0) > today + 1;
}

/** Year of the reference date of most municipalities of the workbook. */
function referenceYear(target: ImportTarget): number | null {
  const dates = target.municipalities.flatMap(({ cells }) => (typeof cells.peildatum?.value === 'number' ? [Number(serialToDate(cells.peildatum.value).slice(0, 4))] : []));
  return dates.length > 0 ? Math.max(...dates) : null;
}

function regionsOf(table: CbsTable, regions: Regions, target: ImportTarget): ImportPlan['regions'] {
  const names = [...new Set(table.rows.map((row) => row.region))];
  const kinds = names.map((name) => ({ name, region: regions.find(name) }));
  const there = new Set(kinds.flatMap(({ region }) => (region.kind === 'gemeente' ? [region.code] : [])));
  const missing = target.municipalities.filter(({ code }) => !there.has(code));
  return {
    found: target.municipalities.length - missing.length,
    of: target.municipalities.length,
    missing: missing.map(({ name }) => name),
    elsewhere: kinds.filter(({ region }) => region.kind === 'elders').length,
    unsure: kinds.filter(({ region }) => region.kind === 'lijktOp').map(({ name }) => name),
  };
}
