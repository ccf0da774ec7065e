import { attributeOf, childOf, childrenOf, prefixOf, rootOf, tagOf, textOf, withAttribute, type Span } from './markup';
import { Splices } from './splices';

/** The elements of a sheet in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells ' +
  'phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors ' +
  'smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** A sheet part whose elements are replaced one at a time. */
export class SheetElements {
  readonly root: Span;
  readonly prefix: string;
  readonly splices: Splices;
  private readonly found: readonly Span[];

  constructor(readonly xml: string) {
    this.root = rootOf(xml);
    this.prefix = prefixOf(xml, this.root);
    this.splices = new Splices(xml);
    this.found = childrenOf(xml, this.root);
  }

  get(name: string): Span | undefined {
    return this.found.find((span) => span.name === name);
  }

  all(name: string): Span[] {
    return this.found.filter((span) => span.name === name);
  }

  /** Puts a text where the element belongs, in place of what is there. */
  put(name: string, text: string): void {
    const old = this.get(name);
    if (old) this.splices.replace(old.start, old.end, text);
    else this.insert(name, text);
  }

  /** Adds a text before everything that comes later in the schema. */
  insert(name: string, text: string): void {
    const later = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
    this.splices.insert(this.found.find((span) => later.has(span.name))?.start ?? this.root.close, text);
  }
}

/** Another look for the view: frozen rows and columns, grid lines. @param carrier a sheet that says it, without prefix */
export function putView(sheet: SheetElements, carrier: string, changed: { readonly freeze: boolean; readonly gridlines: boolean }): void {
  const views = sheet.get('sheetViews');
  const view = views && childOf(sheet.xml, views, 'sheetView');
  const wanted = childOf(carrier, childOf(carrier, rootOf(carrier), 'sheetViews'), 'sheetView');
  if (!wanted) return;
  if (!view) {
    sheet.insert('sheetViews', `<${sheet.prefix}sheetViews>${plainView(textOf(carrier, wanted)).replace(/<(\/?)(?=[A-Za-z])/g, `<$1${sheet.prefix}`)}</${sheet.prefix}sheetViews>`);
    return;
  }
  const old = tagOf(sheet.xml, view);
  const shown = attributeOf(tagOf(carrier, wanted), 'showGridLines');
  const tag = changed.gridlines ? withAttribute(old, 'showGridLines', shown === '0' || shown === 'false' ? 0 : undefined) : old;
  if (!changed.freeze) {
    sheet.splices.replace(view.start, view.inside, tag);
    return;
  }
  const pane = childOf(carrier, wanted, 'pane');
  const kept = childrenOf(sheet.xml, view).filter((span) => span.name !== 'pane' && span.name !== 'selection').map((span) => textOf(sheet.xml, span));
  const written = pane ? textOf(carrier, pane).replace(/<(\/?)(?=[A-Za-z])/g, `<$1${sheet.prefix}`) : '';
  sheet.splices.replace(view.start, view.end, `${tag.replace(/\s*\/>$/, '>')}${written}${kept.join('')}</${sheet.prefix}sheetView>`);
}

/** A view of another workbook is not the one in front here. */
function plainView(view: string): string {
  return view.replace(/\stabSelected="[^"]*"/, '');
}

/** The colour of the sheet's tab and whether it is printed to fit, in `sheetPr`. */
export function putProperties(sheet: SheetElements, changes: { readonly tabColor?: string | null; readonly fitToPage?: boolean }): void {
  const { prefix, xml } = sheet;
  const old = sheet.get('sheetPr');
  const items = new Map(old ? childrenOf(xml, old).map((span) => [span.name, textOf(xml, span)]) : []);
  if (changes.tabColor === null) items.delete('tabColor');
  else if (changes.tabColor !== undefined) items.set('tabColor', `<${prefix}tabColor rgb="FF${changes.tabColor.replace('#', '').toUpperCase()}"/>`);
  if (changes.fitToPage !== undefined) items.set('pageSetUpPr', withAttribute(items.get('pageSetUpPr') ?? `<${prefix}pageSetUpPr/>`, 'fitToPage', changes.fitToPage ? 1 : undefined));
  const inside = ['tabColor', 'outlinePr', 'pageSetUpPr'].map((name) => items.get(name) ?? '').join('');
  const tag = (old ? tagOf(xml, old) : `<${prefix}sheetPr>`).replace(/\s*\/>$/, '>');
  sheet.put('sheetPr', `${tag}${inside}</${prefix}sheetPr>`);
}
