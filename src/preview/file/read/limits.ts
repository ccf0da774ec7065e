/** What a file may cost. The unpacked figure is what a workbook of a hundred thousand filled rows needs, many times over. */
export const LIMITS = {
  /** Bytes of the file itself. */
  packed: 50 * 1024 * 1024,
  /** Bytes of all parts together. */
  unpacked: 400 * 1024 * 1024,
  /** How many times larger unpacking may make a file, once it is past `ratioFrom` bytes. Sheets reach about 30. */
  ratio: 150,
  ratioFrom: 20 * 1024 * 1024,
  /** How many parts. */
  parts: 20_000,
} as const;

export type Limits = { readonly [limit in keyof typeof LIMITS]: number };
