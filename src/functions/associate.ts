import { functionIds } from './ids';
import type { FunctionId } from './ids';

/**
 * Connects the functions to the ids of the metadata. Their code is fetched at the first calculation: the pane, which shares the runtime,
 * does not wait for it.
 */
export function associateFunctions(): void {
  for (const id of functionIds) CustomFunctions.associate(id, (...values: unknown[]) => run(id, values));
}

async function run(id: FunctionId, values: readonly unknown[]): Promise<number | unknown[][]> {
  const { calculate } = await import(/* webpackChunkName: "calculate" */ './formulas');
  const answer = calculate(id, values, Office.context.displayLanguage ?? 'nl-NL');
  if ('value' in answer) return answer.value;
  const { error, message } = answer.refusal;
  throw new CustomFunctions.Error(error === '#N/A' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue, message);
}
