import type { AgreementInput } from '../../model/agreements/inputs';
import type { Co2Inputs } from '../../model/co2/inputs';
import type { OtherInputs } from '../../model/otherInputs';
import type { StrengthInputs } from '../../model/strength/inputs';
import type { WijkagentInputs } from '../../model/wijkagent/inputs';
import { dateToSerial } from '../dates';
import type { OtherTableKey } from './spec';
import type { TableRows } from './tableRow';

/** Rows of the tables of the norm, the CO2 path and the agreements. */
export function otherRows({ teams }: Pick<StrengthInputs, 'teams'>, { wijkagenten, co2, agreements }: OtherInputs): Pick<TableRows, OtherTableKey> {
  return { ...wijkagentRows(wijkagenten, teams), ...co2Rows(co2), afspraken: agreementRows(agreements) };
}

function wijkagentRows({ populations, series }: WijkagentInputs, teams: StrengthInputs['teams']): Pick<TableRows, 'bevolking' | 'wijkagentenReeks'> {
  return {
    bevolking: populations.map((figure) => ({ gebied: figure.region, niveau: figure.level, peildatum: dateToSerial(figure.referenceDate), inwoners: figure.inhabitants, bron: figure.source })),
    wijkagentenReeks: series.map((row) => ({ basisteam: teams[row.team]?.name ?? '', maand: dateToSerial(row.month), formatie: row.formation, bezetting: row.occupancy, digitaal: row.digital })),
  };
}

function co2Rows({ categories, factors, actuals, measures }: Co2Inputs): Pick<TableRows, 'co2Categorieen' | 'co2Factoren' | 'co2Verbruik' | 'co2Maatregelen'> {
  const category = (index: number) => categories[index]?.name ?? '';
  return {
    co2Categorieen: categories.map((item) => ({ categorie: item.name, scope: item.scope, vervoer: item.transport ? 'ja' : 'nee', compensatie: item.offset ? 'ja' : 'nee' })),
    co2Factoren: factors.map((factor) => ({ categorie: category(factor.category), jaar: factor.year, factor: factor.kilograms, eenheid: factor.unit, methode: factor.method, bron: factor.source })),
    co2Verbruik: actuals.map(({ category: index, year, amount, source }) => ({
      categorie: category(index),
      jaar: year,
      hoeveelheid: amount.kind === 'activiteit' ? amount.quantity : null,
      eenheid: amount.kind === 'activiteit' ? amount.unit : null,
      ton: amount.kind === 'ton' ? amount.tonnes : null,
      bron: source === '' ? null : source,
    })),
    co2Maatregelen: measures.map((measure) => ({
      maatregel: measure.name,
      categorie: category(measure.category),
      actief: measure.active ? 'ja' : 'nee',
      start: measure.startYear,
      eind: measure.endYear,
      ton: measure.tonnes,
      ingroei: measure.rampYears,
      investering: measure.investment,
      kosten: measure.yearlyCost,
      levensduur: measure.life,
      minst: measure.least,
      meest: measure.most,
    })),
  };
}

function agreementRows(agreements: readonly AgreementInput[]): TableRows['afspraken'] {
  const orEmpty = (text: string) => (text === '' ? null : text);
  return agreements.map((row) => ({
    thema: row.theme,
    afspraak: row.agreement,
    eenheid: row.unit,
    jaar: row.year,
    doel: row.target,
    bron: orEmpty(row.source),
    voorbehoud: orEmpty(row.reservation),
    realisatie: row.actual,
    stand: row.asOf === null ? null : dateToSerial(row.asOf),
    toelichting: orEmpty(row.note),
  }));
}
