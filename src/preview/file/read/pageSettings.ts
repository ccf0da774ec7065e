import type { PageSettings } from '../../workbookState';
import { decodeFileText } from '../xmlText';
import { child, flag, numeric, type XmlNode } from './xml';

/** What Excel gives a new sheet, in inches. */
const USUAL_MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7, header: 0.3, footer: 0.3 } as const;
const TEXTS = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'] as const;

function marginsOf(node: XmlNode | undefined): PageSettings['margins'] {
  const sides = Object.entries(USUAL_MARGINS).map(([side, usual]) => [side, numeric(node, side) ?? usual] as const);
  return sides.some(([side, inches]) => inches !== USUAL_MARGINS[side as keyof typeof USUAL_MARGINS]) ? Object.fromEntries(sides) : undefined;
}

function headerFooterOf(node: XmlNode | undefined): PageSettings['headerFooter'] {
  const texts = TEXTS.flatMap((name) => {
    const text = child(node, name)?.text ?? '';
    return text === '' ? [] : [[name, decodeFileText(text)] as const];
  });
  if (texts.length === 0) return undefined;
  return { ...Object.fromEntries(texts), ...(flag(node, 'differentOddEven') ? { differentOddEven: true } : {}), ...(flag(node, 'differentFirst') ? { differentFirst: true } : {}) };
}

/** How a sheet is printed, where that differs from a new sheet. */
export function readPageSettings(sheet: XmlNode): PageSettings | undefined {
  const setup = child(sheet, 'pageSetup');
  const options = child(sheet, 'printOptions');
  const fits = flag(child(child(sheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  const scale = numeric(setup, 'scale') ?? 100;
  const fitToHeight = numeric(setup, 'fitToHeight') ?? 1;
  const settings: PageSettings = {
    margins: marginsOf(child(sheet, 'pageMargins')),
    gridlines: flag(options, 'gridLines') || undefined,
    headings: flag(options, 'headings') || undefined,
    centerHorizontally: flag(options, 'horizontalCentered') || undefined,
    centerVertically: flag(options, 'verticalCentered') || undefined,
    scale: !fits && scale !== 100 ? scale : undefined,
    fitToHeight: fits && fitToHeight !== 0 ? fitToHeight : undefined,
    headerFooter: headerFooterOf(child(sheet, 'headerFooter')),
  };
  const said = Object.entries(settings).filter(([, value]) => value !== undefined);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
