import type { SensitivityInput } from '../../simulation/sensitivity/inputs';
import type { Tornado, TornadoBar, TornadoEnd } from '../../simulation/sensitivity/tornado';
import { formatDecimals } from '../format/numbers';
import { scopeLabel } from './scopeLabel';
import './simulationTexts';
import { t } from './translate';

const percent = (share: number, signed: boolean) => `${formatDecimals(share * 100, 1, signed)}\u202f%`;

/** "Inwoners Zwolle", "Aandeel werklast", "Opsporing volgt inwoners" */
export function inputText(input: SensitivityInput): string {
  switch (input.kind) {
    case 'driver':
      return t('sensitivity.input.driver', { driver: t(`simulatie.${input.driver}`), scope: input.scope.kind === 'eenheid' ? t('sensitivity.unit') : scopeLabel(input.scope) });
    case 'share':
      return t('sensitivity.input.share', { component: t(`simulatie.component.${input.component}`).toLowerCase() });
    case 'elasticity':
      return t('sensitivity.input.elasticity', { component: t(`simulatie.component.${input.component}`), driver: t(`simulatie.driverOf.${input.driver}`) });
    case 'totalBudget':
    case 'wijkagentenBudget':
      return t(`sensitivity.input.${input.kind}`);
    default:
      throw input satisfies never;
  }
}

/** The value of an input at the end of a bar, with its unit: "−10,0 %", "27,0 %", "0,40", "590,4 fte". */
export function inputValueText(input: SensitivityInput, value: number): string {
  switch (input.kind) {
    case 'driver':
      return percent(value - 1, true);
    case 'share':
      return percent(value, false);
    case 'elasticity':
      return formatDecimals(value, 2);
    case 'totalBudget':
    case 'wijkagentenBudget':
      return `${formatDecimals(value, 1)} ${t('unit.fte')}`;
    default:
      throw input satisfies never;
  }
}

/** The figure at the end of a bar, in hundredths: small swings are seen. */
export function endText(end: TornadoEnd): string {
  return 'fte' in end ? formatDecimals(end.fte, 2) : t('sensitivity.tornado.noAnswer');
}

/** What weighs most, in a sentence. */
export function tornadoText({ bars }: Extract<Tornado, { ok: true }>): string {
  const [first] = bars;
  if (!first || !matters(first)) return t('sensitivity.tornado.nothing');
  const { input, low, high } = first;
  return t('sensitivity.tornado.answer', { input: inputText(input), low: inputValueText(input, low.value), high: inputValueText(input, high.value), lowFte: endText(low), highFte: endText(high) });
}

/** A swing below this is not seen in hundredths of an fte. */
const SEEN = 0.005;

export function matters(bar: TornadoBar): boolean {
  return bar.swing >= SEEN || !('fte' in bar.low) || !('fte' in bar.high);
}
