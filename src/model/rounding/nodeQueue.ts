/** Binary heap of nodes by distance. A node that gets nearer is pushed again; the reader skips the outdated entry. */
export class NodeQueue {
  size = 0;
  private readonly keys: Float64Array;
  private readonly nodes: Int32Array;

  /** @param capacity most entries at one time */
  constructor(capacity: number) {
    this.keys = new Float64Array(capacity);
    this.nodes = new Int32Array(capacity);
  }

  clear(): void {
    this.size = 0;
  }

  leastKey(): number {
    return this.keys[0]!;
  }

  push(node: number, key: number): void {
    const { keys, nodes } = this;
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (keys[parent]! <= key) break;
      keys[hole] = keys[parent]!;
      nodes[hole] = nodes[parent]!;
      hole = parent;
    }
    keys[hole] = key;
    nodes[hole] = node;
  }

  /** Takes the node with the least key out; only when `size` > 0. */
  pop(): number {
    const { keys, nodes } = this;
    const least = nodes[0]!;
    const last = --this.size;
    const key = keys[last]!;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= last) break;
      if (child + 1 < last && keys[child + 1]! < keys[child]!) child++;
      if (keys[child]! >= key) break;
      keys[hole] = keys[child]!;
      nodes[hole] = nodes[child]!;
      hole = child;
    }
    keys[hole] = key;
    nodes[hole] = nodes[last]!;
    return least;
  }
}
