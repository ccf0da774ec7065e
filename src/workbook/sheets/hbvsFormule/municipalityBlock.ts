import { componentIds } from '../../../model/strength/components';
import type { CharacteristicKey } from '../../../model/strength/hbvs/characteristics';
import type { CoefficientId } from '../../../model/strength/hbvs/coefficients';
import { neededColumns, weightedInhabitants, WERKSOORTEN } from '../../../model/strength/hbvs/municipalOutcome';
import { defaultHbvs } from '../../../model/strength/hbvs/settings';
import type { Werksoort } from '../../../model/strength/hbvs/teamOutcomes';
import type { BuildContext } from '../../context';
import { parameters } from '../../parameters';
import { coefficientKey } from '../../parametersHbvs';
import { formats, formula } from '../../sheetBuilder';
import type { SheetBuilder } from '../../sheetBuilder';
import { cellRef } from '../../tables/place';
import { municipalityColumns } from './grid';
import type { HbvsGrid, MunicipalityColumnKey } from './grid';

const p = parameters;
const nwaOn = `${p.hbvsNwa.name}="ja"`;
const nwa1530On = `${p.hbvsNwa1530.name}="ja"`;
const coefficient = (id: CoefficientId) => parameters[coefficientKey(id)].name;
const terms = (...list: readonly (readonly [CoefficientId, string])[]) => list.map(([id, value]) => `${coefficient(id)}*${value}`).join('+');

/** What is missing is told by these letters; INW stands for the years before. */
const letters: readonly (readonly [letters: string, key: CharacteristicKey])[] = [['OAD', 'oad'], ['HRC', 'hrc'], ['RKP', 'rkp'], ['GEZ', 'gez'], ['MOB', 'mob'], ['KRW', 'krw'], ['OPP', 'opp'], ['GG', 'gg']];

/** One row per municipality: the formula of art. 2d as the decree writes it. */
export function municipalityBlock(sheet: SheetBuilder, context: BuildContext, grid: HbvsGrid, werksoorten: readonly Werksoort[]): void {
  const { inputs, layout } = context;
  const header = grid.municipalityHeader;
  const names = componentIds.slice(0, WERKSOORTEN);
  sheet.set(header - 1, 1, 'Per gemeente: de formule van art. 2d', { style: 'heading' });
  sheet.row(header, 1, ['Gemeente', 'Ontbreekt', 'INW', 'Deel eerste team', 'Deel tweede team', ...names.map((name) => `Uitkomst ${name}`), ...names.map((name) => `Volgt inwoners: ${name}`)], { style: 'header' });
  const settings = inputs.hbvs ?? defaultHbvs();
  inputs.municipalities.forEach((municipality, m) => {
    const row = grid.municipalityRow(m);
    const own = (key: string) => cellRef(layout.gemeenten, key, m);
    const here = (key: MunicipalityColumnKey) => grid.municipality(key, m);
    const put = (key: MunicipalityColumnKey, text: string, expected: number | string) => sheet.set(row, municipalityColumns.indexOf(key) + 1, formula(text), { expected });
    const weights = municipality.parts.reduce((sum, part) => sum + part.weight, 0);
    const weight = (i: number) => (municipality.parts[i]?.weight ?? 0) / weights;
    put('gemeente', own('gemeente'), municipality.name);
    put('ontbreekt', missingText(own, here('inw')), missingOf(context, m));
    put('inw', `IF(${p.hbvsInw.name}="laatste jaar",${own('inwoners')},IF(COUNT(${own('inw1')},${own('inw2')},${own('inw3')})=3,(4*${own('inwoners')}+3*${own('inw1')}+2*${own('inw2')}+${own('inw3')})/10,""))`, weightedInhabitants(municipality, settings.inw) ?? '');
    put('gewicht1', `IF(${own('team2')}="",1,${own('gewicht1')}/(${own('gewicht1')}+${own('gewicht2')}))`, weight(0));
    put('gewicht2', `IF(${own('team2')}="",0,${own('gewicht2')}/(${own('gewicht1')}+${own('gewicht2')}))`, municipality.parts.length > 1 ? weight(1) : 0);
    werksoortFormulas(own, here('inw')).forEach(({ needs, also, scaling, fixed }, w) => {
      const outcome = werksoorten[w]?.municipalities[m];
      const known = `COUNT(${needs.join(',')})=${needs.length}`;
      const complete = also === null ? known : `AND(${known},${also})`;
      const uitkomst = `uitkomst${w as 0 | 1 | 2 | 3 | 4}` as const;
      put(uitkomst, `IF(${complete},${[scaling, ...(fixed === null ? [] : [fixed])].join('+')},"")`, outcome?.ok ? outcome.scaling + outcome.fixed : '');
      put(`volgt${w as 0 | 1 | 2 | 3 | 4}`, `IF(ISNUMBER(${here(uitkomst)}),${scaling},"")`, outcome?.ok ? outcome.scaling : '');
    });
  });
  const [first, last] = [grid.municipalityRow(0), grid.municipalityRow(Math.max(0, inputs.municipalities.length - 1))];
  sheet.look(first, 1, last, municipalityColumns.length, { style: 'calculation', format: '#,##0.0000' });
  sheet.look(first, 1, last, 2, { format: formats.text }).look(first, 3, last, 3, { format: '#,##0.0' });
}

