/**
 * The number formats that have a number of their own in the file (ECMA-376 part 1, 18.8.30). 14 and 22 are special: Excel
 * shows them in the user's own date order, so they must keep their number and not become a literal "m/d/yyyy".
 */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Currency formats the file may leave to the reader's country; a Dutch Excel shows the euro. */
export const COUNTRY_FORMATS: Readonly<Record<number, string>> = {
  5: '"€" #,##0;"€" -#,##0',
  6: '"€" #,##0;[Red]"€" -#,##0',
  7: '"€" #,##0.00;"€" -#,##0.00',
  8: '"€" #,##0.00;[Red]"€" -#,##0.00',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "€" * #,##0_ ;_ "€" * -#,##0_ ;_ "€" * "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "€" * #,##0.00_ ;_ "€" * -#,##0.00_ ;_ "€" * "-"??_ ;_ @_ ',
};

const IDS = new Map([...Object.entries(BUILT_IN_FORMATS), ...Object.entries(COUNTRY_FORMATS)].map(([id, format]) => [format, Number(id)]));

/** The number of a built-in format, undefined when the format has none. */
export function builtInId(format: string): number | undefined {
  return IDS.get(format);
}

/** Whether a number in this format is shown as a date or a time. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
  return /[dyhs]|m{1,5}/i.test(bare) && !/General|Standaard/i.test(bare) && !/[#?]/.test(bare);
}
