import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import type { GridCore } from './core';
import { forgetRemovedRules, rulesChangeWith } from './forgetRules';

/** Changes after which Univer's formula caches hold names, sheets or positions that no longer are. */
const staleAfter = new Set([
  'formula.mutation.set-defined-name',
  'formula.mutation.remove-defined-name',
  'formula.mutation.set-super-table',
  'formula.mutation.remove-super-table',
  'sheet.mutation.set-worksheet-name',
  'sheet.mutation.insert-row',
  'sheet.mutation.remove-rows',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-col',
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
]);
const styleTriggers = new Set(['sheet.command.set-style', 'sheet.command.set-border-basic', 'sheet.command.clear-selection-format']);

/** Knows whether formulas are out of date, and waits until they are right. */
export class Calculation {
  private dirty = false;
  private stale = false;
  private rulesChanged = false;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly core: GridCore) {
    const dirtying = core.injector.get(core.runtime.formula.IActiveDirtyManagerService);
    core.commands.onCommandExecuted((command, options) => {
      if (dirtying.get(command.id) && triggersCalculation(command, options)) this.dirty = true;
      if (staleAfter.has(command.id)) this.stale = true;
      if (rulesChangeWith.has(command.id)) this.rulesChanged = true;
    });
  }

  /** Waits until every formula shows the result of the last change; returns at once when nothing changed. */
  async settle(): Promise<void> {
    if (this.rulesChanged) {
      this.rulesChanged = false;
      forgetRemovedRules(this.core);
    }
    if (this.stale) this.repairCaches();
    if (this.dirty) {
      this.dirty = false;
      this.running = this.core.injector.get(this.core.runtime.sheetsFormula.FormulaCalculationSessionService).waitForLatestApplied();
    }
    // Also when somebody else is already waiting for the same calculation.
    await this.running;
  }

  /** Makes the next `settle` calculate everything again, also what did not change. */
  invalidate(): void {
    this.stale = true;
  }

  /** Calculates everything again, also what did not change. */
  async recalculate(): Promise<void> {
    this.stale = true;
    await this.settle();
  }

  /**
   * Univer caches the parsed formula by its text and with it what a name meant. After a changed name or sheet the caches
   * must go and everything has to be calculated again.
   */
  private repairCaches(): void {
    const { formula } = this.core.runtime;
    this.stale = false;
    this.core.injector.get(formula.IFunctionService).deleteFormulaAstCacheKey('');
    new formula.LexerTreeBuilder().dispose();
    this.core.injector.get(formula.IDependencyManagerService).reset();
    this.core.run(formula.SetTriggerFormulaCalculationStartMutation.id, { forceCalculation: true, dirtyRanges: [] });
    this.dirty = true;
  }
}

function triggersCalculation(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (command.id !== 'sheet.mutation.set-range-values') return true;
  const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
  return options?.onlyLocal !== true && !styleTriggers.has(trigger ?? '');
}
