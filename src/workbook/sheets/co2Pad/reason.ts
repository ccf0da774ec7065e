import type { Co2Reason } from '../../../model/co2/outcome';

/** A reason as the sheet's own formulas say it. */
export function reasonText(reason: Co2Reason): string {
  switch (reason.code) {
    case 'yearsOutOfOrder':
      return 'jaren lopen niet op';
    case 'tooManyYears':
      return `pad langer dan ${reason.most} jaar`;
    case 'readingImpossible':
      return 'lezing kan niet bij deze cijfers';
    case 'levelNotPositive':
      return 'niveau is niet groter dan 0';
    case 'shareUnknown':
      return 'aandeel van de eenheid ontbreekt';
    case 'residualMissing':
      return 'restuitstoot ontbreekt';
    case 'residualAboveTarget':
      return 'restuitstoot is hoger dan het doel';
    case 'tooFewYears':
      return 'geen cijfers';
    case 'growthMissing':
      return 'groei ontbreekt';
    default:
      throw reason satisfies never;
  }
}
