/** Something in a file that will not be in it any more after saving here. */
export interface Loss {
  /** Part of the zip in which it was found. */
  readonly part: string;
  readonly sheet?: string;
  /** In Dutch: "2 afbeeldingen op blad 'Begroting'". */
  readonly what: string;
  /** Nothing a reader of the workbook would see: printer settings, names of styles. */
  readonly minor?: boolean;
}

/** One thing and several of them; or a word that is not counted. */
export type Noun = readonly [one: string, many: string] | string;

interface Found {
  readonly part: string;
  readonly sheet?: string;
  readonly noun: Noun;
  readonly minor?: boolean;
}

/** Collects losses; the same kind on the same sheet is one loss with a count. */
export class LossList {
  private readonly counts = new Map<string, { found: Found; count: number }>();

  add(found: Found, count = 1): void {
    const key = JSON.stringify([found.sheet ?? found.part, found.noun]);
    const known = this.counts.get(key);
    if (known) known.count += count;
    else if (count > 0) this.counts.set(key, { found, count });
  }

  /** In order of finding, what matters to a reader first. */
  list(): Loss[] {
    const losses = [...this.counts.values()].map(({ found: { part, sheet, noun, minor }, count }): Loss => {
      const what = typeof noun === 'string' ? noun : `${count} ${noun[count === 1 ? 0 : 1]}`;
      return { part, ...(sheet === undefined ? {} : { sheet }), what: sheet === undefined ? what : `${what} op blad '${sheet}'`, ...(minor ? { minor } : {}) };
    });
    return [...losses.filter((loss) => !loss.minor), ...losses.filter((loss) => loss.minor)];
  }
}
