import { baselines, factorMethods, figureLevels, pathsAfterTarget, readings, shareKeys } from '../../model/co2/inputs';
import type { Co2Actual, Co2Category, Co2Inputs, Co2Measure, EmissionFactor } from '../../model/co2/inputs';
import type { InputProblem } from '../problems';
import type { ReadParameters } from './parameters';
import { numberOr, textOf } from './cells';
import { checkCo2 } from './co2Checks';
import type { Co2Tables } from './co2Checks';
import { headerOf, Names, resolveName } from './names';
import type { ReadRow, ReadTable } from './readTable';

/** The inputs of the CO2 path. */
export function readCo2(tables: Co2Tables, parameters: ReadParameters, problems: InputProblem[]): Co2Inputs {
  const { co2Categorieen, co2Factoren, co2Verbruik, co2Maatregelen } = tables;
  const categories = co2Categorieen.rows.map(readCategory);
  const names = new Names(categories.map((category) => category.name));
  const inputs: Co2Inputs = {
    referenceYear: parameters.number('co2Referentiejaar') ?? 0,
    startYear: parameters.number('co2Startjaar') ?? 0,
    targetYear: parameters.number('co2Doeljaar') ?? 0,
    neutralYear: parameters.number('co2Neutraaljaar') ?? 0,
    reduction: parameters.number('co2Reductie') ?? 0,
    transportReduction: parameters.number('co2Vervoerreductie') ?? 0,
    planTonnes: parameters.number('co2PlanTon') ?? 0,
    planPercentage: parameters.number('co2PlanProcent') ?? 0,
    reading: parameters.choice('co2Lezing', readings),
    afterTarget: parameters.choice('co2NaDoel', pathsAfterTarget),
    residual: parameters.number('co2Rest'),
    referenceLevel: parameters.number('co2Referentieniveau'),
    startLevel: parameters.number('co2Beginniveau'),
    transportReferenceLevel: parameters.number('co2Vervoerniveau'),
    electricity: parameters.choice('co2Elektriciteit', factorMethods),
    countOffsets: parameters.choice('co2Compensatie', ['ja', 'nee']) === 'ja',
    figures: parameters.choice('co2Cijfers', figureLevels),
    share: { key: parameters.choice('co2Sleutel', shareKeys), unit: parameters.number('co2SleutelEenheid'), national: parameters.number('co2SleutelLandelijk') },
    interest: parameters.number('co2Rente') ?? 0,
    baseline: parameters.choice('co2Basislijn', baselines),
    growth: parameters.number('co2Groei'),
    leastGrowth: parameters.number('co2GroeiMinst'),
    mostGrowth: parameters.number('co2GroeiMeest'),
    categories,
    factors: co2Factoren.rows.map((row) => readFactor(co2Factoren, row, names, problems)),
    actuals: co2Verbruik.rows.map((row) => readActual(co2Verbruik, row, names, problems)),
    measures: co2Maatregelen.rows.map((row) => readMeasure(co2Maatregelen, row, names, problems)),
  };
  checkCo2(tables, parameters, inputs, problems);
  return inputs;
}

function readCategory(row: ReadRow): Co2Category {
  const scope = Number(row.values.scope);
  return { name: textOf(row, 'categorie'), scope: scope === 1 || scope === 2 ? scope : 3, transport: row.values.vervoer === 'ja', offset: row.values.compensatie === 'ja' };
}

function readFactor(table: ReadTable, row: ReadRow, names: Names, problems: InputProblem[]): EmissionFactor {
  return {
    category: resolveName(table, row, 'categorie', names, problems) ?? -1,
    year: numberOr(row, 'jaar', 0),
    kilograms: numberOr(row, 'factor', 0),
    unit: textOf(row, 'eenheid'),
    method: factorMethods.find((method) => method === row.values.methode) ?? null,
    source: textOf(row, 'bron'),
  };
}

function readActual(table: ReadTable, row: ReadRow, names: Names, problems: InputProblem[]): Co2Actual {
  const category = resolveName(table, row, 'categorie', names, problems) ?? -1;
  const activity = row.filled('hoeveelheid');
  const direct = row.filled('ton');
  if (!activity && !direct) problems.push({ code: 'noActual', place: row.place('hoeveelheid'), row: row.label });
  if (activity && direct) problems.push({ code: 'twoActuals', place: row.place('ton'), row: row.label });
  if (activity && !row.filled('eenheid')) problems.push({ code: 'empty', place: row.place('eenheid'), column: headerOf(table, 'eenheid'), row: row.label });
  return {
    year: numberOr(row, 'jaar', 0),
    category,
    amount: activity ? { kind: 'activiteit', quantity: numberOr(row, 'hoeveelheid', 0), unit: textOf(row, 'eenheid') } : { kind: 'ton', tonnes: numberOr(row, 'ton', 0) },
    source: textOf(row, 'bron'),
  };
}

function readMeasure(table: ReadTable, row: ReadRow, names: Names, problems: InputProblem[]): Co2Measure {
  return {
    name: textOf(row, 'maatregel'),
    category: resolveName(table, row, 'categorie', names, problems) ?? -1,
    startYear: numberOr(row, 'start', 0),
    endYear: numberOr(row, 'eind', null),
    tonnes: numberOr(row, 'ton', 0),
    rampYears: numberOr(row, 'ingroei', 1),
    investment: numberOr(row, 'investering', 0),
    yearlyCost: numberOr(row, 'kosten', 0),
    life: numberOr(row, 'levensduur', 1),
    active: row.values.actief !== 'nee',
    least: numberOr(row, 'minst', null),
    most: numberOr(row, 'meest', null),
  };
}
