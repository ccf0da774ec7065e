import { afterEach, describe, expect, test } from 'vitest';
import { changeCell, fteCell, hundredthsCell, pastedCell, shareCell, shownCell, tableAsHtml, tableAsText } from '../../../src/taskpane/copy/cellTable';
import type { Cell, CellTable } from '../../../src/taskpane/copy/cellTable';
import { setNumberLocale } from '../../../src/taskpane/format/locale';

afterEach(() => setNumberLocale('nl-NL'));

describe('a cell', () => {
  test.each<[Cell, string, string]>([
    [fteCell(32285), '3.228,5', '3228,5'],
    [changeCell(74), '+7,4', '7,4'],
    [changeCell(-3), '\u22120,3', '-0,3'],
    [changeCell(0), '0,0', '0,0'],
    [hundredthsCell(-38, true), '\u22120,38', '-0,38'],
    [shareCell(0.0508), '+5,1\u202f%', '5,1%'],
    [shareCell(null), '', ''],
    [null, '', ''],
    ['Zwolle', 'Zwolle', 'Zwolle'],
    // What a spreadsheet would work out is made text.
    ['=1+1', '=1+1', "'=1+1"],
    ['twee\tdelen\nregels', 'twee\tdelen\nregels', 'twee delen regels'],
  ])('%j is shown as %s and pasted as %s', (cell, shown, pasted) => {
    expect(shownCell(cell)).toBe(shown);
    expect(pastedCell(cell)).toBe(pasted);
  });

  test('follows the number format of the user', () => {
    setNumberLocale('en-US');
    expect(pastedCell(fteCell(32285))).toBe('3228.5');
    expect(shownCell(fteCell(32285))).toBe('3,228.5');
  });
});

describe('a table', () => {
  const table: CellTable = { header: ['Team', 'Vóór', '%'], rows: [['Zwolle & <co>', fteCell(1457), shareCell(0.05)], ['Som', fteCell(12345), null]], totals: [1], note: 'Indicatief' };

  test('as text has tabs, Dutch decimals and the note under it', () => {
    expect(tableAsText(table)).toBe('Team\tVóór\t%\r\nZwolle & <co>\t145,7\t5,0%\r\nSom\t1234,5\t\r\nIndicatief');
  });

  test('as HTML holds the number itself, and no tag out of a name', () => {
    const html = tableAsHtml(table);
    expect(html).toContain('x:num="145.7">145,7</td>');
    expect(html).toContain('x:num="0.05">5,0%</td>');
    expect(html).toContain('<td x:str>Zwolle &amp; &lt;co&gt;</td>');
    expect(html).toContain('<tr style="font-weight:bold"><td x:str>Som</td>');
    expect(html).toContain('<td colspan="3">Indicatief</td>');
  });
});
