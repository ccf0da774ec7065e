import { readSource } from '../../src/excel/link/readSource';
import { importState } from '../../src/preview/grid/importState';
import type { CellState } from '../../src/preview/workbookState';
import { openOfficeWorkbook } from '../excel/officeWorkbook';
import { median } from './median';

const COLUMNS = 40;
const FEW = 5_000;
const MANY = 50_000;

export interface LinkRange {
  /** Time a cell for 50,000 rows over that for 5,000. */
  readonly perCell: number;
  /** Bytes of the largest response. */
  readonly largest: number;
}

/** Reading a range of 40 columns to link it, in chunks. */
export async function measureLinkRange(): Promise<LinkRange> {
  const few = await read(FEW);
  const many = await read(MANY);
  return { perCell: many.milliseconds / MANY / (few.milliseconds / FEW), largest: many.largest };
}

async function read(rows: number): Promise<{ readonly milliseconds: number; readonly largest: number }> {
  const workbook = await openOfficeWorkbook();
  try {
    const cells = Array.from({ length: rows * COLUMNS }, (_, i): CellState => ({ row: Math.floor(i / COLUMNS), column: i % COLUMNS, value: i % COLUMNS === 0 ? `Gemeente ${i}` : i * 1.25 }));
    await importState(workbook.grid, { sheets: [{ name: 'Bron', visibility: 'visible', cells, columnWidths: {}, rowHeights: {}, hiddenColumns: [], hiddenRows: [], merges: [], tables: [], validations: [], conditionalFormats: [], charts: [] }], names: [], properties: {} });
    await workbook.grid.user.select('Bron', 'A:AN');
    let largest = 0;
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      const start = performance.now();
      const reading = await readSource(() => (largest = Math.max(largest, workbook.office.counters.lastResponseBytes)));
      times.push(performance.now() - start);
      if (reading.kind !== 'source' || reading.grid.values.length !== rows) throw new Error(`${reading.kind} instead of ${rows} rows`);
    }
    return { milliseconds: median(times), largest };
  } finally {
    workbook.grid.dispose();
  }
}
