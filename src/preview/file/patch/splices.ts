import { textOf, type Span } from './markup';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes to a text, each given by offsets in what it was; what no change touches stays as it is. */
export class Splices {
  private readonly list: Splice[] = [];

  constructor(private readonly xml: string) {}

  replace(start: number, end: number, text: string): void {
    if (start !== end || text !== '') this.list.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(span: Span): void {
    this.replace(span.start, span.end, '');
  }

  /** Adds at the end of an element's contents; an empty one is opened. `tag`: its opening tag, when that changes too. */
  append(span: Span, text: string, tag?: string): void {
    const open = tag ?? this.xml.slice(span.start, span.inside);
    if (span.inside === span.end && textOf(this.xml, span).endsWith('/>')) {
      const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? '';
      this.replace(span.start, span.end, text === '' ? open : `${open.replace(/\s*\/>$/, '>')}${text}</${name}>`);
      return;
    }
    if (tag !== undefined) this.replace(span.start, span.inside, tag);
    this.insert(span.close, text);
  }

  get isEmpty(): boolean {
    return this.list.length === 0;
  }

  /** @throws Error when two changes overlap */
  apply(): string {
    const ordered = this.list.map((splice, index) => ({ ...splice, index })).sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of ordered) {
      if (start < at) throw new Error('two changes of one place in a part');
      pieces.push(this.xml.slice(at, start), text);
      at = end;
    }
    pieces.push(this.xml.slice(at));
    return pieces.join('');
  }
}
