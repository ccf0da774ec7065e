import paragraaf411 from '../../../assets/plan/paragraaf411-wijkagenten.json';
import type { StrengthInputs } from '../strength/inputs';
import type { Fte, Inhabitants } from '../units';
import { municipalityParts, openSplitsOf } from './parts';
import type { Answer } from './reason';
import { bothAnswers, known, mapAnswer, unknown } from './reason';

/** The extra wijkagenten of one district beside what the plan prints (MJBP 4.1.1, tabel Wijkagenten). */
export interface DistrictExtra {
  readonly name: string;
  /** Inhabitants of its municipalities on their own dates, without a scenario. */
  readonly inhabitants: Answer<Inhabitants>;
  /** In proportion to inhabitants; not rounded. */
  readonly extra: Answer<Fte>;
  /** Sum of the printed minima of its basisteams. */
  readonly total: Fte;
  /** `total` without `extra`: before the extension. */
  readonly before: Answer<Fte>;
  /** null: the plan prints no such district. */
  readonly printedExtra: Fte | null;
  readonly printedTotal: Fte | null;
}

export interface ExtraWijkagenten {
  readonly districts: readonly DistrictExtra[];
  /** Inhabitants of all municipalities on their own dates. */
  readonly inhabitants: Inhabitants;
  readonly extra: Fte;
  readonly total: Fte;
  readonly before: Fte;
  /** The 55 fte for the basisteams: the extra wijkagenten are a part of these and never come on top. */
  readonly extension: Fte;
  /** What of the 55 is left for other work; negative when there are more extra wijkagenten than extension. */
  readonly otherExtension: Fte;
}

/**
 * The extra wijkagenten over the districts in proportion to inhabitants: 4.3 / 5.0 / 6.6 / 5.6 / 4.5 of 26 (MJBP 4.1.1; the rule is derived).
 * They follow the plan's own table, so a scenario does not move them. A district that an open split
 * crosses has no answer.
 */
export function extraWijkagenten(inputs: Pick<StrengthInputs, 'districts' | 'teams' | 'municipalities' | 'extension'>, extra: Fte): ExtraWijkagenten {
  const parts = municipalityParts(inputs);
  const unit = parts.reduce((sum, part) => sum + part.inhabitants, 0);
  const districts = inputs.districts.map(({ name }, d) => {
    const teams = new Set(inputs.teams.flatMap((team, t) => (team.district === d ? [t] : [])));
    const open = openSplitsOf(teams, inputs);
    const inhabitants = open.length > 0 ? unknown({ code: 'openSplit', municipalities: open }) : known(parts.reduce((sum, part) => sum + (teams.has(part.team) ? part.inhabitants : 0), 0));
    const share = unit > 0 ? mapAnswer(inhabitants, (count) => (extra * count) / unit) : unknown({ code: 'noInhabitants' });
    const total = inputs.teams.reduce((sum, team) => sum + (team.district === d ? team.minWijkagenten : 0), 0);
    const printed = paragraaf411.rows.find((row) => row.district === name);
    const before = mapAnswer(bothAnswers(share, known(total)), ([own, all]) => all - own);
    return { name, inhabitants, extra: share, total, before, printedExtra: printed?.extraWijkagenten ?? null, printedTotal: printed?.totalWijkagenten ?? null };
  });
  const total = districts.reduce((sum, district) => sum + district.total, 0);
  return { districts, inhabitants: unit, extra, total, before: total - extra, extension: inputs.extension.basisteams, otherExtension: inputs.extension.basisteams - extra };
}
