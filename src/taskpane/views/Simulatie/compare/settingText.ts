import type { ScenarioSetting } from '../../../../simulation/results/scenarioSettings';
import { otherComponentIds } from '../../../../model/strength/components';
import { formatDecimals, formatFte, formatPlain, formatShare } from '../../../format/numbers';
import { dampingName } from '../../../i18n/ruleTexts';
import { amountText, scopeLabel } from '../../../i18n/scopeLabel';
import { t } from '../../../i18n/translate';

/** What a setting is about: the same text for every scenario that sets it. */
export function settingLabel(setting: ScenarioSetting): string {
  switch (setting.kind) {
    case 'wijziging':
      return `${scopeLabel(setting.scope)} · ${t(`simulatie.driverOf.${setting.driver}`)}`;
    case 'elasticiteit':
      return t('results.compare.setting.elasticiteit', { component: setting.component, driver: t(`simulatie.driverOf.${setting.driver}`) });
    case 'grenzen':
      return t('results.compare.setting.grenzen', { name: setting.limit.team });
    case 'amendement':
      return t('results.compare.setting.amendement', { name: setting.amendment.name });
    case 'gemeentegroei':
    case 'budget':
    case 'gewichten':
    case 'wijkagentenbudget':
    case 'wijkagentenregel':
    case 'minima':
    case 'ingroei':
    case 'jaar':
    case 'afronding':
      return t(`results.compare.setting.${setting.kind}`);
    default:
      throw setting satisfies never;
  }
}

/** What one scenario sets it to. */
export function settingValue(setting: ScenarioSetting): string {
  switch (setting.kind) {
    case 'wijziging':
      return setting.amounts.map((amount) => amountText({ amount })).join(', ');
    case 'gemeentegroei':
      return t('results.compare.included');
    case 'budget':
    case 'wijkagentenbudget':
      return t('results.compare.fte', { value: formatFte(setting.fte) });
    case 'gewichten':
      return setting.shares.map((share, i) => `${otherComponentIds[i] ?? ''} ${formatShare(share)}`).join(', ');
    case 'wijkagentenregel':
      return t(setting.rule === 'vast' ? 'results.compare.ruleFixed' : 'results.compare.ruleNorm');
    case 'elasticiteit':
      return formatPlain(setting.value);
    case 'grenzen': {
      const { floor, cap } = setting.limit;
      const parts = [floor !== null && t('results.compare.floor', { value: formatFte(floor) }), cap !== null && t('results.compare.cap', { value: formatFte(cap) })].filter((part) => part !== false);
      return parts.length === 0 ? t('results.compare.noLimit') : parts.join(', ');
    }
    case 'minima':
      return setting.lifted === 'alle' ? t('results.compare.all') : setting.lifted.join(', ');
    case 'amendement':
      return t('results.compare.amendment', { receiver: setting.amendment.receiver, fte: formatDecimals(setting.amendment.fte, 1, true) });
    case 'ingroei':
      return dampingName(setting.damping);
    case 'jaar':
      return String(setting.year);
    case 'afronding':
      return t(`results.compare.rounding.${setting.rounding}`);
    default:
      throw setting satisfies never;
  }
}
