import { ClientObject, type Scalars } from './ClientObject';
import type { Sub } from './own';

declare module './own' {
  interface OwnTypes {
    Application: Application;
  }
}

/** Excel itself: here only what concerns calculating. The stand-in always calculates automatically. */
export class Application
  extends ClientObject<object>
  implements Sub<Excel.Application, 'calculationMode' | 'calculate' | 'suspendScreenUpdatingUntilNextSync' | 'suspendApiCalculationUntilNextSync'>
{
  protected readonly className = 'Application';
  protected readonly scalars: Scalars<object> = { calculationMode: () => 'Automatic' };

  get calculationMode(): Excel.Application['calculationMode'] {
    return this.property('calculationMode');
  }
  set calculationMode(value: Excel.Application['calculationMode']) {
    this.assign('calculationMode', value, () => undefined);
  }

  calculate(calculationType: Excel.CalculationType | 'Recalculate' | 'Full' | 'FullRebuild'): void {
    this.invoke('calculate', () => {
      if (calculationType !== 'Recalculate') this.context.host.grid.calculation.invalidate();
    });
  }

  suspendScreenUpdatingUntilNextSync(): void {
    this.invoke('suspendScreenUpdatingUntilNextSync', () => undefined);
  }

  suspendApiCalculationUntilNextSync(): void {
    this.invoke('suspendApiCalculationUntilNextSync', () => undefined);
  }
}
