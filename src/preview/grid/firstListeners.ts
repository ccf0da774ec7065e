import type { ICommandInfo, ICommandService } from '@univerjs/core';

type Listener = (command: Readonly<ICommandInfo>) => void;

/**
 * Listeners that hear of a command before Univer's own do: Univer writes formulas while it hears of the mutation that
 * brings them, so whoever wants to know what stood before must be told first. To be made before the workbook.
 */
export class FirstListeners {
  private readonly listeners: Listener[] = [];

  constructor(commands: ICommandService) {
    commands.beforeCommandExecuted((command) => {
      for (const listener of this.listeners) listener(command);
    });
  }

  add(listener: Listener): void {
    this.listeners.push(listener);
  }
}
