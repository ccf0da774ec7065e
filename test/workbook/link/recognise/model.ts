import { publishedInputs } from '../../../../src/model/plan/published';
import { fromInputs } from '../../../../src/workbook/link/recognise/fromInputs';
import { recognise } from '../../../../src/workbook/link/recognise/recognise';
import type { Answers, CellValue, Recognition, Refusal, SourceGrid } from '../../../../src/workbook/link/recognise/types';

/** The model with the plan's figures, as the recognition sees it. */
export const { known, targets } = fromInputs(publishedInputs());

export const current = (table: string, column: string): readonly number[] => {
  const found = targets.find((target) => target.table === table && target.column === column)?.current ?? [];
  return found.map((value) => value ?? 0);
};

export const hbvs = current('basisteams', 'hbvs');
export const minimum = current('basisteams', 'minimum');
export const inhabitants = current('gemeenten', 'inwoners');
export const teamNames = known.teams.map(({ name }) => name);
export const municipalityNames = known.municipalities.map(({ name }) => name);

export const gridOf = (values: readonly (readonly CellValue[])[], more: Partial<SourceGrid> = {}): SourceGrid => ({ sheet: 'Blad1', top: 0, left: 0, values, hiddenRows: [], hiddenColumns: [], merges: [], filtered: false, ...more });

export const recogniseValues = (values: readonly (readonly CellValue[])[], more: Partial<SourceGrid> = {}, answers: Answers = {}): Recognition | Refusal => recognise(gridOf(values, more), known, targets, answers);

export function recognised(values: readonly (readonly CellValue[])[], more: Partial<SourceGrid> = {}, answers: Answers = {}): Recognition {
  const result = recogniseValues(values, more, answers);
  if (!result.ok) throw new Error(`refused: ${result.code}`);
  return result;
}

/** "hbvs zeker", "minimum vragen", "geen": what each column became. */
export const mapping = ({ columns }: Recognition): string[] => columns.map(({ target, certainty }) => (target === null ? certainty : `${target} ${certainty}`));
