import { componentIds, otherComponentIds } from '../../model/strength/components';
import type { StrengthInputs } from '../../model/strength/inputs';
import type { Scenario } from '../../simulation/scenario';
import type { CellContent } from '../blueprint';
import { printedFigures } from '../../model/plan/printed';
import { dateToSerial } from '../dates';
import { printedCell } from '../sheets/plancijfers';
import { parameters } from '../parameters';
import type { ParameterSpec } from '../parameters';
import type { TableKey } from './spec';
import { outcomeKey } from './specs';

/** One row of an input table by column key; calculated columns are absent. */
export type TableRow = Readonly<Record<string, CellContent>>;

/** The contents of every input table. */
export type TableRows = Readonly<Record<TableKey, readonly TableRow[]>>;

/** Blank rows at the foot of a table that the user extends by filling in. */
export const spareRows: Partial<Record<TableKey, number>> = { amendementen: 3, mutaties: 10, wijzigingen: 8 };

/** Fewest rows for scenario changes. */
export const FEWEST_CHANGES = 12;

/** The settings of a scenario beside its list of changes. */
export const scenarioSettings = {
  naam: 'Naam van het scenario',
  totaal: 'Budget van alle basisteams samen (fte)',
  ...Object.fromEntries(otherComponentIds.map((id) => [id, `Aandeel ${id}`])),
} as Readonly<Record<string, string>>;

/** Rows as they are for given inputs, with default statuses and sources. */
export function rowsOf(inputs: StrengthInputs, scenario: Scenario): TableRows {
  return {
    parameters: (Object.values(parameters) as ParameterSpec[]).map((spec) => parameterRow(spec, inputs)),
    componenten: componentIds.map((id, c) => componentRow(inputs, id, c)),
    districten: inputs.districts.map((district) => ({ district: district.name, hbvs2018: district.hbvs2018, sleutel: district.printedTotal })),
    basisteams: inputs.teams.map((team, t) => ({
      basisteam: team.name,
      district: inputs.districts[team.district]?.name ?? '',
      hbvs: team.hbvs,
      minimum: team.minWijkagenten,
      opgeheven: team.minimumLifted ? 'ja' : 'nee',
      ondergrens: team.floor,
      bovengrens: team.cap,
      ...Object.fromEntries(otherComponentIds.map((id, i) => [outcomeKey(id), inputs.components[i + 1]?.outcomes?.[t] ?? null])),
      gedruktUitbreiding: printed(`bijlage1.team.${team.name}.extension`, team.printedExtension),
      gedruktSterkte: printed(`bijlage1.team.${team.name}.strength`, team.printedStrength),
    })),
    gemeenten: inputs.municipalities.map((municipality) => ({
      code: municipality.code,
      gemeente: municipality.name,
      provincie: municipality.province,
      inwoners: municipality.inhabitants,
      peildatum: dateToSerial(municipality.referenceDate),
      team1: inputs.teams[municipality.parts[0]?.team ?? -1]?.name ?? '',
      gewicht1: municipality.parts[0]?.weight ?? 1,
      team2: inputs.teams[municipality.parts[1]?.team ?? -1]?.name ?? null,
      gewicht2: municipality.parts[1]?.weight ?? null,
      status: municipality.parts.length > 1 ? (municipality.splitConfirmed ? 'bevestigd' : 'aanname') : null,
      bewijs: municipality.evidence,
    })),
    vasteOnderdelen: inputs.fixedUnits.map((unit) => ({
      groep: unit.group,
      onderdeel: unit.name,
      soort: unit.kind,
      uitbreiding: unit.printedExtension,
      sterkte: unit.strength,
      teltMee: unit.counts ? 'ja' : 'nee',
    })),
    amendementen: inputs.amendments.map((amendment) => ({
      amendement: amendment.name,
      krijgt: inputs.teams[amendment.receiver]?.name ?? '',
      fte: amendment.fte,
      soort: amendment.payers.kind === 'team' ? 'basisteam' : amendment.payers.kind,
      naam: amendment.payers.kind === 'eenheid' ? null : amendment.payers.kind === 'district' ? (inputs.districts[amendment.payers.district]?.name ?? '') : (inputs.teams[amendment.payers.team]?.name ?? ''),
      sleutel: amendment.key,
      inPlan: amendment.inPlan ? 'ja' : 'nee',
      bron: amendment.source,
    })),
    mutaties: inputs.mutations.map((mutation) => ({
      besluit: mutation.decision,
      onderdeel: mutation.unit,
      fte: mutation.fte,
      inTabellen: mutation.inTables,
      vanaf: mutation.from === null ? null : dateToSerial(mutation.from),
      dekking: mutation.funding,
      vindplaats: mutation.reference,
    })),
    scenario: scenarioRows(scenario),
    wijzigingen: changeRows(scenario),
  };
}

/** A figure the plan prints is a reference to where it stands once; anything else is the value itself. */
function printed(id: string, value: number | null): CellContent {
  const figure = printedFigures.find((candidate) => candidate.id === id);
  return figure && figure.value === value ? { formula: `=${printedCell(id)}` } : value;
}

function parameterRow(spec: ParameterSpec, inputs: StrengthInputs): TableRow {
  const value = spec.value(inputs);
  return {
    onderwerp: spec.subject,
    omschrijving: spec.label,
    waarde: spec.isDate && typeof value === 'string' ? dateToSerial(value) : value,
    eenheid: spec.unit,
    status: spec.status,
    bron: spec.source,
    datum: null,
    naam: spec.name,
  };
}

function componentRow(inputs: StrengthInputs, id: string, c: number): TableRow {
  const component = inputs.components[c];
  const first = c === 0;
  return {
    component: id,
    toelichting: first ? 'Elasticiteit: wet (1 per 5.000). Cellen: het gedrukte minimum per team.' : 'Gewichten en deelbudgetten van HBVS+ zijn niet openbaar.',
    aandeel: component?.shareOfRest ?? null,
    elasticiteit_inwoners: component?.elasticityInhabitants ?? 0,
    elasticiteit_werklast: component?.elasticityWorkload ?? 0,
    status: first ? 'wet' : 'aanname',
  };
}

/** The settings of a scenario; an empty value means "as in the base". */
export function scenarioRows(scenario: Scenario): TableRow[] {
  const values: Record<string, CellContent> = { naam: scenario.name, totaal: scenario.totalBudget };
  otherComponentIds.forEach((id, i) => (values[id] = scenario.shares?.[i] ?? null));
  return Object.entries(scenarioSettings).map(([key, label]) => ({
    gegeven: label,
    waarde: values[key] ?? null,
    uitleg: key === 'naam' ? '' : 'leeg = ongewijzigd',
  }));
}

/** The changes of a scenario in list order. */
export function changeRows(scenario: Scenario): TableRow[] {
  return scenario.changes.map((change) => ({
    actief: change.active ? 'ja' : 'nee',
    wat: change.driver,
    bereik: change.scope.kind,
    naam: change.scope.kind === 'eenheid' ? null : change.scope.name,
    procent: change.amount.kind === 'procent' ? change.amount.value : null,
    vast: change.amount.kind === 'absoluut' ? change.amount.value : null,
    toelichting: change.note ?? null,
  }));
}
