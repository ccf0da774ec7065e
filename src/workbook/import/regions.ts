import { mergers } from './mergers';
import type { NamedMunicipality } from './mergers';

/** What a text in the column of regions stands for. */
export type Region =
  /** A municipality of the workbook, or one that became part of it. */
  | { readonly kind: 'gemeente'; readonly code: string }
  /** A district of a municipality of the workbook. */
  | { readonly kind: 'wijk'; readonly code: string; readonly municipality: string }
  /** A municipality or another area outside the workbook. */
  | { readonly kind: 'elders' }
  /** Differs from a municipality of the workbook by a letter or so: named, never taken as that. */
  | { readonly kind: 'lijktOp'; readonly name: string };

/** Dutch names without capitals, accents, hyphens and spaces: "Súdwest-Fryslân" → "sudwestfryslan". */
export function plainName(name: string): string {
  return name.normalize('NFD').toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Suffixes of CBS that say that a municipality is meant. */
const municipalitySuffix = /\s*\((gemeente|gem\.?|GM|O\.?|Gld\.?|Ov\.?)\)$/i;

/** Finds the regions of a file among the municipalities of the workbook; every name and code is looked up once. */
export class Regions {
  private readonly names = new Map<string, string>();
  private readonly codes = new Set<string>();
  private readonly found = new Map<string, Region>();

  constructor(known: readonly NamedMunicipality[]) {
    const former = mergers.filter((merger) => known.some((municipality) => reaches(merger.to.code, municipality.code))).flatMap((merger) => [...merger.from, merger.to]);
    for (const { code, name } of [...former, ...known]) {
      this.names.set(plainName(name), code);
      this.codes.add(code);
    }
  }

  find(text: string): Region {
    const before = this.found.get(text);
    if (before) return before;
    const region = this.look(text.trim());
    this.found.set(text, region);
    return region;
  }

  private look(text: string): Region {
    const [, kind = '', digits = ''] = /^([A-Z]{2})(\d{2,8})$/.exec(text) ?? [];
    if (kind === 'GM') return this.codes.has(text) ? { kind: 'gemeente', code: text } : { kind: 'elders' };
    if (kind === 'WK') return this.codes.has(`GM${digits.slice(0, 4)}`) ? { kind: 'wijk', code: text, municipality: `GM${digits.slice(0, 4)}` } : { kind: 'elders' };
    if (kind !== '') return { kind: 'elders' };
    const bare = text.replace(municipalitySuffix, '');
    if (/\)$/.test(bare)) return { kind: 'elders' };
    const name = plainName(bare);
    const code = this.names.get(name);
    if (code !== undefined) return { kind: 'gemeente', code };
    const near = [...this.names.keys()].find((candidate) => name.length >= 5 && oneApart(name, candidate));
    return near === undefined ? { kind: 'elders' } : { kind: 'lijktOp', name: near };
  }
}

/** Whether what is called `from` now is, or became part of, `to`. */
function reaches(from: string, to: string): boolean {
  if (from === to) return true;
  return mergers.some((merger) => merger.to.code !== from && merger.from.some((part) => part.code === from) && reaches(merger.to.code, to));
}

/** Whether two names differ by one letter more, less or other. */
function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return restA.slice(1) === restB || restB.slice(1) === restA || restA.slice(1) === restB.slice(1);
}
