import type { ViewProps } from '../viewProps';

/** Where the figures stand in the workbook. */
export type Cells = ViewProps['model']['cells'];
