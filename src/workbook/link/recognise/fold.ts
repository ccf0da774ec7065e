/** Small letters without accents, signs as spaces: "N.O. Gelderland" and "n-o gelderland" become "n o gelderland"; "%" stays. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/&/g, ' en ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

export const tokensOf = (folded: string): string[] => (folded === '' ? [] : folded.split(' '));
/** Without spaces: "noordoosttwente". */
export const compact = (folded: string): string => folded.replaceAll(' ', '');
export const inOrder = (folded: string): string => tokensOf(folded).sort().join(' ');
