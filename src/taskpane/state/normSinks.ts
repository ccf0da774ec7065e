import type { NormYearRow } from '../../model/wijkagent/normYears';
import type { Fte } from '../../model/units';

/** A level that falls under the norm. */
export interface NormSink {
  readonly row: NormYearRow;
  readonly year: number;
  /** What it costs in that year, and in the last one. */
  readonly fte: Fte;
  readonly fteInLastYear: Fte;
}

const order = ({ row }: NormSink) => (row.kind === 'district' ? 0 : 1);

/** Districts and basisteams that fall under the norm, earliest first, districts before teams, then who is short most; what is not known is left out. */
export function normSinks(rows: readonly NormYearRow[]): NormSink[] {
  return rows
    .flatMap((row): NormSink[] => {
      const { firstUnder, fteInLastYear } = row;
      if (row.kind === 'eenheid' || !firstUnder.ok || firstUnder.value === null) return [];
      return [{ row, ...firstUnder.value, fteInLastYear: fteInLastYear.ok ? fteInLastYear.value : 0 }];
    })
    .sort((a, b) => a.year - b.year || order(a) - order(b) || b.fte - a.fte || a.row.name.localeCompare(b.row.name, 'nl'));
}

/** The sinks of each year, in order. */
export function sinksByYear(sinks: readonly NormSink[]): { readonly year: number; readonly sinks: readonly NormSink[] }[] {
  return [...new Set(sinks.map(({ year }) => year))].map((year) => ({ year, sinks: sinks.filter((sink) => sink.year === year) }));
}
