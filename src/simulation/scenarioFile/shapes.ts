import type { Expected, ScenarioFileProblem } from './problems';

/**
 * Checks a value of a file and gives it back in its type. What is wrong is added to `problems`, and the result is then not used.
 * Hand-written because the page's content security policy forbids validators that generate code.
 */
export type Shape<T> = (value: unknown, path: string, problems: ScenarioFileProblem[]) => T;

/** A field that may be absent. */
export interface Optional<T> {
  readonly optional: Shape<T>;
}

export const optional = <T>(shape: Shape<T>): Optional<T> => ({ optional: shape });

type Field<T> = undefined extends T ? Optional<Exclude<T, undefined>> : Shape<T>;

/** A shape for each field of a type; a field that is forgotten does not compile. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<T[K]> };

/** Longest part of a file that is repeated in a message. */
const LONGEST_QUOTE = 60;

/** A value as a message shows it. */
export function quoted(value: unknown): string {
  const text = value === undefined ? '' : typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** Reports a value of another type. The result stands for the value and is never used: any problem refuses the file. */
function wrong<T>(expected: Expected, value: unknown, path: string, problems: ScenarioFileProblem[]): T {
  problems.push({ code: 'wrongType', path, found: quoted(value), expected });
  return undefined as T;
}

export function text(most: number): Shape<string> {
  return (value, path, problems) => {
    if (typeof value !== 'string') return wrong('text', value, path, problems);
    if (value.length > most) problems.push({ code: 'textTooLong', path, characters: value.length, most });
    return value;
  };
}

/** A text that says something: a name. */
export function name(most: number): Shape<string> {
  const shape = text(most);
  return (value, path, problems) => {
    if (typeof value === 'string' && value.trim() === '') problems.push({ code: 'emptyText', path });
    return shape(value, path, problems);
  };
}

export function number(min: number, max: number): Shape<number> {
  return (value, path, problems) => {
    if (typeof value !== 'number') return wrong('number', value, path, problems);
    if (!(value >= min && value <= max)) problems.push({ code: 'numberOutOfRange', path, found: value, min, max });
    return value;
  };
}

export function whole(min: number, max: number): Shape<number> {
  const shape = number(min, max);
  return (value, path, problems) => {
    if (typeof value !== 'number') return wrong('whole', value, path, problems);
    if (Number.isFinite(value) && !Number.isInteger(value)) problems.push({ code: 'numberNotWhole', path, found: value });
    return shape(value, path, problems);
  };
}

/** 1, 2, 4 … up to `most`. */
export function powerOfTwo(most: number): Shape<number> {
  const options: number[] = [];
  for (let power = 1; power <= most; power *= 2) options.push(power);
  return (value, path, problems) => {
    if (typeof value !== 'number') return wrong('whole', value, path, problems);
    if (!options.includes(value)) problems.push({ code: 'noChoice', path, found: quoted(value), allowed: options.map(String) });
    return value;
  };
}

export const truth: Shape<boolean> = (value, path, problems) => (typeof value === 'boolean' ? value : wrong('truth', value, path, problems));

/** A switch that is on, or not there at all. */
export const yes: Shape<true> = (value, path, problems) => {
  if (value !== true) problems.push({ code: 'noChoice', path, found: quoted(value), allowed: ['true'] });
  return true;
};

export function choice<T extends string>(options: readonly T[]): Shape<T> {
  return (value, path, problems) => {
    const found = options.find((option) => option === value);
    if (found === undefined) problems.push({ code: 'noChoice', path, found: quoted(value), allowed: options });
    return found as T;
  };
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path, problems) => (value === null ? null : shape(value, path, problems));
}

export function list<T>(shape: Shape<T>, min: number, max: number): Shape<readonly T[]> {
  return (value, path, problems) => {
    if (!Array.isArray(value)) return wrong('list', value, path, problems);
    if (value.length < min || value.length > max) {
      problems.push({ code: 'listLength', path, found: value.length, min, max });
      return [];
    }
    return value.map((item, i) => shape(item, `${path}[${i}]`, problems));
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const inside = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);

/** An object with exactly these fields. Only own keys count, so nothing of a prototype is ever read or set. */
export function object<T extends object>(fields: Fields<T>): Shape<T> {
  const keys = Object.keys(fields) as (keyof T & string)[];
  return (value, path, problems) => {
    if (!isObject(value)) return wrong('object', value, path, problems);
    for (const key of Object.keys(value)) {
      if (!keys.some((known) => known === key)) problems.push({ code: 'unknownKey', path, key: key.slice(0, LONGEST_QUOTE), allowed: keys });
    }
    const entries = keys.flatMap((key): [string, unknown][] => {
      const field: Shape<unknown> | Optional<unknown> = fields[key] as Shape<unknown> | Optional<unknown>;
      if (Object.hasOwn(value, key)) return [[key, (typeof field === 'function' ? field : field.optional)(value[key], inside(path, key), problems)]];
      if (typeof field === 'function') problems.push({ code: 'missingKey', path, key });
      return [];
    });
    return Object.fromEntries(entries) as T;
  };
}

/** One of several objects, told apart by their field `kind` (or another tag). */
export function variants<T extends object>(tag: keyof T & string, shapes: Readonly<Record<string, Shape<T>>>): Shape<T> {
  const options = Object.keys(shapes);
  return (value, path, problems) => {
    if (!isObject(value)) return wrong('object', value, path, problems);
    const kind = Object.hasOwn(value, tag) ? value[tag] : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    if (shape) return shape(value, path, problems);
    if (kind === undefined) problems.push({ code: 'missingKey', path, key: tag });
    else problems.push({ code: 'noChoice', path: inside(path, tag), found: quoted(kind), allowed: options });
    return undefined as unknown as T;
  };
}
