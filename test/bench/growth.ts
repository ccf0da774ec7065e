import { strengthModel } from '../../src/model/strength/compute';
import type { StrengthModel } from '../../src/model/strength/compute';
import { makeBatchWorker } from '../../src/simulation/runner/runBatch';
import { benchJob, benchModel } from './benchCase';
import { median } from './median';

export const TEAM_COUNTS = [27, 81, 167] as const;
const ROUNDS = 25;

export interface Growth {
  /** Milliseconds of 4,096 draws per team count. */
  readonly milliseconds: readonly number[];
  /** b in time = a · teams^b, by least squares on the logarithms. */
  readonly exponent: number;
}

/** Time of the bench case against the number of teams, in turns. */
export function measureGrowth(): Growth {
  const workers = TEAM_COUNTS.map((teams) => ({ work: makeBatchWorker(benchJob({}, repeated(teams))), times: [] as number[] }));
  for (let round = -5; round < ROUNDS; round++) {
    for (const { work, times } of workers) {
      const start = performance.now();
      for (let batch = 0; batch < 16; batch++) work(batch);
      if (round >= 0) times.push(performance.now() - start);
    }
  }
  const milliseconds = workers.map(({ times }) => median(times));
  return { milliseconds, exponent: slope(TEAM_COUNTS.map(Math.log), milliseconds.map(Math.log)) };
}

/** The plan with its teams and municipalities repeated until there are as many teams. */
export function repeated(teams: number): StrengthModel {
  const { inputs } = benchModel;
  const own = inputs.teams.length;
  const copies = Math.ceil(teams / own);
  const all = Array.from({ length: copies }, (_, copy) => copy);
  return strengthModel({
    ...inputs,
    teams: all.flatMap((copy) => inputs.teams.map((team) => ({ ...team, name: copy === 0 ? team.name : `${team.name} ${copy + 1}` }))).slice(0, teams),
    municipalities: all
      .flatMap((copy) => inputs.municipalities.map((municipality) => ({ ...municipality, code: `${municipality.code}-${copy}`, parts: municipality.parts.map((part) => ({ ...part, team: part.team + copy * own })) })))
      .map((municipality) => ({ ...municipality, parts: municipality.parts.filter((part) => part.team < teams) }))
      .filter((municipality) => municipality.parts.length > 0),
    wijkagentenBudget: { ...inputs.wijkagentenBudget, fte: (inputs.wijkagentenBudget.fte * teams) / own },
    amendments: [],
    mutations: [],
  });
}

function slope(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [middleX, middleY] = [mean(x), mean(y)];
  return x.reduce((sum, value, i) => sum + (value - middleX) * ((y[i] ?? NaN) - middleY), 0) / x.reduce((sum, value) => sum + (value - middleX) ** 2, 0);
}
