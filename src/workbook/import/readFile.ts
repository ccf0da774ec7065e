import { decodeFile } from './decode';
import type { Encoding } from './decode';
import { readFlat } from './flatForm';
import { linesOf } from './lines';
import type { NamedMunicipality } from './mergers';
import { Regions } from './regions';
import { readLaidOut } from './tableForm';
import type { CbsTable, Outcome } from './types';

export interface CbsFile {
  readonly name: string;
  readonly encoding: Encoding;
  readonly table: CbsTable;
}

/**
 * Reads a file of CBS in any of its forms.
 * @param known the municipalities of the workbook
 * @returns a refusal when it is no such file, or has none of the municipalities
 */
export function readCbsFile(name: string, bytes: Uint8Array, known: readonly NamedMunicipality[]): Outcome<CbsFile> {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return decoded;
  const lines = linesOf(decoded.value.text);
  if (!lines.ok) return lines;
  const table = tableOf(name, lines.value, new Regions(known));
  return table.ok ? { ok: true, value: { name, encoding: decoded.value.encoding, table: table.value } } : table;
}

function tableOf(name: string, lines: readonly (readonly string[])[], regions: Regions): Outcome<CbsTable> {
  const isMunicipality = (text: string) => regions.find(text).kind === 'gemeente';
  const flat = readFlat(lines);
  const laidOut = flat ? null : readLaidOut(lines, isMunicipality);
  const found = flat ?? (laidOut && { form: 'tabel' as const, ...laidOut });
  if (!found) return { ok: false, refusal: whyNot(lines) };
  if (found.topics.length === 0) return { ok: false, refusal: { code: 'noTopics', columns: found.dimensions } };
  const names = [...new Set(found.rows.map((row) => row.region))];
  if (!names.some((region) => ['gemeente', 'wijk'].includes(regions.find(region).kind))) return { ok: false, refusal: { code: 'noMunicipality', regions: names.slice(0, 5) } };
  const title = laidOut?.title ?? titleOf(name);
  return { ok: true, value: { ...found, title, id: idOf(name, title) } };
}

function whyNot(lines: readonly (readonly string[])[]): { readonly code: 'noRegions' | 'noPeriods'; readonly columns: readonly string[] } {
  const columns = (lines.find((line) => line.filter((cell) => cell !== '').length > 1) ?? lines[0] ?? []).filter((cell) => cell !== '').slice(0, 8);
  const named = lines.slice(0, 20).some((line) => line.some((cell) => /^(regio|wijken en buurten|wijkenenbuurten|gemeente)/i.test(cell)));
  return { code: named ? 'noPeriods' : 'noRegions', columns };
}

/** Titles by which a file without a number is known. */
const titles: readonly (readonly [RegExp, string])[] = [
  [/^regionale kerncijfers nederland/i, '70072ned'],
];

/** "70072ned_UntypedDataSet_29122019_191739.csv" names its table; a laid-out file has its title. */
function idOf(name: string, title: string): string | null {
  const code = /(?:^|[^0-9a-z])(\d{4,5}ned)(?![a-z0-9])/i.exec(name.replace(/_/g, ' '))?.[1];
  return code ?? titles.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}

/** "Regionale_kerncijfers_Nederland_19052024_185018.csv" → "Regionale kerncijfers Nederland". */
function titleOf(name: string): string {
  return name.replace(/\.(csv|txt)$/i, '').replace(/_\d{8}_\d{6}.*$/, '').replace(/_+/g, ' ').trim();
}
