import { changeSince2018, restsOnSplit } from '../../model/strength/inputs';
import { pendingFor, pendingFte } from '../../model/strength/ledger';
import { absolute, onSheet } from '../a1';
import type { CellContent, SheetBlueprint } from '../blueprint';
import type { BuildContext } from '../context';
import { parameters } from '../parameters';
import type { ParameterSpec } from '../parameters';
import { formula, SheetBuilder } from '../sheetBuilder';
import { sheetNames, tabColors } from '../sheetNames';
import { columnOf, columnRef, firstRow, lastRow } from '../tables/place';
import type { PlacedTable } from '../tables/place';
import { writeTable } from '../tables/write';
import { outcomeKey } from '../tables/specs';
import { formulaCell } from '../formulaCells';
import { hbvsGrid, outcomeOfTeam } from './hbvsFormule/grid';
import { localRef, widths } from './tableSheets';

/** Sheet `Uitgangspunten`: every parameter with value, unit, source and status, a defined name each. */
export function uitgangspuntenSheet({ layout, rows }: BuildContext): SheetBlueprint {
  const sheet = new SheetBuilder(sheetNames.uitgangspunten, tabColors.input).title(
    'Uitgangspunten',
    'Elke instelling van het model. Status «aanname» = nog open: pas aan of zet op «bevestigd».',
  );
  sheet.set(layout.parameters.headerRow - 1, 1, 'Instellingen', { style: 'heading' });
  writeTable(sheet, layout.parameters, rows.parameters, layout);
  const valueColumn = columnOf(layout.parameters, 'waarde');
  (Object.values(parameters) as ParameterSpec[]).forEach((spec) => {
    const index = rows.parameters.findIndex((row) => row.naam === spec.name);
    if (index < 0) return;
    const row = firstRow(layout.parameters) + index;
    sheet.look(row, valueColumn, row, valueColumn, { format: spec.format });
    sheet.define(spec.name, `=${onSheet(sheet.name, absolute(row, valueColumn))}`, spec.label);
    if (spec.rule.kind === 'choice') {
      sheet.validate({ range: `${absolute(row, valueColumn).replace(/\$/g, '')}`, rule: { kind: 'list', source: spec.rule.options }, prompt: spec.source, error: `Kies uit: ${spec.rule.options.join(', ')}.`, allowBlank: false });
    } else if (spec.rule.kind === 'number') {
      sheet.validate({
        range: `${absolute(row, valueColumn).replace(/\$/g, '')}`,
        rule: { kind: spec.rule.whole ? 'whole' : 'decimal', min: spec.rule.min ?? 0, max: spec.rule.max ?? 1e9 },
        prompt: spec.source,
        error: `Vul een getal in (${spec.unit}).`,
        allowBlank: spec.rule.blank ?? false,
      });
    } else if (spec.rule.kind === 'date') {
      sheet.validate({ range: absolute(row, valueColumn).replace(/\$/g, ''), rule: { kind: 'date' }, prompt: spec.source, error: 'Vul een datum in.', allowBlank: false });
    }
  });
  markOpen(sheet, layout.parameters, 'status');
  sheet.set(layout.componenten.headerRow - 1, 1, 'Componenten van HBVS+', { style: 'heading' });
  writeTable(sheet, layout.componenten, rows.componenten, layout);
  markOpen(sheet, layout.componenten, 'status');
  const totalRow = lastRow(layout.componenten) + 1;
  const share = columnOf(layout.componenten, 'aandeel');
  sheet.set(totalRow, share - 1, 'Som van de aandelen (moet 100 % zijn)', { style: 'total' });
  sheet.set(totalRow, share, formula(`SUM(${columnRef(layout.componenten, 'aandeel')})`), { style: 'total', format: '0.0%', expected: 1 });
  sheet.condition({ range: absolute(totalRow, share).replace(/\$/g, ''), formula: `=ABS(${absolute(totalRow, share)}-1)>0.000000001`, look: 'alarm' });
  return sheet.columnWidths(widths(layout.parameters, layout.componenten)).freeze(layout.parameters.headerRow, 0).build();
}

/** An open assumption is said in words in its own column; the look only repeats it. */
function markOpen(sheet: SheetBuilder, placed: PlacedTable, key: string): void {
  const column = columnOf(placed, key);
  const first = absolute(firstRow(placed), column).replace(/\$(?=\d)/, '');
  sheet.condition({
    range: `${absolute(firstRow(placed), column)}:${absolute(lastRow(placed), column)}`.replace(/\$/g, ''),
    formula: `=${first}="aanname"`,
    look: 'alarm',
  });
}

