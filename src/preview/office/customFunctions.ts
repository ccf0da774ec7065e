import { registerCustomFunction, type CustomFunction, type CustomResult, type FunctionCell } from '../grid/customFunction';
import type { Grid } from '../grid/grid';

/** functions.json, which the manifest names. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly { readonly name: string; readonly description?: string; readonly dimensionality?: string; readonly optional?: boolean }[];
  }[];
}

/** What the manifest says about the add-in's functions. */
export interface FunctionsOptions {
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
}

/** What a user reads when pointing at a cell with an error. */
export type FunctionMessages = ReadonlyMap<string, string>;

export function messageKey({ sheetId, row, column }: FunctionCell): string {
  return `${sheetId}!${row},${column}`;
}

type Implementation = (...values: unknown[]) => unknown;

const codes = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!', invalidNumber: '#NUM!', nullReference: '#NULL!' } as const;

class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/**
 * `CustomFunctions`: functions that the add-in associates can be used in formulas from then on, if the metadata know them. Formulas that
 * were waiting for them are calculated then. Other names are ignored, as in Excel.
 */
export function customFunctions(grid: Grid, options: FunctionsOptions | undefined): { readonly namespace: object; readonly messages: FunctionMessages } {
  const messages = new Map<string, string>();
  let waiting = false;
  const associateOne = (id: string, implementation: Implementation): void => {
    const known = options?.metadata.functions.find((candidate) => candidate.id === id.toUpperCase());
    if (!options || !known) return;
    registerCustomFunction(grid.core, definitionOf(known, options.namespace, implementation, messages));
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      if (usesNamespace(grid, options.namespace)) void grid.calculation.recalculate();
    });
  };
  const associate = (first: string | Readonly<Record<string, Implementation>>, implementation?: Implementation): void => {
    if (typeof first !== 'string') for (const [id, each] of Object.entries(first)) associateOne(id, each);
    else if (implementation) associateOne(first, implementation);
  };
  return { namespace: { associate, Error: CustomFunctionError, ErrorCode: codes }, messages };
}

function definitionOf(known: FunctionsMetadata['functions'][number], namespace: string, implementation: Implementation, messages: Map<string, string>): CustomFunction {
  return {
    name: `${namespace}.${known.name}`.toUpperCase(),
    description: known.description ?? '',
    parameters: known.parameters.map(({ name, description, dimensionality, optional }) => ({ name, description: description ?? '', matrix: dimensionality === 'matrix', optional: optional === true })),
    run: async (values, cell) => {
      messages.delete(messageKey(cell));
      try {
        // Excel adds what it knows of the call behind the last argument.
        return { value: await implementation(...values, { functionName: known.id }) } as CustomResult;
      } catch (error) {
        const code = error instanceof CustomFunctionError ? error.code : codes.invalidValue;
        if (error instanceof Error && error.message !== '') messages.set(messageKey(cell), error.message);
        return { error: code };
      }
    },
  };
}

/** Whether a formula anywhere asks for one of the functions. */
function usesNamespace({ core }: Grid, namespace: string): boolean {
  const asked = `${namespace}.`.toUpperCase();
  return core.workbook.getSheets().some((sheet) => {
    let found = false;
    sheet.getCellMatrix().forValue((_row, _column, cell) => {
      if (cell?.f?.toUpperCase().includes(asked)) found = true;
    });
    return found;
  });
}
