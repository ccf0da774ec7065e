import { growthFactor } from '../../model/growthFactor';
import { baseOfScope } from '../../simulation/apply';
import { usesYear } from '../../simulation/formula/variables';
import { drivers, yearOf } from '../../simulation/scenario';
import type { DriverChange } from '../../simulation/scenario';
import type { BuildContext } from '../context';
import { formats, formula } from '../sheetBuilder';
import type { SheetBuilder } from '../sheetBuilder';
import { cellRef } from '../tables/place';
import { factorFormulas } from './factorFormulas';
import { RULES_TOP, ruleRows } from './factorRefs';
import type { FactorRefs, RuleRow } from './factorRefs';

const ruleLabels: Readonly<Record<RuleRow, string>> = {
  wat: 'Wat verandert (leeg = telt niet mee)',
  bereik: 'Bereik',
  naam: 'Welke naam',
  soort: 'Vervangt of vermenigvuldigt',
  formule: 'Formule zoals zij rechts is uitgewerkt',
  formuleKlopt: 'Formule hoort bij Scenariolijst: 1 = ja',
  waarde: 'Factor van de regel',
  vorige: 'Vorige regel van hetzelfde',
  laatste_inwoners: 'Laatste regel inwoners',
  laatste_werklast: 'Laatste regel werklast',
  jaargroei: 'Groei van de inwoners per jaar',
  metJaar: 'Formule gebruikt «jaar»: 1 = ja',
};

/** One column per change: whether it counts, for whom, and its factor. */
export function factorRules(sheet: SheetBuilder, context: BuildContext, refs: FactorRefs): void {
  const { layout, scenario } = context;
  sheet.set(RULES_TOP - 1, refs.ruleLabel, 'Per regel van Scenariolijst', { style: 'heading' });
  ruleRows.forEach((key) => sheet.set(refs.ruleRow(key), refs.ruleLabel, ruleLabels[key], { style: 'note' }));
  const formulas = factorFormulas(context, refs);
  const last = { inwoners: 0, werklast: 0 };
  for (let i = 0; i < refs.steps; i++) {
    const column = refs.changeColumn(i);
    const change = scenario.changes[i]?.active ? scenario.changes[i] : undefined;
    const own = (key: RuleRow) => refs.rule(key, i);
    const before = (key: RuleRow) => (i === 0 ? '0' : refs.rule(key, i - 1));
    const input = (key: string) => cellRef(layout.wijzigingen, key, i);
    const put = (key: RuleRow, text: string, expected: number | string) => sheet.set(refs.ruleRow(key), column, formula(text), { style: 'calculation', expected });
    const previous = change ? last[change.driver] : 0;
    if (change) last[change.driver] = i + 1;
    sheet.set(RULES_TOP - 1, column, `Regel ${i + 1}`, { style: 'header' });
    put('wat', `IF(${input('actief')}="ja",${input('wat')}&"","")`, change?.driver ?? '');
    put('bereik', `IF(${own('wat')}="","",${input('bereik')})`, change?.scope.kind ?? '');
    put('naam', `IF(OR(${own('wat')}="",${own('bereik')}="eenheid"),"",${input('naam')})`, change === undefined || change.scope.kind === 'eenheid' ? '' : change.scope.name);
    put('soort', `IF(${own('wat')}="","",IF(${input('formule')}<>"","formule",IF(ISNUMBER(${input('vast')}),"vervangt","vermenigvuldigt")))`, change === undefined ? '' : kindOf(change));
    sheet.set(refs.ruleRow('formule'), column, formulas.text(i), { style: 'calculation' });
    put('formuleKlopt', `IF(IF(${own('soort')}="formule",${input('formule')}&"","")=${own('formule')}&"",1,0)`, 1);
    const growth = `IF(${refs.years}=0,1,(1+${input('groei')})^${refs.years})`;
    put('waarde', `IF(OR(${own('wat')}="",${own('soort')}="formule"),"",IF(ISNUMBER(${input('vast')}),${input('vast')}/${input('basis')},IF(ISNUMBER(${input('groei')}),${growth},1+N(${input('procent')}))))`, change ? factorOf(change, context) : '');
    put('vorige', `IF(${own('wat')}="inwoners",${before('laatste_inwoners')},IF(${own('wat')}="werklast",${before('laatste_werklast')},0))`, previous);
    const rate = change?.driver === 'inwoners' && change.amount.kind === 'groei' ? change.amount.value : 0;
    put('jaargroei', `IF(AND(${own('wat')}="inwoners",${own('soort')}="vermenigvuldigt"),N(${input('groei')}),0)`, rate);
    const dated = change?.amount.kind === 'formule' && usesYear(change.amount.text) ? 1 : 0;
    put('metJaar', `IF(${own('soort')}="formule",${dated},0)`, dated);
    for (const driver of drivers) put(`laatste_${driver}`, `IF(${own('wat')}="${driver}",${i + 1},${before(`laatste_${driver}`)})`, last[driver]);
  }
  sheet.look(refs.ruleRow('jaargroei'), refs.changeColumn(0), refs.ruleRow('jaargroei'), refs.changeColumn(refs.steps - 1), { format: '0.00%' });
  sheet.look(refs.ruleRow('waarde'), refs.changeColumn(0), refs.ruleRow('waarde'), refs.changeColumn(refs.steps - 1), { format: formats.factor });
}

function kindOf({ amount }: DriverChange): string {
  return amount.kind === 'formule' ? 'formule' : amount.kind === 'absoluut' ? 'vervangt' : 'vermenigvuldigt';
}

/** By what a change multiplies, or what it puts in place. */
function factorOf({ amount, driver, scope }: DriverChange, { inputs, model, scenario }: BuildContext): number | '' {
  switch (amount.kind) {
    case 'procent':
      return 1 + amount.value;
    case 'groei':
      return growthFactor(amount.value, yearOf(scenario) - inputs.baseYear);
    case 'absoluut':
      return amount.value / (baseOfScope(driver, scope, inputs, model.inhabitants) ?? NaN);
    case 'formule':
      return '';
    default:
      throw amount satisfies never;
  }
}
