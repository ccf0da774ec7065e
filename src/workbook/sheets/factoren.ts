import type { Part } from '../../simulation/parts';
import { drivers, LAST_YEAR, yearOf } from '../../simulation/scenario';
import { address } from '../a1';
import type { SheetBlueprint } from '../blueprint';
import type { BuildContext } from '../context';
import { parameters } from '../parameters';
import { formats, formula, SheetBuilder } from '../sheetBuilder';
import { sheetNames, tabColors } from '../sheetNames';
import { cellRef, columnRef } from '../tables/place';
import { settingIndex } from '../tables/scenarioSettings';
import { factorFormulas, formulaCount, writeFactorFormulas } from './factorFormulas';
import type { FactorFormulas } from './factorFormulas';
import { factorColumn, factorRefs, partColumns, PART_HEADER, YEARS } from './factorRefs';
import type { FactorRefs, RuleRow, TeamFactorColumn } from './factorRefs';
import { factorRules } from './factorRules';

/**
 * Sheet `Factoren`: what each change of `Scenariolijst` does to each municipality, step by step in list order, and the factor of each
 * team as the mean of its municipalities weighted by inhabitants (model 1.2).
 */
export function factorenSheet(context: BuildContext): SheetBlueprint {
  const refs = factorRefs(context);
  const sheet = new SheetBuilder(sheetNames.factoren, tabColors.ground).title(
    'Factoren per gemeente en per wijziging',
    'Elke kolom rechts is de stand na die regel van Scenariolijst: een percentage of groei vermenigvuldigt, een vaste waarde vervangt alles ervoor. De factor van een team is het naar inwoners gewogen gemiddelde.',
  );
  years(sheet, context);
  factorRules(sheet, context, refs);
  parts(sheet, context, refs);
  teams(sheet, context, refs);
  writeFactorFormulas(sheet, context, refs);
  return sheet.columnWidths([24, 24, 18, 12, 11, 11, 3, 24, 12, 11, 11, 40, ...Array.from({ length: refs.steps }, () => 18), 3, ...Array.from({ length: formulaCount(context) }, () => 18)]).freeze(PART_HEADER, 2).build();
}

function years(sheet: SheetBuilder, { layout, scenario, inputs }: BuildContext): void {
  const year = cellRef(layout.scenario, 'waarde', settingIndex('jaar'));
  sheet.set(YEARS.row, 1, 'Jaren van het basisjaar tot het rekenjaar', { style: 'note' });
  sheet.set(YEARS.row, YEARS.column, formula(`IF(ISNUMBER(${year}),${year},${LAST_YEAR})-(${parameters.basisjaar.name})`), { style: 'calculation', format: '0', expected: yearOf(scenario) - inputs.baseYear });
}

/** One row per municipality in a team; a team without inhabitants stands for itself. */
function parts(sheet: SheetBuilder, context: BuildContext, refs: FactorRefs): void {
  const { inputs, resolved } = context;
  const headers = ['Gemeente', 'Valt onder basisteam', 'District', 'Inwoners', 'Factor inwoners', 'Factor werklast'];
  sheet.row(PART_HEADER, 1, headers, { style: 'header' });
  for (let i = 0; i < refs.steps; i++) sheet.set(PART_HEADER, refs.changeColumn(i), `Na regel ${i + 1}`, { style: 'header' });
  const last = refs.changeColumn(refs.steps - 1);
  const formulas = factorFormulas(context, refs);
  refs.parts.forEach((part, p) => {
    const row = refs.partRow(p);
    const source = partSource(part, p, context, refs);
    const team = inputs.teams[part.team];
    sheet.set(row, refs.partColumn('gemeente'), formula(source.gemeente), { expected: part.municipality === null ? '' : (inputs.municipalities[part.municipality]?.name ?? '') });
    sheet.set(row, refs.partColumn('team'), formula(source.team), { expected: team?.name ?? '' });
    sheet.set(row, refs.partColumn('district'), formula(`IFERROR(INDEX(${columnRef(context.layout.basisteams, 'district')},MATCH(${refs.part('team', p)},${columnRef(context.layout.basisteams, 'basisteam')},0)),"")`), { expected: inputs.districts[team?.district ?? -1]?.name ?? '' });
    sheet.set(row, refs.partColumn('inwoners'), formula(source.inwoners), { expected: part.inhabitants });
    for (const driver of drivers) {
      const rule = refs.lastRule(driver);
      sheet.set(row, refs.partColumn(factorColumn[driver]), formula(`IF(${rule}=0,1,INDEX(${refs.stepRange(p, refs.steps - 1)},1,${rule}))`), { expected: resolved.partFactors[driver][p] ?? 1 });
    }
    for (let i = 0; i < refs.steps; i++) sheet.set(row, refs.changeColumn(i), formula(stepFormula(refs, formulas, i, p)), { expected: refs.expectedAfter(i, p) });
  });
  const bottom = refs.partRow(refs.parts.length - 1);
  sheet.look(PART_HEADER + 1, 1, bottom, partColumns.length, { style: 'calculation' }).look(PART_HEADER + 1, refs.partColumn('inwoners'), bottom, refs.partColumn('inwoners'), { format: formats.whole });
  sheet.look(PART_HEADER + 1, refs.partColumn('fInwoners'), bottom, refs.partColumn('fWerklast'), { format: formats.factor });
  sheet.look(PART_HEADER + 1, refs.changeColumn(0), bottom, last, { style: 'calculation', format: formats.factor });
}

