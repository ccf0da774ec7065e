import { decodeFileText } from '../xmlText';
import type { Package } from './package';
import { child, children, type XmlNode } from './xml';

export interface FileString {
  readonly text: string;
  /** Whether parts of it have a look of their own. */
  readonly rich: boolean;
}

/** A shared or inline string: its text, of all runs together. */
export function stringOf(node: XmlNode | undefined): FileString {
  const runs = children(node, 'r');
  const pieces = runs.length > 0 ? runs.map((run) => child(run, 't')?.text ?? '') : children(node, 't').map((part) => part.text);
  return { text: decodeFileText(pieces.join('')).replace(/\r\n/g, '\n'), rich: runs.some((run) => (child(run, 'rPr')?.children.length ?? 0) > 0) };
}

/** The strings that cells refer to by number. */
export function sharedStrings(file: Package, path: string | undefined): FileString[] {
  const strings: FileString[] = [];
  if (path !== undefined) file.xml(path, { si: (node) => strings.push(stringOf(node)) });
  return strings;
}
