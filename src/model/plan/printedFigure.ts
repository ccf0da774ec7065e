import type { Fte } from '../units';

/** Where a figure stands in the plan. The plan's pages carry no numbers, so section and table are the finest address. */
export interface Place {
  readonly section: string;
  readonly table: string;
  readonly row: string;
  /** Absent for a figure in running text. */
  readonly column?: string;
}

/** One figure as the plan prints it. */
export interface PrintedFigure {
  /** Stable and readable, e.g. "bijlage1.team.Zwolle.hbvs2023". */
  readonly id: string;
  /**
   * What the figure measures, e.g. "hbvs2023/district/Twente". Figures with the same quantity are the same thing printed
   * more than once, and must be equal.
   */
  readonly quantity: string;
  /** Dutch, for the reader. */
  readonly label: string;
  readonly place: Place;
  /** In fte, except the norm (inhabitants) and numbers of things. */
  readonly value: Fte;
  /** Decimals as printed. */
  readonly decimals: 0 | 1;
}

/** "Bijlage 1, tabel Twente, rij Enschede, kolom Uitbreiding". */
export function placeText(place: Place): string {
  const { section, table, row, column } = place;
  return column === undefined ? `${section}, ${table}: ${row}` : `${section}, ${table}, rij ${row}, kolom ${column}`;
}

/** "Bijlage 1, tabel Twente": enough where row and column are clear. */
export function tableText({ section, table }: Place): string {
  return `${section}, ${table}`;
}

/** A column of one of the plan's tables. */
export interface PrintedColumn<Row> {
  /** Last part of the figure's id. */
  readonly key: string;
  /** Column header as the plan prints it. */
  readonly header: string;
  /** What the column measures, in words for the label. */
  readonly subject: string;
  readonly value: (row: Row) => number | null;
  readonly quantity: (row: Row) => string;
  readonly decimals: (row: Row) => 0 | 1;
}

/** How the rows of a table are named and placed. */
export interface PrintedTable<Row> {
  readonly section: string;
  readonly table: (row: Row) => string;
  /** First part of the figure's id. */
  readonly id: (row: Row) => string;
  /** Row header as the plan prints it. */
  readonly header: (row: Row) => string;
  /** What the row is about, in words for the label. */
  readonly subject: (row: Row) => string;
}

/** All figures of a table, row by row; cells in which the plan prints nothing or a dash give none. */
export function figuresOfTable<Row>(rows: readonly Row[], table: PrintedTable<Row>, columns: readonly PrintedColumn<Row>[]): PrintedFigure[] {
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const value = column.value(row);
      if (value === null) return [];
      return [
        {
          id: `${table.id(row)}.${column.key}`,
          quantity: column.quantity(row),
          label: `${column.subject}, ${table.subject(row)}`,
          place: { section: table.section, table: table.table(row), row: table.header(row), column: column.header },
          value,
          decimals: column.decimals(row),
        },
      ];
    }),
  );
}

export const noDecimals = (): 0 => 0;
export const oneDecimal = (): 1 => 1;
