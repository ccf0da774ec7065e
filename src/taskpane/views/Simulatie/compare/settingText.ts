import { scopeName } from '../../../../simulation/apply';
import type { ScenarioSetting } from '../../../../simulation/results/scenarioSettings';
import type { Amount } from '../../../../simulation/scenario';
import { otherComponentIds } from '../../../../model/strength/components';
import { formatCount, formatDecimals, formatFte, formatPercentChange, formatPlain, formatShare } from '../../../format/numbers';
import { t } from '../../../i18n/translate';

/** What a setting is about: the same text for every scenario that sets it. */
export function settingLabel(setting: ScenarioSetting): string {
  switch (setting.kind) {
    case 'wijziging':
      return `${setting.scope.kind === 'eenheid' ? t('simulatie.scopeUnit') : scopeName(setting.scope)} · ${t(`simulatie.driverOf.${setting.driver}`)}`;
    case 'elasticiteit':
      return t('results.compare.setting.elasticiteit', { component: setting.component, driver: t(`simulatie.driverOf.${setting.driver}`) });
    case 'grenzen':
      return t('results.compare.setting.grenzen', { name: setting.limit.team });
    case 'amendement':
      return t('results.compare.setting.amendement', { name: setting.amendment.name });
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
      return setting.amounts.map(amountValue).join(', ');
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
      return setting.damping.rule === 'vrij' ? t('results.compare.freeRule', { value: formatPercentChange(-setting.damping.perYear) }) : setting.damping.rule;
    case 'jaar':
      return String(setting.year);
    case 'afronding':
      return t(`results.compare.rounding.${setting.rounding}`);
    default:
      throw setting satisfies never;
  }
}

function amountValue(amount: Amount): string {
  switch (amount.kind) {
    case 'procent':
      return formatPercentChange(amount.value);
    case 'groei':
      return t('results.compare.growth', { change: formatPercentChange(amount.value) });
    case 'absoluut':
      return t('simulatie.setTo', { value: formatCount(amount.value) });
    case 'formule':
      return amount.text;
    default:
      throw amount satisfies never;
  }
}
