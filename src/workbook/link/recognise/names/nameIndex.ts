import { compact, fold, inOrder, tokensOf } from '../fold';
import type { Known } from '../types';
import type { NameKind } from './nameWords';
import { nameText } from './nameWords';
import type { NameText } from './nameWords';
import { variants } from './variants';

export interface NameHit {
  readonly kind: NameKind;
  readonly index: number;
}

/** What a cell of names says: the names that fit it exactly, apart from spelling. */
export interface NameReading {
  readonly text: NameText;
  readonly hits: readonly NameHit[];
  /** DR, Flexteam, Leiding, a dienst. */
  readonly other: boolean;
}

const customaryOther = ['dr', 'districtsrecherche', 'flexteam', 'flex', 'leiding', 'districtsleiding'];

/** Names of the model by all their spellings; each text is looked up once. */
export class NameIndex {
  private readonly keys = new Map<string, NameHit[]>();
  private readonly codes = new Map<string, number>();
  private readonly others: ReadonlySet<string>;
  private readonly seen = new Map<string, NameReading>();

  constructor(readonly known: Known) {
    this.others = new Set([...customaryOther, ...known.otherUnits.map(fold)]);
    known.teams.forEach(({ name }, index) => this.add(name, { kind: 'team', index }));
    known.municipalities.forEach(({ name, code }, index) => {
      this.add(name, { kind: 'gemeente', index });
      this.codes.set(code.replace(/\D/g, '').replace(/^0+/, ''), index);
    });
    known.districts.forEach((name, index) => this.add(name, { kind: 'district', index }));
  }

  private add(name: string, hit: NameHit): void {
    const folded = fold(name);
    // Turned round in full only: "Twente No" is no "N.O. Twente" but a "Twente Noord" that was cut off.
    for (const key of new Set([`=${compact(folded)}`, `<${inOrder(folded)}`, ...variants(name).map((other) => `~${other}`)])) {
      this.keys.set(key, [...(this.keys.get(key) ?? []), hit]);
    }
  }

  read(text: string): NameReading {
    const known = this.seen.get(text);
    if (known) return known;
    const reading = this.readNew(text);
    this.seen.set(text, reading);
    return reading;
  }

  /** Index of the municipality of a code: "GM0193", "gm193"; and 193 or "0193" where the column is one of codes. */
  code(value: string | number, bare: boolean): number | null {
    const [, prefix = '', digits = ''] = /^\s*(gm)?\s*0*(\d{1,4})\s*$/i.exec(String(value)) ?? [];
    return digits === '' || (prefix === '' && !bare) ? null : (this.codes.get(digits) ?? null);
  }

  private readNew(text: string): NameReading {
    const taken = nameText(text);
    const code = this.code(text, false);
    if (code !== null) return { text: taken, hits: [{ kind: 'gemeente', index: code }], other: false };
    const whole = this.hitsOf(fold(text), null);
    const hits = whole.length > 0 ? whole : this.belongs(taken) ? this.hitsOf(taken.name, taken.kind) : [];
    return { text: taken, hits, other: hits.length === 0 && this.isOther(taken.name) };
  }

  private hitsOf(name: string, kind: NameKind | null): NameHit[] {
    if (name === '') return [];
    const exact = this.keys.get(`=${compact(name)}`) ?? [];
    const other = [...(this.keys.get(`~${name}`) ?? []), ...(this.keys.get(`<${inOrder(name)}`) ?? [])];
    const all = exact.length > 0 ? exact : other.filter((hit, i) => other.findIndex((same) => same.kind === hit.kind && same.index === hit.index) === i);
    return kind === null ? all : all.filter((hit) => hit.kind === kind);
  }

  /** Whether brackets behind the name add nothing: its district, province or code. */
  private belongs({ brackets, name, kind, province }: NameText): boolean {
    if (brackets === '') return true;
    if (province !== null && this.hitsOf(name, 'gemeente').some((hit) => fold(this.known.municipalities[hit.index]?.province ?? '') === province)) return true;
    const code = this.code(brackets, false);
    if (code !== null) return this.hitsOf(name, kind).some((hit) => hit.kind === 'gemeente' && hit.index === code);
    const district = this.hitsOf(brackets, 'district')[0];
    return district !== undefined && this.hitsOf(name, kind).every((hit) => hit.kind !== 'team' || this.known.teams[hit.index]?.district === this.known.districts[district.index]);
  }

  private isOther(name: string): boolean {
    if (this.others.has(name)) return true;
    const tokens = tokensOf(name);
    const split = (own: readonly string[], rest: readonly string[]) => this.others.has(own.join(' ')) && this.hitsOf(rest.join(' '), 'district').length > 0;
    return tokens.length > 1 && tokens.some((_, i) => i > 0 && (split(tokens.slice(0, i), tokens.slice(i)) || split(tokens.slice(i), tokens.slice(0, i))));
  }
}