/** Sheet `Gemeenten`: inhabitants with their date, and the basisteam of each with the evidence. */
export function gemeentenSheet({ layout, rows, inputs }: BuildContext): SheetBlueprint {
  const placed = layout.gemeenten;
  const sheet = new SheetBuilder(sheetNames.gemeenten, tabColors.input).title('Gemeenten', 'Inwoners per gemeente en het basisteam waar zij onder valt. Controleer de indeling waar het bewijs «afgeleid» is.');
  writeTable(sheet, placed, rows.gemeenten, layout, (key, index) => {
    const own = (column: string) => localRef(placed, column, index);
    const municipality = inputs.municipalities[index];
    const weights = municipality?.parts.reduce((sum, part) => sum + part.weight, 0) ?? 1;
    const part = (i: number) => ((municipality?.inhabitants ?? 0) * (municipality?.parts[i]?.weight ?? 0)) / weights;
    const split = (municipality?.parts.length ?? 1) > 1;
    const formulas: Record<string, { content: CellContent; expected: number }> = {
      deel1: { content: formula(`IF(${own('team2')}="",${own('inwoners')},${own('inwoners')}*${own('gewicht1')}/(${own('gewicht1')}+${own('gewicht2')}))`), expected: part(0) },
      deel2: { content: formula(`IF(${own('team2')}="",0,${own('inwoners')}*${own('gewicht2')}/(${own('gewicht1')}+${own('gewicht2')}))`), expected: split ? part(1) : 0 },
      open: { content: formula(`IF(${own('team2')}="",0,IF(${own('status')}="bevestigd",0,1))`), expected: split && !municipality?.splitConfirmed ? 1 : 0 },
    };
    return formulas[key] ?? { content: null };
  });
  markOpen(sheet, placed, 'status');
  const totalRow = lastRow(placed) + 2;
  sheet.set(totalRow, 2, 'Totaal eenheid', { style: 'total' });
  sheet.set(totalRow, columnOf(placed, 'inwoners'), formula(`SUM(${columnRef(placed, 'inwoners')})`), { style: 'total', format: '#,##0', expected: inputs.municipalities.reduce((sum, municipality) => sum + municipality.inhabitants, 0) });
  return sheet.columnWidths(widths(placed)).freeze(placed.headerRow, 2).print({ orientation: 'landscape', titleRows: `$${placed.headerRow}:$${placed.headerRow}` }).build();
}

/** Sheet `Basisteams`: districts and teams with their published HBVS+, minimum, limits and optional data. */
export function basisteamsSheet(context: BuildContext): SheetBlueprint {
  const { layout, rows, model, inputs } = context;
  const split = restsOnSplit(inputs);
  const placed = layout.basisteams;
  const sheet = new SheetBuilder(sheetNames.basisteams, tabColors.input).title(
    'Districten en basisteams',
    'De indeling en de vastgestelde HBVS+. Een team erbij, samengevoegd of hernoemd? Pas de tabel aan en kies daarna «Opnieuw berekenen» bij Controle in het deelvenster.',
  );
  sheet.set(layout.districten.headerRow - 1, 1, 'Districten', { style: 'heading' });
  writeTable(sheet, layout.districten, rows.districten, layout, (_key, index) => {
    const own = (column: string) => localRef(layout.districten, column, index);
    const district = inputs.districts[index];
    return { content: formula(`IF(ISNUMBER(${own('hbvs2018')}),${own('sleutel')}-${own('hbvs2018')},"")`), expected: (district && changeSince2018(district)) ?? '' };
  });
  sheet.set(placed.headerRow - 1, 1, 'Basisteams', { style: 'heading' });
  writeTable(sheet, placed, rows.basisteams, layout, (key, index) => {
    const name = localRef(placed, 'basisteam', index);
    const sumOver = (value: string) =>
      `SUMIF(${columnRef(layout.gemeenten, 'team1')},${name},${columnRef(layout.gemeenten, value === 'inwoners' ? 'deel1' : 'open')})+SUMIF(${columnRef(layout.gemeenten, 'team2')},${name},${columnRef(layout.gemeenten, value === 'inwoners' ? 'deel2' : 'open')})`;
    return key === 'inwoners'
      ? { content: formula(sumOver('inwoners')), expected: model.inhabitants[index] ?? 0 }
      : { content: formula(`IF(${sumOver('open')}>0,"aanname","")`), expected: split[index] ? 'aanname' : '' };
  });
  rows.basisteams.forEach((row, t) => {
    const team = inputs.teams[t];
    for (const [key, value] of [['gedruktUitbreiding', team?.printedExtension], ['gedruktSterkte', team?.printedStrength]] as const) {
      const content = row[key];
      if (typeof content === 'object' && content !== null && typeof value === 'number') sheet.set(firstRow(placed) + t, columnOf(placed, key), content, { expected: value });
    }
  });
  writeFormulaData(sheet, context);
  return sheet.columnWidths(widths(layout.districten, placed)).freeze(2, 1).build();
}

