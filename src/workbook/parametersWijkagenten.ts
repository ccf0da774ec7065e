import { normMeasures, normRoundings } from '../model/wijkagent/inputs';
import type { WijkagentInputs } from '../model/wijkagent/inputs';
import type { ParameterSpec } from './parameterSpec';
import { NAME_PREFIX } from './sheetNames';
import { MOST_FTE } from './tables/spec';

type Own = Omit<ParameterSpec, 'subject' | 'group' | 'since' | 'value'> & { readonly value: (inputs: WijkagentInputs) => number | string | null };
const of = ({ value, ...spec }: Own): ParameterSpec => ({ ...spec, subject: 'Wijkagentnorm', group: 'wijkagenten', since: '0.3.0', value: (_inputs, others) => value(others.wijkagenten) });

/** Parameters of the wijkagent norm. */
export const wijkagentParameters = {
  norm: of({
    name: `${NAME_PREFIX}Norm_inwoners`,
    label: 'Inwoners per wijkagent',
    unit: 'inwoners',
    status: 'wet',
    source: 'Politiewet 2012 art. 38a: ten minste één wijkagent per 5.000 inwoners',
    rule: { kind: 'number', min: 1, max: 1e6 },
    format: '#,##0',
    value: (inputs) => inputs.norm,
  }),
  normAfronding: of({
    name: `${NAME_PREFIX}Norm_afronding`,
    label: 'Afronding van het vereiste aantal',
    unit: 'keuze',
    status: 'aanname',
    source: 'Aanname: het plan drukt 656 bij 656,48; naar beneden en dichtstbij passen allebei, «ten minste» vraagt 657',
    rule: { kind: 'choice', options: normRoundings },
    format: '@',
    value: (inputs) => inputs.rounding,
  }),
  normMaat: of({
    name: `${NAME_PREFIX}Norm_maat`,
    label: 'Wat aan de norm wordt getoetst',
    unit: 'keuze',
    status: 'plan',
    source: 'MJBP 4.1.1: «in de formatie is ingericht»; de bezetting is iets anders',
    rule: { kind: 'choice', options: normMeasures },
    format: '@',
    value: (inputs) => inputs.measure,
  }),
  normPeildatum: of({
    name: `${NAME_PREFIX}Norm_peildatum`,
    label: 'Peildatum inwoners van de eenheid',
    unit: 'datum',
    status: 'afgeleid',
    source: '656 past bij de inwoners op 1-1-2022 (3.282.382); kies een datum uit de tabel op Wijkagentgegevens',
    rule: { kind: 'date' },
    format: 'yyyy-mm-dd',
    value: (inputs) => inputs.unitDate,
    isDate: true,
  }),
  normMaand: of({
    name: `${NAME_PREFIX}Norm_maand`,
    label: 'Maand van formatie en bezetting',
    unit: 'datum (leeg = laatste)',
    status: 'invoer',
    source: 'Een dag in de maand uit de tabel op Wijkagentgegevens; leeg = de laatste maand',
    rule: { kind: 'date', blank: true },
    format: 'yyyy-mm',
    value: (inputs) => inputs.month,
    isDate: true,
  }),
  extraWijkagenten: of({
    name: `${NAME_PREFIX}Extra_wijkagenten`,
    label: 'Extra (digitale) wijkagenten',
    unit: 'fte',
    status: 'plan',
    source: 'MJBP 4.1.1: 26 fte; onderdeel van de 55 fte uitbreiding, niet erbij op',
    rule: { kind: 'number', min: 0, max: MOST_FTE },
    format: '#,##0.0',
    value: (inputs) => inputs.extra,
  }),
} as const satisfies Record<string, ParameterSpec>;
