import { ClientObject, type Scalars } from './ClientObject';
import type { Sub } from './own';

declare module './own' {
  interface OwnTypes {
    Runtime: Runtime;
  }
}

/** The add-in's own run time: whether it gets events. */
export class Runtime extends ClientObject<object> implements Sub<Excel.Runtime, 'enableEvents'> {
  protected readonly className = 'Runtime';
  protected readonly scalars: Scalars<object> = { enableEvents: () => this.context.host.enableEvents };

  get enableEvents(): boolean {
    return this.property('enableEvents');
  }
  set enableEvents(value: boolean) {
    this.assign('enableEvents', value, () => {
      this.context.host.enableEvents = value;
    });
  }
}
