import { municipalityParts } from '../../../model/wijkagent/parts';

import type { BuildContext } from '../../context';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { cellRef } from '../../tables/place';
import type { NormFacts } from './facts';
import { HELP, helpRange, levelCell, levelRange } from './grid';
import type { NormGrid } from './grid';
import { levelHeader, levelRow } from './levelRow';
import { firstName, incompleteMonth, openSplit } from './namedReasons';
import type { NormRefs } from './refs';
import { reasonTexts, UNKNOWN } from './words';

/**
 * The municipalities, with what their team has in proportion to inhabitants: indicative, nobody hands wijkagenten to municipalities. Help:
 * 0 and 1 district of the first and second team, 2 whether the split is open. No colours: the stand-in of Excel takes the cells of a long
 * rule for cells at the top of the sheet, and with them would see a formula depend on itself.
 */
export function municipalityBlock(sheet: SheetBuilder, context: BuildContext, { norm }: NormFacts, grid: NormGrid, refs: NormRefs): void {
  const { inputs, layout } = context;
  const { municipalities: block, teams } = grid;
  const parts = municipalityParts(inputs);
  const [first, second, splitOpen] = (['team1', 'team2', 'open'] as const).map(refs.municipalities);
  sheet.set(block.heading, 1, 'Per gemeente', { style: 'heading' });
  sheet.set(block.heading, 3, 'Wijkagenten per gemeente is indicatief: de wijkagenten van het team naar rato van inwoners. Indeling en bewijs: blad Gemeenten.', { style: 'note' });
  levelHeader(sheet, block.header, 'Gemeente');
  sheet.row(block.header, HELP, ['District', 'Tweede district', 'Verdeling open'], { style: 'header' });
  norm.municipalities.forEach((fact, m) => {
    const row = block.first + m;
    const municipality = inputs.municipalities[m];
    const own = parts.flatMap((part, p) => (part.municipality === m ? [p] : []));
    const help = (i: number, text: string, expected: number | string) => sheet.set(row, HELP + i, formula(text), { style: 'calculation', expected });
    const districtName = (p: number | undefined) => inputs.districts[inputs.teams[parts[p ?? -1]?.team ?? -1]?.district ?? -1]?.name ?? '';
    help(0, refs.part('district', own[0] ?? 0), districtName(own[0]));
    help(1, own[1] === undefined ? '""' : refs.part('district', own[1]), districtName(own[1]));
    help(2, cellRef(layout.gemeenten, 'open', m), municipality && municipality.parts.length > 1 && !municipality.splitConfirmed ? 1 : 0);
    const ofTeam = (range: string, p: number) => `SUMIF(${levelRange(teams, 'naam')},${refs.part('team', p)},${range})`;
    const [people = '', splits = '', together = ''] = [0, 1, 2].map((i) => helpRange(teams, i));
    const measured = levelRange(teams, 'gemeten');
    const some = (test: (p: number) => string) => (own.length === 1 ? test(own[0] ?? 0) : `OR(${own.map(test).join(',')})`);
    const open = some((p) => `AND(${ofTeam(splits, p)}>0,${ofTeam(together, p)}>1)`);
    const unmeasured = some((p) => `COUNTIFS(${levelRange(teams, 'naam')},${refs.part('team', p)},${measured},">=0")=0`);
    // Municipalities with an open split that lie in a team of this one, when that team has others to divide over.
    const around = `(${own.map((p) => `(${splitOpen}=1)*(((${first}=${refs.part('team', p)})+(${second}=${refs.part('team', p)}))>0)*(${ofTeam(together, p)}>1)`).join('+')})>0`;
    const unmeasuredTeam = own.length === 1 ? refs.part('team', own[0] ?? 0) : `IF(COUNTIFS(${levelRange(teams, 'naam')},${refs.part('team', own[0] ?? 0)},${measured},">=0")=0,${own.map((p) => refs.part('team', p)).join(',')})`;
    const empty = some((p) => `${ofTeam(people, p)}<=0`);
    const names = municipality?.parts.map((part) => inputs.teams[part.team]?.name ?? '') ?? [];
    levelRow(sheet, row, fact, names.join(' en '), {
      naam: refs.part('gemeente', own[0] ?? 0),
      onder: own.map((p) => refs.part('team', p)).join('&" en "&'),
      van: cellRef(layout.gemeenten, 'peildatum', m),
      tot: cellRef(layout.gemeenten, 'peildatum', m),
      inwoners: own.map(refs.peopleOf).join('+'),
      gemeten: `IF(${open},"${UNKNOWN}",IF(${unmeasured},"${UNKNOWN}",IF(${empty},"${UNKNOWN}",${own.map((p) => `${ofTeam(measured, p)}*${refs.peopleOf(p)}/${ofTeam(people, p)}`).join('+')})))`,
      digitaal: null,
      reden: `IF(${open},${openSplit.text(firstName(levelRange(block, 'naam'), around), `SUMPRODUCT(--(${around}))`)},IF(${unmeasured},IF(${refs.monthState}<>"",${refs.monthState},${incompleteMonth.text(unmeasuredTeam, '1')}),IF(ISNUMBER(${levelCell(row, 'gemeten')}),"","${reasonTexts.noInhabitants}")))`,
    });
  });
}
