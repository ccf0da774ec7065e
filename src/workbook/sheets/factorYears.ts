import { ownFactors } from '../../simulation/ownFactors';
import type { OwnFactor } from '../../simulation/ownFactors';
import type { BuildContext } from '../context';
import { formula } from '../sheetBuilder';
import type { SheetBuilder } from '../sheetBuilder';
import type { FactorRefs, PartColumn } from './factorRefs';

/** Headers of the columns that carry the inhabitants of a part to other years. */
export const yearHeaders = ['Regel die het laatst vervangt', 'Eigen factor in het rekenjaar', 'Eigen groei per jaar (factor)', 'Alleen in het rekenjaar: 1 = ja'] as const;

/**
 * What the changes alone make of the inhabitants of each part, so that any year can be worked out: eigen factor × eigen groei^(jaar −
 * rekenjaar). Growth per municipality is not in it: that is counted from the reference date.
 */
export function yearColumns(sheet: SheetBuilder, { scenario, inputs, model }: BuildContext, refs: FactorRefs): void {
  const own = ownFactors(scenario, inputs, model.inhabitants);
  refs.parts.forEach((_, p) => {
    const row = refs.partRow(p);
    const cell = (key: PartColumn) => refs.part(key, p);
    const put = (key: PartColumn, text: string, expected: number) => sheet.set(row, refs.partColumn(key), formula(text), { expected });
    const scope = inScopeOf(refs, p);
    const { inYear, perYear, replacedBy, byFormulaOfYear } = own[p] ?? unchanged;
    const replaces = `((${refs.ruleRange('soort')}="vervangt")+(${refs.ruleRange('soort')}="formule"))`;
    put('vervangen', `SUMPRODUCT(MAX((${refs.ruleRange('wat')}="inwoners")*${scope}*${replaces}*${refs.ruleRange('laatste_inwoners')}))`, (replacedBy ?? -1) + 1);
    put('eigen', `${cell('fInwoners')}/IF(${cell('vervangen')}=0,${cell('start')},1)`, inYear);
    const grows = `SUMPRODUCT(PRODUCT(1+${scope}*(${refs.ruleRange('laatste_inwoners')}>${cell('vervangen')})*${refs.ruleRange('jaargroei')}))`;
    put('eigenGroei', `IF(${cell('eigen')}=0,1,${grows})`, perYear);
    put('metJaar', `IF(${cell('vervangen')}=0,0,INDEX(${refs.ruleRange('metJaar')},1,${cell('vervangen')}))`, byFormulaOfYear ? 1 : 0);
  });
}

const unchanged: OwnFactor = { inYear: 1, perYear: 1, replacedBy: null, byFormulaOfYear: false };

/** 1 for each change that is for this part, as an array. */
function inScopeOf(refs: FactorRefs, p: number): string {
  const [kind, name] = [refs.ruleRange('bereik'), refs.ruleRange('naam')];
  const named = (scope: string, key: PartColumn) => `(${kind}="${scope}")*(${name}=${refs.part(key, p)})`;
  return `((${kind}="eenheid")+${named('gemeente', 'gemeente')}+${named('basisteam', 'team')}+${named('district', 'district')})`;
}
