import type { AgreementInput } from '../../../model/agreements/inputs';
import { judge } from '../../../model/agreements/judge';
import { absolute, absoluteRange, rangeAddress } from '../../a1';
import type { BuildContext } from '../../context';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { firstOfThemes, SUMMARY_HEADER } from '../../tables/agreementLines';
import { columnOf, firstRow, lastRow } from '../../tables/place';
import { shownStatus, shownStatuses } from './statusFormula';

const LABEL = 1;
const WORDS = 2;
const COUNT = 3;
const FIGURE = 4;
const FIRST_STATUS = 5;
const LAST = FIRST_STATUS + shownStatuses.length - 1;

/** Per theme and as a whole: how many agreements, how many with a figure, and how they stand; the answer in words beside the name. */
export function agreementsSummary(sheet: SheetBuilder, { layout, rows, others }: BuildContext): void {
  const { agreements } = others;
  const placed = layout.afspraken;
  const column = (key: string) => absoluteRange(firstRow(placed), columnOf(placed, key), lastRow(placed), columnOf(placed, key));
  const there = `ISNUMBER(${column('jaar')})`;
  sheet.set(SUMMARY_HEADER - 1, LABEL, 'Hoe staat het ervoor?', { style: 'heading' });
  sheet.row(SUMMARY_HEADER, LABEL, ['Thema', 'Samengevat', 'Afspraken', 'Met cijfer', ...shownStatuses.map((status) => `${status.charAt(0).toUpperCase()}${status.slice(1)}`)], { style: 'header' });
  const themes = firstOfThemes(rows.afspraken);
  const first = SUMMARY_HEADER + 1;
  themes.forEach((index, i) => {
    const row = first + i;
    const name = agreements[index]?.theme ?? '';
    // Not «=»: a host may take a theme with * or ? for a search pattern.
    const ofTheme = `EXACT(LOWER(${column('thema')}),LOWER(${absolute(row, LABEL)}))`;
    // The name itself: a reference would name another theme once the user sorts the table.
    sheet.set(row, LABEL, name, { style: 'calculation' });
    counts(sheet, row, agreements.filter(({ theme }) => theme.toLowerCase() === name.toLowerCase()), (condition) => `SUMPRODUCT(${ofTheme}*${there}*${condition})`, { figure: `ISNUMBER(${column('realisatie')})`, status: column('status') });
  });
  const other = first + themes.length;
  const whole = other + 1;
  sheet.set(other, LABEL, 'Ander thema', { style: 'calculation' });
  sheet.set(whole, LABEL, 'Alle afspraken', { style: 'total' });
  // Rows of a theme that was typed after the sheet was made, until it is made anew.
  for (let at = COUNT; at <= LAST; at++) {
    const above = themes.length === 0 ? '0' : `SUM(${rangeAddress(first, at, other - 1, at)})`;
    sheet.set(other, at, formula(`${absolute(whole, at)}-${above}`), { style: 'calculation', format: '0', expected: 0 });
  }
  words(sheet, other, []);
  counts(sheet, whole, agreements, (condition) => `SUMPRODUCT(${there}*${condition})`, { figure: `ISNUMBER(${column('realisatie')})`, status: column('status') });
  sheet.look(whole, WORDS, whole, LAST, { style: 'total' });
}

/** The counts of one line, over agreements that `within` selects. */
function counts(sheet: SheetBuilder, row: number, agreements: readonly AgreementInput[], within: (condition: string) => string, columns: { figure: string; status: string }): void {
  sheet.set(row, COUNT, formula(within('1')), { style: 'calculation', format: '0', expected: agreements.length });
  sheet.set(row, FIGURE, formula(within(columns.figure)), { style: 'calculation', format: '0', expected: agreements.filter(({ actual }) => actual !== null).length });
  shownStatuses.forEach((status, i) => {
    const header = absolute(SUMMARY_HEADER, FIRST_STATUS + i);
    sheet.set(row, FIRST_STATUS + i, formula(within(`(${columns.status}=${header})`)), { style: 'calculation', format: '0', expected: agreements.filter((one) => shownStatus(judge(one)) === status).length });
  });
  words(sheet, row, agreements);
}

/** "17 afspraken · 0 met cijfer". */
function words(sheet: SheetBuilder, row: number, agreements: readonly AgreementInput[]): void {
  const [count, figures] = [absolute(row, COUNT), absolute(row, FIGURE)];
  const all = agreements.length;
  sheet.set(row, WORDS, formula(`${count}&IF(${count}=1," afspraak · "," afspraken · ")&${figures}&" met cijfer"`), { style: 'calculation', expected: `${all} ${all === 1 ? 'afspraak' : 'afspraken'} · ${agreements.filter(({ actual }) => actual !== null).length} met cijfer` });
}

