import type { Nullable } from '@univerjs/core';
import type { ArrayValueObject, BaseValueObject, IFunctionInfo } from '@univerjs/engine-formula';
import type { GridCore } from './core';
import { isErrorCode } from './cellValues';

/** A parameter of a function that an add-in brings along. */
export interface CustomParameter {
  readonly name: string;
  readonly description: string;
  /** Takes a range; otherwise one value. */
  readonly matrix: boolean;
  readonly optional: boolean;
}

export interface CustomFunction {
  /** With its namespace: "STERKTE.VERDEEL". */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly CustomParameter[];
  /** Gets values as Excel hands them over: a range as rows, a blank cell as "", an argument left out as null. */
  readonly run: (values: readonly unknown[], cell: FunctionCell) => Promise<CustomResult>;
}

/** The cell whose formula is calculated. */
export interface FunctionCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type Scalar = number | string | boolean | null;
export type CustomResult = { readonly value: Scalar | readonly (readonly Scalar[])[] } | { readonly error: string };

/** Univer's two answers to a yes-or-no question. */
const [NO, YES] = [0, 1];

/**
 * Makes a function known to the grid's formulas, with its description for the list that opens while typing. Univer's own way of registering
 * hands blank cells over as 0, so that "nothing entered" could not be told from a number.
 */
export function registerCustomFunction(core: GridCore, definition: CustomFunction): void {
  const { formula, sheetsFormula } = core.runtime;
  const { BaseFunction, AsyncObject, IFunctionService } = formula;
  class Executor extends BaseFunction {
    override minParams = definition.parameters.filter(({ optional }) => !optional).length;
    override maxParams = definition.parameters.length;
    override isAsync(): boolean {
      return true;
    }
    override calculate(...given: BaseValueObject[]): InstanceType<typeof AsyncObject> {
      const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      const values = definition.parameters.map(({ matrix }, i) => argument(given[i], matrix));
      const wrong = values.includes(undefined);
      return new AsyncObject((wrong ? Promise.resolve({ error: '#VALUE!' }) : definition.run(values, cell)).then((result) => toValueObject(core, result)));
    }
  }
  core.injector.get(sheetsFormula.IDescriptionService).registerDescriptions([info(core, definition)]);
  core.injector.get(IFunctionService).registerExecutors(new Executor(definition.name));
}

/** What Excel hands over for an argument; undefined for a range where one value belongs. */
function argument(given: BaseValueObject | undefined, matrix: boolean): unknown {
  if (given === undefined) return null;
  if (!given.isArray()) {
    if (given.isNull()) return null;
    return matrix ? [[plain(given)]] : plain(given);
  }
  const array = given as ArrayValueObject;
  const rows = Array.from({ length: array.getRowCount() }, (_row, row) => Array.from({ length: array.getColumnCount() }, (_column, column) => plain(array.get(row, column))));
  if (matrix) return rows;
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}

function plain(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return '';
  if (!value.isError()) return value.getValue();
  // For an argument of any type Excel hands an error over as a data type.
  const error = String(value.getValue());
  return { type: 'Error', basicType: 'Error', basicValue: error };
}

function toValueObject(core: GridCore, result: CustomResult): BaseValueObject {
  const { ArrayValueObject, ErrorValueObject, ErrorType } = core.runtime.formula;
  if ('error' in result) return ErrorValueObject.create(isErrorCode(result.error) ? (result.error as (typeof ErrorType)['VALUE']) : ErrorType.VALUE);
  const { value } = result;
  if (value === null || typeof value !== 'object') return scalarObject(core, value);
  const calculateValueList = value.map((row) => row.map((cell) => scalarObject(core, cell)));
  return ArrayValueObject.create({ calculateValueList, rowCount: value.length, columnCount: value[0]?.length ?? 0, unitId: '', sheetId: '', row: -1, column: -1 });
}

/** A text stays a text: Univer's own maker would turn "2023" into a number. */
function scalarObject(core: GridCore, value: Scalar): BaseValueObject {
  const { BooleanValueObject, NullValueObject, NumberValueObject, StringValueObject } = core.runtime.formula;
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return value === null ? NullValueObject.create() : StringValueObject.create(value);
}

function info(core: GridCore, { name, description, parameters }: CustomFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: core.runtime.formula.FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.matrix ? 'A1:A5' : 'A1',
      require: parameter.optional ? NO : YES,
      repeat: NO,
    })),
  };
}
