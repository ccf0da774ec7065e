import { namedCells } from '../../workbook/link/names';
import type { DefinedNames, SourceValues } from '../../workbook/link/status';
import { isOfficeError } from '../run';

/** The cells of the user that these defined names stand for; a name that stands for none is left out. One sync. */
export async function readSources(ids: readonly string[], names: DefinedNames): Promise<SourceValues> {
  const sound = ids.filter((id) => namedCells(names.get(id.toLowerCase()) ?? '') !== null);
  if (sound.length === 0) return new Map();
  try {
    return await Excel.run(async (context) => {
      const ranges = sound.map((id) => ({ id, range: context.workbook.names.getItem(id).getRange().load('values') }));
      await context.sync();
      return new Map(ranges.map(({ id, range }): [string, unknown[][]] => [id.toLowerCase(), range.values]));
    });
  } catch (error) {
    // They only serve to point at a cell of the user: without them the messages point at the model's.
    if (isOfficeError(error)) return new Map();
    throw error;
  }
}
