import { publishedInputs } from '../../../src/model/plan/published';
import { fromInputs } from '../../../src/workbook/link/recognise/fromInputs';
import type { LinkTarget } from '../../../src/workbook/link/recognise/types';

/** The names, years and inputs of a new model. */
export const { known, targets } = fromInputs(publishedInputs());

/** The same inputs, each value of now up to 8 % higher or lower: the model of another year, which the user's figures do not repeat. */
export const otherYear: readonly LinkTarget[] = targets.map((target) => ({
  ...target,
  current: target.current?.map((value, i) => {
    if (value === null) return null;
    const moved = value * (1 + (((i * 37 + target.column.length) % 17) - 8) / 100);
    return target.whole ? Math.round(moved) : moved;
  }),
}));
