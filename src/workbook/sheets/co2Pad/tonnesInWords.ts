/** A number of tonnes in words of a formula, with points: what TEXT and FIXED give depends on the language of Excel. @param of 0 up to a thousand million */
export function dutch(of: string): string {
  const whole = `ROUND(${of},0)`;
  const last = (number: string) => `RIGHT("000"&MOD(${number},1000),3)`;
  const thousands = `INT(${whole}/1000)`;
  return `IF(${whole}<1000,${whole}&"",IF(${whole}<1000000,${thousands}&"",INT(${whole}/1000000)&"."&${last(thousands)})&"."&${last(whole)})`;
}

/** The same as the engine says it. */
export function inDutch(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '.');
}
