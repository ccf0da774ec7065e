/** Excel's error values and how a Dutch Excel shows them. */
export const dutchErrors: Readonly<Record<string, string>> = {
  '#DIV/0!': '#DEEL/0!',
  '#N/A': '#N/B',
  '#NAME?': '#NAAM?',
  '#NULL!': '#LEEG!',
  '#NUM!': '#GETAL!',
  '#REF!': '#VERW!',
  '#VALUE!': '#WAARDE!',
  '#SPILL!': '#OVERLOOP!',
  '#CALC!': '#BEREKEN!',
};

/** Error values that every language shows alike. */
const others = ['#FIELD!', '#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!', '#GETTING_DATA'];

/** The English name of an error value, whichever of the two a host gives; null when a value is none. */
export function errorName(value: unknown): string | null {
  if (typeof value !== 'string' || !value.startsWith('#')) return null;
  if (value in dutchErrors || others.includes(value)) return value;
  return Object.keys(dutchErrors).find((english) => dutchErrors[english] === value) ?? null;
}
