import type { SheetContext } from './cells';
import type { Noun } from './losses';
import { attribute, below, child, children, flag, numeric, type XmlNode } from './xml';

/** What is read elsewhere, or says nothing that a saved file does not say too. */
const READ = new Set(
  ('sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr autoFilter mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks ' +
    'pageMargins pageSetup drawing legacyDrawing tableParts extLst printOptions headerFooter cellWatches').split(' '),
);

/** Elements of a sheet that are left out as a whole. */
const LOST: Readonly<Record<string, Noun>> = {
  sheetProtection: 'de beveiliging',
  protectedRanges: 'de beveiligde bereiken',
  scenarios: "de scenario's van Excel",
  rowBreaks: 'de vaste pagina-einden',
  colBreaks: 'de vaste pagina-einden',
  customSheetViews: 'de aangepaste weergaven',
  dataConsolidate: 'de consolidatie',
  sortState: 'de onthouden sortering',
  customProperties: 'eigen eigenschappen',
  ignoredErrors: 'het onderdrukken van foutmeldingen (groene hoekjes)',
  smartTags: 'infolabels',
  legacyDrawingHF: 'afbeeldingen in kop- of voettekst',
  drawingHF: 'afbeeldingen in kop- of voettekst',
  picture: 'de achtergrondafbeelding',
  oleObjects: 'ingesloten objecten',
  controls: 'besturingselementen',
  webPublishItems: 'publicatie als webpagina',
};

/** Of these the reader of the workbook notices little. */
const MINOR = new Set(['sortState', 'customProperties', 'ignoredErrors', 'smartTags', 'webPublishItems', 'customSheetViews']);

/** Extensions that are read (newer rules) or that are counted by their parts. */
const READ_EXTENSIONS = new Set(['conditionalFormattings', 'dataValidations', 'slicerList', 'timelineRefs', 'id']);

/** What a sheet's own elements say that a saved file will not. */
export function findSheetLosses(sheet: XmlNode, context: SheetContext): void {
  const lose = (noun: Noun, minor = false, count = 1): void => context.losses.add({ part: context.part, sheet: context.name, noun, minor }, count);
  for (const { name } of sheet.children) {
    const noun = LOST[name];
    if (noun !== undefined) lose(noun, MINOR.has(name));
    else if (!READ.has(name)) lose(`onderdeel <${name}>`);
  }
  const view = below(child(sheet, 'sheetViews'), 'sheetView')[0];
  if (flag(view, 'rightToLeft') || flag(view, 'showFormulas') || !flag(view, 'showZeros', true) || !flag(view, 'showRowColHeaders', true) || (view?.attributes['view'] ?? 'normal') !== 'normal') lose('instellingen van de weergave');
  if (/^split/.test(child(view, 'pane')?.attributes['state'] ?? (child(view, 'pane') ? 'split' : ''))) lose('de splitsing van het venster');
  const format = child(sheet, 'sheetFormatPr');
  if (flag(format, 'customHeight')) lose('de standaardhoogte van rijen');
  if (flag(format, 'zeroHeight')) lose('het verbergen van alle lege rijen');
  findPrintLosses(sheet, lose);
  if (children(child(sheet, 'autoFilter'), 'filterColumn').length > 0) lose('het ingestelde filter (verborgen rijen blijven verborgen)');
  for (const extension of children(child(sheet, 'extLst'), 'ext').flatMap((ext) => ext.children)) {
    if (extension.name === 'sparklineGroups') lose(['sparkline', 'sparklines'], false, below(extension, 'sparkline').length);
    else if (extension.name === 'ignoredErrors') lose(LOST['ignoredErrors'] ?? '', true);
    else if (!READ_EXTENSIONS.has(extension.name)) lose(`uitbreiding <${extension.name}>`, true);
  }
  if (attribute(child(sheet, 'sheetPr'), 'filterMode') === undefined && flag(child(sheet, 'sheetPr'), 'transitionEvaluation')) lose('rekenen zoals Lotus 1-2-3');
}

function findPrintLosses(sheet: XmlNode, lose: (noun: Noun, minor?: boolean) => void): void {
  const setup = child(sheet, 'pageSetup');
  const fits = flag(child(child(sheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  if ((fits && (numeric(setup, 'fitToWidth') ?? 1) !== 1) || ![1, 9].includes(numeric(setup, 'paperSize') ?? 1)) lose('de afdrukinstellingen (papierformaat, aantal pagina’s breed)');
}
