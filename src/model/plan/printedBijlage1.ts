import dienstRows from '../../../assets/plan/bijlage1-diensten.json';
import onderdeelRows from '../../../assets/plan/bijlage1-districten.json';
import districtTotalRows from '../../../assets/plan/bijlage1-districttotalen.json';
import overzichtRows from '../../../assets/plan/bijlage1-overzicht.json';
import { figuresOfTable, noDecimals } from './printedFigure';
import type { PrintedColumn, PrintedFigure } from './printedFigure';

const section = 'Bijlage 1';
const DIENST_TOTAL = 'totaal dienst';
type OverzichtRow = (typeof overzichtRows.rows)[number];
type OnderdeelRow = (typeof onderdeelRows.rows)[number];
type DistrictTotalRow = (typeof districtTotalRows.rows)[number];
type DienstRow = (typeof dienstRows.rows)[number];

/** Every figure of Bijlage 1: overview, districts and diensten. */
export function printedBijlage1(): PrintedFigure[] {
  return [...overzicht(), ...onderdelen(), ...districtTotals(), ...diensten()];
}

const isAspiranten = (name: string | null): boolean => (name ?? '').startsWith('Aspiranten');

/** HBVS+ 2023, Uitbreiding and Operationele sterkte of a table whose rows stand for `unit`. */
function fteColumns<Row extends { extension: number | null; strength: number | null; hbvs2023?: number | null }>(
  unit: (row: Row, measure: 'hbvs2023' | 'extension' | 'strength') => string,
  decimals: (row: Row) => 0 | 1,
): PrintedColumn<Row>[] {
  return [
    { key: 'hbvs2023', header: 'HBVS+ 2023', subject: 'HBVS+ 2023', value: (row) => row.hbvs2023 ?? null, quantity: (row) => `hbvs2023/${unit(row, 'hbvs2023')}`, decimals },
    { key: 'extension', header: 'Uitbreiding', subject: 'Uitbreiding', value: (row) => row.extension, quantity: (row) => `extension/${unit(row, 'extension')}`, decimals },
    { key: 'strength', header: 'Operationele sterkte', subject: 'Operationele sterkte', value: (row) => row.strength, quantity: (row) => `strength/${unit(row, 'strength')}`, decimals },
  ];
}

function minimaColumn<Row extends { minWijkagenten: number | null }>(unit: (row: Row) => string): PrintedColumn<Row> {
  return {
    key: 'minWijkagenten',
    header: 'Waarvan min. aantal (digitale) wijkagenten',
    subject: 'Minimum aantal wijkagenten',
    value: (row) => row.minWijkagenten,
    quantity: (row) => `minWijkagenten/${unit(row)}`,
    decimals: noDecimals,
  };
}

function overzicht(): PrintedFigure[] {
  const unit = (row: OverzichtRow, measure: string): string => {
    // HBVS+ and wijkagenten exist in the districts alone, so these totals are the districts' totals.
    if (row.unit === 'TOTAAL') return measure === 'hbvs2023' || measure === 'minWijkagenten' ? 'districten' : 'eenheid';
    if (row.unit === 'Platform Web & Wijk') return 'platform';
    if (row.unit.startsWith('Overige onderdelen')) return 'overigeZonderPlatform';
    if (isAspiranten(row.unit)) return 'aspiranten';
    return row.hbvs2023 === null ? `dienst/${row.unit}` : `district/${row.unit}`;
  };
  return figuresOfTable<OverzichtRow>(
    overzichtRows.rows,
    { section, table: () => 'overzicht District / Dienst', id: (row) => `bijlage1.overzicht.${row.unit}`, header: (row) => row.unit, subject: (row) => (row.unit === 'TOTAAL' ? 'eenheid' : row.unit) },
    [...fteColumns<OverzichtRow>(unit, (row) => (isAspiranten(row.unit) ? 0 : 1)), minimaColumn<OverzichtRow>((row) => unit(row, 'minWijkagenten'))],
  );
}

/** Printed as "92*", without a decimal. */
const withoutDecimal = 'bijlage1.team.Veluwe West.strength';

function onderdelen(): PrintedFigure[] {
  const unit = (row: OnderdeelRow): string => `onderdeel/${row.district}/${row.name}`;
  const isTeam = (row: OnderdeelRow): boolean => row.kind === 'basisteam';
  const figures = figuresOfTable<OnderdeelRow>(
    onderdeelRows.rows,
    {
      section,
      table: (row) => `tabel ${row.district}`,
      id: (row) => (isTeam(row) ? `bijlage1.team.${row.name}` : `bijlage1.onderdeel.${row.district}.${row.name}`),
      header: (row) => row.name,
      subject: (row) => (isTeam(row) ? `basisteam ${row.name}` : `${row.name} ${row.district}`),
    },
    [...fteColumns<OnderdeelRow>(unit, () => 1), minimaColumn<OnderdeelRow>(unit)],
  );
  return figures.map((figure) => (figure.id === withoutDecimal ? { ...figure, decimals: 0 } : figure));
}

function districtTotals(): PrintedFigure[] {
  const isTotal = (row: DistrictTotalRow): boolean => row.district === 'TOTAAL DISTRICTEN';
  const unit = (row: DistrictTotalRow): string => (isTotal(row) ? 'districten' : `district/${row.district}`);
  return figuresOfTable<DistrictTotalRow>(
    districtTotalRows.rows,
    {
      section,
      table: (row) => (isTotal(row) ? 'onder de districtstabellen' : `tabel ${row.district}`),
      id: (row) => (isTotal(row) ? 'bijlage1.totaalDistricten' : `bijlage1.district.${row.district}`),
      header: (row) => (isTotal(row) ? 'TOTAAL DISTRICTEN' : 'totaal district'),
      subject: (row) => (isTotal(row) ? 'alle districten' : `district ${row.district}`),
    },
    [...fteColumns<DistrictTotalRow>(unit, () => 1), minimaColumn<DistrictTotalRow>(unit)],
  );
}

function diensten(): PrintedFigure[] {
  const isTotal = (row: DienstRow): boolean => row.afdeling === null;
  const unit = (row: DienstRow): string => {
    if (row.afdeling === null) return 'diensten';
    if (row.afdeling === 'Platform Web & Wijk') return 'platform';
    if (isAspiranten(row.afdeling)) return 'aspiranten';
    return row.afdeling === DIENST_TOTAL ? `dienst/${row.dienst}` : `afdeling/${row.dienst}/${row.afdeling}`;
  };
  const id = (row: DienstRow): string => {
    if (row.afdeling === null) return 'bijlage1.totaalDiensten';
    return row.afdeling === DIENST_TOTAL ? `bijlage1.dienst.${row.dienst}` : `bijlage1.afdeling.${row.dienst}.${row.afdeling}`;
  };
  return figuresOfTable<DienstRow>(
    dienstRows.rows,
    {
      section,
      table: (row) => (isTotal(row) ? 'onder de dienstentabellen' : `tabel ${row.dienst}`),
      id,
      header: (row) => row.afdeling ?? 'TOTAAL DIENSTEN',
      subject: (row) => (row.afdeling === null ? 'alle diensten' : row.afdeling === DIENST_TOTAL ? row.dienst : `${row.afdeling} (${row.dienst})`),
    },
    fteColumns<DienstRow>(unit, (row) => (isAspiranten(row.afdeling) ? 0 : 1)),
  );
}
