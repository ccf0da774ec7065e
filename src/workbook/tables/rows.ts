import type { OtherInputs } from '../../model/otherInputs';
import { publishedOthers } from '../../model/plan/publishedOthers';
import { componentIds, otherComponentIds } from '../../model/strength/components';
import { characteristicKeys } from '../../model/strength/hbvs/characteristics';
import type { StrengthInputs } from '../../model/strength/inputs';
import type { Scenario } from '../../simulation/scenario';
import type { CellContent } from '../blueprint';
import { printedFigures } from '../../model/plan/printed';
import { dateToSerial } from '../dates';
import { printedCell } from '../sheets/plancijfers';
import { parameters } from '../parameters';
import type { ParameterSpec } from '../parameters';
import type { TableKey } from './spec';
import { otherRows } from './otherRows';
import { scenarioTables } from './scenarioRows';
import { indicatorNames } from '../../simulation/formula/variables';
import { indicatorKey, outcomeKey } from './specs';
import type { TableRow, TableRows } from './tableRow';

/** Blank rows at the foot of a table that the user extends by filling in. */
export const spareRows: Partial<Record<TableKey, number>> = { amendementen: 3, mutaties: 10, logboek: 20, bevolking: 10, wijkagentenReeks: 60, co2Categorieen: 3, co2Factoren: 20, co2Verbruik: 60, co2Maatregelen: 10, afspraken: 10, wijzigingen: 4, grenzen: 4, scenarioAmendementen: 1, koppelingen: 20 };

/** Fewest rows of a table; each change takes a column of formulas on `Factoren`, each amendment two on `Berekening`. */
export const fewestRows: Partial<Record<TableKey, number>> = { wijkagentenReeks: 120, co2Factoren: 30, co2Verbruik: 120, co2Maatregelen: 25, wijzigingen: 10, grenzen: 8, scenarioAmendementen: 3, koppelingen: 40 };

/** Rows as they are for given inputs, with default statuses and sources. */
export function rowsOf(inputs: StrengthInputs, scenario: Scenario, others: OtherInputs = publishedOthers()): TableRows {
  return {
    parameters: (Object.values(parameters) as ParameterSpec[]).map((spec) => parameterRow(spec, inputs, others)),
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
      ...Object.fromEntries(otherComponentIds.map((id, i) => [outcomeKey(id), dataOf(inputs, i + 1, t)])),
      ...Object.fromEntries(indicatorNames.map((name) => [indicatorKey(name), inputs.indicators?.find((indicator) => indicator.name === name)?.values[t] ?? null])),
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
      groei: municipality.growth ?? null,
      ...Object.fromEntries(characteristicKeys.map((key) => [key, municipality.characteristics?.[key] ?? null])),
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
    logboek: [],
    koppelingen: [],
    ...otherRows(inputs, others),
    ...scenarioTables(scenario),
  };
}

/** Data of a component as the user's own; what the HBVS formula gives is written as formulas by the sheet itself. */
function dataOf({ components }: StrengthInputs, c: number, t: number): number | null {
  return components[c]?.inhabitantsPart === undefined ? (components[c]?.outcomes?.[t] ?? null) : null;
}

/** A figure the plan prints is a reference to where it stands once; anything else is the value itself. */
function printed(id: string, value: number | null): CellContent {
  const figure = printedFigures.find((candidate) => candidate.id === id);
  return figure && figure.value === value ? { formula: `=${printedCell(id)}` } : value;
}

function parameterRow(spec: ParameterSpec, inputs: StrengthInputs, others: OtherInputs): TableRow {
  const value = spec.value(inputs, others);
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
