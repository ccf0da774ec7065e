import type { AgreementInput } from '../../model/agreements/inputs';

/** One agreement over its years: what follows each other in the list under one name, as indices. */
export interface AgreementYears {
  readonly name: string;
  readonly indices: readonly number[];
}

/**
 * Puts the years of an agreement together. Only rows that follow each other belong together: «- waarvan alternatieve interventies» says
 * something else under another agreement.
 * @param indices the agreements of one theme, in the order of the sheet
 */
export function agreementYears(agreements: readonly AgreementInput[], indices: readonly number[]): AgreementYears[] {
  const groups: { name: string; indices: number[]; years: Set<number>; unit: string }[] = [];
  for (const i of indices) {
    const one = agreements[i];
    if (!one) continue;
    const last = groups[groups.length - 1];
    if (last && last.name === one.agreement && last.unit === one.unit && !last.years.has(one.year)) {
      last.indices.push(i);
      last.years.add(one.year);
    } else groups.push({ name: one.agreement, indices: [i], years: new Set([one.year]), unit: one.unit });
  }
  return groups.map(({ name, indices: ofYears }) => ({ name, indices: ofYears }));
}

/** What was reserved, and about which agreement: its targets without repeats and its years. */
export interface Reservation {
  readonly text: string;
  readonly name: string;
  readonly unit: AgreementInput['unit'];
  readonly targets: readonly number[];
  readonly years: readonly number[];
}

/** Each reservation once per agreement, with what it is about. */
export function reservationsOf(agreements: readonly AgreementInput[], reserved: readonly number[]): Reservation[] {
  const found = new Map<string, { text: string; name: string; unit: AgreementInput['unit']; targets: Set<number>; years: Set<number> }>();
  for (const i of reserved) {
    const one = agreements[i];
    if (!one) continue;
    const key = JSON.stringify([one.reservation, one.agreement, one.unit]);
    const known = found.get(key) ?? { text: one.reservation, name: one.agreement, unit: one.unit, targets: new Set<number>(), years: new Set<number>() };
    known.targets.add(one.target);
    known.years.add(one.year);
    found.set(key, known);
  }
  return [...found.values()].map((one) => ({ ...one, targets: [...one.targets], years: [...one.years].sort((a, b) => a - b) }));
}