/** Where a part stands on `Gemeenten`. The second team of a split municipality is found by its code, so that sorting that table keeps it. */
function partSource({ team, municipality }: Part, p: number, { layout, inputs }: BuildContext, refs: FactorRefs): { gemeente: string; team: string; inwoners: string } {
  const { gemeenten, basisteams } = layout;
  if (municipality === null) {
    const people = refs.ofMunicipalities('inwoners');
    return { gemeente: '""', team: cellRef(basisteams, 'basisteam', team), inwoners: people === null ? '1' : `IF(SUMIF(${refs.ofMunicipalities('team') ?? ''},${refs.part('team', p)},${people})>0,0,1)` };
  }
  const first = refs.parts.findIndex((candidate) => candidate.municipality === municipality) === p;
  if (first) return { gemeente: cellRef(gemeenten, 'gemeente', municipality), team: cellRef(gemeenten, 'team1', municipality), inwoners: cellRef(gemeenten, 'deel1', municipality) };
  const code = (inputs.municipalities[municipality]?.code ?? '').replace(/"/g, '""');
  const found = (key: string) => `INDEX(${columnRef(gemeenten, key)},MATCH("${code}",${columnRef(gemeenten, 'code')},0))`;
  return { gemeente: found('gemeente'), team: found('team2'), inwoners: found('deel2') };
}

/** Factor after change `i` of what it is about: the factor before it, unless the change is for this part; empty when the change does not count. */
function stepFormula(refs: FactorRefs, formulas: FactorFormulas, i: number, p: number): string {
  const own = (key: RuleRow) => refs.rule(key, i);
  const before = i === 0 ? '1' : `IF(${own('vorige')}=0,1,INDEX(${refs.stepRange(p, i - 1)},1,${own('vorige')}))`;
  const scope = (['gemeente', 'team', 'district'] as const).map((key) => `AND(${own('bereik')}="${key === 'team' ? 'basisteam' : key}",${own('naam')}=${refs.part(key, p)})`);
  const value = `IF(${own('soort')}="vervangt",1,${before})*${own('waarde')}`;
  const factor = formulas.factor(i, refs.part('team', p));
  return `IF(${own('wat')}="","",IF(OR(${own('bereik')}="eenheid",${scope.join(',')}),${factor === null ? value : `IF(${own('soort')}="formule",${factor},${value})`},${before}))`;
}

/** One row per team: what goes into the calculation. */
function teams(sheet: SheetBuilder, context: BuildContext, refs: FactorRefs): void {
  const { inputs, layout, resolved } = context;
  sheet.row(PART_HEADER, refs.teamColumn('team'), ['Basisteam', 'Inwoners', 'Factor inwoners', 'Factor werklast'], { style: 'header' });
  sheet.set(PART_HEADER - 1, refs.teamColumn('team'), 'Per basisteam', { style: 'heading' });
  inputs.teams.forEach((team, t) => {
    const row = refs.teamRow(t);
    const own = (key: TeamFactorColumn) => `$${address(row, refs.teamColumn(key))}`;
    sheet.set(row, refs.teamColumn('team'), formula(cellRef(layout.basisteams, 'basisteam', t)), { expected: team.name });
    sheet.set(row, refs.teamColumn('inwoners'), formula(`SUMIF(${refs.allParts('team')},${own('team')},${refs.allParts('inwoners')})`), { expected: weightOf(t, refs) });
    for (const driver of drivers) {
      const factor = factorColumn[driver];
      const weighted = `SUMPRODUCT((${refs.allParts('team')}=${own('team')})*${refs.allParts('inwoners')}*${refs.allParts(factor)})`;
      sheet.set(row, refs.teamColumn(factor), formula(`IF(${own('inwoners')}>0,${weighted}/${own('inwoners')},1)`), { expected: (driver === 'inwoners' ? resolved.change.inhabitants : resolved.change.workload)[t] ?? 1 });
    }
  });
  const bottom = refs.teamRow(inputs.teams.length - 1);
  sheet.look(PART_HEADER + 1, refs.teamColumn('team'), bottom, refs.teamColumn('fWerklast'), { style: 'calculation' }).look(PART_HEADER + 1, refs.teamColumn('inwoners'), bottom, refs.teamColumn('inwoners'), { format: formats.whole });
  sheet.look(PART_HEADER + 1, refs.teamColumn('fInwoners'), bottom, refs.teamColumn('fWerklast'), { format: formats.factor });
}

function weightOf(team: number, { parts: all }: FactorRefs): number {
  return all.reduce((sum, part) => (part.team === team ? sum + part.inhabitants : sum), 0);
}
