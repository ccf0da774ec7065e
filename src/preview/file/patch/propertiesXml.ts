import type { WorkbookState } from '../../workbookState';
import { fileText } from '../write/hucreCells';
import { escapeXml } from '../xmlText';
import { attributeOf, childrenOf, rootOf, tagOf } from './markup';
import { Splices } from './splices';

export const NO_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"></Properties>';

function valueXml(value: string | number | boolean): string {
  const [type, text] = typeof value === 'boolean' ? ['bool', String(value)] : typeof value === 'string' ? ['lpwstr', escapeXml(fileText(value))] : Number.isInteger(value) && Math.abs(value) <= 0x7fffffff ? ['i4', String(value)] : ['r8', String(value)];
  return `<vt:${type} xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${text}</vt:${type}>`;
}

/** The custom properties part with those properties set or taken away that changed. */
export function propertiesXml(xml: string, before: WorkbookState['properties'], after: WorkbookState['properties']): string {
  const root = rootOf(xml);
  const splices = new Splices(xml);
  let id = 1;
  const prefix = /^<(\w+:)/.exec(xml.slice(root.start))?.[1] ?? '';
  for (const item of childrenOf(xml, root)) {
    const tag = tagOf(xml, item);
    const name = attributeOf(tag, 'name') ?? '';
    id = Math.max(id, Number(attributeOf(tag, 'pid') ?? 1));
    const value = after[name];
    if (before[name] === value) continue;
    if (value === undefined) splices.remove(item);
    else splices.replace(item.inside, item.close, valueXml(value));
  }
  const names = new Set(childrenOf(xml, root).map((item) => attributeOf(tagOf(xml, item), 'name')));
  const added = Object.entries(after).filter(([name]) => !names.has(name)).map(([name, value], index) => `<${prefix}property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${id + 1 + index}" name="${escapeXml(name)}">${valueXml(value)}</${prefix}property>`);
  if (added.length > 0) splices.append(root, added.join(''));
  return splices.isEmpty ? xml : splices.apply();
}
