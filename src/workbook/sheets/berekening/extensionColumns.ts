import { phaseExtension } from '../../../model/strength/extension';
import { ftePerThousand } from '../../../model/strength/compute';
import { toTenths } from '../../../model/units';
import type { BuildContext } from '../../context';
import { formats } from '../../sheetBuilder';
import { planRefs } from './refs';
import type { Operands, TeamColumn } from './teamColumn';

/** Extension, HOvJ, amendments, mutations and the new strength (model 1.3). */
export function extensionColumns(context: BuildContext): TeamColumn[] {
  const { all, own: ofInputs } = planRefs(context).amendments;
  const amendments = Array.from({ length: all }, (_, a) => a);
  const planned = amendments.slice(0, ofInputs);
  return [
    ...amendments.flatMap((a) => amendmentColumns(a, a < ofInputs)),
    {
      key: 'inPlan',
      header: 'Amendementen in bijlage 1',
      format: formats.fte,
      formula: ({ refs, own }) => planned.map((a) => `IF(${refs.amendment('inPlan', a)}="ja",${own(`am${a}`)},0)`).join('+'),
      expected: ({ inputs, result }, t) => inputs.amendments.reduce((sum, amendment, a) => sum + (amendment.inPlan ? (result.charges[a]?.[t] ?? 0) : 0), 0),
    },
    { key: 'amendement', header: 'Amendementen', format: formats.fteExact, formula: ({ own }) => amendments.map((a) => own(`am${a}`)).join('+'), expected: ({ result }, t) => result.amendment[t] },
    { key: 'hovj', header: 'Kwaliteits-HOvJ', format: formats.fte, formula: ({ refs }) => refs.parameters.hovj.name, expected: ({ result }, t) => result.hovj[t] },
    { key: 'uitbreiding', header: 'Uitbreiding', format: formats.fteExact, formula: extensionFormula, expected: ({ result }, t) => result.extension[t] },
    { key: 'uitbreidingTotaal', header: 'Uitbreiding totaal', format: formats.fteExact, formula: ({ own }) => `${own('uitbreiding')}+${own('hovj')}+${own('amendement')}`, expected: ({ result }, t) => result.extensionTotal[t] },
    { key: 'mutaties', header: 'Mutaties', format: formats.fte, formula: ({ own, refs }) => `SUMIF(${refs.mutations('onderdeel')},${own('team')},${refs.mutations('nog')})`, expected: ({ result }, t) => result.mutations[t] },
    { key: 'nieuw', header: 'Nieuwe sterkte', format: formats.fteExact, formula: ({ own }) => `${own('hbvs')}+${own('uitbreidingTotaal')}+${own('mutaties')}`, expected: ({ result }, t) => result.newStrength[t] },
    ...phaseColumns(),
    { key: 'perDuizend', header: 'Fte per 1.000 inwoners', format: formats.perThousand, formula: ({ own, refs, t }) => `IF(OR(${refs.team('verdeling', t)}="aanname",${own('inwNa')}<=0),"n.v.t.",${own('nieuw')}/${own('inwNa')}*1000)`, expected: ({ result }, t) => ftePerThousand(result)[t] ?? 'n.v.t.' },
  ];
}

/** What an amendment does to a team; those of the scenario come after those of the inputs, without the empty rows between. */
function chargeOf({ result, inputs, layout }: BuildContext, a: number, t: number): number {
  const own = a < layout.amendementen.rows;
  const charge = own ? (a < inputs.amendments.length ? a : -1) : inputs.amendments.length + a - layout.amendementen.rows;
  return result.charges[charge]?.[t] ?? 0;
}

/** Weight with which a team pays, and what it gets or pays. @param ofInputs an amendment of `Mutaties`, which may be in the plan */
function amendmentColumns(a: number, ofInputs: boolean): TeamColumn[] {
  return [
    {
      key: `gew${a}`,
      header: `Weegt amendement ${a + 1}`,
      format: formats.fte,
      formula: ({ refs, own }) => {
        const scope = refs.amendment('soort', a);
        const name = refs.amendment('naam', a);
        const pays = `OR(${scope}="eenheid",AND(${scope}="district",${name}=${own('district')}),AND(${scope}="basisteam",${name}=${own('team')}))`;
        // Frozen are the plan's 27 values, so the plan's own amendments too; those of the user follow the scenario.
        const key = !ofInputs ? own('hbvs') : `IF(AND(${refs.parameters.uitbreidingModus.name}="bevroren",${refs.amendment('inPlan', a)}="ja"),${own('basis')},${own('hbvs')})`;
        return `IF(AND(${own('team')}<>${refs.amendment('krijgt', a)},${pays}),IF(${refs.amendment('sleutel', a)}="gelijk",1,${key}),0)`;
      },
      expected: () => undefined,
    },
    {
      key: `am${a}`,
      header: `Amendement ${a + 1}`,
      format: formats.fteExact,
      formula: ({ refs, own, all }) =>
        `IF(${refs.amendment('krijgt', a)}="",0,IF(${own('team')}=${refs.amendment('krijgt', a)},N(${refs.amendment('fte', a)}),(0-N(${refs.amendment('fte', a)}))*${own(`gew${a}`)}/SUM(${all(`gew${a}`)})))`,
      expected: (context, t) => chargeOf(context, a, t),
    },
  ];
}

