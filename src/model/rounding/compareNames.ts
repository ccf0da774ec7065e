/**
 * Order of names in a tie: both in lower case, then by UTF-16 code unit, a prefix first. No locale is involved, so that
 * the outcome is the same on every machine. For names of letters and spaces a spreadsheet's `<` gives this order too; a
 * locale may skip hyphens and apostrophes or sort an accented letter beside the plain one, this does not.
 */
export function compareNames(a: string, b: string): number {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  return left < right ? -1 : left > right ? 1 : 0;
}
