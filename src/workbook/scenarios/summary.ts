import type { DriverChange, Scenario } from '../../simulation/scenario';

/** What a scenario changes by itself, in words, for people who read the workbook: "Zwolle: inwoners +10 %; ingroei HBVS 2012". */
export function summaryOf(scenario: Scenario): string {
  return summaryParts(scenario).join('; ');
}

/** The same, one part for each change and setting. */
export function summaryParts(scenario: Scenario): string[] {
  const { changes, municipalGrowth, totalBudget, shares, wijkagentenBudget, wijkagentenRule, elasticities = [], limits = [], liftedMinima = [], amendments = [], damping, uncertainty } = scenario;
  const count = (items: readonly unknown[], one: string, more: string) => (items.length === 0 ? [] : [`${items.length} ${items.length === 1 ? one : more}`]);
  const parts = [
    ...(municipalGrowth === true ? ['groei per gemeente'] : []),
    ...changes.filter((change) => change.active).map(changeText),
    ...count(changes.filter((change) => !change.active), 'wijziging staat uit', 'wijzigingen staan uit'),
    ...(totalBudget === null ? [] : [`budget ${number(totalBudget)} fte`]),
    ...(shares === null ? [] : ['andere aandelen per component']),
    ...(wijkagentenBudget === undefined ? [] : [`budget wijkagenten ${number(wijkagentenBudget)} fte`]),
    ...(wijkagentenRule === undefined ? [] : [`budget wijkagenten ${wijkagentenRule}`]),
    ...count(elasticities, 'andere elasticiteit', 'andere elasticiteiten'),
    ...count(limits, 'team met eigen grenzen', 'teams met eigen grenzen'),
    ...(liftedMinima === 'alle' ? ['alle minima opgeheven'] : count(liftedMinima, 'minimum opgeheven', 'minima opgeheven')),
    ...count(amendments, 'amendement', 'amendementen'),
    ...(damping === undefined ? [] : [damping.rule === 'vrij' ? `ingroei ${number(damping.perYear * 100)} % per jaar` : damping.rule === 'geen' ? 'geen ingroei' : `ingroei ${damping.rule}`]),
    ...(uncertainty === undefined ? [] : ['met onzekerheid']),
  ];
  return parts.length === 0 ? ['geen wijzigingen'] : parts;
}

const number = (value: number) => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6, useGrouping: 'min2' }).format(value).replace('-', '−');
const signed = (share: number) => `${share > 0 ? '+' : ''}${number(share * 100)} %`;

function changeText({ driver, scope, amount }: DriverChange): string {
  const who = scope.kind === 'eenheid' ? 'hele eenheid' : scope.kind === 'gemeente' ? `gemeente ${scope.name}` : scope.name;
  return `${who}: ${driver} ${amountText(amount)}`;
}

function amountText(amount: DriverChange['amount']): string {
  switch (amount.kind) {
    case 'procent':
      return signed(amount.value);
    case 'groei':
      return `${signed(amount.value)} per jaar`;
    case 'absoluut':
      return number(amount.value);
    case 'formule':
      return amount.text;
    default:
      throw amount satisfies never;
  }
}
