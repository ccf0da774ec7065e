import { componentIds } from '../../model/strength/components';
import type { StrengthInputs } from '../../model/strength/inputs';
import { drivers } from '../../simulation/scenario';
import type { AmendmentChange, ElasticityChange, LimitChange, Scenario } from '../../simulation/scenario';
import type { InputProblem } from '../problems';
import { elasticityKey } from '../tables/scenarioRows';
import type { ScenarioTableKey } from '../tables/spec';
import { readChanges } from './changes';
import { headerOf, Names, reportDuplicates, reportOrder, resolveName } from './names';
import type { ScenarioNames } from './names';
import type { ReadRow, ReadTable } from './readTable';
import { readSettings } from './scenarioSettings';

type Tree = Pick<StrengthInputs, 'districts' | 'teams' | 'municipalities'>;

/** Reads the scenario that stands in `Scenariolijst`. @param version model version of the workbook */
export function readScenario(tables: Readonly<Record<ScenarioTableKey, ReadTable>>, inputs: Tree, version: string | null, problems: InputProblem[]): Scenario {
  const named = (items: readonly { readonly name: string }[]) => new Names(items.map((item) => item.name));
  const names: ScenarioNames = { districts: named(inputs.districts), teams: named(inputs.teams), municipalities: named(inputs.municipalities) };
  const { liftAll, ...settings } = readSettings(tables.scenario, version, problems);
  const changes = readChanges(tables.wijzigingen, names, problems);
  const { limits, lifted } = readLimits(tables.grenzen, names, problems);
  const elasticities = readElasticities(tables.scenarioElasticiteiten, problems);
  const amendments = tables.scenarioAmendementen.rows.map((row) => readAmendment(tables.scenarioAmendementen, row, names, problems));
  return {
    ...settings,
    changes,
    ...(elasticities.length > 0 ? { elasticities } : {}),
    ...(limits.length > 0 ? { limits } : {}),
    ...(liftAll ? { liftedMinima: 'alle' as const } : lifted.length > 0 ? { liftedMinima: lifted } : {}),
    ...(amendments.length > 0 ? { amendments } : {}),
  };
}

function readLimits(table: ReadTable, { teams }: ScenarioNames, problems: InputProblem[]): { limits: LimitChange[]; lifted: string[] } {
  reportDuplicates(table, 'basisteam', problems);
  const limits: LimitChange[] = [];
  const lifted: string[] = [];
  for (const row of table.rows) {
    const team = teams.all[resolveName(table, row, 'basisteam', teams, problems) ?? -1] ?? '';
    const bound = (key: string) => (typeof row.values[key] === 'number' ? row.values[key] : null);
    if (row.values.vervangen === 'ja') limits.push({ team, floor: bound('ondergrens'), cap: bound('bovengrens') });
    else {
      // Limits that would not count must not stand there as if they did.
      for (const key of ['ondergrens', 'bovengrens']) {
        const found = bound(key);
        if (found !== null && row.values.vervangen === 'nee') problems.push({ code: 'mustBeEmpty', place: row.place(key), column: headerOf(table, key), row: row.label, found });
      }
    }
    if (row.values.opgeheven === 'ja') lifted.push(team);
  }
  return { limits, lifted };
}

function readElasticities(table: ReadTable, problems: InputProblem[]): ElasticityChange[] {
  reportDuplicates(table, 'component', problems);
  reportOrder(table, 'component', componentIds, problems);
  const names = new Names(table.rows.map((row) => String(row.values.component)));
  table.rows.forEach((row) => resolveName(table, row, 'component', new Names(componentIds), problems));
  if (table.rows.length > 0) {
    for (const id of componentIds) if (names.find(id) < 0) problems.push({ code: 'missingParameter', place: table.column('component'), parameter: id, label: id });
  }
  return componentIds.flatMap((component) => {
    const row = table.rows[names.find(component)];
    return drivers.flatMap((driver) => {
      const value = row?.values[elasticityKey(driver)];
      return typeof value === 'number' ? [{ component, driver, value }] : [];
    });
  });
}

function readAmendment(table: ReadTable, row: ReadRow, { teams, districts }: ScenarioNames, problems: InputProblem[]): AmendmentChange {
  const kind = row.values.soort;
  const named = (names: Names) => names.all[resolveName(table, row, 'naam', names, problems) ?? -1] ?? '';
  if ((kind === 'district' || kind === 'basisteam') && !row.filled('naam')) problems.push({ code: 'empty', place: row.place('naam'), column: headerOf(table, 'naam'), row: row.label });
  const payers: AmendmentChange['payers'] = kind === 'district' ? { kind, name: named(districts) } : kind === 'basisteam' ? { kind, name: named(teams) } : { kind: 'eenheid' };
  return {
    name: String(row.values.amendement ?? ''),
    receiver: teams.all[resolveName(table, row, 'krijgt', teams, problems) ?? -1] ?? '',
    fte: typeof row.values.fte === 'number' ? row.values.fte : 0,
    payers,
    key: row.values.sleutel === 'gelijk' ? 'gelijk' : 'HBVS+',
  };
}
