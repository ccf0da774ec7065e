import type { Figures } from './figures';
import { bestYear, municipalColumn, NEARLY_ALL, valueOf } from './municipalColumn';
import type { Value } from './municipalColumn';
import type { AreaUnit, Found, ImportAnswers, ImportQuestion } from './plan';
import type { ImportTarget } from './target';
import { lookalikes, topicName } from './topics';
import type { Wanted } from './topics';
import type { CbsTable } from './types';

/** Hectares in a square kilometre. */
const HECTARES = 100;
/** km² that no municipality of the Netherlands has by far, and every one has in hectares together. */
const LARGEST_KM2 = 1500;

/** Which topic of the file is what; null when it has none, or the user must say so first. */
export type Chosen = Readonly<Record<Wanted, number | null>>;

const nothing: Found = { columns: [], left: [] };

/** Address density, land area and people who moved. */
export function planCharacteristics(table: CbsTable, figures: Figures, target: ImportTarget, chosen: Chosen, until: number | null, answers: ImportAnswers): Found {
  const parts = [density(table, figures, target, chosen.oad, until), area(table, figures, target, chosen.land, until, answers), moves(table, figures, target, chosen, until), otherThings(table)];
  return { columns: parts.flatMap((part) => part.columns), left: parts.flatMap((part) => part.left), questions: parts.flatMap((part) => part.questions ?? []) };
}

function density(table: CbsTable, figures: Figures, target: ImportTarget, topic: number | null, until: number | null): Found {
  return topic === null ? nothing : inBestYear(table, figures, target, 'oad', [topic], until, (code, year) => valueOf(figures, topic, code, year, 'density'));
}

function area(table: CbsTable, figures: Figures, target: ImportTarget, topic: number | null, until: number | null, answers: ImportAnswers): Found {
  if (topic === null) return nothing;
  const unit = unitOf(table.topics[topic]?.unit ?? null) ?? answers.areaUnit;
  if (unit === 'geen') return nothing;
  const value = (code: string, year: number) => valueOf(figures, topic, code, year, 'amount');
  if (unit === undefined) {
    const found = figures.years.flatMap((year) => target.municipalities.map(({ code }) => value(code, year))).flatMap((figure) => (figure.ok ? [figure.value] : []));
    const largest = Math.max(0, ...found);
    return { columns: [], left: [{ table: 'gemeenten', key: 'opp', reason: { code: 'asked' } }], questions: [{ kind: 'areaUnit', largest, proposal: largest > LARGEST_KM2 ? 'ha' : 'km2' }] };
  }
  const scaled = (found: Value): Value => (found.ok && unit === 'ha' ? { ...found, value: found.value / HECTARES } : found);
  const planned = inBestYear(table, figures, target, 'opp', [topic], until, (code, year) => scaled(value(code, year)));
  return unit === 'ha' ? { ...planned, columns: planned.columns.map((column) => ({ ...column, how: ['hectareNaarKm2'] })) } : planned;
}

function unitOf(unit: string | null): AreaUnit | undefined {
  return unit === null ? undefined : /^(ha\b|hectare)/i.test(unit) ? 'ha' : /^(km2|km²|vierkante kilometer)/i.test(unit) ? 'km2' : undefined;
}

/** MOB: people who moved within the municipality and out of it. */
function moves(table: CbsTable, figures: Figures, target: ImportTarget, chosen: Chosen, until: number | null): Found {
  const { verhuisdBinnen: within, vertrokken: out } = chosen;
  if (within === null && out === null) return nothing;
  if (within === null || out === null) return { columns: [], left: [{ table: 'gemeenten', key: 'mob', reason: { code: 'movesIncomplete', has: within === null ? 'vertrokken' : 'verhuisdBinnen' } }] };
  const planned = inBestYear(table, figures, target, 'mob', [within, out], until, (code, year) => {
    const [inside, away] = [valueOf(figures, within, code, year, 'count'), valueOf(figures, out, code, year, 'count')];
    return inside.ok && away.ok ? { ok: true, value: inside.value + away.value, added: inside.added } : inside.ok ? away : inside;
  });
  return { ...planned, columns: planned.columns.map((column) => ({ ...column, how: ['binnenPlusVertrokken'] })) };
}

function inBestYear(table: CbsTable, figures: Figures, target: ImportTarget, key: string, topics: readonly number[], until: number | null, value: (code: string, year: number) => Value): Found {
  const year = bestYear(figures, target, until, NEARLY_ALL, (code, candidate) => value(code, candidate).ok);
  const source = topics.map((topic) => table.topics[topic]?.title ?? '').join(' + ');
  if (year === null) return { columns: [], left: [{ table: 'gemeenten', key, reason: { code: 'noFigures' } }] };
  return municipalColumn(target, key, { source, period: String(year), provisional: figures.provisional.has(year), how: [] }, ({ code }) => value(code, year));
}

/** Topics that are like a characteristic of the formula and are not it. */
function otherThings(table: CbsTable): Found {
  const left = lookalikes.flatMap(({ column, pattern }) => {
    const found = table.topics.find((topic) => pattern.test(topicName(topic)));
    return found ? [{ table: 'gemeenten' as const, key: column, reason: { code: 'otherThing' as const, topic: found.title } }] : [];
  });
  return { columns: [], left };
}

/** What is asked about topics whose words fit. */
export function topicQuestion(table: CbsTable, wanted: Wanted, topics: readonly number[]): ImportQuestion {
  return { kind: 'topic', wanted, options: topics.map((topic) => ({ topic, title: table.topics[topic]?.title ?? '' })) };
}