interface WerksoortFormula {
  /** Cells that must hold a number. */
  readonly needs: readonly string[];
  /** A further condition; null = none. */
  readonly also: string | null;
  readonly scaling: string;
  readonly fixed: string | null;
}

/** Opsporing, handhaving, intake and noodhulp as formulas, in the order of `componentIds`. */
function werksoortFormulas(own: (key: string) => string, inw: string): readonly WerksoortFormula[] {
  const area = `${own('opp')}*IF(${p.hbvsOpp.name}="hectare",100,1)`;
  return [
    { needs: [inw], also: null, scaling: terms(['g', inw]), fixed: null },
    {
      needs: [inw, own('oad'), own('hrc'), own('rkp'), own('gg')],
      also: `OR(${p.hbvsNwa.name}<>"ja",COUNT(${own('nwa')})=1)`,
      scaling: `(${coefficient('a')}+${coefficient('f')}*${own('gg')})*${inw}/1000+IF(${nwaOn},${terms(['d', own('nwa')])},0)`,
      fixed: terms(['b', own('oad')], ['c', own('hrc')], ['e', own('rkp')]),
    },
    { needs: [own('gez'), own('oad'), own('rkp')], also: `OR(${p.hbvsNwa1530.name}<>"ja",COUNT(${own('nwa1530')})=1)`, scaling: `${terms(['h', own('gez')])}+IF(${nwa1530On},${terms(['j', own('nwa1530')])},0)`, fixed: terms(['i', own('oad')], ['k', own('rkp')]) },
    { needs: [inw, own('mob'), own('gez'), own('krw')], also: null, scaling: terms(['l', inw], ['m', own('mob')], ['n', own('gez')]), fixed: terms(['o', own('krw')]) },
    { needs: [inw, own('opp')], also: null, scaling: terms(['p', inw]), fixed: `${coefficient('q')}*${area}` },
  ];
}

/** "OAD HRC": what a municipality lacks under the choices in force, apart by a space. */
function missingText(own: (key: string) => string, inw: string): string {
  const lacks = (ref: string, text: string) => `IF(ISNUMBER(${ref}),"","${text} ")`;
  const switched = (on: string, ref: string, text: string) => `IF(${on},${lacks(ref, text)},"")`;
  return `TRIM(${[lacks(inw, 'INW'), ...letters.map(([text, key]) => lacks(own(key), text)), switched(nwaOn, own('nwa'), 'NWA'), switched(nwa1530On, own('nwa1530'), 'NWA1530')].join('&')})`;
}

function missingOf({ inputs }: BuildContext, m: number): string {
  const settings = inputs.hbvs ?? defaultHbvs();
  const municipality = inputs.municipalities[m];
  const needed = new Set(neededColumns(settings).flat());
  const lacks = (key: CharacteristicKey) => needed.has(key) && municipality?.characteristics?.[key] === undefined;
  const people = (['inw1', 'inw2', 'inw3'] as const).some(lacks);
  return [...(people ? ['INW'] : []), ...[...letters, ['NWA', 'nwa'] as const, ['NWA1530', 'nwa1530'] as const].flatMap(([text, key]) => (lacks(key) ? [text] : []))].join(' ');
}
