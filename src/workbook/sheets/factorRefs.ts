import { resolveScenario } from '../../simulation/apply';
import { partsOf } from '../../simulation/parts';
import type { Part } from '../../simulation/parts';
import type { Driver } from '../../simulation/scenario';
import { absolute, absoluteRange, address, columnLetters, onSheet } from '../a1';
import type { BuildContext } from '../context';
import { sheetNames } from '../sheetNames';

/** What is worked out once per change, above the parts. */
export const ruleRows = ['wat', 'bereik', 'naam', 'soort', 'formule', 'formuleKlopt', 'waarde', 'vorige', 'laatste_inwoners', 'laatste_werklast', 'jaargroei', 'metJaar'] as const;
export type RuleRow = (typeof ruleRows)[number];

/** One part per row: a municipality, or its piece in one of two teams. The last four carry the inhabitants to other years. */
export const partColumns = ['gemeente', 'team', 'district', 'inwoners', 'groei', 'peiljaar', 'start', 'fInwoners', 'fWerklast', 'vervangen', 'eigen', 'eigenGroei', 'metJaar'] as const;
export type PartColumn = (typeof partColumns)[number];

/** One team per row, right of the parts' own columns and left of the changes. */
export const teamFactorColumns = ['team', 'inwoners', 'fInwoners', 'fWerklast'] as const;
export type TeamFactorColumn = (typeof teamFactorColumns)[number];

/** Cell with the years from the base year. */
export const YEARS = { row: 3, column: 4 } as const;
/** Cell with 1 when growth per municipality counts. */
export const GROWTH_SWITCH = { row: 4, column: 4 } as const;
export const RULES_TOP = 6;
/** Headers of the parts and of the team factors. */
export const PART_HEADER = RULES_TOP + ruleRows.length + 1;
const TEAM_LEFT = partColumns.length + 2;
/** Column of the first change. */
const FIRST_CHANGE = TEAM_LEFT + teamFactorColumns.length + 1;

/** Where everything stands on `Factoren`. */
export interface FactorRefs {
  readonly parts: readonly Part[];
  readonly steps: number;
  /** Label column of the rows per change. */
  readonly ruleLabel: number;
  readonly ruleRow: (key: RuleRow) => number;
  readonly changeColumn: (i: number) => number;
  /** "M$6": a fact of change `i`. */
  readonly rule: (key: RuleRow, i: number) => string;
  /** "$M$6:$V$6": a fact of every change. */
  readonly ruleRange: (key: RuleRow) => string;
  /** "$V$12": the last change that counts for a driver, 0 when there is none. */
  readonly lastRule: (driver: Driver) => string;
  /** "$M14:$P14": the factors of a part after the changes up to `last`. */
  readonly stepRange: (p: number, last: number) => string;
  /** Column of the n-th formula of a user, right of the changes. */
  readonly formulaColumn: (n: number) => number;
  /** "Factoren!$M$11:$V$11": 1 for each change whose formula is the one that was built. */
  readonly formulasRight: string;
  readonly partRow: (p: number) => number;
  readonly partColumn: (key: PartColumn) => number;
  /** "$B14". */
  readonly part: (key: PartColumn, p: number) => string;
  /** "$B$14:$B$91". */
  readonly allParts: (key: PartColumn) => string;
  /** The rows of municipalities, without the teams that stand for themselves; null when there are no municipalities. */
  readonly ofMunicipalities: (key: PartColumn) => string | null;
  /** "Factoren!$D$3": years from the base year to the year of the scenario. */
  readonly years: string;
  readonly teamColumn: (key: TeamFactorColumn) => number;
  readonly teamRow: (t: number) => number;
  /** "Factoren!$J$14": the team's factor after all changes. */
  readonly final: (driver: Driver, t: number) => string;
  /** The engine's factor of a part after change `i`, of the driver of that change; '' for a change that does not count. */
  readonly expectedAfter: (i: number, p: number) => number | '';
}

export function factorRefs(context: BuildContext): FactorRefs {
  const { layout, inputs } = context;
  const steps = layout.wijzigingen.rows;
  const parts = partsOf(inputs);
  const municipal = parts.filter((part) => part.municipality !== null).length;
  const partRow = (p: number) => PART_HEADER + 1 + p;
  const partColumn = (key: PartColumn) => partColumns.indexOf(key) + 1;
  const teamColumn = (key: TeamFactorColumn) => TEAM_LEFT + teamFactorColumns.indexOf(key);
  const ruleRow = (key: RuleRow) => RULES_TOP + ruleRows.indexOf(key);
  const changeColumn = (i: number) => FIRST_CHANGE + i;
  const rows = (key: PartColumn, count: number) => absoluteRange(partRow(0), partColumn(key), partRow(count - 1), partColumn(key));
  return {
    parts,
    steps,
    ruleLabel: FIRST_CHANGE - 1,
    ruleRow,
    changeColumn,
    rule: (key, i) => `${columnLetters(changeColumn(i))}$${ruleRow(key)}`,
    ruleRange: (key) => absoluteRange(ruleRow(key), changeColumn(0), ruleRow(key), changeColumn(steps - 1)),
    lastRule: (driver) => absolute(ruleRow(`laatste_${driver}`), changeColumn(steps - 1)),
    stepRange: (p, last) => `$${address(partRow(p), changeColumn(0))}:$${address(partRow(p), changeColumn(last))}`,
    formulaColumn: (n) => changeColumn(steps) + 1 + n,
    formulasRight: onSheet(sheetNames.factoren, absoluteRange(ruleRow('formuleKlopt'), changeColumn(0), ruleRow('formuleKlopt'), changeColumn(steps - 1))),
    partRow,
    partColumn,
    part: (key, p) => `$${address(partRow(p), partColumn(key))}`,
    allParts: (key) => rows(key, parts.length),
    ofMunicipalities: (key) => (municipal > 0 ? rows(key, municipal) : null),
    years: onSheet(sheetNames.factoren, absolute(YEARS.row, YEARS.column)),
    teamColumn,
    teamRow: partRow,
    final: (driver, t) => onSheet(sheetNames.factoren, absolute(partRow(t), teamColumn(driver === 'inwoners' ? 'fInwoners' : 'fWerklast'))),
    expectedAfter: expectedSteps(context),
  };
}

/** One resolution per change serves every cell of its column. */
function expectedSteps({ scenario, inputs, model }: BuildContext): FactorRefs['expectedAfter'] {
  const after = scenario.changes.map((change, i) => (change.active ? resolveScenario({ ...scenario, changes: scenario.changes.slice(0, i + 1) }, inputs, model.inhabitants).partFactors[change.driver] : null));
  return (i, p) => after[i]?.[p] ?? '';
}

/** Column of the factor of a driver. */
export const factorColumn = { inwoners: 'fInwoners', werklast: 'fWerklast' } as const satisfies Record<Driver, PartColumn & TeamFactorColumn>;
