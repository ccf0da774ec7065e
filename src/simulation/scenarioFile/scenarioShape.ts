import { componentIds, otherComponentIds } from '../../model/strength/components';
import type { Damping } from '../../model/strength/damping';
import { drivers, FIRST_YEAR, LAST_YEAR, roundings } from '../scenario';
import type { AmendmentChange, Amount, DriverChange, ElasticityChange, LimitChange, Scenario, Scope } from '../scenario';
import { LONGEST_NAME } from '../library/names';
import { choice, list, name, nullable, number, object, optional, text, truth, variants, whole, yes } from './shapes';
import type { Shape } from './shapes';
import { uncertaintyShape } from './uncertaintyShape';

/** Bounds of a scenario file. They keep a file countable; whether a scenario has an outcome is for the model to say. */
export const bounds = {
  /** Scenarios in one file. */
  scenarios: 500,
  /** Changes, limits, amendments and the like of one scenario. */
  items: 1000,
  /** Names of teams, districts, municipalities and amendments. */
  name: 255,
  description: 4000,
  note: 1000,
  formula: 2000,
  fte: 1e6,
  /** A driver of the whole unit. */
  amount: 1e12,
  /** 100 = +10,000 %. */
  share: 100,
  elasticity: 5,
} as const;

const itemName = name(bounds.name);
const fte = number(0, bounds.fte);

type ScopeOf<K extends Scope['kind']> = Extract<Scope, { kind: K }>;
const unit = object<ScopeOf<'eenheid'>>({ kind: choice(['eenheid']) });
const district = object<ScopeOf<'district'>>({ kind: choice(['district']), name: itemName });
const basisteam = object<ScopeOf<'basisteam'>>({ kind: choice(['basisteam']), name: itemName });
const gemeente = object<ScopeOf<'gemeente'>>({ kind: choice(['gemeente']), name: itemName });
const scope: Shape<Scope> = variants<Scope>('kind', { eenheid: unit, district, basisteam, gemeente });

const share = number(-1, bounds.share);
const amount: Shape<Amount> = variants<Amount>('kind', {
  procent: object<Extract<Amount, { kind: 'procent' }>>({ kind: choice(['procent']), value: share }),
  absoluut: object<Extract<Amount, { kind: 'absoluut' }>>({ kind: choice(['absoluut']), value: number(0, bounds.amount) }),
  groei: object<Extract<Amount, { kind: 'groei' }>>({ kind: choice(['groei']), value: share }),
  formule: object<Extract<Amount, { kind: 'formule' }>>({ kind: choice(['formule']), text: text(bounds.formula) }),
});

const change = object<DriverChange>({ driver: choice(drivers), scope, amount, active: truth, note: optional(text(bounds.note)) });
const elasticity = object<ElasticityChange>({ component: choice(componentIds), driver: choice(drivers), value: number(0, bounds.elasticity) });
const limit = object<LimitChange>({ team: itemName, floor: nullable(fte), cap: nullable(fte) });
const amendment = object<AmendmentChange>({
  name: itemName,
  receiver: itemName,
  fte,
  payers: variants<AmendmentChange['payers']>('kind', { eenheid: unit, district, basisteam }),
  key: choice(['HBVS+', 'gelijk']),
});

const plainDamping = object<Exclude<Damping, { rule: 'vrij' }>>({ rule: choice(['geen', 'HBVS 2012', 'BVS 2007']) });
const damping = variants<Damping>('rule', { geen: plainDamping, 'HBVS 2012': plainDamping, 'BVS 2007': plainDamping, vrij: object<Extract<Damping, { rule: 'vrij' }>>({ rule: choice(['vrij']), perYear: number(0, 1) }) });

const teams = list(itemName, 0, bounds.items);

/** A scenario, every field checked; what is not in the type is refused. */
export const scenarioShape: Shape<Scenario> = object<Scenario>({
  name: name(LONGEST_NAME),
  baseline: optional(name(LONGEST_NAME)),
  description: optional(text(bounds.description)),
  changes: list(change, 0, bounds.items),
  year: optional(whole(FIRST_YEAR, LAST_YEAR)),
  municipalGrowth: optional(yes),
  totalBudget: nullable(fte),
  shares: nullable(list(number(0, 1), otherComponentIds.length, otherComponentIds.length)),
  wijkagentenBudget: optional(fte),
  wijkagentenRule: optional(choice(['volgt de norm', 'vast'])),
  elasticities: optional(list(elasticity, 0, bounds.items)),
  limits: optional(list(limit, 0, bounds.items)),
  liftedMinima: optional<readonly string[] | 'alle'>((value, path, problems) => (typeof value === 'string' ? choice(['alle'])(value, path, problems) : teams(value, path, problems))),
  amendments: optional(list(amendment, 0, bounds.items)),
  damping: optional(damping),
  rounding: optional(choice(roundings)),
  uncertainty: optional(uncertaintyShape),
});
