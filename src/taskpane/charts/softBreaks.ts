/** A word of more letters than this does not fit in a tile. */
const FITS = 9;
/** What long place names are made of; a break may stand before it. */
const PARTS = /(?<=[a-z]{3})(?=land|hoek|waarden|streek|stromen|oost|west|veld|berg|kerk)/gi;
const SOFT_HYPHEN = '\u00ad';

/** Lets long names break where a reader would break them: "Rivieren-land". */
export function softBreaks(name: string): string {
  return name.split(' ').map((word) => (word.length > FITS ? word.replace(PARTS, SOFT_HYPHEN) : word)).join(' ');
}
