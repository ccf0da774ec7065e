import { agreementsHeaderRow } from './tables/agreementLines';
import type { TableRows } from './tables/tableRow';
import { fewestRows, spareRows } from './tables/rows';
import { placeTable } from './tables/place';
import type { PlacedTable } from './tables/place';
import type { TableKey } from './tables/spec';
import { tableSpecs } from './tables/specs';

/** Where each input table stands. */
export type Layout = Readonly<Record<TableKey, PlacedTable>>;

/** Places the tables for given contents: a further table on a sheet stands below the one before. */
export function layoutOf(rows: TableRows): Layout {
  const size = (key: TableKey) => Math.max(fewestRows[key] ?? 0, rows[key].length + (spareRows[key] ?? 0));
  const place = (key: TableKey, headerRow: number) => placeTable(tableSpecs[key], headerRow, size(key));
  const below = (placed: PlacedTable) => placed.headerRow + placed.rows + 4;
  const parameters = place('parameters', 5);
  const districten = place('districten', 5);
  const amendementen = place('amendementen', 5);
  const mutaties = place('mutaties', below(amendementen));
  const bevolking = place('bevolking', 5);
  const co2Categorieen = place('co2Categorieen', 5);
  const co2Factoren = place('co2Factoren', below(co2Categorieen));
  const scenario = place('scenario', 5);
  const wijzigingen = place('wijzigingen', below(scenario));
  const grenzen = place('grenzen', below(wijzigingen));
  const scenarioElasticiteiten = place('scenarioElasticiteiten', below(grenzen));
  return {
    parameters,
    componenten: place('componenten', below(parameters)),
    districten,
    basisteams: place('basisteams', below(districten)),
    gemeenten: place('gemeenten', 5),
    vasteOnderdelen: place('vasteOnderdelen', 5),
    amendementen,
    mutaties,
    logboek: place('logboek', below(mutaties)),
    bevolking,
    wijkagentenReeks: place('wijkagentenReeks', below(bevolking)),
    co2Categorieen,
    co2Factoren,
    co2Verbruik: place('co2Verbruik', below(co2Factoren)),
    co2Maatregelen: place('co2Maatregelen', 21),
    afspraken: place('afspraken', agreementsHeaderRow(rows.afspraken)),
    koppelingen: place('koppelingen', 5),
    scenario,
    wijzigingen,
    grenzen,
    scenarioElasticiteiten,
    scenarioAmendementen: place('scenarioAmendementen', below(scenarioElasticiteiten)),
  };
}
