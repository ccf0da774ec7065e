import { expect, test } from 'vitest';
import { publishedInputs } from '../../../src/model/plan/published';
import { publishedOthers } from '../../../src/model/plan/publishedOthers';
import { baseScenario } from '../../../src/simulation/scenario';
import { normFigures } from '../../../src/taskpane/state/normFigures';
import { levelCells } from '../../../src/taskpane/views/Wijkagenten/normCells';

const { wijkagenten } = publishedOthers();
const computed = normFigures(publishedInputs(), wijkagenten, { ...baseScenario, name: 'x', changes: [{ driver: 'inwoners', scope: { kind: 'eenheid' }, amount: { kind: 'procent', value: 0.1 }, active: true }] }, []);
if (!computed.ok || computed.scenario === null) throw new Error('the scenario has an answer');
const { base, scenario } = computed;

test('a copied level says when its inhabitants were counted', () => {
  const { header, rows } = levelCells([base.norm.unit, ...base.norm.municipalities.slice(0, 1)], null, wijkagenten.unitDate);
  expect(header.slice(0, 4)).toEqual(['Naam', 'Inwoners', 'Peildatum', 'Volgens de norm']);
  expect(rows.map((row) => row[2])).toEqual(['1-1-2022', '1-1-2021']);
});

test('with a scenario the count stands apart from what the scenario makes of it', () => {
  const { header, rows } = levelCells([scenario.norm.unit], [base.norm.unit], wijkagenten.unitDate);
  expect(header.slice(0, 5)).toEqual(['Naam', 'Inwoners in het scenario', 'Geteld', 'Peildatum van de telling', 'Volgens de norm']);
  expect(rows[0]?.[1]).toMatchObject({ value: expect.closeTo(3_610_620.2, 3) });
  expect(rows[0]?.slice(2, 4)).toEqual([{ value: 3_282_382, decimals: 0 }, '1-1-2022']);
});
