import type { DocumentProperties, WorkbookState } from '../../workbookState';
import { decodeFileText } from '../xmlText';
import type { LossList } from './losses';
import type { Package } from './package';
import { child, children } from './xml';

/** Word in the state → element in the part. */
const CORE = { title: 'title', subject: 'subject', creator: 'creator', keywords: 'keywords', description: 'description', category: 'category', created: 'created' } as const;
const EXTENDED = { company: 'Company', manager: 'Manager' } as const;

export function readDocumentProperties(file: Package): DocumentProperties | undefined {
  const read = (path: string, names: Readonly<Record<string, string>>): [string, string][] => {
    const part = file.xml(path);
    return Object.entries(names).flatMap(([word, element]) => {
      const text = child(part, element)?.text.trim() ?? '';
      return text === '' ? [] : [[word, decodeFileText(text)]];
    });
  };
  const found = [...read('docProps/core.xml', CORE), ...read('docProps/app.xml', EXTENDED)];
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** The name of the program that saved the file. */
export function savedBy(file: Package): string {
  return child(file.xml('docProps/app.xml'), 'Application')?.text ?? '';
}

/** Custom properties: texts, numbers and truth values; a date becomes its ISO text. */
export function readProperties(file: Package, losses: LossList): WorkbookState['properties'] {
  const path = 'docProps/custom.xml';
  const properties: Record<string, string | number | boolean> = {};
  for (const property of children(file.xml(path), 'property')) {
    const name = property.attributes['name'] ?? '';
    const [value] = property.children;
    if (!value || name === '') continue;
    const text = decodeFileText(value.text);
    if (property.attributes['linkTarget'] !== undefined) losses.add({ part: path, noun: `de koppeling van eigenschap '${name}' met een cel (de waarde blijft)`, minor: true });
    if (value.name === 'bool') properties[name] = text === 'true' || text === '1';
    else if (/^(i\d|u?int|ui\d|r4|r8|decimal)$/.test(value.name)) properties[name] = Number(text);
    else if (/^(lpw?str|bstr|filetime|date)$/.test(value.name)) properties[name] = text;
    else losses.add({ part: path, noun: `eigenschap '${name}' van het document` });
  }
  return properties;
}
