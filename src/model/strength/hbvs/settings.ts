import type { Fte } from '../../units';
import { componentIds } from '../components';
import { coefficientIds, coefficientsOfDecree } from './coefficients';
import type { Coefficients } from './coefficients';

/** INW by the decree (four years, weighted 1:2:3:4, newest heaviest), or the latest year alone where earlier years are not at hand. */
export const inwRules = ['vierjaarsgemiddelde', 'laatste jaar'] as const;
/** The decree says hectares; its coefficient is only plausible with km² (model 1.1). */
export const areaUnits = ['km2', 'hectare'] as const;

/** The choices of the HBVS formula. */
export interface HbvsSettings {
  /** The four components of the formula take their data from it. */
  readonly use: boolean;
  readonly coefficients: Coefficients;
  readonly inw: (typeof inwRules)[number];
  readonly area: (typeof areaUnits)[number];
  /** Whether non-western migrants count; off by default: publicly criticised as discriminatory in 2023. */
  readonly nwa: boolean;
  readonly nwa1530: boolean;
  /** Fte of intake telefoon, for the unit as a whole: taken off the intake deelbudget first; null = none. */
  readonly telephone: Fte | null;
  /** Deelbudget per component, six; null = the component's budget. */
  readonly budgets: readonly (Fte | null)[];
}

/** The formula of the decree, not used, without NWA: what counts where the inputs say nothing. */
export function defaultHbvs(): HbvsSettings {
  return { use: false, coefficients: coefficientsOfDecree(), inw: 'vierjaarsgemiddelde', area: 'km2', nwa: false, nwa1530: false, telephone: null, budgets: componentIds.map(() => null) };
}

/** Whether settings say nothing else than the default does. */
export function isDefaultHbvs(settings: HbvsSettings): boolean {
  const standard = defaultHbvs();
  return (
    !settings.use && !settings.nwa && !settings.nwa1530 && settings.inw === standard.inw && settings.area === standard.area && settings.telephone === null &&
    settings.budgets.every((budget) => budget === null) && coefficientIds.every((id) => settings.coefficients[id] === standard.coefficients[id])
  );
}
