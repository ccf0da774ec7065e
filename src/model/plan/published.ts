import componenten from '../../../assets/plan/componenten.json';
import districtRows from '../../../assets/plan/bijlage1-districten.json';
import dienstRows from '../../../assets/plan/bijlage1-diensten.json';
import gemeenten from '../../../assets/plan/gemeenten.json';
import paragraaf411 from '../../../assets/plan/paragraaf411-districten.json';
import type { AmendmentInput } from '../strength/amendment';
import { componentIds } from '../strength/components';
import type { ComponentInput } from '../strength/components';
import type { DistrictInput, FixedUnit, MunicipalityInput, StrengthInputs, TeamInput } from '../strength/inputs';
import type { Mutation } from '../strength/ledger';
import splits from '../../../assets/plan/verdeling-gemeenten.json';
import ledger from '../../../assets/plan/mutaties.json';

/** The plan's figures as inputs of the strength model: HBVS+ 2023 of MJBP 2024-2027 with the default assumptions. */
export function publishedInputs(): StrengthInputs {
  const districts = publishedDistricts();
  const teams = publishedTeams(districts);
  return {
    baseYear: 2023,
    districts,
    teams,
    fixedUnits: publishedFixedUnits(),
    municipalities: publishedMunicipalities(teams),
    components: publishedComponents(),
    wijkagentenBudget: { fte: componenten.rows[0]?.fixedBudgetFte ?? 0, rule: 'volgt de norm' },
    liftAllMinima: false,
    extension: { basisteams: 55, platform: 55, hovjPerTeam: 1, frozen: false, shareIn2024: null },
    amendments: publishedAmendments(teams, districts),
    mutations: ledger.rows as readonly Mutation[],
    mutationsUntil: '2027-12-31',
  };
}

function publishedDistricts(): DistrictInput[] {
  const names = [...new Set(districtRows.rows.map((row) => row.district))];
  return names.map((name) => {
    const row = paragraaf411.rows.find((candidate) => candidate.district === name);
    return { name, hbvs2018: row?.hbvs2018 ?? null, printedTotal: row?.hbvs2023 ?? 0 };
  });
}

function publishedTeams(districts: readonly DistrictInput[]): TeamInput[] {
  return districtRows.rows
    .filter((row) => row.kind === 'basisteam')
    .map((row) => ({
      name: row.name,
      district: districts.findIndex((district) => district.name === row.district),
      hbvs: row.hbvs2023,
      minWijkagenten: row.minWijkagenten ?? 0,
      minimumLifted: false,
      floor: null,
      cap: null,
      printedExtension: row.extension,
      printedStrength: row.strength,
    }));
}

function publishedFixedUnits(): FixedUnit[] {
  const inDistricts = districtRows.rows
    .filter((row) => row.kind !== 'basisteam')
    .map((row) => ({ group: row.district, name: row.name, kind: 'district' as const, printedExtension: row.extension, strength: row.strength, counts: true }));
  const inDiensten = dienstRows.rows
    .filter((row) => row.afdeling !== 'totaal dienst' && row.afdeling !== null)
    .map((row) => ({
      group: row.dienst,
      name: row.afdeling ?? '',
      kind: 'dienst' as const,
      printedExtension: row.extension,
      strength: row.strength,
      counts: !(row.afdeling ?? '').startsWith('Aspiranten'),
    }));
  return [...inDistricts, ...inDiensten];
}

function publishedMunicipalities(teams: readonly TeamInput[]): MunicipalityInput[] {
  return gemeenten.rows.map((row) => {
    const split = splits.rows.find((candidate) => candidate.code === row.code);
    return {
      code: row.code,
      name: row.name,
      province: row.province,
      inhabitants: row.inhabitants,
      referenceDate: gemeenten.referenceDate,
      parts: row.basisteams.map((team, i) => ({ team: teams.findIndex((candidate) => candidate.name === team), weight: split?.weights[i] ?? 1 })),
      splitConfirmed: false,
      evidence: row.evidence,
    };
  });
}

function publishedComponents(): ComponentInput[] {
  return componentIds.map((id) => {
    const row = componenten.rows.find((candidate) => candidate.component === id);
    return {
      id,
      ...(row?.shareOfRest === null || row?.shareOfRest === undefined ? {} : { shareOfRest: row.shareOfRest }),
      elasticityInhabitants: row?.elasticityInhabitants ?? 0,
      elasticityWorkload: row?.elasticityWorkload ?? 0,
    };
  });
}

function publishedAmendments(teams: readonly TeamInput[], districts: readonly DistrictInput[]): AmendmentInput[] {
  const find = (name: string) => teams.findIndex((team) => team.name === name);
  return [
    {
      name: 'Compensatie Veluwe West',
      receiver: find('Veluwe West'),
      fte: 0.9,
      payers: { kind: 'district', district: districts.findIndex((district) => district.name === 'N.O. Gelderland') },
      key: 'HBVS+',
      inPlan: true,
      source: 'MJBP bijlage 1, N.O. Gelderland, noot *; verhouding afgeleid',
    },
  ];
}
