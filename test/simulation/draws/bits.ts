/** Raw bits of some numbers: per line a name and the numbers in hexadecimal, 8 digits for a word and 16 for a double. */
export type Golden = Readonly<Record<string, readonly string[]>>;

export function wordBits(word: number): string {
  return word.toString(16).padStart(8, '0');
}

export function doubleBits(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return wordBits(view.getUint32(0)) + wordBits(view.getUint32(4));
}

/** A golden as its file has it, a line a name. */
export function goldenText(golden: Golden): string {
  const lines = Object.entries(golden).map(([name, bits]) => `  ${JSON.stringify(name)}: [${bits.map((word) => JSON.stringify(word)).join(', ')}]`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
