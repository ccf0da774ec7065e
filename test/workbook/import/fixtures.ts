import gemeenten from '../../../assets/plan/gemeenten.json';
import { publishedInputs } from '../../../src/model/plan/published';
import { baseScenario } from '../../../src/simulation/scenario';
import { readCbsFile } from '../../../src/workbook/import/readFile';
import type { CbsFile } from '../../../src/workbook/import/readFile';
import { readTarget } from '../../../src/workbook/import/target';
import type { ImportTarget } from '../../../src/workbook/import/target';
import { rawModelOf } from '../rawModel';

/** Inhabitants on 1 January 2021 as they stand in the model; every other figure below is made up for the tests. */
export const municipalities = gemeenten.rows.map(({ code, name, inhabitants }) => ({ code, name, inhabitants }));

/** The workbook with the figures of the plan. */
export function publishedTarget(): ImportTarget {
  const target = readTarget(rawModelOf(publishedInputs(), baseScenario));
  if (!target) throw new Error('the model has its tables');
  return target;
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Text in Windows-1252, for the letters of Latin-1 that it shares. */
export const latinBytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Reads what must be readable. */
export function opened(name: string, text: string): CbsFile {
  const read = readCbsFile(name, bytesOf(text), municipalities);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

/** A line of regions, one of them outside the unit and one no municipality. */
const regions = [{ code: 'NL01', name: 'Nederland', inhabitants: 17_475_415 }, { code: 'PV25', name: 'Gelderland (PV)', inhabitants: 2_096_603 }, { code: 'GM0363', name: 'Amsterdam', inhabitants: 873_338 }, ...municipalities];
const quoted = (cells: readonly (string | number)[]) => cells.map((cell) => `"${cell}"`).join(';');

/** Table 70072ned as OData gives it, untyped: codes and figures padded with spaces. */
export function untyped70072(years: readonly number[] = [2021], shift = 0): string {
  const header = '"ID";"RegioS";"Perioden";"TotaleBevolking_1";"Mannen_2";"VertrekNaarAndereGemeente_70";"TotaalAantalParticuliereHuishoudens_82";"Land_244";"Omgevingsadressendichtheid_248"';
  const rows = regions.flatMap(({ code, inhabitants }, r) => years.map((year) => quoted([r, code.padEnd(6), `${year}JJ00`, `${inhabitants + shift}`.padStart(9), '      .', '     10', '   100', '  12.50', '    850'])));
  return [header, ...rows].join('\r\n');
}

/** Table 70072ned with labels, a line per region and period. */
export function labelled70072(): string {
  const header = quoted(["Perioden", "Regio's", 'Bevolking/Bevolkingssamenstelling op 1 januari/Totale bevolking (aantal)', 'Milieu/Bodemgebruik/Oppervlakte/Land (km²)', 'Milieu/Bodemgebruik/Omgevingsadressendichtheid (aantal adressen per km²)']);
  return [header, ...regions.map(({ name, inhabitants }) => quoted(['2021*', name, inhabitants, '12,50', name === 'Zwolle' ? '.' : '850']))].join('\n');
}

/** Table 70072ned laid out as on the screen: regions and periods in the rows, topics above, units in the last header. */
export function laidOut70072(): string {
  return [
    '"Regionale kerncijfers Nederland"',
    '',
    '',
    '"";"Onderwerp";"Bevolking|Totale bevolking";"Bodemgebruik|Oppervlakte|Land"',
    '"Regio\'s";"Perioden";"aantal";"km²"',
    ...regions.map(({ name, inhabitants }) => quoted([name, '2021', inhabitants, '12,50'])),
    '"Bron: CBS"',
  ].join('\r\n');
}

/** The same with the periods above the figures and the topics in the rows. */
export function laidOutAcross(): string {
  const shown = regions.slice(0, 12);
  return [
    '"Regionale kerncijfers Nederland"',
    '',
    quoted(['', "Regio's", ...shown.flatMap(({ name }) => [name, name])]),
    quoted(['Onderwerp', 'Perioden', ...shown.flatMap(() => ['2020', '2021'])]),
    quoted(['Bevolking|Totale bevolking', 'aantal', ...shown.flatMap(({ inhabitants }) => [inhabitants - 1, inhabitants])]),
    '"© Centraal Bureau voor de Statistiek"',
  ].join('\r\n');
}

interface CrimeLine {
  readonly region: string;
  readonly kind?: string;
  readonly period?: string;
  readonly count: number | string;
}

/** Table 47018NED (47022NED with months) as OData gives it. */
export function crime(lines: readonly CrimeLine[]): string {
  const header = '"ID";"SoortMisdrijf";"WijkenEnBuurten";"Perioden";"GeregistreerdeMisdrijven_1"';
  return [header, ...lines.map(({ region, kind = '0.0.0 ', period = '2023JJ00', count }, i) => quoted([i, kind, region.padEnd(10), period, count]))].join('\n');
}

/** Every municipality with as many crimes as its place in the list, and one kind that is no total. */
export const municipalCrimes: readonly CrimeLine[] = municipalities.flatMap(({ code }, i) => [{ region: code, count: i + 1 }, { region: code, kind: '1.1.1 ', count: 7 }]);
