import { NodeQueue } from './nodeQueue';

/** A network in which every arc carries 0 or 1. */
export interface BinaryNetwork {
  readonly nodes: number;
  /** Node an arc leaves, per arc. */
  readonly tail: Int32Array;
  /** Node an arc enters, per arc. */
  readonly head: Int32Array;
  /** Cost of carrying 1 rather than 0: an integer of either sign. */
  readonly cost: Float64Array;
  /** What each node must send out more than it takes in; adds to 0. */
  readonly supply: Float64Array;
}

export interface OptimalFlow {
  /** 0 or 1 per arc. */
  readonly flow: Uint8Array;
  /** Optimal dual: cost + potential[tail] − potential[head] is ≥ 0 on arcs that carry 0 and ≤ 0 on arcs that carry 1. */
  readonly potential: Float64Array;
}

/**
 * Minimum-cost 0/1 flow by successive shortest paths with potentials (Ahuja, Magnanti & Orlin, *Network Flows*, 9.7),
 * started from the cheapest value of every arc by itself, so that only the imbalances are repaired. All arithmetic is in
 * integers: no number exceeds nodes × the largest cost, far below 2^53. Same network, same bits.
 * @returns undefined when no flow meets the supplies
 */
export function minCostFlow(network: BinaryNetwork): OptimalFlow | undefined {
  const { nodes, tail, head, cost } = network;
  const flow = new Uint8Array(cost.length);
  const excess = Float64Array.from(network.supply);
  for (let arc = 0; arc < cost.length; arc++) {
    if (cost[arc]! >= 0) continue;
    flow[arc] = 1;
    excess[tail[arc]!]! -= 1;
    excess[head[arc]!]! += 1;
  }
  const potential = new Float64Array(nodes);
  const search = new ShortestPaths(network, flow, potential);
  for (let source = 0; source < nodes; source++) {
    while (excess[source]! > 0) {
      const target = search.toNearestDeficit(source, excess);
      if (target < 0) return undefined;
      search.pushOne(source, target);
      excess[source]! -= 1;
      excess[target]! += 1;
    }
  }
  return excess.every((rest) => rest === 0) ? { flow, potential } : undefined;
}

/** Arcs that touch each node: those of node n are `arcs[start[n]] … arcs[start[n + 1] - 1]`. */
export interface Incidence {
  readonly start: Int32Array;
  readonly arcs: Int32Array;
}

export function incidence({ nodes, tail, head }: BinaryNetwork): Incidence {
  const start = new Int32Array(nodes + 1);
  for (let arc = 0; arc < tail.length; arc++) {
    start[tail[arc]! + 1]! += 1;
    start[head[arc]! + 1]! += 1;
  }
  for (let node = 0; node < nodes; node++) start[node + 1]! += start[node]!;
  const next = start.slice();
  const arcs = new Int32Array(2 * tail.length);
  for (let arc = 0; arc < tail.length; arc++) {
    arcs[next[tail[arc]!]!++] = arc;
    arcs[next[head[arc]!]!++] = arc;
  }
  return { start, arcs };
}

/** Dijkstra on the residual network; its scratch arrays live as long as one flow problem. */
class ShortestPaths {
  private readonly touching: Incidence;
  private readonly distance: Float64Array;
  private readonly cameBy: Int32Array;
  private readonly settled: Int32Array;
  private readonly queue: NodeQueue;

  constructor(
    private readonly network: BinaryNetwork,
    private readonly flow: Uint8Array,
    private readonly potential: Float64Array,
  ) {
    this.touching = incidence(network);
    this.distance = new Float64Array(network.nodes);
    this.cameBy = new Int32Array(network.nodes);
    this.settled = new Int32Array(network.nodes);
    this.queue = new NodeQueue(network.cost.length + 1);
  }

  /** The nearest node that still takes flow in, or -1; potentials are updated so that the path found has reduced cost 0. */
  toNearestDeficit(source: number, excess: Float64Array): number {
    const { distance, cameBy, settled, queue } = this;
    distance.fill(Infinity);
    distance[source] = 0;
    queue.clear();
    queue.push(source, 0);
    let count = 0;
    while (queue.size > 0) {
      const reached = queue.leastKey();
      const node = queue.pop();
      if (reached > distance[node]!) continue;
      if (excess[node]! < 0) {
        // Nodes not settled keep their potential: the settled ones come down by what they were nearer than the target.
        for (let i = 0; i < count; i++) this.potential[settled[i]!]! += distance[settled[i]!]! - reached;
        return node;
      }
      settled[count++] = node;
      this.relax(node, reached, distance, cameBy);
    }
    return -1;
  }

  /** Flips every arc of the path last found. */
  pushOne(source: number, target: number): void {
    const { tail, head } = this.network;
    for (let node = target; node !== source; ) {
      const arc = this.cameBy[node]!;
      node = this.flow[arc] ? head[arc]! : tail[arc]!;
      this.flow[arc]! ^= 1;
    }
  }

  private relax(node: number, reached: number, distance: Float64Array, cameBy: Int32Array): void {
    const { flow, potential, queue, touching } = this;
    const { tail, head, cost } = this.network;
    for (let i = touching.start[node]!; i < touching.start[node + 1]!; i++) {
      const arc = touching.arcs[i]!;
      // An arc that carries 0 can be used forwards, one that carries 1 backwards.
      const back = flow[arc] === 1;
      if ((back ? head[arc] : tail[arc]) !== node) continue;
      const next = back ? tail[arc]! : head[arc]!;
      const to = reached + (back ? -cost[arc]! : cost[arc]!) + potential[node]! - potential[next]!;
      if (to >= distance[next]!) continue;
      distance[next] = to;
      cameBy[next] = arc;
      queue.push(next, to);
    }
  }
}
