import { describe, expect, it } from 'vitest';
import { insertModel } from '../../src/excel/insertModel';
import { publishedInputs } from '../../src/model/plan/published';
import { growthCases } from '../../src/cli/growthCases';
import { loadFormulas } from '../../src/simulation/formula/onDemand';
import { partsOf } from '../../src/simulation/parts';
import { inhabitantsByYear } from '../../src/simulation/results/inhabitantsByYear';
import { buildContext } from '../../src/workbook/context';
import { factorYearRefs } from '../../src/workbook/sheets/factorYearRefs';
import { openOfficeWorkbook } from './officeWorkbook';

await loadFormulas();

/** Growth per municipality with changes of every kind besides. */
const everyKind = growthCases(publishedInputs()).filter(({ scenario }) => scenario.municipalGrowth === true && scenario.changes.length > 0);

describe.each(everyKind)('formulas about other years find what they need on Factoren: $name', ({ inputs, scenario }) => {
  it('the inhabitants of a team in every year are the engine\'s, and of those that a formula ties to one year it is said', async () => {
    const workbook = await openOfficeWorkbook();
    expect(await insertModel({ inputs, scenario })).toEqual({ kind: 'done' });
    const refs = factorYearRefs(buildContext(inputs, scenario));
    if (refs === null) return expect.fail('there are municipalities');
    const asked = [2024, scenario.year, 2030];
    const years = inhabitantsByYear(inputs, scenario).filter(({ year }) => asked.includes(year));
    const parts = partsOf(inputs);
    const teams = inputs.teams.map(({ name }) => name.replace(/"/g, '""'));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Proef');
      sheet.getRange('A1').getResizedRange(teams.length - 1, years.length).formulas = teams.map((name) => [
        ...years.map(({ year }) => `=SUMPRODUCT((${refs.team}="${name}")*${refs.inhabitants(String(year))})`),
        `=SUMPRODUCT((${refs.team}="${name}")*${refs.metJaar})`,
      ]);
      await context.sync();
    });
    const cells = workbook.state().sheets.find(({ name }) => name === 'Proef')?.cells ?? [];
    const rows = teams.map((_, t) => Array.from({ length: years.length + 1 }, (__, i) => cells.find((found) => found.row === t && found.column === i)?.value));
    let tied = 0;
    rows.forEach((row, t) => {
      if (Number(row[years.length]) > 0) tied++;
      years.forEach((found, i) => {
        if (!found.ok) throw new Error(found.problem.code);
        if (Number(row[years.length]) > 0 && found.year !== scenario.year) return;
        const expected = parts.reduce((sum, part, p) => (part.team === t ? sum + (found.parts[p] ?? 0) : sum), 0);
        expect(Number(row[i]) / expected).toBeCloseTo(1, 9);
      });
    });
    // One formula asks for the year, that of one team.
    expect([everyKind.length, years.length, tied]).toEqual([1, 3, 1]);
  }, 120_000);
});
