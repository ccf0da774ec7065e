import { drivers } from '../driver';
import type { Driver } from '../driver';
import type { Uncertainty } from '../uncertainty';
import { correlationFactor } from './correlationFactor';
import type { Repair } from './correlationFactor';
import { correlationProblem } from './correlationProblem';
import type { CorrelationProblem } from './correlationProblem';
import { SOBOL_DIMENSIONS } from './sobolDirections';

/** A stream that is no driver of a team: what all teams have in common in one driver. */
export interface CommonInput {
  readonly driver: Driver;
  /** Names the stream. Those of teams begin with the driver. */
  readonly key: string;
  /** Of Sobol's sequence: from the last one down, so that those of the teams stay where they are. */
  readonly dimension: number;
}

/**
 * How independent scores become correlated ones; data only, so it can go to a worker. The scores stand in rows: the teams of the first
 * uncertain driver, those of the second, then one row for each of `commonInputs`.
 */
export type Copula =
  | { readonly kind: 'onafhankelijk' }
  /**
   * Score of driver d in team t = common[d] · F(d) + own[d] · E(d, t): each team depends on its own stream and the common one only, so a team
   * that comes or goes changes no other. `linkCommon` is the correlation of the drivers' F, `linkOwn` that of their E in one team.
   */
  | { readonly kind: 'factoren'; readonly common: readonly number[]; readonly own: readonly number[]; readonly linkCommon: number; readonly linkOwn: number }
  /** The same matrix between teams in each driver, as its lower triangle (teams × teams by rows), and `link` between the drivers. */
  | { readonly kind: 'teammatrix'; readonly lower: Float64Array; readonly link: number }
  /** Lower triangle over all rows at once. */
  | { readonly kind: 'matrix'; readonly lower: Float64Array };

export interface PreparedCopula {
  readonly copula: Copula;
  readonly commonInputs: readonly CommonInput[];
  readonly repair: Repair;
}

export type CopulaResult = { readonly ok: true; readonly value: PreparedCopula } | { readonly ok: false; readonly problem: CorrelationProblem };

const ASKED: Repair = { repaired: false };

/**
 * Makes the correlations of an uncertainty ready to draw with (Gaussian copula): the normal scores get them, then each score becomes a factor
 * of its own distribution. Target: correlation ρ_d between any two teams in driver d (or `teamMatrix` in each), `betweenDrivers` between the
 * drivers of one team, and betweenDrivers · √(ρ₁ρ₂) between different drivers of different teams where that is possible. With the same
 * correlations between teams in both drivers that is the Kronecker product, drivers ⊗ teams.
 * @param teams number of teams
 */
export function prepareCopula(uncertainty: Pick<Uncertainty, 'drivers' | 'betweenDrivers' | 'teamMatrix'>, teams: number): CopulaResult {
  const problem = correlationProblem(uncertainty, teams);
  if (problem) return { ok: false, problem };
  const uncertain = drivers.filter((driver) => uncertainty.drivers[driver] !== undefined);
  const link = uncertain.length > 1 ? uncertainty.betweenDrivers : 0;
  if (uncertainty.teamMatrix) return { ok: true, value: withTeamMatrix(flat(uncertainty.teamMatrix), teams, link) };
  const between = uncertain.map((driver) => uncertainty.drivers[driver]?.betweenTeams ?? 0);
  if (link === 0 && between.every((rho) => rho === 0)) return { ok: true, value: { copula: { kind: 'onafhankelijk' }, commonInputs: [], repair: ASKED } };
  return { ok: true, value: withFactors(uncertain, between, link) ?? withMatrix(between, teams, link) };
}

function withTeamMatrix(matrix: Float64Array, teams: number, link: number): PreparedCopula {
  const { lower, repair } = correlationFactor(matrix, teams);
  return { copula: { kind: 'teammatrix', lower, link }, commonInputs: [], repair };
}

/** Null when no common factor gives these correlations: a negative one between teams, or too strong a one between drivers. */
function withFactors(uncertain: readonly Driver[], between: readonly number[], link: number): PreparedCopula | null {
  if (between.some((rho) => rho < 0)) return null;
  const links = linkFactors(between, link);
  if (!links) return null;
  const shared = between.some((rho) => rho > 0);
  const commonInputs = shared ? uncertain.map((driver) => ({ driver, key: `gemeenschappelijk|${driver}`, dimension: SOBOL_DIMENSIONS - 1 - drivers.indexOf(driver) })) : [];
  const copula: Copula = { kind: 'factoren', common: between.map((rho) => Math.sqrt(rho)), own: between.map((rho) => Math.sqrt(1 - rho)), ...links };
  return { copula, commonInputs, repair: ASKED };
}

/**
 * Correlations of the common and of the own parts such that the drivers of one team have correlation `link`:
 * linkCommon · √(ρ₁ρ₂) + linkOwn · √((1−ρ₁)(1−ρ₂)) = link. The common parts get `link` itself when the own parts can make up the rest.
 */
function linkFactors([first = 0, second = 0]: readonly number[], link: number): { linkCommon: number; linkOwn: number } | null {
  const common = Math.sqrt(first * second);
  const own = Math.sqrt((1 - first) * (1 - second));
  if (first === second) return { linkCommon: link, linkOwn: link };
  if (Math.abs(link) > common + own) return null;
  if (Math.abs(link - link * common) <= own) return { linkCommon: link, linkOwn: own > 0 ? (link - link * common) / own : 0 };
  const linkOwn = link < 0 ? -1 : 1;
  return { linkCommon: (link - linkOwn * own) / common, linkOwn };
}

function withMatrix(between: readonly number[], teams: number, link: number): PreparedCopula {
  const [first = 0, second = first] = between;
  if (first === second) return withTeamMatrix(equicorrelation(first, teams), teams, link);
  const size = 2 * teams;
  const product = first * second;
  const across = product >= 0 ? link * Math.sqrt(product) * (first < 0 ? -1 : 1) : 0;
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const sameDriver = i < teams === j < teams;
      if (i % teams === j % teams) matrix[i * size + j] = sameDriver ? 1 : link;
      else matrix[i * size + j] = sameDriver ? (i < teams ? first : second) : across;
    }
  }
  const { lower, repair } = correlationFactor(matrix, size);
  return { copula: { kind: 'matrix', lower }, commonInputs: [], repair };
}

function equicorrelation(rho: number, teams: number): Float64Array {
  return Float64Array.from({ length: teams * teams }, (_, at) => (((at / teams) | 0) === at % teams ? 1 : rho));
}

/** By rows; mirrored cells, which may differ by rounding, get their mean. */
function flat(matrix: readonly (readonly number[])[]): Float64Array {
  const n = matrix.length;
  return Float64Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [(at / n) | 0, at % n];
    return i === j ? 1 : (matrix[i]![j]! + matrix[j]![i]!) / 2;
  });
}