function extensionFormula({ own, all, refs, grid, t }: Operands): string {
  const printed = refs.team('gedruktUitbreiding', t);
  const frozen = `IF(ISNUMBER(${printed}),${printed}-${own('hovj')}-${own('inPlan')},0)`;
  const amount = `INDEX(${grid.districtRange('bedrag')},MATCH(${own('district')},${grid.districtRange('district')},0))`;
  const inDistrict = `SUMIF(${all('district')},${own('district')},${all('hbvs')})`;
  return `IF(${refs.parameters.uitbreidingModus.name}="bevroren",${frozen},IF(${inDistrict}>0,${amount}*${own('hbvs')}/${inDistrict},0))`;
}

function phaseColumns(): TeamColumn[] {
  const phase = (year: 'in2024' | 'in2025') => ({ inputs, result }: BuildContext, t: number) => phaseExtension(result.extension[t] ?? 0, inputs.extension.shareIn2024)?.[year] ?? '';
  return [
    { key: 'in2024', header: 'Uitbreiding in 2024', format: formats.fte, formula: ({ own, refs }) => `IF(ISNUMBER(${refs.parameters.aandeel2024.name}),${own('uitbreiding')}*${refs.parameters.aandeel2024.name},"")`, expected: phase('in2024') },
    { key: 'in2025', header: 'Uitbreiding in 2025', format: formats.fte, formula: ({ own, refs }) => `IF(ISNUMBER(${refs.parameters.aandeel2024.name}),${own('uitbreiding')}*(1-${refs.parameters.aandeel2024.name}),"")`, expected: phase('in2025') },
  ];
}

/** One-way rounding by largest remainder (model 1.6) as formulas: floor, remainder, rank with the tie rule, result in fte. */
export function roundingColumns(prefix: 'N' | 'H', source: 'nieuw' | 'hbvs', label: string): TeamColumn[] {
  const scaled = ({ result }: BuildContext, t: number) => Math.round((source === 'nieuw' ? (result.newStrength[t] ?? 0) : (result.hbvs[t] ?? 0)) * 10 * 1e6) / 1e6;
  const key = (name: string) => `${name}${prefix}`;
  return [
    { key: key('t'), header: `${label} in tienden`, format: '0.000000', formula: ({ own }) => `ROUND(${own(source)}*10,6)`, expected: scaled },
    { key: key('v'), header: 'Vloer', format: '0', formula: ({ own }) => `INT(${own(key('t'))})`, expected: (context, t) => Math.floor(scaled(context, t)) },
    { key: key('r'), header: 'Rest', format: '0.000000', formula: ({ own }) => `ROUND(${own(key('t'))}-${own(key('v'))},6)`, expected: (context, t) => Math.round((scaled(context, t) - Math.floor(scaled(context, t))) * 1e6) / 1e6 },
    {
      key: key('k'),
      header: 'Rang',
      format: '0',
      // Largest remainder first; equal remainders: higher fte first, then name.
      formula: ({ own, all }) =>
        `1+SUMPRODUCT((${all(key('r'))}>${own(key('r'))})+(${all(key('r'))}=${own(key('r'))})*((${all(key('t'))}>${own(key('t'))})+(${all(key('t'))}=${own(key('t'))})*(${all('team')}<${own('team')})))`,
      expected: () => undefined,
    },
    {
      key: key('a'),
      header: `${label} afgerond`,
      format: formats.fte,
      formula: ({ own, grid }) => `(${own(key('v'))}+IF(${own(key('k'))}<=${grid.scalar(prefix === 'N' ? 'plusN' : 'plusH')},1,0))/10`,
      expected: ({ rounded }, t) => ((source === 'nieuw' ? rounded.newStrength : rounded.hbvsOneWay).rounded[t] ?? 0) / 10,
    },
  ];
}

/** Rounded total in tenths of a column of exact values. */
export function totalTenths(values: readonly number[]): number {
  return toTenths(values.reduce((a, b) => a + b, 0));
}
