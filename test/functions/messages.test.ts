import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/functions/formulas';
import type { FunctionId } from '../../src/functions/ids';

const col = (...cells: unknown[]) => cells.map((cell) => [cell]);
const error = { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' };

/** A call, the error value in the cell and what is said about it in Dutch and English. */
const cases: readonly (readonly [FunctionId, readonly unknown[], '#N/A' | '#VALUE!', string, string])[] = [
  ['VERDEEL', [100, col(1, 'n.v.t.')], '#VALUE!', 'gewichten, rij 2: er staat de tekst ‘n.v.t.’; verwacht wordt een getal van 0 of meer.', 'weights, row 2: there is the text ‘n.v.t.’; expected a number of 0 or more.'],
  ['VERDEEL', [100, [[1, '']]], '#VALUE!', 'gewichten, kolom 2: er is niets ingevuld; verwacht wordt een getal van 0 of meer.', 'weights, column 2: there is nothing; expected a number of 0 or more.'],
  ['VERDEEL', [error, col(1)], '#VALUE!', 'bedrag: er staat de fout #DIV/0!; verwacht wordt een getal van 0 of meer.', 'amount: there is the error #DIV/0!; expected a number of 0 or more.'],
  ['VERDEEL', [true, col(1)], '#VALUE!', 'bedrag: er staat WAAR; verwacht wordt een getal van 0 of meer.', 'amount: there is TRUE; expected a number of 0 or more.'],
  ['VERDEEL', [-1234.5, col(1)], '#VALUE!', 'bedrag: er staat −1.234,5; verwacht wordt een getal van 0 of meer.', 'amount: there is −1,234.5; expected a number of 0 or more.'],
  ['VERDEEL', [{ type: 'WebImage' }, col(1)], '#VALUE!', 'bedrag: er staat geen gewone waarde; verwacht wordt een getal van 0 of meer.', 'amount: there is no plain value; expected a number of 0 or more.'],
  ['VERDEEL', [null, col(1)], '#VALUE!', 'bedrag: er is niets ingevuld; verwacht wordt een getal van 0 of meer.', 'amount: there is nothing; expected a number of 0 or more.'],
  ['VERDEEL', [col(1, 2), col(1)], '#VALUE!', 'bedrag: u gaf 2 rijen bij 1 kolom; verwacht wordt één cel.', 'amount: you gave 2 rows by 1 column; expected one cell.'],
  ['VERDEEL', [100, col(1, 2), [[1, 2]]], '#VALUE!', 'vast: u gaf 1 rij bij 2 kolommen; verwacht worden 2 rijen bij 1 kolom, net als bij gewichten.', 'fixed: you gave 1 row by 2 columns; expected 2 rows by 1 column, like weights.'],
  ['VERDEEL', [50, col(1, 1), col(30, 40)], '#N/A', 'De vaste delen tellen op tot 70; dat is meer dan het bedrag, 50.', 'The fixed parts add up to 70, more than the amount, 50.'],
  ['VERDEEL', [50, col(1, 1), null, col(30, 40)], '#N/A', 'De minima en vaste delen tellen op tot 70; dat is meer dan het bedrag, 50.', 'The minima and fixed parts add up to 70, more than the amount, 50.'],
  ['VERDEEL', [50, col(1, 1), null, null, col(10, 20)], '#N/A', 'Samen kunnen de onderdelen hoogstens 30 krijgen; dat is minder dan het bedrag, 50.', 'Together the parts can get at most 30, less than the amount, 50.'],
  ['VERDEEL', [50, col(1, 1), null, col('', 30), col('', 20)], '#N/A', 'maximum, rij 2: 20 is minder dan het minimum of vaste deel, 30.', 'maximum, row 2: 20 is less than the minimum or fixed part, 30.'],
  ['VERDEEL', [50, col(0, 0)], '#N/A', 'gewichten: alle gewichten zijn 0, dus niemand kan de overige 50 krijgen.', 'weights: all weights are 0, so nobody can get the remaining 50.'],
  ['AFROND', [col(1.5, 1.5), 1, 5], '#N/A', 'totaal: 5 kan niet; met deze waarden ligt het totaal van 2 tot en met 4.', 'total: 5 is not possible; with these values the total lies from 2 to 4.'],
  ['AFROND', [col(1.5), 0.5, 3.2], '#VALUE!', 'totaal: 3,2 is geen veelvoud van de stap 0,5.', 'total: 3.2 is no multiple of the step 0.5.'],
  ['AFROND', [col(1.5), 0], '#VALUE!', 'stap: er staat 0; verwacht wordt een getal boven 0.', 'step: there is 0; expected a number above 0.'],
  ['AFROND', [col(1, 1e12)], '#VALUE!', 'waarden, rij 2: dit getal is te groot om op deze stap precies af te ronden.', 'values, row 2: this number is too large to round exactly to this step.'],
  ['AFROND', [col(1), 1, null, col(true)], '#VALUE!', 'namen: er staat WAAR; verwacht wordt een naam.', 'names: there is TRUE; expected a name.'],
  ['AFROND_TABEL', [Array.from({ length: 2001 }, () => [1])], '#VALUE!', 'tabel: u gaf 2.001 cellen; dit kan met hoogstens 2.000.', 'table: you gave 2,001 cells; at most 2,000 are possible.'],
  ['AFROND_TABEL', [[[0.5, 'x'], [0.5, 1]]], '#VALUE!', 'tabel, rij 1, kolom 2: er staat de tekst ‘x’; verwacht wordt een getal.', 'table, row 1, column 2: there is the text ‘x’; expected a number.'],
  ['AFROND_TABEL', [col(1, 2), 1, [['a', 'b']]], '#VALUE!', 'groepen: u gaf 1 rij bij 2 kolommen; verwacht wordt één kolom met een cel per rij van tabel, 2 in totaal.', 'groups: you gave 1 row by 2 columns; expected one column with a cell per row of table, 2 in all.'],
  ['UITBREIDING', [5, col(1), col('C'), [['A', 1]]], '#N/A', 'district: ‘C’ staat niet in districttotalen.', 'district: ‘C’ is not in district_totals.'],
  ['UITBREIDING', [5, col(1), col('A'), [['A', 1], ['A', 2]]], '#VALUE!', 'districttotalen: ‘A’ staat er twee keer in; elk district mag er één keer in staan.', 'district_totals: ‘A’ is there twice; each district may be there once.'],
  ['UITBREIDING', [5, col(1), col('A'), col('A')], '#VALUE!', 'districttotalen: u gaf 1 kolom; verwacht worden 2 kolommen.', 'district_totals: you gave 1 column; expected 2.'],
  ['UITBREIDING', [5, col(0), col('A'), [['A', 1]]], '#N/A', 'De districten met teams hebben samen geen sterkte om naar te verdelen.', 'The districts with teams have no strength to share by.'],
  ['WIJKAGENTNORM', [col(1), 5000, 'op'], '#VALUE!', 'afronding: er staat de tekst ‘op’; verwacht wordt "dichtstbij", "omhoog", "omlaag" of "geen".', 'rounding: there is the text ‘op’; expected "dichtstbij", "omhoog", "omlaag" or "geen".'],
  ['WIJKAGENTNORM', [col(1), 0], '#VALUE!', 'norm: er staat 0; verwacht wordt een getal boven 0 en hoogstens 100.000.', 'norm: there is 0; expected a number above 0 and at most 100,000.'],
  ['CO2_DOEL', [2031, 2022, 100, 2030, 40], '#N/A', 'jaar: 2031 ligt buiten het pad, dat van 2022 tot en met 2030 loopt.', 'year: 2031 lies outside the path, which runs from 2022 to 2030.'],
  ['CO2_DOEL', [2022.5, 2022, 100, 2030, 40], '#VALUE!', 'jaar: er staat 2.022,5; verwacht wordt een geheel getal van 1900 tot en met 2200.', 'year: there is 2,022.5; expected a whole number from 1900 to 2200.'],
  ['CO2_DOEL', [2025, 2030, 100, 2022, 40], '#VALUE!', 'doeljaar: 2022 moet later zijn dan startjaar, 2030.', 'target_year: 2022 must be later than start_year, 2030.'],
  ['CO2_DOEL', [2025, 2022, 100, 2030, 0, 'percentage'], '#VALUE!', 'doelniveau: met een vast percentage per jaar komt de uitstoot nooit op 0; vul een getal boven 0 in of kies "lineair".', 'target_level: by a constant percentage a year emissions never come to 0; enter a number above 0 or choose "lineair".'],
  ['CO2_DOEL', [2025, 2022, 100, 2030, 40, '', 2050, 50], '#VALUE!', 'restniveau: 50 ton is meer dan wat in het doeljaar mag, 40 ton.', 'residual: 50 tonnes is more than what is allowed in the target year, 40 tonnes.'],
  ['CO2_DOEL', [2025, 2022, 100, 2030, 40, '', '', 5], '#VALUE!', 'neutraaljaar: er is niets ingevuld, maar wel een restniveau; vul het jaar in waarin dat overblijft.', 'neutral_year: there is nothing, but there is a residual; enter the year in which that remains.'],
  ['BRUG', [[[1, 2]], [[1, 2]]], '#VALUE!', 'van: u gaf 2 kolommen; verwacht wordt 1 kolom.', 'from: you gave 2 columns; expected 1.'],
];

describe('what a function says when it has no answer', () => {
  it.each(cases)('%s %j', (id, values, code, dutch, english) => {
    expect(calculate(id, values, 'nl-NL')).toEqual({ refusal: { error: code, message: dutch } });
    expect(calculate(id, values, 'en-US')).toEqual({ refusal: { error: code, message: english } });
  });

  it('takes the number out of a cell with a format of its own', () => {
    expect(calculate('VERDEEL', [{ type: 'FormattedNumber', basicType: 'Double', basicValue: 12, numberFormat: '€ 0' }, col(1, 2)], 'nl-NL')).toEqual({ value: col(4, 8) });
  });
});
