/** Version of the model as it is written into a workbook. */
export const MODEL_VERSION = '0.4.0';

/** Defined name of the cell that holds the version; a workbook of before 0.2.0 has no such name. */
export const VERSION_NAME = 'Stw_Versie';

/**
 * Whether a workbook of version `found` was made before `since`, so that it cannot have what `since` brought.
 * @param found version in the workbook; null when it names none
 */
export function isOlder(found: string | null, since: string): boolean {
  if (found === null) return true;
  const [mine, theirs] = [found, since].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const [a, b] = [mine?.[i] ?? 0, theirs?.[i] ?? 0];
    if (a !== b) return a < b;
  }
  return false;
}
