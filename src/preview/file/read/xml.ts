import { unescapeXml } from '../xmlText';

/** An element. Names are without their namespace prefix: the file's parts never use one name for two things. */
export interface XmlNode {
  readonly name: string;
  /** Attributes under their full name, such as "r:id". */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** The text directly inside, in order, without that of the children. */
  text: string;
}

export class XmlError extends Error {
  readonly hasDoctype: boolean;

  constructor(message: string, hasDoctype = false) {
    super(message);
    this.name = 'XmlError';
    this.hasDoctype = hasDoctype;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributesOf(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of tag.matchAll(ATTRIBUTE)) attributes[name] = unescapeXml(double ?? single ?? '');
  return attributes;
}

/** The ">" that ends the tag: one inside a quoted attribute does not. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  throw new XmlError('a tag is not closed');
}

function skip(xml: string, from: number, until: string): number {
  const end = xml.indexOf(until, from);
  if (end < 0) throw new XmlError(`"${until}" is missing`);
  return end + until.length;
}

/**
 * Reads an XML text into elements. No entity but the five named ones and numbers exists, because a DOCTYPE is refused.
 * @param taken elements with a name in here are handed over when complete and not kept: a sheet of many rows then costs one row
 * @throws XmlError when the text is not well-formed or has a DOCTYPE
 */
export function parseXml(xml: string, taken: Readonly<Record<string, (node: XmlNode) => void>> = {}): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [root];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    const parent = open[open.length - 1] ?? root;
    if (start > at || start < 0) parent.text += unescapeXml(xml.slice(at, start < 0 ? undefined : start));
    if (start < 0) break;
    const next = xml[start + 1];
    if (next === '?') at = skip(xml, start, '?>');
    else if (next === '!') {
      if (xml.startsWith('<!--', start)) at = skip(xml, start, '-->');
      else if (xml.startsWith('<![CDATA[', start)) {
        at = skip(xml, start, ']]>');
        parent.text += xml.slice(start + 9, at - 3);
      } else throw new XmlError('a DOCTYPE', true);
    } else if (next === '/') {
      at = skip(xml, start, '>');
      const name = localName(xml.slice(start + 2, at - 1).trim());
      const node = open.pop();
      if (!node || node === root || node.name !== name) throw new XmlError(`</${name}> closes nothing`);
      close(node, open[open.length - 1] ?? root, taken);
    } else {
      const end = tagEnd(xml, start);
      at = end + 1;
      const empty = xml[end - 1] === '/';
      const tag = xml.slice(start + 1, empty ? end - 1 : end);
      const full = /^[^\s]+/.exec(tag)?.[0] ?? '';
      const node: XmlNode = { name: localName(full), attributes: tag.length > full.length ? attributesOf(tag.slice(full.length)) : {}, children: [], text: '' };
      if (empty) close(node, parent, taken);
      else open.push(node);
    }
  }
  const top = root.children[0];
  if (open.length !== 1 || !top) throw new XmlError('an element is not closed');
  return top;
}

function close(node: XmlNode, parent: XmlNode, taken: Readonly<Record<string, (node: XmlNode) => void>>): void {
  const take = Object.hasOwn(taken, node.name) ? taken[node.name] : undefined;
  if (take) take(node);
  else parent.children.push(node);
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((item) => item.name === name);
}

/** All children of that name. */
export function children(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((item) => item.name === name) ?? [];
}

/** The element at the end of a path of first children. */
export function descend(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce(child, node);
}

/** All elements of that name below a node. */
export function below(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.flatMap((item) => (item.name === name ? [item, ...below(item, name)] : below(item, name))) ?? [];
}

/** An attribute whatever its prefix: "id" finds "r:id". */
export function attribute(node: XmlNode | undefined, local: string): string | undefined {
  if (!node) return undefined;
  const name = Object.keys(node.attributes).find((key) => key === local) ?? Object.keys(node.attributes).find((key) => key.endsWith(`:${local}`));
  return name === undefined ? undefined : node.attributes[name];
}

/** XML's way of yes: "1" or "true"; absent gives `otherwise`. */
export function flag(node: XmlNode | undefined, name: string, otherwise = false): boolean {
  const value = node?.attributes[name];
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** A numeric attribute, undefined when absent or no number. */
export function numeric(node: XmlNode | undefined, name: string): number | undefined {
  const value = node?.attributes[name];
  return value === undefined || value.trim() === '' || !Number.isFinite(Number(value)) ? undefined : Number(value);
}
