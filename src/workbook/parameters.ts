import { co2Parameters } from './parametersCo2';
import { hbvsParameters } from './parametersHbvs';
import { wijkagentParameters } from './parametersWijkagenten';
import type { ParameterSpec } from './parameterSpec';
import { NAME_PREFIX } from './sheetNames';
import { MOST_FTE } from './tables/spec';
import type { ColumnRule } from './tables/spec';

export type { ParameterSpec } from './parameterSpec';

const fte = '#,##0.0';
const positive: ColumnRule = { kind: 'number', min: 0, max: MOST_FTE };

/** Every parameter, in the order of the sheet. */
export const parameters = {
  basisjaar: {
    name: `${NAME_PREFIX}Basisjaar`,
    subject: 'Basis',
    label: 'Basisjaar van HBVS+',
    unit: 'jaar',
    status: 'plan',
    source: 'MJBP 4.1.1: «HBVS+ 2023 (nieuw)»',
    rule: { kind: 'number', min: 2000, max: 2100, whole: true },
    format: '0',
    value: (inputs) => inputs.baseYear,
  },
  wijkagentenBudget: {
    name: `${NAME_PREFIX}Wijkagenten_budget`,
    subject: 'Wijkagenten',
    label: 'Budget wijkagenten in het basisjaar',
    unit: 'fte',
    status: 'plan',
    source: 'MJBP 4.1.1, tabel Wijkagenten: nieuw totaal 656',
    rule: positive,
    format: fte,
    value: (inputs) => inputs.wijkagentenBudget.fte,
  },
  wijkagentenRegel: {
    name: `${NAME_PREFIX}Wijkagenten_regel`,
    subject: 'Wijkagenten',
    label: 'Budget wijkagenten bij andere inwonertallen',
    unit: 'keuze',
    status: 'aanname',
    source: 'Aanname: het budget volgt de norm (1 per 5.000 inwoners), of blijft vast',
    rule: { kind: 'choice', options: ['volgt de norm', 'vast'] },
    format: '@',
    value: (inputs) => inputs.wijkagentenBudget.rule,
  },
  minimaOpheffen: {
    name: `${NAME_PREFIX}Minima_opheffen`,
    subject: 'Wijkagenten',
    label: 'Minimum wijkagenten van alle teams opheffen',
    unit: 'ja/nee',
    status: 'plan',
    source: 'MJBP bijlage 1: «waarvan min. aantal (digitale) wijkagenten»',
    rule: { kind: 'choice', options: ['ja', 'nee'] },
    format: '@',
    value: (inputs) => (inputs.liftAllMinima ? 'ja' : 'nee'),
  },
  uitbreiding: {
    name: `${NAME_PREFIX}Uitbreiding_basisteams`,
    subject: 'Uitbreiding',
    label: 'Uitbreiding basisteams (motie Hermans)',
    unit: 'fte',
    status: 'plan',
    source: 'MJBP 4.1.1: 55 van 110 fte, de 26 extra wijkagenten inbegrepen; verdeling in twee stappen afgeleid',
    rule: positive,
    format: fte,
    value: (inputs) => inputs.extension.basisteams,
  },
  platform: {
    name: `${NAME_PREFIX}Uitbreiding_platform`,
    subject: 'Uitbreiding',
    label: 'Uitbreiding Platform Web & Wijk',
    unit: 'fte',
    status: 'plan',
    source: 'MJBP 4.1.1 en 4.1.3: 55 fte',
    rule: positive,
    format: fte,
    value: (inputs) => inputs.extension.platform,
  },
  hovj: {
    name: `${NAME_PREFIX}HOvJ_per_team`,
    subject: 'Uitbreiding',
    label: 'Kwaliteits-HOvJ per basisteam',
    unit: 'fte per team',
    status: 'plan',
    source: 'MJBP 4.1.1: «elk basisteam 1 (totaal 27 fte)»',
    rule: positive,
    format: fte,
    value: (inputs) => inputs.extension.hovjPerTeam,
  },
  uitbreidingModus: {
    name: `${NAME_PREFIX}Uitbreiding_modus`,
    subject: 'Uitbreiding',
    label: 'Uitbreiding in een scenario',
    unit: 'keuze',
    status: 'aanname',
    source: 'Aanname: herberekend op de HBVS+ van het scenario, of bevroren op de 27 gedrukte waarden',
    rule: { kind: 'choice', options: ['herberekend', 'bevroren'] },
    format: '@',
    value: (inputs) => (inputs.extension.frozen ? 'bevroren' : 'herberekend'),
  },
  aandeel2024: {
    name: `${NAME_PREFIX}Aandeel_2024`,
    subject: 'Uitbreiding',
    label: 'Deel van de uitbreiding dat in 2024 ingaat',
    unit: 'deel (leeg = niet bekend)',
    status: 'aanname',
    source: 'MJBP 4.1.1 zegt alleen «voor een deel in 2024 en voor een deel in 2025»',
    rule: { kind: 'number', min: 0, max: 1, blank: true },
    format: '0.0%',
    value: (inputs) => inputs.extension.shareIn2024,
  },
  peildatum: {
    name: `${NAME_PREFIX}Mutaties_tot`,
    subject: 'Mutaties',
    label: 'Mutaties meetellen tot en met',
    unit: 'datum',
    status: 'aanname',
    source: 'Aanname: einde van de planperiode 2024-2027',
    rule: { kind: 'date' },
    format: 'yyyy-mm-dd',
    value: (inputs) => inputs.mutationsUntil,
    isDate: true,
  },
  ...wijkagentParameters,
  ...co2Parameters,
  ...hbvsParameters,
} as const satisfies Record<string, ParameterSpec>;

export type ParameterKey = keyof typeof parameters;
