import type { BuildContext } from '../../context';
import { dateToSerial } from '../../dates';
import { formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { cellRef } from '../../tables/place';
import { openSplitsOf } from '../../../model/wijkagent/parts';
import type { NormFacts } from './facts';
import { HELP, helpCell, helpRange, levelCell, levelRange, monthRange } from './grid';
import type { NormGrid } from './grid';
import { levelConditions, levelHeader, levelRow } from './levelRow';
import { firstName, incompleteMonth, openSplit } from './namedReasons';
import { wholeSum } from './refs';
import type { NormRefs } from './refs';
import { reasonTexts, UNKNOWN } from './words';

/** The districts. Help: 0 municipalities whose open split crosses its border, 1 municipalities in it. */
export function districtBlock(sheet: SheetBuilder, { inputs, layout }: BuildContext, { norm }: NormFacts, grid: NormGrid, refs: NormRefs): void {
  const { districts: block, teams, municipalities } = grid;
  sheet.set(block.heading, 1, 'Per district', { style: 'heading' });
  levelHeader(sheet, block.header, 'District');
  sheet.row(block.header, HELP, ['Open over de grens', 'Gemeenten'], { style: 'header' });
  const [first, second, open] = [0, 1, 2].map((i) => helpRange(municipalities, i));
  norm.districts.forEach((fact, d) => {
    const row = block.first + d;
    const name = levelCell(row, 'naam').replace(/\$(?=\d)/, '');
    const [crossing, count] = [helpCell(row, 0), helpCell(row, 1)];
    const inDistrict = new Set(fact.teams);
    const own = inputs.municipalities.filter((municipality) => municipality.parts.some((part) => inDistrict.has(part.team)));
    const under = levelRange(teams, 'onder');
    const border = `(${open}=1)*((${first}=${name})<>(${second}=${name}))`;
    const unmeasured = `(${under}=${name})*(1-ISNUMBER(${levelRange(teams, 'gemeten')}))`;
    sheet.set(row, HELP, formula(`SUMPRODUCT(${border})`), { style: 'calculation', expected: openSplitsOf(inDistrict, inputs).length });
    sheet.set(row, HELP + 1, formula(`SUMPRODUCT(--(((${first}=${name})+(${second}=${name}))>0))`), { style: 'calculation', expected: own.length });
    const dates = refs.municipalities('peildatum');
    // Dates outside the district count as far away.
    const far = dateToSerial('2100-12-31');
    const there = `(((${first}=${name})+(${second}=${name}))>0)`;
    const whole = (key: 'bezetting' | 'digitaal') => wholeSum(monthRange(grid, key), monthRange(grid, 'district'), name, refs.monthKnown);
    levelRow(sheet, row, fact, '', {
      naam: cellRef(layout.districten, 'district', d),
      onder: null,
      van: `IF(${count}=0,"${UNKNOWN}",SUMPRODUCT(MIN(${dates}*${there}+${far}*(1-${there}))))`,
      tot: `IF(${count}=0,"${UNKNOWN}",SUMPRODUCT(MAX(${dates}*${there})))`,
      inwoners: `IF(OR(${count}=0,${crossing}>0),"${UNKNOWN}",${refs.people(refs.where('district', name))})`,
      gemeten: wholeSum(levelRange(teams, 'gemeten'), under, name, `OR(NOT${refs.fromSeries},${refs.monthKnown})`),
      digitaal: `IF(AND(ISNUMBER(${whole('bezetting')}),ISNUMBER(${whole('digitaal')})),IF(SUMIF(${monthRange(grid, 'district')},${name},${monthRange(grid, 'bezetting')})>0,SUMIF(${monthRange(grid, 'district')},${name},${monthRange(grid, 'digitaal')})/SUMIF(${monthRange(grid, 'district')},${name},${monthRange(grid, 'bezetting')}),"${UNKNOWN}"),"${UNKNOWN}")`,
      reden: `IF(${count}=0,"${reasonTexts.noInhabitants}",IF(${crossing}>0,${openSplit.text(firstName(levelRange(municipalities, 'naam'), border), crossing)},IF(ISNUMBER(${levelCell(row, 'gemeten')}),"",IF(${refs.monthState}<>"",${refs.monthState},${incompleteMonth.text(firstName(levelRange(teams, 'naam'), unmeasured), `SUMPRODUCT(${unmeasured})`)}))))`,
    });
  });
  levelConditions(sheet, block.first, block.last);
}
