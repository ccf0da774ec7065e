import { incidence } from './minCostFlow';
import type { BinaryNetwork, Incidence, OptimalFlow } from './minCostFlow';

/**
 * Of all optimal flows the one that carries 1 on the first arc of `preference` where they differ (the lexicographically
 * greatest), in place. Two optima differ by cycles of arcs with reduced cost 0, so the cost cannot change, and no weights
 * are needed that could outgrow an integer.
 * @param preference arcs, most wanted first; unique if these arcs determine the others
 */
export function preferOptimum(network: BinaryNetwork, optimum: OptimalFlow, preference: readonly number[]): void {
  const { tail, head, cost } = network;
  const { flow, potential } = optimum;
  const touching = incidence(network);
  // Arcs whose value is the same in every optimum left: at first those with a reduced cost other than 0.
  const settled = Uint8Array.from(cost, (c, arc) => (c + potential[tail[arc]!]! - potential[head[arc]!]! === 0 ? 0 : 1));
  for (const arc of preference) {
    if (settled[arc]) continue;
    settled[arc] = 1;
    if (flow[arc]) continue;
    const way = findWay(network, touching, flow, settled, head[arc]!, tail[arc]!);
    if (!way) continue;
    flow[arc] = 1;
    for (const other of way) flow[other]! ^= 1;
  }
}

/** Residual arcs, not settled, that lead from one node to another (breadth first), or undefined. */
function findWay(network: BinaryNetwork, touching: Incidence, flow: Uint8Array, settled: Uint8Array, from: number, to: number): number[] | undefined {
  const { tail, head } = network;
  const cameBy = new Int32Array(network.nodes).fill(-1);
  const queue = [from];
  for (let first = 0; first < queue.length; first++) {
    const node = queue[first]!;
    for (let i = touching.start[node]!; i < touching.start[node + 1]!; i++) {
      const arc = touching.arcs[i]!;
      if (settled[arc] || (flow[arc] ? head[arc] : tail[arc]) !== node) continue;
      const next = flow[arc] ? tail[arc]! : head[arc]!;
      if (next === from || cameBy[next] !== -1) continue;
      cameBy[next] = arc;
      if (next === to) return trace(network, flow, cameBy, from, to);
      queue.push(next);
    }
  }
  return undefined;
}

function trace({ tail, head }: BinaryNetwork, flow: Uint8Array, cameBy: Int32Array, from: number, to: number): number[] {
  const way: number[] = [];
  for (let node = to; node !== from; ) {
    const arc = cameBy[node]!;
    way.push(arc);
    node = flow[arc] ? head[arc]! : tail[arc]!;
  }
  return way;
}
