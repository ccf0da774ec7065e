import type { ModelProblem } from '../../model/errors';
import { parameters } from '../parameters';
import type { Place } from '../problems';
import { scenarioSettings } from '../tables/scenarioSettings';
import type { FixedSetting } from '../tables/scenarioSettings';
import { outcomeKey } from '../tables/specs';
import type { ReadTables } from './inputs';
import type { ReadRow } from './readTable';

/** The cell to look at first when the engine has no answer to the inputs of a workbook. */
export function placeOfModelProblem(problem: ModelProblem, tables: ReadTables): Place {
  const at = (table: keyof ReadTables, key: string, is: (row: ReadRow) => boolean) => tables[table].rows.find(is)?.place(key) ?? tables[table].column(key);
  const team = (name: string, key: string) => at('basisteams', key, (row) => same(row.values.basisteam, name));
  const amendment = (name: string, key: string) => at(tables.scenarioAmendementen.rows.some((row) => row.values.amendement === name) ? 'scenarioAmendementen' : 'amendementen', key, (row) => row.values.amendement === name);
  // A scenario's own limits count instead of the team's.
  const limit = (name: string, key: string) => {
    const own = tables.grenzen.rows.find((row) => row.values.vervangen === 'ja' && same(row.values.basisteam, name));
    return own?.place(key) ?? team(name, key);
  };
  const limits = (key: string) => (tables.grenzen.rows.some((row) => row.values[key] !== null) ? tables.grenzen : tables.basisteams).column(key);
  const setting = (key: FixedSetting) => tables.scenario.rows.find((row) => row.label === scenarioSettings[key]?.label);
  const active = (row: ReadRow) => row.values.actief === 'ja';
  switch (problem.code) {
    case 'sharesNotOne':
      return sharesPlace(tables);
    case 'minimumAboveBase':
      return minimumPlace(problem.team, tables);
    case 'zeroSeedColumn':
      return componentPlace(tables, problem.component);
    case 'zeroColumnAfterChange':
      return tables.wijzigingen.rows.find((row) => active(row) && (row.values.procent === -1 || row.values.groei === -1 || row.values.vast === 0))?.place('naam') ?? componentPlace(tables, problem.component);
    case 'zeroSeedRow':
      return team(problem.team, 'hbvs');
    case 'notConverged':
      return at('componenten', 'aandeel', (row) => same(row.values.component, 'opsporing'));
    case 'budgetBelowWijkagenten':
      return setting('wijkagentenBudget')?.filled('waarde') && !setting('totaal')?.filled('waarde') ? at('scenario', 'waarde', (row) => row === setting('wijkagentenBudget')) : at('scenario', 'waarde', (row) => row === setting('totaal'));
    case 'floorAboveCap':
      return limit(problem.team, 'ondergrens');
    case 'floorsAboveBudget':
      return limits('ondergrens');
    case 'capsBelowBudget':
      return limits('bovengrens');
    case 'capBelowWijkagenten':
      return limit(problem.team, 'bovengrens');
    case 'negativeShare':
      return at('componenten', 'aandeel', (row) => same(row.values.component, problem.component));
    case 'invalidFactor':
      return at('wijzigingen', tables.wijzigingen.rows.some((row) => active(row) && row.values.wat === problem.driver && row.values.procent !== null) ? 'procent' : 'groei', (row) => active(row) && row.values.wat === problem.driver);
    case 'unknownScope':
      return at('wijzigingen', 'naam', (row) => active(row) && same(row.values.naam, problem.name));
    case 'invalidFormula':
    case 'formulaNotFinite':
      return at('wijzigingen', 'formule', (row) => active(row) && row.values.formule === problem.text);
    case 'noOldStrength':
      return tables.basisteams.column('hbvs');
    case 'unknownBaseline':
    case 'baselineCycle':
      return tables.scenario.column('waarde');
    case 'noReceiver':
      return amendment(problem.amendment, 'krijgt');
    case 'noPayers':
      return amendment(problem.amendment, 'naam');
    case 'noExtensionKey':
      return tables.districten.column('sleutel');
    case 'noBaseForAbsolute':
      return basePlace(problem, tables);
    default:
      throw problem satisfies never;
  }
}

/** The change that has nothing to compare with; a formula says which team that is. */
function basePlace({ driver, scope }: Extract<ModelProblem, { code: 'noBaseForAbsolute' }>, { wijzigingen }: ReadTables): Place {
  const found = (key: string) => wijzigingen.rows.filter((row) => row.values.actief === 'ja' && row.values.wat === driver && row.values[key] !== null);
  const named = (row: ReadRow) => row.values.bereik === 'eenheid' || same(row.values.naam, scope);
  return found('vast').find(named)?.place('vast') ?? found('formule').find(named)?.place('formule') ?? found('formule')[0]?.place('formule') ?? wijzigingen.column('vast');
}

const same = (value: unknown, name: string) => typeof value === 'string' && value.toLowerCase() === name.toLowerCase();

/** The shares of the base are wrong before those of the scenario are looked at. */
function sharesPlace(tables: ReadTables): Place {
  const sum = tables.componenten.rows.reduce((total, row) => total + Number(row.values.aandeel), 0);
  if (Math.abs(sum - 1) > 1e-9) return tables.componenten.column('aandeel');
  return tables.scenario.rows.find((row) => row.label.startsWith('Aandeel'))?.place('waarde') ?? tables.scenario.column('waarde');
}

/** A minimum above the HBVS+ is wrong by itself; else the budget of the wijkagenten scales the minima up too far. */
function minimumPlace(name: string, tables: ReadTables): Place {
  const row = tables.basisteams.rows.find((candidate) => same(candidate.values.basisteam, name));
  const budget = tables.parameters.rows.find((candidate) => candidate.values.naam === parameters.wijkagentenBudget.name);
  const own = row !== undefined && Number(row.values.minimum) > Number(row.values.hbvs);
  return (own ? row.place('minimum') : budget?.place('waarde')) ?? tables.basisteams.column('minimum');
}

/** The data column of a component; the wijkagenten have their minima instead. */
function componentPlace(tables: ReadTables, component: string): Place {
  const key = outcomeKey(component);
  return tables.basisteams.column(tables.basisteams.spec.columns.some((column) => column.key === key) ? key : 'minimum');
}
