import { acceptsCells } from '../grid/acceptValue';
import { intersect } from '../grid/address';
import { listValidations, setValidation, type ValidationRecord } from '../grid/validations';
import type { ValidationState } from '../workbookState';
import { ClientObject, type Scalars } from './ClientObject';
import type { Sub } from './own';
import { refuseWhenProtected } from './protectionGuard';
import { onSheet, type RangeHost } from './rangeStyles';
import { readRule, writeRule } from './validationRule';

declare module './own' {
  interface OwnTypes {
    DataValidation: DataValidation;
  }
}

type State = Omit<ValidationState, 'range'>;
const types: Readonly<Record<State['kind'], Excel.DataValidation['type']>> = {
  list: 'List',
  decimal: 'Decimal',
  whole: 'WholeNumber',
  date: 'Date',
  custom: 'Custom',
  textLength: 'TextLength',
};
const styles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** What may be typed in a range. What the add-in writes itself is never refused, as in Excel. */
export class DataValidation extends ClientObject<RangeHost> implements Sub<Excel.DataValidation, 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks' | 'type' | 'valid' | 'clear'> {
  protected readonly className = 'DataValidation';
  protected readonly scalars: Scalars<RangeHost> = {
    type: (host) => {
      const state = this.state(host);
      return state ? types[state.kind] : 'None';
    },
    rule: (host) => {
      const state = this.state(host);
      return state ? writeRule(state) : {};
    },
    ignoreBlanks: (host) => this.state(host)?.allowBlank ?? true,
    prompt: (host) => {
      const state = this.state(host);
      return { showPrompt: true, title: state?.promptTitle ?? '', message: state?.prompt ?? '' };
    },
    errorAlert: (host) => {
      const state = this.state(host);
      return { showAlert: true, style: styles[state?.errorStyle ?? 'stop'], title: state?.errorTitle ?? '', message: state?.error ?? '' };
    },
    valid: (host) => this.validity(host),
  };

  private record({ sheetId, rect }: RangeHost): ValidationRecord | undefined {
    const { core } = this.context.host.grid;
    return listValidations(core, sheetId).find(({ rects }) => rects.some((each) => intersect(each, { ...rect, rows: 1, columns: 1 })));
  }

  private state(host: RangeHost): State | undefined {
    return this.record(host)?.state;
  }

  /** True or false when all cells agree, null otherwise. */
  private validity(host: RangeHost): boolean | null {
    const { grid } = this.context.host;
    const accepted = acceptsCells(grid.core, host.sheetId, onSheet(grid, host) ?? host.rect);
    if (accepted.every(Boolean)) return true;
    return accepted.some(Boolean) ? null : false;
  }

  private change(name: string, value: unknown, part: (host: RangeHost) => Partial<State>): void {
    this.assign(name, value, (host) => {
      const { core } = this.context.host.grid;
      refuseWhenProtected(this.context.host.grid, host.sheetId, `DataValidation.${name}`);
      const rect = onSheet(this.context.host.grid, host) ?? host.rect;
      // A message without a rule is allowed in Excel: every value is then right.
      const before: State = this.state(host) ?? { kind: 'custom', formula1: '=TRUE', allowBlank: true };
      core.apply(...setValidation(core, host.sheetId, rect, { ...before, ...part(host) }));
    });
  }

  get rule(): Excel.DataValidationRule {
    return this.property('rule');
  }
  set rule(value: Excel.DataValidationRule) {
    this.assign('rule', undefined, (host) => {
      const { core } = this.context.host.grid;
      refuseWhenProtected(this.context.host.grid, host.sheetId, 'DataValidation.rule');
      const rect = onSheet(this.context.host.grid, host) ?? host.rect;
      const { prompt, promptTitle, error, errorTitle, errorStyle, allowBlank = true } = this.state(host) ?? {};
      const state = { ...readRule(this.context, value), prompt, promptTitle, error, errorTitle, errorStyle, allowBlank };
      core.apply(...setValidation(core, host.sheetId, rect, state));
    });
    this.remember('rule', value);
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    return this.property('errorAlert');
  }
  set errorAlert(value: Excel.DataValidationErrorAlert) {
    const style = (Object.keys(styles) as (keyof typeof styles)[]).find((name) => styles[name] === value.style) ?? 'stop';
    this.change('errorAlert', value, () => ({ errorStyle: value.showAlert ? style : 'information', errorTitle: value.title, error: value.message }));
  }

  get prompt(): Excel.DataValidationPrompt {
    return this.property('prompt');
  }
  set prompt(value: Excel.DataValidationPrompt) {
    this.change('prompt', value, () => ({ promptTitle: value.title, prompt: value.showPrompt ? value.message : '' }));
  }

  get ignoreBlanks(): boolean {
    return this.property('ignoreBlanks');
  }
  set ignoreBlanks(value: boolean) {
    this.change('ignoreBlanks', value, () => ({ allowBlank: value }));
  }

  get type(): Excel.DataValidation['type'] {
    return this.property('type');
  }

  get valid(): boolean {
    return this.property('valid');
  }

  clear(): void {
    this.invoke('clear', (host) => {
      const { core } = this.context.host.grid;
      const changes = setValidation(core, host.sheetId, onSheet(this.context.host.grid, host) ?? host.rect, undefined);
      if (changes.length > 0) core.apply(...changes);
    });
  }
}
