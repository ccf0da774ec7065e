import { escapeXml, unescapeXml } from '../xmlText';

/** Finding things in XML by offset, so that what is not changed stays as it is, byte for byte. The text is known to be well-formed. */

/** An element: `start` to `end`, its contents from `inside` to `close`. An empty one (`<a/>`) has `inside` = `close` = `end`. */
export interface Span {
  /** Without the namespace prefix. */
  readonly name: string;
  readonly start: number;
  readonly inside: number;
  readonly close: number;
  readonly end: number;
}

interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
}

function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
  }
  return xml.length;
}

function after(xml: string, from: number, until: string): number {
  const end = xml.indexOf(until, from);
  return end < 0 ? xml.length : end + until.length;
}

/** The next tag at or after an offset; comments, instructions and CDATA are passed over. */
function nextTag(xml: string, from: number): Tag | undefined {
  let start = xml.indexOf('<', from);
  while (start >= 0) {
    const code = xml.charCodeAt(start + 1);
    if (code === 63) start = xml.indexOf('<', after(xml, start, '?>'));
    else if (code === 33) start = xml.indexOf('<', after(xml, start, xml.startsWith('<!--', start) ? '-->' : ']]>'));
    else {
      const end = tagEnd(xml, start);
      return { kind: code === 47 ? 'close' : xml.charCodeAt(end - 2) === 47 ? 'empty' : 'open', start, end };
    }
  }
  return undefined;
}

function nameAt(xml: string, start: number): string {
  let end = start + 1;
  let from = end;
  for (let code = xml.charCodeAt(end); code !== 32 && code !== 62 && code !== 47 && code > 13; code = xml.charCodeAt((end += 1))) if (code === 58) from = end + 1;
  return xml.slice(from, end);
}

function spanOf(xml: string, tag: Tag): Span {
  const name = nameAt(xml, tag.start);
  if (tag.kind === 'empty') return { name, start: tag.start, inside: tag.end, close: tag.end, end: tag.end };
  let depth = 1;
  let at = tag.end;
  for (let next = nextTag(xml, at); next; next = nextTag(xml, at)) {
    at = next.end;
    if (next.kind === 'open') depth += 1;
    else if (next.kind === 'close') depth -= 1;
    if (depth === 0) return { name, start: tag.start, inside: tag.end, close: next.start, end: next.end };
  }
  throw new Error(`<${name}> is not closed`);
}

/** The outermost element. */
export function rootOf(xml: string): Span {
  const tag = nextTag(xml, 0);
  if (!tag) throw new Error('a part without an element');
  return spanOf(xml, tag);
}

/** The elements directly inside another, one by one. */
export function* eachChild(xml: string, parent: Span): Generator<Span> {
  let at = parent.inside;
  while (at < parent.close) {
    const tag = nextTag(xml, at);
    if (!tag || tag.start >= parent.close) return;
    const span = spanOf(xml, tag);
    yield span;
    at = span.end;
  }
}

export function childrenOf(xml: string, parent: Span, name?: string): Span[] {
  return [...eachChild(xml, parent)].filter((span) => name === undefined || span.name === name);
}

export function childOf(xml: string, parent: Span | undefined, name: string): Span | undefined {
  if (parent) for (const span of eachChild(xml, parent)) if (span.name === name) return span;
  return undefined;
}

/** The opening tag as it is written. */
export function tagOf(xml: string, span: Span): string {
  return xml.slice(span.start, span.inside);
}

export function textOf(xml: string, span: Span): string {
  return xml.slice(span.start, span.end);
}

/** "x:" when the element has a namespace prefix, otherwise ''. */
export function prefixOf(xml: string, span: Span): string {
  return /^<([^\s/>:]+:)/.exec(xml.slice(span.start, span.start + 40))?.[1] ?? '';
}

function finder(name: string): RegExp {
  return new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
}

/** An attribute of an opening tag, by its full name. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = finder(name).exec(tag)?.[2];
  return found === undefined ? undefined : unescapeXml(found.slice(1, -1));
}

/** The opening tag with an attribute set, or without it for `undefined`; the others keep their place. */
export function withAttribute(tag: string, name: string, value: string | number | undefined): string {
  const found = finder(name);
  if (value === undefined) return tag.replace(found, '');
  const text = escapeXml(String(value));
  if (found.test(tag)) return tag.replace(found, (_, start: string) => `${start}"${text}"`);
  return tag.replace(/\s*(\/?>)$/, (_, end: string) => ` ${name}="${text}"${end}`);
}

/** Gives every element of a piece of XML a namespace prefix. */
export function prefixed(fragment: string, prefix: string): string {
  return prefix === '' ? fragment : fragment.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
