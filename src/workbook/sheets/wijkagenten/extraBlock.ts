import { printedFigures } from '../../../model/plan/printed';
import { toTenths } from '../../../model/units';
import { address } from '../../a1';
import type { StyleName } from '../../blueprint';
import type { BuildContext } from '../../context';
import { parameters } from '../../parameters';
import { formats, formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { cellRef } from '../../tables/place';
import { printedCell } from '../plancijfers';
import type { NormFacts } from './facts';
import { helpCell } from './grid';
import type { NormGrid } from './grid';
import type { NormRefs } from './refs';
import { cellOf, UNKNOWN } from './words';

const columns = ['district', 'inwoners', 'extra', 'afgerond', 'gedrukt', 'verschil', 'totaal', 'gedruktTotaal', 'voor'] as const;
type Column = (typeof columns)[number];
/** District in A, the figures from E on, under those of the levels. */
const at = (key: Column) => (key === 'district' ? 1 : 4 + columns.indexOf(key));
const headers: Readonly<Record<Column, string>> = {
  district: 'District',
  inwoners: 'Inwoners (zonder scenario)',
  extra: 'Extra (onafgerond)',
  afgerond: 'Extra',
  gedrukt: 'Gedrukt: extra',
  verschil: 'Verschil',
  totaal: 'Nieuw totaal (minima)',
  gedruktTotaal: 'Gedrukt: totaal',
  voor: 'Vóór de uitbreiding',
};

/** The extra wijkagenten per district in proportion to inhabitants, beside what the plan prints (MJBP 4.1.1, tabel Wijkagenten). */
export function extraBlock(sheet: SheetBuilder, context: BuildContext, { extra }: NormFacts, { extra: block, districts }: NormGrid, refs: NormRefs): void {
  sheet.set(block.heading, 1, 'Extra (digitale) wijkagenten per district, naar rato van inwoners', { style: 'heading' });
  for (const key of columns) sheet.set(block.header, at(key), headers[key], { style: 'header' });
  sheet.row(block.header, 1, [headers.district, null, null, null], { style: 'header' });
  extra.districts.forEach((fact, d) => {
    const row = block.first + d;
    const own = (key: Column) => `$${address(row, at(key))}`;
    const put = putter(sheet, row);
    put('district', cellRef(context.layout.districten, 'district', d), fact.name);
    put('inwoners', refs.basePeople(refs.where('district', own('district'))), peopleOf(context, d), formats.whole);
    const all = refs.basePeople('1');
    // Help of the district's own row: municipalities whose open split crosses its border.
    put('extra', `IF(OR(${helpCell(districts.first + d, 0)}>0,${all}=0),"${UNKNOWN}",${parameters.extraWijkagenten.name}*${own('inwoners')}/${all})`, cellOf(fact.extra, (fte) => fte), '#,##0.000');
    put('afgerond', `IF(ISNUMBER(${own('extra')}),ROUND(${own('extra')},1),"${UNKNOWN}")`, cellOf(fact.extra, (fte) => toTenths(fte) / 10), formats.fte, 'result');
    printed(put, 'gedrukt', `paragraaf411.wijkagenten.${fact.name}.extra`, fact.printedExtra);
    put('verschil', `IF(AND(ISNUMBER(${own('afgerond')}),ISNUMBER(${own('gedrukt')})),ROUND(${own('afgerond')}-${own('gedrukt')},1),"")`, fact.extra.ok && fact.printedExtra !== null ? (toTenths(fact.extra.value) - toTenths(fact.printedExtra)) / 10 : '', formats.fteChange);
    put('totaal', `SUMIF(${refs.teams('district')},${own('district')},${refs.teams('minimum')})`, fact.total, formats.fte);
    printed(put, 'gedruktTotaal', `paragraaf411.wijkagenten.${fact.name}.totaal`, fact.printedTotal);
    put('voor', `IF(ISNUMBER(${own('extra')}),${own('totaal')}-${own('extra')},"${UNKNOWN}")`, cellOf(fact.before, (fte) => fte), formats.fte);
  });
  totals(sheet, extra, block);
}

type Put = (key: Column, text: string, expected: number | string, format?: string, style?: StyleName) => void;

function putter(sheet: SheetBuilder, row: number, usual: StyleName = 'calculation'): Put {
  return (key, text, expected, format, style = usual) => sheet.set(row, at(key), formula(text), { style, ...(format === undefined ? {} : { format }), expected });
}

function peopleOf({ inputs, model }: BuildContext, district: number): number {
  return inputs.teams.reduce((sum, team, t) => (team.district === district ? sum + (model.inhabitants[t] ?? 0) : sum), 0);
}

/** A district that the plan does not have stays empty. */
function printed(put: Put, key: Column, id: string, value: number | null): void {
  const found = printedFigures.some((figure) => figure.id === id);
  put(key, found ? printedCell(id) : '""', value ?? '', formats.fte, 'printed');
}

function totals(sheet: SheetBuilder, extra: NormFacts['extra'], block: NormGrid['extra']): void {
  const row = block.last + 1;
  const own = (key: Column) => `$${address(row, at(key))}`;
  const column = (key: Column) => `$${address(block.first, at(key))}:$${address(block.last, at(key))}`;
  const put = putter(sheet, row, 'total');
  sheet.row(row, 1, ['Totaal', null, null, null], { style: 'total' });
  put('inwoners', `SUM(${column('inwoners')})`, extra.inhabitants, formats.whole);
  put('extra', parameters.extraWijkagenten.name, extra.extra, '#,##0.000');
  put('afgerond', `ROUND(${own('extra')},1)`, toTenths(extra.extra) / 10, formats.fte);
  const printedTotal = (id: string) => printedFigures.find((figure) => figure.id === id)?.value ?? 0;
  put('gedrukt', printedCell('paragraaf411.wijkagenten.TOTAAL.extra'), printedTotal('paragraaf411.wijkagenten.TOTAAL.extra'), formats.fte);
  put('verschil', `ROUND(${own('afgerond')}-${own('gedrukt')},1)`, (toTenths(extra.extra) - toTenths(printedTotal('paragraaf411.wijkagenten.TOTAAL.extra'))) / 10, formats.fteChange);
  put('totaal', `SUM(${column('totaal')})`, extra.total, formats.fte);
  put('gedruktTotaal', printedCell('paragraaf411.wijkagenten.TOTAAL.totaal'), printedTotal('paragraaf411.wijkagenten.TOTAAL.totaal'), formats.fte);
  put('voor', `${own('totaal')}-${own('extra')}`, extra.before, formats.fte);
  const { uitbreiding, extraWijkagenten } = parameters;
  sheet.set(row + 1, 1, 'Uitbreiding van de basisteams', { style: 'note' }).set(row + 1, at('afgerond'), formula(uitbreiding.name), { style: 'calculation', format: formats.fte, expected: extra.extension });
  sheet.set(row + 1, at('gedrukt'), 'De extra wijkagenten zijn een deel hiervan en komen er nergens bovenop.', { style: 'note' });
  sheet.set(row + 2, 1, 'waarvan voor ander werk', { style: 'note' }).set(row + 2, at('afgerond'), formula(`${uitbreiding.name}-${extraWijkagenten.name}`), { style: 'calculation', format: formats.fteChange.replace('+', ''), expected: extra.otherExtension });
}
