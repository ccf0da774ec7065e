import { componentIds } from '../model/strength/components';
import { coefficientIds, decreeCoefficients } from '../model/strength/hbvs/coefficients';
import type { CoefficientId, DecreeCoefficient } from '../model/strength/hbvs/coefficients';
import { areaUnits, defaultHbvs, inwRules } from '../model/strength/hbvs/settings';
import type { HbvsSettings } from '../model/strength/hbvs/settings';
import type { ParameterSpec } from './parameterSpec';
import { NAME_PREFIX } from './sheetNames';
import { MOST_FTE, yesNo } from './tables/spec';

const ARTICLE = 'Besluit financiën regionale politiekorpsen (BWBR0006562)';
const PREFIX = `${NAME_PREFIX}HBVS_`;

type Own = Omit<ParameterSpec, 'subject' | 'since' | 'value'> & { readonly value: (settings: HbvsSettings) => number | string | null };
const of = ({ value, ...spec }: Own): ParameterSpec => ({ ...spec, subject: 'HBVS-formule', since: '0.4.0', value: (inputs) => value(inputs.hbvs ?? defaultHbvs()) });

const yes = (is: boolean) => (is ? 'ja' : 'nee');
const migrants = (name: string, label: string, value: Own['value']): ParameterSpec =>
  of({
    name: `${PREFIX}${name}`,
    label,
    unit: 'ja/nee',
    status: 'invoer',
    source: `${ARTICLE} art. 2d telt dit mee; sinds 2023 openlijk bekritiseerd als discriminerend, daarom standaard nee. Op ja: met reden in het logboek op Mutaties`,
    rule: { kind: 'choice', options: ['nee', 'ja'] },
    format: '@',
    value,
  });

/** Key of the parameter of a coefficient. */
export const coefficientKey = <T extends CoefficientId>(id: T) => `hbvsCoefficient_${id}` as const;
/** Key of the parameter of a deelbudget; `c` is the index of the component. */
export const budgetKey = <T extends number>(c: T) => `hbvsBudget_${c}` as const;

const coefficient = ({ id, werksoort, variable, value: printed }: DecreeCoefficient): ParameterSpec =>
  of({
    name: `${PREFIX}${id}`,
    label: `Coëfficiënt ${id}: ${werksoort}, bij ${variable}`,
    unit: 'per eenheid',
    status: 'wet',
    source: `${ARTICLE} art. 2d, tekst vanaf 1-1-2012: ${String(printed).replace('.', ',')}`,
    // Not negative: with a negative coefficient more inhabitants could cost a team its own strength.
    rule: { kind: 'number', min: 0, max: 1000 },
    format: '0.000000000000000',
    value: ({ coefficients }) => coefficients[id],
  });

const deelbudget = (id: string, c: number): ParameterSpec =>
  of({
    name: `${PREFIX}deelbudget_${c}`,
    label: `Deelbudget ${id}`,
    unit: 'fte (leeg = budget van de component)',
    status: 'invoer',
    source: 'Uw invoer: deelbudgetten zijn niet openbaar; leeg = het budget van de component op dit blad',
    rule: { kind: 'number', min: 0, max: MOST_FTE, blank: true },
    format: '#,##0.0',
    value: ({ budgets }) => budgets[c] ?? null,
  });

type CoefficientKey = ReturnType<typeof coefficientKey<CoefficientId>>;
type BudgetKey = ReturnType<typeof budgetKey<0 | 1 | 2 | 3 | 4 | 5>>;

/** Parameters of the HBVS formula: its choices, the deelbudgets and the 17 coefficients of the decree. */
export const hbvsParameters = {
  hbvsGebruiken: of({
    name: `${PREFIX}gebruiken`,
    label: 'HBVS-formule gebruiken als gegevens per component',
    unit: 'ja/nee',
    status: 'invoer',
    source: 'Uw keuze: ja = opsporing, handhaving overig, intake en service en noodhulp volgen de formule op blad HBVS-formule; kies daarna «Opnieuw berekenen»',
    rule: { kind: 'choice', options: yesNo },
    format: '@',
    value: ({ use }) => yes(use),
  }),
  hbvsInw: of({
    name: `${PREFIX}INW`,
    label: 'INW: inwoners in de HBVS-formule',
    unit: 'keuze',
    status: 'wet',
    source: `${ARTICLE} art. 2d: gemiddelde van vier jaren, gewogen 1:2:3:4, nieuwste het zwaarst. «laatste jaar» is een aanname als eerdere jaren ontbreken`,
    rule: { kind: 'choice', options: inwRules },
    format: '@',
    value: ({ inw }) => inw,
  }),
  hbvsOpp: of({
    name: `${PREFIX}OPP`,
    label: 'OPP: eenheid van de oppervlakte in de formule',
    unit: 'keuze',
    status: 'aanname',
    source: 'Aanname: het besluit zegt hectare, maar q past alleen bij km2 (landelijk ongeveer 1.300 fte in plaats van 133.000)',
    rule: { kind: 'choice', options: areaUnits },
    format: '@',
    value: ({ area }) => area,
  }),
  hbvsNwa: migrants('NWA', 'NWA meetellen bij opsporing', ({ nwa }) => yes(nwa)),
  hbvsNwa1530: migrants('NWA1530', 'NWA1530 meetellen bij handhaving overig', ({ nwa1530 }) => yes(nwa1530)),
  hbvsTelefoon: of({
    name: `${PREFIX}telefoon`,
    label: 'Intake telefoon van de hele eenheid',
    unit: 'fte (leeg = geen)',
    status: 'invoer',
    source: `${ARTICLE} art. 2d: 31,0·ln(gesprekken) − 348,0 per regio; gaat eerst van het deelbudget intake en service af, niet naar gemeenten of teams`,
    rule: { kind: 'number', min: 0, max: MOST_FTE, blank: true },
    format: '#,##0.0',
    value: ({ telephone }) => telephone,
  }),
  ...(Object.fromEntries(componentIds.map((id, c) => [budgetKey(c), deelbudget(id, c)])) as Record<BudgetKey, ParameterSpec>),
  ...(Object.fromEntries(coefficientIds.flatMap((id) => decreeCoefficients.flatMap((row) => (row.id === id ? [[coefficientKey(id), coefficient(row)]] : [])))) as Record<CoefficientKey, ParameterSpec>),
} satisfies Record<string, ParameterSpec>;
