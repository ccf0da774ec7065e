import type { Package } from './package';
import { RefusedFile } from './refusedFile';

/**
 * The path of the workbook part, by the file's own relations and content types, not by its name.
 * @throws RefusedFile macros (also when renamed to .xlsx), binary, noWorkbook
 */
export function findWorkbook(file: Package, fileName: string): string {
  const path = file.relations('').find((relation) => relation.kind === 'officeDocument' && !relation.external)?.target;
  const types = file.paths.map((part) => file.contentType(part).toLowerCase());
  if (types.some((type) => type.includes('sheet.binary'))) throw new RefusedFile('binary', fileName);
  const macros = types.some((type) => type.includes('macroenabled') || type.includes('vbaproject')) || file.paths.some((part) => /(^|\/)vbaproject\.bin$/i.test(part));
  if (macros) throw new RefusedFile('macros', fileName);
  if (path === undefined || !file.has(path)) throw new RefusedFile('noWorkbook', fileName);
  if (!file.contentType(path).includes('spreadsheetml')) throw new RefusedFile('noWorkbook', fileName);
  return path;
}
