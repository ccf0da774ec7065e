import type { BuildContext } from '../../context';
import { dateToSerial } from '../../dates';
import { parameters } from '../../parameters';
import { formats, formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { municipalityParts, openSplitsOf } from '../../../model/wijkagent/parts';
import { gridOf } from '../berekening/sheet';
import type { NormFacts } from './facts';
import { HELP, helpCell, levelCell, monthCell } from './grid';
import type { NormGrid } from './grid';
import { levelConditions, levelHeader, levelRow } from './levelRow';
import { firstName, incompleteMonth, openSplit } from './namedReasons';
import type { NormRefs } from './refs';
import { reasonTexts, UNKNOWN } from './words';

/**
 * The basisteams. Help: 0 inhabitants also where they are only weights, 1 municipalities whose open split it is part of, 2 municipalities
 * in it. A team that rests on an open split has no norm: split by the printed minima it would only repeat the minima (model 2).
 */
export function teamBlock(sheet: SheetBuilder, context: BuildContext, { norm, inhabitants }: NormFacts, grid: NormGrid, refs: NormRefs): void {
  const { inputs } = context;
  const parts = municipalityParts(inputs);
  const calculation = gridOf(context);
  const { teams: block } = grid;
  sheet.set(block.heading, 1, 'Per basisteam', { style: 'heading' });
  levelHeader(sheet, block.header, 'Basisteam');
  sheet.row(block.header, HELP, ['Inwoners, ook als gewicht', 'Open verdelingen', 'Gemeenten'], { style: 'header' });
  const [first, second, open, dates] = (['team1', 'team2', 'open', 'peildatum'] as const).map(refs.municipalities);
  norm.teams.forEach((fact, t) => {
    const row = block.first + t;
    const month = grid.months.first + t;
    const name = levelCell(row, 'naam').replace(/\$(?=\d)/, '');
    const [splits, count] = [helpCell(row, 1), helpCell(row, 2)];
    const there = `(((${first}=${name})+(${second}=${name}))>0)`;
    // Municipalities whose open split lies partly in this team.
    const border = `(${open}=1)*((${first}=${name})<>(${second}=${name}))`;
    const far = dateToSerial('2100-12-31');
    const help = (i: number, text: string, expected: number, format = '0') => sheet.set(row, HELP + i, formula(text), { style: 'calculation', format, expected });
    help(0, refs.people(refs.where('team', name)), parts.reduce((sum, part, p) => (part.team === t ? sum + (inhabitants[p] ?? 0) : sum), 0), formats.whole);
    help(1, `SUMPRODUCT(${border})`, openSplitsOf(new Set([t]), inputs).length);
    help(2, `SUMPRODUCT(--${there})`, inputs.municipalities.filter((municipality) => municipality.parts.some((part) => part.team === t)).length);
    levelRow(sheet, row, fact, inputs.districts[inputs.teams[t]?.district ?? -1]?.name ?? '', {
      naam: calculation.outside('team', t),
      onder: calculation.outside('district', t),
      van: `IF(${count}=0,"${UNKNOWN}",SUMPRODUCT(MIN(${dates}*${there}+${far}*(1-${there}))))`,
      tot: `IF(${count}=0,"${UNKNOWN}",SUMPRODUCT(MAX(${dates}*${there})))`,
      inwoners: `IF(OR(${count}=0,${splits}>0),"${UNKNOWN}",${helpCell(row, 0)})`,
      gemeten: `IF(NOT${refs.fromSeries},${calculation.outside('cel0', t)},IF(${parameters.normMaat.name}="formatie (maandreeks)",${monthCell(month, 'formatie')},${monthCell(month, 'bezetting')}))`,
      digitaal: monthCell(month, 'aandeel'),
      reden: `IF(${count}=0,"${reasonTexts.noInhabitants}",IF(${splits}>0,${openSplit.text(firstName(refs.municipalities('gemeente'), border), splits)},IF(ISNUMBER(${levelCell(row, 'gemeten')}),"",IF(${refs.monthState}<>"",${refs.monthState},${incompleteMonth.text(name, '1')}))))`,
    });
  });
  levelConditions(sheet, block.first, block.last);
}