/** The data of components that follow the HBVS formula, each on the row of its own team. */
function writeFormulaData(sheet: SheetBuilder, { inputs, layout }: BuildContext): void {
  const placed = layout.basisteams;
  const grid = hbvsGrid(inputs.teams.length, inputs.municipalities.length);
  inputs.components.forEach(({ id, inhabitantsPart, outcomes }, c) => {
    if (inhabitantsPart === undefined) return;
    inputs.teams.forEach((_, t) => sheet.set(firstRow(placed) + t, columnOf(placed, outcomeKey(id)), formulaCell(outcomeOfTeam(grid, c as 1 | 2 | 3 | 4, localRef(placed, 'basisteam', t))), { expected: outcomes?.[t] ?? 0 }));
  });
}

/** Sheet `Mutaties`: amendments and the dated ledger. */
export function mutatiesSheet({ layout, rows, inputs }: BuildContext): SheetBlueprint {
  const sheet = new SheetBuilder(sheetNames.mutaties, tabColors.input).title('Amendementen en mutaties', 'Elke wijziging met besluit, vindplaats en ingangsdatum. Zonder datum telt een mutatie niet mee.');
  sheet.set(layout.amendementen.headerRow - 1, 1, 'Bestuurlijke amendementen: wie krijgt, wie betaalt', { style: 'heading' });
  writeTable(sheet, layout.amendementen, rows.amendementen, layout);
  sheet.set(layout.logboek.headerRow - 1, 1, 'Logboek van afwijkingen', { style: 'heading' });
  writeTable(sheet, layout.logboek, rows.logboek, layout);
  sheet.set(layout.mutaties.headerRow - 1, 1, 'Mutatieoverzicht', { style: 'heading' });
  writeTable(sheet, layout.mutaties, rows.mutaties, layout, (_key, index) => {
    const own = (column: string) => localRef(layout.mutaties, column, index);
    const mutation = inputs.mutations[index];
    return {
      content: formula(`IF(ISNUMBER(${own('vanaf')}),IF(${own('vanaf')}<=${parameters.peildatum.name},${own('fte')}-N(${own('inTabellen')}),0),0)`),
      expected: mutation ? pendingFte(mutation, inputs.mutationsUntil) : 0,
    };
  });
  return sheet.columnWidths(widths(layout.amendementen, layout.mutaties)).freeze(2, 1).build();
}

/** Sheet `Diensten`: everything outside the allocation. */
export function dienstenSheet({ layout, rows, inputs }: BuildContext): SheetBlueprint {
  const placed = layout.vasteOnderdelen;
  const sheet = new SheetBuilder(sheetNames.diensten, tabColors.input).title('Vaste onderdelen', 'DR, Flexteam en Leiding van de districten en de afdelingen van de diensten: zij liggen vast, tenzij u ze wijzigt of een mutatie invoert.');
  writeTable(sheet, placed, rows.vasteOnderdelen, layout, (key, index) => {
    const own = (column: string) => localRef(placed, column, index);
    const unit = inputs.fixedUnits[index];
    const pending = unit ? pendingFor(unit.name, inputs.mutations, inputs.mutationsUntil) : 0;
    return key === 'mutaties'
      ? { content: formula(`SUMIF(${columnRef(layout.mutaties, 'onderdeel')},${own('onderdeel')},${columnRef(layout.mutaties, 'nog')})`), expected: pending }
      : { content: formula(`${own('sterkte')}+${own('mutaties')}`), expected: (unit?.strength ?? 0) + pending };
  });
  return sheet.columnWidths(widths(placed)).freeze(placed.headerRow, 2).print({ orientation: 'landscape', titleRows: `$${placed.headerRow}:$${placed.headerRow}` }).build();
}
