import { officeError } from './OfficeError';

/** What `load` takes in Office.js. */
export type LoadArgument = string | string[] | object | undefined;

function split(text: string): string[] {
  return text.split(',').map((part) => part.trim()).filter((part) => part !== '');
}

/** The paths ("name", "format/fill/color", "items/name") a load asks for; none means every scalar property. */
export function loadPaths(argument: LoadArgument): string[] {
  if (argument === undefined) return [];
  if (typeof argument === 'string') return split(argument);
  if (Array.isArray(argument)) return argument.flatMap((part: unknown) => loadPaths(String(part)));
  const options = argument as Readonly<Record<string, unknown>>;
  const listed = ['select', 'expand'].flatMap((key) => {
    const part = options[key];
    return typeof part === 'string' || Array.isArray(part) ? loadPaths(part) : [];
  });
  const named = Object.entries(options)
    .filter(([key]) => !['select', 'expand', 'top', 'skip'].includes(key))
    .flatMap(([key, wanted]) => nested(key, wanted));
  return [...listed, ...named];
}

function nested(key: string, wanted: unknown): string[] {
  if (key === '$all') return [];
  if (wanted === true) return [key];
  if (typeof wanted === 'object' && wanted !== null) return loadPaths(wanted).map((path) => `${key}/${path}`);
  if (wanted === false) return [];
  throw officeError('InvalidArgument', 'load', `load: ${key}`);
}
