/** Description of an input table: what its columns are called, what may stand in them and what the user is told about it. */

/** Largest fte a cell takes: more than all of the Dutch police. */
export const MOST_FTE = 1e5;
/** Largest fte of all teams together: beyond it the two-way rounding could no longer add exactly. */
export const MOST_FTE_TOGETHER = 9e5;
/** Largest number of anything else. */
export const MOST = 1e9;

export type ColumnRule =
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly whole?: boolean; readonly blank?: boolean }
  | { readonly kind: 'text'; readonly blank?: boolean }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly blank?: boolean }
  /** A name that must stand in the first column of another table; `also` lists further allowed words. */
  | { readonly kind: 'name'; readonly of: readonly ('districten' | 'basisteams' | 'gemeenten' | 'vasteOnderdelen' | 'co2Categorieen')[]; readonly blank?: boolean }
  | { readonly kind: 'date'; readonly blank?: boolean }
  /** A formula of the model, not an input. */
  | { readonly kind: 'calculated' }
  /** Any value; checked by the reader of the table itself (parameters have a rule per row). */
  | { readonly kind: 'any'; readonly blank?: boolean };

export interface ColumnSpec {
  readonly key: string;
  readonly header: string;
  /** Width in characters. */
  readonly width: number;
  readonly rule: ColumnRule;
  readonly format?: string;
  /** Names the row; the user does not fill it in. */
  readonly label?: boolean;
  /** Shown when a cell is selected. */
  readonly prompt?: string;
  /** Version of the model that brought the column; an older workbook reads as if it were empty. */
  readonly since?: string;
  /** Header in an older version of the model; still found. */
  readonly formerly?: string;
}

export interface TableSpec {
  readonly key: TableKey;
  /** Name of the Excel Table. */
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly ColumnSpec[];
  /** Which calculation the table belongs to: what is wrong in it stops that one alone. Absent: the strength model. */
  readonly group?: Group;
  /** Key of the column that names a row in messages; absent: the first one with text. */
  readonly rowName?: string;
  /** Version of the model that brought the table; an older workbook reads as if it were empty. */
  readonly since?: string;
}

export type TableKey = 'parameters' | 'componenten' | 'districten' | 'basisteams' | 'gemeenten' | 'vasteOnderdelen' | 'amendementen' | 'mutaties' | 'logboek' | 'koppelingen' | OtherTableKey | ScenarioTableKey;

/** The tables of the wijkagent norm, the CO2 path and the agreements. */
export type OtherTableKey = 'bevolking' | 'wijkagentenReeks' | 'co2Categorieen' | 'co2Factoren' | 'co2Verbruik' | 'co2Maatregelen' | 'afspraken';

/** The calculations of the plan that stand apart from each other. */
export const groups = ['sterkte', 'wijkagenten', 'co2', 'afspraken'] as const;
export type Group = (typeof groups)[number];

/** The tables on `Scenariolijst` that hold the scenario in force. */
export type ScenarioTableKey = 'scenario' | 'wijzigingen' | 'grenzen' | 'scenarioElasticiteiten' | 'scenarioAmendementen';

/** invoer: a figure or a choice of the user's own, not an assumption. */
export const statuses = ['plan', 'wet', 'afgeleid', 'aanname', 'bevestigd', 'invoer'] as const;
export type Status = (typeof statuses)[number];

export const yesNo = ['ja', 'nee'] as const;
