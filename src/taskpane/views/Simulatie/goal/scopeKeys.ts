import type { Scope } from '../../../../simulation/scenario';

/** A scope as the value of an option. */
export function scopeKey(scope: Scope): string {
  return scope.kind === 'eenheid' ? 'eenheid' : `${scope.kind}|${scope.name}`;
}

export function scopeOf(key: string): Scope {
  const [kind = '', ...name] = key.split('|');
  return kind === 'district' || kind === 'basisteam' || kind === 'gemeente' ? { kind, name: name.join('|') } : { kind: 'eenheid' };
}
