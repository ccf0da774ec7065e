import type { LossList, Noun } from './losses';
import { child, children, flag, type XmlNode } from './xml';

const LOST: Readonly<Record<string, Noun>> = {
  workbookProtection: 'de beveiliging van de werkmap',
  fileSharing: 'het advies om alleen te lezen',
  customWorkbookViews: 'de aangepaste weergaven van de werkmap',
  webPublishing: 'publicatie als webpagina',
  smartTagPr: 'infolabels',
};

/** What the workbook part says that a saved file will not. */
export function findWorkbookLosses(workbook: XmlNode, part: string, losses: LossList): void {
  const lose = (noun: Noun, minor = false): void => losses.add({ part, noun, minor });
  for (const { name, attributes, children: inside } of workbook.children) {
    const noun = LOST[name];
    const says = inside.length > 0 || Object.values(attributes).some((value) => value !== '0' && value !== 'false');
    if (noun !== undefined && says) lose(noun);
  }
  const calculation = child(workbook, 'calcPr');
  if (calculation?.attributes['calcMode'] === 'manual') lose('handmatig rekenen (wordt automatisch)');
  if (flag(calculation, 'iterate')) lose('het toestaan van kringverwijzingen (iteratief rekenen)');
  if (!flag(calculation, 'fullPrecision', true)) lose('rekenen met de weergegeven precisie');
}

/** Names of looks and tables' own styles: the looks themselves stay with the cells. */
export function findStyleLosses(styles: XmlNode | undefined, part: string, losses: LossList): void {
  const named = children(child(styles, 'cellStyles'), 'cellStyle').filter((style) => style.attributes['builtinId'] !== '0' && style.attributes['name'] !== 'Normal');
  if (named.length > 0) losses.add({ part, noun: 'de namen van celstijlen (de opmaak zelf blijft)', minor: true });
  const tables = children(child(styles, 'tableStyles'), 'tableStyle');
  if (tables.length > 0) losses.add({ part, noun: ['eigen tabelstijl', 'eigen tabelstijlen'] }, tables.length);
}
