import { officeModelWorkbook } from '../../src/excel/officeModelWorkbook';
import { roundTable } from '../../src/model/rounding/twoWay';
import { resolveScenario } from '../../src/simulation/apply';
import { baseScenario } from '../../src/simulation/scenario';
import type { Scenario } from '../../src/simulation/scenario';
import { openOfficeWorkbook } from '../excel/officeWorkbook';
import { benchModel } from './benchCase';
import { median } from './median';

const growth: Scenario = { ...baseScenario, name: 'Groei Zwolle', changes: [{ driver: 'inwoners', scope: { kind: 'basisteam', name: 'Zwolle' }, amount: { kind: 'procent', value: 0.1 }, active: true }] };

export interface Syncs {
  readonly insert: number;
  readonly apply: number;
  readonly read: number;
}

/** Round trips to Excel that each action of the pane takes, counted by the stand-in over all its runs. */
export async function countSyncs(): Promise<Syncs> {
  const workbook = await openOfficeWorkbook();
  const pane = officeModelWorkbook();
  const count = async (action: () => Promise<{ kind: string }>, expected: string) => {
    const before = workbook.office.counters.syncs;
    const { kind } = await action();
    if (kind !== expected) throw new Error(`${kind} instead of ${expected}`);
    return workbook.office.counters.syncs - before;
  };
  try {
    const insert = await count(pane.insert, 'done');
    return { insert, apply: await count(() => pane.apply(growth), 'done'), read: await count(pane.read, 'model') };
  } finally {
    workbook.grid.dispose();
  }
}

/** Milliseconds to round 27 × 6 cells with all margins, warm: the scenario with a growing team. */
export function measureRounding(): number {
  const { inputs, compute, inhabitants } = benchModel;
  const { change } = resolveScenario(growth, inputs, inhabitants);
  const { cells } = compute(change).allocation;
  const table = inputs.teams.map((_, t) => cells.map((column) => column[t] ?? 0));
  const districts = inputs.teams.map((team) => team.district);
  const names = inputs.teams.map((team) => team.name);
  const times: number[] = [];
  for (let round = -30; round < 60; round++) {
    const start = performance.now();
    roundTable(table, districts, { names });
    if (round >= 0) times.push(performance.now() - start);
  }
  return median(times);
}
