import { strFromU8, unzipSync } from 'fflate';
import type { SheetState, WorkbookState } from '../../workbookState';
import { packageOf, type Package } from '../read/package';
import { writeXlsx } from '../writeXlsx';
import { graftStyles, renumberStyles, type GraftedStyles } from './graftStyles';
import { attributeOf, childrenOf, rootOf, tagOf, textOf, withAttribute } from './markup';
import { relationsPath, type PartSet } from './partSet';
import { Splices } from './splices';
import type { StyleParts } from './styleParts';

/** A workbook with the sheets that this product writes, from which they are taken over. */
export class SheetSource {
  private constructor(
    private readonly file: Package,
    private readonly strings: readonly string[],
    private readonly styles: GraftedStyles,
  ) {}

  /** Writes the sheets and adds their looks to the styles of the file they go to. */
  static async of(sheets: readonly SheetState[], base: WorkbookState['defaultFont'], styles: StyleParts): Promise<SheetSource> {
    const written = await writeXlsx({ sheets: sheets.map((sheet) => ({ ...sheet, visibility: 'visible' })), names: [], properties: {}, ...(base ? { defaultFont: base } : {}) });
    const parts = new Map(Object.entries(unzipSync(written)));
    const text = (path: string): string => strFromU8(parts.get(path) ?? new Uint8Array());
    const strings = text('xl/sharedStrings.xml');
    const root = strings === '' ? undefined : rootOf(strings);
    const items = root ? childrenOf(strings, root, 'si').map((item) => strings.slice(item.inside, item.close)) : [];
    return new SheetSource(packageOf(parts, ''), items, graftStyles(styles, text('xl/styles.xml')));
  }

  /** A sheet as it stands in the file it goes to: texts in their cells, looks by that file's numbers, no tab in front. */
  xml(index: number): string {
    const text = this.file.text(sheetPath(index)) ?? '';
    const inline = text.replace(/<c ([^>]*?)t="s"([^>]*)><v>(\d+)<\/v><\/c>/g, (_, before: string, after: string, number: string) => `<c ${before}t="inlineStr"${after}><is>${this.strings[Number(number)] ?? ''}</is></c>`);
    return renumberStyles(inline.replace(/(<sheetView [^>]*?)\stabSelected="1"/, '$1').replace('<sheetView tabSelected="1"', '<sheetView'), this.styles);
  }

  /**
   * Puts a sheet into a file, with its tables, drawings and charts under paths of their own.
   * @param path where it goes; absent: a new path
   * @returns its path
   */
  put(index: number, parts: PartSet, path = parts.freePath('xl/worksheets/sheet.xml')): string {
    const types = new Map<string, string>(parts.has(path) ? [] : [[path, this.file.contentType(sheetPath(index))]]);
    parts.put(path, this.xml(index));
    this.carryRelations(sheetPath(index), path, parts, types, new Map());
    parts.declare(types);
    return path;
  }

  private carryRelations(from: string, to: string, parts: PartSet, types: Map<string, string>, moved: Map<string, string>): void {
    const xml = this.file.text(relationsPath(from));
    if (xml === undefined) {
      parts.remove(relationsPath(to));
      return;
    }
    const related = this.file.relations(from);
    const splices = new Splices(xml);
    for (const item of childrenOf(xml, rootOf(xml))) {
      const relation = related.find(({ id }) => id === attributeOf(tagOf(xml, item), 'Id'));
      if (!relation || relation.external) continue;
      const known = moved.get(relation.target) ?? parts.freePath(relation.target);
      splices.replace(item.start, item.end, withAttribute(textOf(xml, item), 'Target', `/${known}`));
      if (moved.has(relation.target)) continue;
      moved.set(relation.target, known);
      parts.put(known, this.partText(relation.target, parts));
      types.set(known, this.file.contentType(relation.target));
      this.carryRelations(relation.target, known, parts, types, moved);
    }
    parts.put(relationsPath(to), splices.apply());
  }

  /** Tables have a number that must be theirs alone. */
  private partText(path: string, parts: PartSet): string {
    const text = this.file.text(path) ?? '';
    if (!/^xl\/tables\//.test(path)) return text;
    const used = parts.paths.filter((item) => /^xl\/tables\/[^/]+\.xml$/i.test(item)).map((item) => Number(attributeOf(tagOf(parts.text(item), rootOf(parts.text(item))), 'id') ?? 0));
    const root = rootOf(text);
    return text.slice(0, root.start) + withAttribute(text.slice(root.start, root.inside), 'id', Math.max(0, ...used) + 1) + text.slice(root.inside);
  }
}

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}
