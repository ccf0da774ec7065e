import { formatDecimals } from './numbers';

const NO_BREAK = '\u00a0';
/** A minus that is not left behind at the end of a line. */
const MINUS = '\u2212\u2060';
/** From here on cents are not worth seeing. */
const LARGE = 100;

/** "€ 348.500", "−€ 20", "€ 12,50": whole euros, or cents of a small amount that has them. */
export function formatEuro(euro: number): string {
  const decimals = Math.abs(euro) >= LARGE || Math.abs(euro - Math.round(euro)) < 0.005 ? 0 : 2;
  const shown = formatDecimals(Math.abs(euro), decimals);
  const nothing = Number(Math.abs(euro).toFixed(decimals)) === 0;
  return `${euro < 0 && !nothing ? MINUS : ''}€${NO_BREAK}${shown}`;
}
