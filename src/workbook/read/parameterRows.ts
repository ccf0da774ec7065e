import { parameters } from '../parameters';
import type { ParameterSpec } from '../parameters';
import type { InputProblem } from '../problems';
import type { Group } from '../tables/spec';
import { headerOf, reportDuplicates } from './names';
import type { ReadRow, ReadTable } from './readTable';

const specs: readonly ParameterSpec[] = Object.values(parameters);

/**
 * Checks the rows of `Uitgangspunten` as rows: each name once, in their fixed order. What is wrong in a row goes to the calculation that its
 * parameter belongs to, so that it leaves the others as they are.
 * @param inCells what the reading of the cells found
 * @param found receives it
 */
export function checkParameterRows(table: ReadTable, inCells: readonly InputProblem[], found: Readonly<Record<Group, InputProblem[]>>): void {
  const problems = [...inCells];
  reportDuplicates(table, 'naam', problems);
  const groups = new Map(table.rows.flatMap((row) => table.spec.columns.map(({ key }) => [row.place(key).range, groupOf(row)] as const)));
  for (const problem of problems) found[groups.get(problem.place.range) ?? 'sterkte'].push(problem);
  for (const group of outOfOrder(table)) found[group].push({ code: 'wrongOrder', place: table.column('naam'), column: headerOf(table, 'naam'), expected: specs.filter((spec) => groupOfSpec(spec) === group).map((spec) => spec.name) });
}

/** Calculations with a parameter on the place of another one: defined names find them by position. */
function outOfOrder(table: ReadTable): ReadonlySet<Group> {
  const order = table.rows.map((row) => specs.findIndex((spec) => spec.name === row.values.naam)).filter((index) => index >= 0);
  const sorted = [...order].sort((a, b) => a - b);
  return new Set(order.flatMap((index, i) => (index === sorted[i] ? [] : [groupOfSpec(specs[index])])));
}

/** A row whose name is gone is known by its description. */
function groupOf({ values }: ReadRow): Group {
  return groupOfSpec(specs.find((spec) => spec.name === values.naam) ?? specs.find((spec) => spec.label === values.omschrijving));
}

const groupOfSpec = (spec: ParameterSpec | undefined): Group => spec?.group ?? 'sterkte';
