import { componentIds } from '../../model/strength/components';
import { drivers } from '../../simulation/scenario';
import type { Amount, Driver, Scenario } from '../../simulation/scenario';
import type { TableRow, TableRows } from './tableRow';
import { scenarioSettings } from './scenarioSettings';
import type { ScenarioTableKey } from './spec';

/** Everything that stands on `Scenariolijst` for a scenario with its baselines already under it. */
export function scenarioTables(scenario: Scenario): Pick<TableRows, ScenarioTableKey> {
  return {
    scenario: Object.values(scenarioSettings).map((spec) => ({ gegeven: spec.label, waarde: spec.value(scenario), uitleg: spec.remark })),
    wijzigingen: changeRows(scenario),
    grenzen: limitRows(scenario),
    scenarioElasticiteiten: elasticityRows(scenario),
    scenarioAmendementen: (scenario.amendments ?? []).map((amendment) => ({
      amendement: amendment.name,
      krijgt: amendment.receiver,
      fte: amendment.fte,
      soort: amendment.payers.kind,
      naam: amendment.payers.kind === 'eenheid' ? null : amendment.payers.name,
      sleutel: amendment.key,
    })),
  };
}

/** The changes in list order. */
function changeRows(scenario: Scenario): TableRow[] {
  const only = (kind: Amount['kind'], amount: Amount) => (amount.kind === kind && amount.kind !== 'formule' ? amount.value : null);
  return scenario.changes.map(({ active, driver, scope, amount, note }) => ({
    actief: active ? 'ja' : 'nee',
    wat: driver,
    bereik: scope.kind,
    naam: scope.kind === 'eenheid' ? null : scope.name,
    procent: only('procent', amount),
    groei: only('groei', amount),
    vast: only('absoluut', amount),
    formule: amount.kind === 'formule' ? amount.text : null,
    toelichting: note ?? null,
  }));
}

/** One row per team with a floor, a cap or a lifted minimum of the scenario's own. */
function limitRows({ limits = [], liftedMinima = [] }: Scenario): TableRow[] {
  const lifted = liftedMinima === 'alle' ? [] : liftedMinima;
  const teams = [...new Set([...limits.map((limit) => limit.team), ...lifted])];
  return teams.map((team) => {
    const limit = limits.find((candidate) => candidate.team === team);
    return { basisteam: team, vervangen: limit ? 'ja' : 'nee', ondergrens: limit?.floor ?? null, bovengrens: limit?.cap ?? null, opgeheven: lifted.includes(team) ? 'ja' : 'nee' };
  });
}

/** Six fixed rows; an empty cell leaves the elasticity of `Uitgangspunten`. */
function elasticityRows({ elasticities = [] }: Scenario): TableRow[] {
  const value = (component: string, driver: Driver) => elasticities.findLast((item) => item.component === component && item.driver === driver)?.value ?? null;
  return componentIds.map((id) => ({ component: id, ...Object.fromEntries(drivers.map((driver) => [elasticityKey(driver), value(id, driver)])) }));
}

/** Column of the elasticity to a driver. */
export const elasticityKey = (driver: Driver) => `elasticiteit_${driver}`;

/**
 * A scenario as the workbook holds it and reads it back: baselines are under it and no longer named, an elasticity or a team is mentioned
 * once, in the order of the sheet, and what is empty is absent. Uncertainty is not in the workbook's formulas; it is kept with the kept scenarios.
 */
export function asInWorkbook(scenario: Scenario): Scenario {
  const { name, description, changes, year, municipalGrowth, totalBudget, shares, wijkagentenBudget, wijkagentenRule, elasticities = [], limits = [], liftedMinima = [], amendments = [], damping, rounding } = scenario;
  const order = componentIds.flatMap((component) => drivers.map((driver) => elasticities.findLast((item) => item.component === component && item.driver === driver)));
  const rows = limitRows(scenario);
  const present = <T>(key: string, value: T | undefined) => (value === undefined || (Array.isArray(value) && value.length === 0) ? {} : { [key]: value });
  return {
    name,
    ...present('description', description === '' ? undefined : description),
    changes: changes.map(({ note, ...change }) => ({ ...change, ...(note === undefined || note === '' ? {} : { note }) })),
    ...present('year', year),
    ...present('municipalGrowth', municipalGrowth),
    totalBudget,
    shares,
    ...present('wijkagentenBudget', wijkagentenBudget),
    ...present('wijkagentenRule', wijkagentenRule),
    ...present('elasticities', order.filter((item) => item !== undefined)),
    ...present('limits', rows.flatMap((row) => limits.filter((limit) => limit.team === row.basisteam).slice(0, 1))),
    ...present('liftedMinima', liftedMinima === 'alle' ? liftedMinima : rows.filter((row) => row.opgeheven === 'ja').map((row) => String(row.basisteam))),
    ...present('amendments', amendments),
    ...present('damping', damping),
    ...present('rounding', rounding),
  };
}
