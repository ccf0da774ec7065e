import { describe, expect, it } from 'vitest';
import { minCostFlow } from '../../../src/model/rounding/minCostFlow';
import type { BinaryNetwork } from '../../../src/model/rounding/minCostFlow';
import { seeded } from './randomTable';

function network(nodes: number, arcs: readonly (readonly [number, number, number])[], supply: readonly number[]): BinaryNetwork {
  return { nodes, tail: Int32Array.from(arcs, (a) => a[0]), head: Int32Array.from(arcs, (a) => a[1]), cost: Float64Array.from(arcs, (a) => a[2]), supply: Float64Array.from(supply) };
}

describe('minCostFlow', () => {
  it('takes the cheaper of two ways', () => {
    const ways = network(4, [[0, 1, 1], [1, 3, 5], [0, 2, 2], [2, 3, 2]], [1, 0, 0, -1]);
    expect([...minCostFlow(ways)!.flow]).toEqual([0, 0, 1, 1]);
  });

  it('sends two units both ways, and takes the first back where that is cheaper', () => {
    // Alone the first unit goes 0-1-2-3 (cost 3); with two, the arc 1-2 must be given up: 0-1-3 and 0-2-3
    const diamond = network(4, [[0, 1, 1], [0, 2, 4], [1, 2, 1], [1, 3, 4], [2, 3, 1]], [2, 0, 0, -2]);
    expect([...minCostFlow(diamond)!.flow]).toEqual([1, 1, 0, 1, 1]);
  });

  it('uses an arc that pays for itself in a cycle only if the cycle does', () => {
    expect([...minCostFlow(network(2, [[0, 1, -5], [1, 0, 3]], [0, 0]))!.flow]).toEqual([1, 1]);
    expect([...minCostFlow(network(2, [[0, 1, -5], [1, 0, 7]], [0, 0]))!.flow]).toEqual([0, 0]);
  });

  it('says when there is no flow', () => {
    expect(minCostFlow(network(2, [[0, 1, 1]], [2, -2]))).toBeUndefined();
    expect(minCostFlow(network(2, [[1, 0, 1]], [1, -1]))).toBeUndefined();
    expect(minCostFlow(network(2, [[0, 1, 1]], [0, -1]))).toBeUndefined();
  });

  it('costs the least of all flows there are on 400 seeded networks, and proves it by its potentials', () => {
    const random = seeded(4);
    const upTo = (n: number) => Math.floor(random() * n);
    let feasible = 0;
    for (let n = 0; n < 400; n++) {
      const nodes = 2 + upTo(4);
      const arcs = Array.from({ length: 1 + upTo(9) }, () => {
        const tail = upTo(nodes);
        return [tail, (tail + 1 + upTo(nodes - 1)) % nodes, upTo(21) - 10] as const;
      });
      const supply = new Array<number>(nodes).fill(0);
      // Two thirds of the supplies are those of some flow, the rest are anything that adds to 0.
      if (n % 3 < 2) arcs.forEach(([tail, head]) => { if (random() < 0.5) { supply[tail]! += 1; supply[head]! -= 1; } });
      else for (let k = 0; k < 3; k++) { supply[upTo(nodes)]! += 1; supply[upTo(nodes)]! -= 1; }
      const problem = network(nodes, arcs, supply);
      const least = leastCost(arcs, supply);
      const optimum = minCostFlow(problem);
      if (!optimum) {
        expect(least).toBe(Infinity);
        continue;
      }
      feasible++;
      expect(outflow(arcs, [...optimum.flow], nodes)).toEqual(supply);
      expect(arcs.reduce((sum, arc, i) => sum + arc[2] * optimum.flow[i]!, 0)).toBe(least);
      arcs.forEach(([tail, head, cost], i) => {
        const reduced = cost + optimum.potential[tail]! - optimum.potential[head]!;
        expect(optimum.flow[i] ? reduced <= 0 : reduced >= 0).toBe(true);
      });
    }
    expect(feasible).toBeGreaterThan(250);
    expect(feasible).toBeLessThan(400);
  });
});

function outflow(arcs: readonly (readonly [number, number, number])[], flow: readonly number[], nodes: number): number[] {
  const out = new Array<number>(nodes).fill(0);
  arcs.forEach(([tail, head], i) => {
    out[tail]! += flow[i]!;
    out[head]! -= flow[i]!;
  });
  return out;
}

function leastCost(arcs: readonly (readonly [number, number, number])[], supply: readonly number[]): number {
  let least = Infinity;
  for (let choice = 0; choice < 2 ** arcs.length; choice++) {
    const flow = arcs.map((_, i) => (choice >> i) & 1);
    if (outflow(arcs, flow, supply.length).some((value, node) => value !== supply[node])) continue;
    least = Math.min(least, arcs.reduce((sum, arc, i) => sum + arc[2] * flow[i]!, 0));
  }
  return least;
}
