import { WERKLAST, otherComponentIds } from '../../model/strength/components';
import { baseOfScope } from '../../simulation/apply';
import { address, rangeAddress } from '../a1';
import type { SheetBlueprint, ValidationRule } from '../blueprint';
import type { BuildContext } from '../context';
import { formula, SheetBuilder } from '../sheetBuilder';
import { keptList } from '../scenarios/keptList';
import { sheetNames, tabColors } from '../sheetNames';
import { columnOf, columnRef, firstRow, lastRow } from '../tables/place';
import type { PlacedTable } from '../tables/place';
import { scenarioSettings } from '../tables/scenarioSettings';
import type { SettingSpec } from '../tables/scenarioSettings';
import { MOST } from '../tables/spec';
import { outcomeKey } from '../tables/specs';
import { writeTable } from '../tables/write';
import { localRef, widths } from './tableSheets';

/** Sheet `Scenariolijst`: the scenario in words; its cells feed the formulas. */
export function scenariolijstSheet(context: BuildContext): SheetBlueprint {
  const { layout, rows, kept } = context;
  const sheet = new SheetBuilder(sheetNames.scenariolijst, tabColors.input).title('Scenario', 'Wat er verandert ten opzichte van de basis, in volgorde. Leeg = de vastgestelde verdeling.');
  const heading = (placed: PlacedTable, text: string) => sheet.set(placed.headerRow - 1, 1, text, { style: 'heading' });
  heading(layout.scenario, 'Instellingen');
  writeTable(sheet, layout.scenario, rows.scenario, layout);
  settingCells(sheet, layout.scenario);
  heading(layout.wijzigingen, 'Wijzigingen');
  changes(sheet, context);
  heading(layout.grenzen, 'Grenzen en minima van teams in dit scenario');
  writeTable(sheet, layout.grenzen, rows.grenzen, layout);
  heading(layout.scenarioElasticiteiten, 'Elasticiteiten in dit scenario');
  writeTable(sheet, layout.scenarioElasticiteiten, rows.scenarioElasticiteiten, layout);
  heading(layout.scenarioAmendementen, 'Amendementen in dit scenario, naast die op blad Mutaties');
  writeTable(sheet, layout.scenarioAmendementen, rows.scenarioAmendementen, layout);
  const list = keptList(sheet, layout, kept);
  const own = widths(layout.scenario, layout.wijzigingen, layout.grenzen, layout.scenarioElasticiteiten, layout.scenarioAmendementen);
  const bottom = Math.max(...Object.values(layout).filter((placed) => placed.spec.sheet === sheet.name).map(lastRow));
  return sheet
    .columnWidths([...own, ...Array.from({ length: list.left - 1 - own.length }, () => 3), ...list.widths])
    .freeze(2, 0)
    // On paper the scenario in force; with the list beside it everything would be too small to read.
    .print({ orientation: 'landscape', area: rangeAddress(1, 1, bottom, own.length) })
    .build();
}

/** Each setting has a rule, a format and a prompt of its own. */
function settingCells(sheet: SheetBuilder, placed: PlacedTable): void {
  const column = columnOf(placed, 'waarde');
  Object.values(scenarioSettings).forEach((spec, i) => {
    const row = firstRow(placed) + i;
    sheet.look(row, column, row, column, { format: spec.format });
    const rule = validationOf(spec);
    if (rule) sheet.validate({ range: address(row, column), rule, prompt: spec.prompt, error: refusalOf(spec), allowBlank: true });
  });
}

function validationOf({ rule }: SettingSpec): ValidationRule | null {
  if (rule.kind === 'choice') return { kind: 'list', source: rule.options };
  return rule.kind === 'number' ? { kind: rule.whole ? 'whole' : 'decimal', min: rule.min ?? 0, max: rule.max ?? MOST } : null;
}

function refusalOf({ rule, format }: SettingSpec): string {
  if (rule.kind === 'choice') return `Kies uit: ${rule.options.join(', ')}, of maak de cel leeg.`;
  if (rule.kind !== 'number') return '';
  if (format.includes('%')) return 'Vul een percentage van 0 % tot en met 100 % in, of maak de cel leeg.';
  return rule.whole ? `Vul een jaar van ${rule.min} tot en met ${rule.max} in, of maak de cel leeg.` : 'Vul een getal van 0 of hoger in, of maak de cel leeg.';
}

/** The changes with the base value of what each is about. */
function changes(sheet: SheetBuilder, context: BuildContext): void {
  const { layout, rows } = context;
  const placed = layout.wijzigingen;
  const workload = columnRef(layout.basisteams, outcomeKey(otherComponentIds[WERKLAST - 1] ?? ''));
  const people = columnRef(layout.basisteams, 'inwoners');
  writeTable(sheet, placed, rows.wijzigingen, layout, (_key, index) => {
    const own = (column: string) => localRef(placed, column, index);
    const teams = (values: string, others: string) => `IF(${own('bereik')}="eenheid",SUM(${values}),IF(${own('bereik')}="district",SUMIF(${columnRef(layout.basisteams, 'district')},${own('naam')},${values}),IF(${own('bereik')}="basisteam",SUMIF(${columnRef(layout.basisteams, 'basisteam')},${own('naam')},${values}),${others})))`;
    const municipality = `SUMPRODUCT((${columnRef(layout.gemeenten, 'gemeente')}=${own('naam')})*${columnRef(layout.gemeenten, 'inwoners')})`;
    // Without data there is no base value, and nobody knows the workload of a municipality.
    return { content: formula(`IF(${own('wat')}="","",IF(${own('wat')}="inwoners",${teams(people, municipality)},IF(COUNT(${workload})=0,"",${teams(workload, '""')})))`), expected: baseValue(context, index) };
  });
}

function baseValue({ scenario, inputs, model }: BuildContext, index: number): number | string {
  const change = scenario.changes[index];
  return change ? (baseOfScope(change.driver, change.scope, inputs, model.inhabitants) ?? '') : '';
}
