import type { Co2Inputs, Reading, Tonnes } from '../../model/co2/inputs';
import type { Co2Reason } from '../../model/co2/outcome';
import type { Co2Remark } from '../../model/co2/remarks';
import { formatPercent } from '../format/numbers';
import { formatTonnes, shownDifference } from '../format/tonnes';
import './co2Texts';
import { t } from './translate';

/** "5,6 % van het niveau van 2022 per jaar, recht" */
export function readingSentence(reading: Reading, inputs: Co2Inputs): string {
  return t(`co2.reading.sentence.${reading}`, {
    percentage: formatPercent(inputs.planPercentage),
    tonnes: formatTonnes(inputs.planTonnes),
    reference: String(inputs.referenceYear),
    start: String(inputs.startYear),
  });
}

/** Why something is not known, with what to do about it. */
export function reasonText(reason: Co2Reason): string {
  switch (reason.code) {
    case 'yearsOutOfOrder':
      return t('co2.reason.yearsOutOfOrder', { years: reason.years.join(', ') });
    case 'tooManyYears':
      return t('co2.reason.tooManyYears', { years: String(reason.years), most: String(reason.most) });
    case 'readingImpossible':
      return t('co2.reason.readingImpossible', { reading: reason.reading });
    case 'levelNotPositive':
      return t('co2.reason.levelNotPositive', { year: String(reason.year), level: formatTonnes(reason.level) });
    case 'shareUnknown':
      return t('co2.reason.shareUnknown', { key: t(`co2.share.keys.${reason.key}`) });
    case 'residualAboveTarget':
      return t('co2.reason.residualAboveTarget', { residual: formatTonnes(reason.residual), target: formatTonnes(reason.target) });
    case 'residualMissing':
    case 'tooFewYears':
    case 'growthMissing':
      return t(`co2.reason.${reason.code}`);
    default:
      throw reason satisfies never;
  }
}

/** What keeps the actuals from being complete. */
export function remarkText(remark: Co2Remark, { actuals, categories, electricity }: Co2Inputs): string {
  const nameOf = (category: number) => categories[category]?.name ?? '';
  switch (remark.code) {
    case 'noFactor': {
      const actual = actuals[remark.actual];
      if (!actual) throw new Error(`no actual ${remark.actual}`);
      const unit = actual.amount.kind === 'activiteit' ? actual.amount.unit : '';
      return t(`co2.actuals.remark.noFactor.${remark.lack}`, { category: nameOf(actual.category), year: String(actual.year), unit, method: t(`co2.actuals.methods.${electricity}`) });
    }
    case 'gap':
    case 'categoryMissing':
      return t(`co2.actuals.remark.${remark.code}`, { category: nameOf(remark.category), year: String(remark.year) });
    case 'categoryWithoutFigures':
      return t('co2.actuals.remark.categoryWithoutFigures', { categories: remark.categories.map(nameOf).join(', ') });
    case 'yearsMissing':
      return remark.from === remark.to ? t('co2.actuals.remark.yearMissing', { from: String(remark.from) }) : t('co2.actuals.remark.yearsMissing', { from: String(remark.from), to: String(remark.to) });
    default:
      throw remark satisfies never;
  }
}

/** "369 t te veel", "1.200 t onder het doel" */
export function againstTarget(tonnes: Tonnes, target: Tonnes): string {
  const difference = shownDifference(tonnes, target);
  return difference === 0 ? t('co2.answer.exact') : t(difference > 0 ? 'co2.answer.over' : 'co2.answer.under', { tonnes: formatTonnes(Math.abs(difference)) });
}
