import { ModelError } from '../errors';
import type { Fte } from '../units';

/** Who pays for an amendment. */
export type Payers =
  | { readonly kind: 'eenheid' }
  | { readonly kind: 'district'; readonly district: number }
  | { readonly kind: 'team'; readonly team: number };

/** A bestuurlijk amendement: one team gets, other teams pay. The total does not change. */
export interface AmendmentInput {
  readonly name: string;
  /** Team index that gets. */
  readonly receiver: number;
  readonly fte: Fte;
  /** The other teams of this scope pay; the receiver never pays. */
  readonly payers: Payers;
  readonly key: 'HBVS+' | 'gelijk';
  /** Part of the plan's printed "Uitbreiding"; an amendment of the user is not. */
  readonly inPlan: boolean;
  readonly source: string;
}

function pays(amendment: AmendmentInput, team: number, district: number): boolean {
  if (team === amendment.receiver) return false;
  switch (amendment.payers.kind) {
    case 'eenheid':
      return true;
    case 'district':
      return district === amendment.payers.district;
    case 'team':
      return team === amendment.payers.team;
    default:
      throw amendment.payers satisfies never;
  }
}

/**
 * What one amendment adds to or takes from each team: the receiver gets `fte`, the payers give it in proportion to their HBVS+
 * (bijlage 1: "compensatie basisteam Veluwe West (0,9 fte) t.l.v. overige basisteams uit NOG"; the proportion is derived).
 * @param hbvs HBVS+ per team; @param districtOf district index per team
 * @returns fte per team, adding to 0
 * @throws ModelError noReceiver when the team that gets is not there, noPayers when nobody can pay
 */
export function chargeAmendment(amendment: AmendmentInput, hbvs: readonly Fte[], districtOf: readonly number[]): Fte[] {
  if (hbvs[amendment.receiver] === undefined) throw new ModelError({ code: 'noReceiver', amendment: amendment.name });
  const weights = hbvs.map((fte, t) => (pays(amendment, t, districtOf[t] ?? -1) ? (amendment.key === 'gelijk' ? 1 : fte) : 0));
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) throw new ModelError({ code: 'noPayers', amendment: amendment.name });
  return weights.map((weight, t) => (t === amendment.receiver ? amendment.fte : (-amendment.fte * weight) / sum));
}
