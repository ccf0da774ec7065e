import type { IMutation } from '@univerjs/core';
import type { Rect } from './address';
import type { Change, GridCore } from './core';
import type { ChartRecord } from './chartRecord';

export interface TableRecord {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Including the header row. */
  readonly rect: Rect;
  readonly style: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
}

export interface PrintRecord {
  readonly orientation?: 'portrait' | 'landscape';
  readonly paper?: 'A4';
  readonly fitToWidth?: boolean;
  readonly fitToHeight?: boolean;
  /** "$1:$3". */
  readonly titleRows?: string;
  /** "A1:H40". */
  readonly area?: string;
  readonly gridlines?: boolean;
  readonly centerHorizontally?: boolean;
}

export interface LinkRecord {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}

/** What Univer cannot hold, by kind; each kind is keyed by the id or name given in the comment. */
export interface BesideKinds {
  /** By table id. */
  readonly tables: TableRecord;
  /** By chart id. */
  readonly charts: ChartRecord;
  /** By sheet id. */
  readonly print: PrintRecord;
  /** By sheet id; present when the sheet is hidden in such a way that the user cannot show it. */
  readonly veryHidden: true;
  /** By sheet id; present when the sheet is protected. */
  readonly protection: { readonly password?: string };
  /** By the property's name. */
  readonly properties: { readonly value: string | number | boolean };
  /** By sheet id: cells with filter buttons outside a table, header included. */
  readonly filters: Rect;
  /** By `${sheetId}:${row}:${column}`. */
  readonly links: LinkRecord;
}

export type BesideKind = keyof BesideKinds;

const MUTATION = 'preview.mutation.set-beside';

interface SetBeside {
  readonly kind: BesideKind;
  readonly key: string;
  readonly value: BesideKinds[BesideKind] | null;
}

/**
 * What belongs to the workbook but has no place in Univer. Changes go through a Univer mutation, so that they are undone
 * and redone together with the changes of cells around them.
 */
export class Beside {
  private readonly maps: { readonly [Kind in BesideKind]: Map<string, BesideKinds[Kind]> } = {
    tables: new Map(),
    charts: new Map(),
    print: new Map(),
    veryHidden: new Map(),
    protection: new Map(),
    properties: new Map(),
    filters: new Map(),
    links: new Map(),
  };
  private readonly listeners = new Set<(kind: BesideKind) => void>();

  constructor(core: GridCore) {
    const mutation: IMutation<SetBeside> = {
      id: MUTATION,
      type: core.runtime.core.CommandType.MUTATION,
      handler: (_accessor, { kind, key, value }) => {
        this.put(kind, key, value);
        return true;
      },
    };
    core.commands.registerCommand(mutation);
  }

  all<Kind extends BesideKind>(kind: Kind): ReadonlyMap<string, BesideKinds[Kind]> {
    return this.maps[kind];
  }

  get<Kind extends BesideKind>(kind: Kind, key: string): BesideKinds[Kind] | undefined {
    return this.maps[kind].get(key);
  }

  /** The change that stores `value` under `key`, or removes it when the value is null. */
  change<Kind extends BesideKind>(kind: Kind, key: string, value: BesideKinds[Kind] | null): Change {
    const set = (next: BesideKinds[Kind] | null): { id: string; params: SetBeside } => ({ id: MUTATION, params: { kind, key, value: next } });
    return { redo: set(value), undo: [set(this.get(kind, key) ?? null)] };
  }

  /** Stores without an undo step: for positions that move along with inserted rows, which move back by themselves. */
  put<Kind extends BesideKind>(kind: Kind, key: string, value: BesideKinds[Kind] | null): void {
    if (value === null) this.maps[kind].delete(key);
    else this.maps[kind].set(key, value);
    for (const listener of this.listeners) listener(kind);
  }

  /** Calls back after each change with the kind of thing that changed; the result stops it. */
  subscribe(listener: (kind: BesideKind) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  clear(): void {
    for (const kind of Object.keys(this.maps) as BesideKind[]) {
      this.maps[kind].clear();
      for (const listener of this.listeners) listener(kind);
    }
  }
}
