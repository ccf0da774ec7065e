import { otherComponentIds } from '../../model/strength/components';
import { dampingRules } from '../../model/strength/damping';
import { FIRST_YEAR, LAST_YEAR, roundings } from '../../simulation/scenario';
import type { Scenario } from '../../simulation/scenario';
import { formats } from '../sheetBuilder';
import { MOST_FTE, yesNo } from './spec';
import type { ColumnRule } from './spec';

/** One row of the settings on `Scenariolijst`; an empty value means "as in the base". */
export interface SettingSpec {
  readonly label: string;
  readonly rule: ColumnRule;
  readonly format: string;
  /** Beside the cell. */
  readonly remark: string;
  /** Shown when the cell is selected. */
  readonly prompt: string;
  /** Value of a given scenario; null = empty. */
  readonly value: (scenario: Scenario) => number | string | null;
  /** Version of the model that brought the setting. */
  readonly since?: string;
}

const since = '0.2.0';
const unchanged = 'leeg = ongewijzigd';
const fte: ColumnRule = { kind: 'number', min: 0, max: MOST_FTE, blank: true };
const share: ColumnRule = { kind: 'number', min: 0, max: 1, blank: true };

const fixed = {
  naam: { label: 'Naam van het scenario', rule: { kind: 'text', blank: true }, format: formats.text, remark: '', prompt: 'Hoe het scenario heet.', value: (scenario) => scenario.name },
  beschrijving: { label: 'Toelichting op het scenario', rule: { kind: 'text', blank: true }, format: formats.text, remark: '', prompt: 'Waar het scenario over gaat; telt nergens mee.', value: (scenario) => scenario.description ?? null, since },
  jaar: {
    label: 'Rekenjaar',
    rule: { kind: 'number', min: FIRST_YEAR, max: LAST_YEAR, whole: true, blank: true },
    format: '0',
    remark: `leeg = ${LAST_YEAR}`,
    prompt: `Jaar waarvoor groei per jaar en ingroei worden uitgerekend: ${FIRST_YEAR} tot en met ${LAST_YEAR}. Leeg = ${LAST_YEAR}.`,
    value: (scenario) => scenario.year ?? null,
    since,
  },
  gemeentegroei: {
    label: 'Groei per gemeente meenemen',
    rule: { kind: 'choice', options: yesNo, blank: true },
    format: formats.text,
    remark: 'leeg of nee = niet',
    prompt: 'ja: de inwoners van elke gemeente groeien van het basisjaar tot het rekenjaar met de groei per jaar op blad Gemeenten, vóór de wijzigingen. Een vaste waarde of formule vervangt die groei.',
    value: (scenario) => (scenario.municipalGrowth === true ? 'ja' : null),
    since: '0.3.0',
  },
  totaal: { label: 'Budget van alle basisteams samen (fte)', rule: fte, format: formats.fte, remark: unchanged, prompt: 'Budget van alle basisteams samen in fte. Leeg = ongewijzigd.', value: (scenario) => scenario.totalBudget },
  wijkagentenBudget: {
    label: 'Budget wijkagenten (fte)',
    rule: fte,
    format: formats.fte,
    remark: unchanged,
    prompt: 'Budget van de wijkagenten voordat het de norm volgt. Nooit minder dan de minima die gelden. Leeg = ongewijzigd.',
    value: (scenario) => scenario.wijkagentenBudget ?? null,
    since,
  },
  wijkagentenRegel: {
    label: 'Budget wijkagenten bij andere inwonertallen',
    rule: { kind: 'choice', options: ['volgt de norm', 'vast'], blank: true },
    format: formats.text,
    remark: unchanged,
    prompt: 'volgt de norm: het budget beweegt mee met het inwonertal van de eenheid. vast: het blijft gelijk. Leeg = zoals op Uitgangspunten.',
    value: (scenario) => scenario.wijkagentenRule ?? null,
    since,
  },
  minima: {
    label: 'Alle minima wijkagenten opheffen',
    rule: { kind: 'choice', options: yesNo, blank: true },
    format: formats.text,
    remark: 'leeg of nee = ongewijzigd',
    prompt: 'ja: geen enkel minimum geldt in dit scenario. Voor één team: de tabel met grenzen hieronder.',
    value: (scenario) => (scenario.liftedMinima === 'alle' ? 'ja' : null),
    since,
  },
  ingroei: {
    label: 'Ingroei',
    rule: { kind: 'choice', options: dampingRules, blank: true },
    format: formats.text,
    remark: 'leeg = geen',
    prompt: 'Regel waarmee de herverdeling stap voor stap ingaat. HBVS 2012: hoogstens 1,5 % daling erbij per jaar. BVS 2007: volledig in jaar 3. vrij: uw eigen percentage per jaar.',
    value: (scenario) => scenario.damping?.rule ?? null,
    since,
  },
  ingroeiPercentage: {
    label: 'Hoogste daling per jaar bij ingroei «vrij»',
    rule: share,
    format: '0.00%',
    remark: 'alleen bij «vrij»',
    prompt: 'Deel van de oude sterkte dat een krimpend team er per jaar hoogstens bij verliest. Alleen invullen bij de ingroei «vrij».',
    value: (scenario) => (scenario.damping?.rule === 'vrij' ? scenario.damping.perYear : null),
    since,
  },
  afronding: {
    label: 'Afronding op 0,1 fte',
    rule: { kind: 'choice', options: roundings, blank: true },
    format: formats.text,
    remark: 'leeg = tweezijdig',
    prompt: 'tweezijdig: teams en componenten tellen beide op. eenzijdig: alleen de teams. geen: onafgerond.',
    value: (scenario) => scenario.rounding ?? null,
    since,
  },
} as const satisfies Record<string, SettingSpec>;

/** Every setting of a scenario in the order of the sheet; the shares of the five components come last. */
export const scenarioSettings: Readonly<Record<string, SettingSpec>> = {
  ...fixed,
  ...Object.fromEntries(
    otherComponentIds.map((id, i): [string, SettingSpec] => [
      id,
      { label: `Aandeel ${id}`, rule: share, format: formats.percent, remark: unchanged, prompt: 'Aandeel in dit scenario. Vul alle vijf in, samen 100 %, of geen enkel.', value: (scenario) => scenario.shares?.[i] ?? null },
    ]),
  ),
};

export type FixedSetting = keyof typeof fixed;

/** Labels in the order of the sheet. */
export const settingLabels = Object.values(scenarioSettings).map((spec) => spec.label);

/** Row of a setting, from 0. */
export function settingIndex(key: string): number {
  return Object.keys(scenarioSettings).indexOf(key);
}
