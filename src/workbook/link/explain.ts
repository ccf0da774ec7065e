import type { InputProblem, Place } from '../problems';
import type { RawModel } from '../read/rawTable';
import { followingCells } from './linkedCells';
import type { FollowingCell } from './linkedCells';
import type { LinkFault, LinkInWorkbook } from './links';
import { linksOf, placeOf, sourceCell } from './status';
import type { DefinedNames, SourceValues } from './status';

/** What is wrong with a value, wherever it stands: the same words hold for the user's cell. */
const movable: ReadonlySet<InputProblem['code']> = new Set(['empty', 'textNumber', 'notANumber', 'negative', 'outOfRange', 'notWhole']);

/** Problems that a broken link or the user's cell behind it explains: said once per link, or at that cell, instead of at the formula. */
export function explainLinks(problems: readonly InputProblem[], model: RawModel, names: DefinedNames, sources: SourceValues = new Map()): InputProblem[] {
  const cells = new Map(followingCells(model).map((cell) => [textOf(cell.place), cell]));
  if (cells.size === 0) return [...problems];
  const links = new Map(linksOf(model, names, sources).map((link) => [link.id.toLowerCase(), link]));
  const told = new Set<string>();
  return problems.flatMap((problem): InputProblem[] => {
    const cell = cells.get(textOf(problem.place));
    const link = cell && links.get(cell.id.toLowerCase());
    if (!cell || !link) return [problem];
    const gone = link.faults.find((fault) => fault.code === 'nameGone' || fault.code === 'cellsGone');
    if (gone && problem.code === 'errorValue') {
      if (told.has(link.id)) return [];
      told.add(link.id);
      return [goneProblem(gone, cell, link, names)];
    }
    const fault = link.faults.find((candidate) => 'cell' in candidate && textOf(candidate.cell) === textOf(cell.place));
    if (problem.code === 'errorValue') return [fault ? errorProblem(fault, cell, link, names) : problem];
    const { place } = sourceCell(cell, names, sources);
    return [movable.has(problem.code) && place ? { ...problem, place } : problem];
  });
}

/** Links that something is known to be wrong with, or cells that follow and are wrong: their sources must be read to say where. */
export function sourcesToRead(problems: readonly InputProblem[], model: RawModel, links: readonly LinkInWorkbook[]): string[] {
  const wrong = new Set(problems.map((problem) => textOf(problem.place)));
  const cells = followingCells(model).filter((cell) => wrong.has(textOf(cell.place)));
  const named = cells.flatMap((cell) => [cell.id, cell.keys]);
  return [...new Set([...named, ...links.filter((link) => link.faults.some((fault) => fault.code === 'headerChanged')).map((link) => link.id)])];
}

function goneProblem(fault: LinkFault, cell: FollowingCell, link: LinkInWorkbook, names: DefinedNames): InputProblem {
  const of = fault.code === 'nameGone' || fault.code === 'cellsGone' ? fault.of : 'waarden';
  const name = of === 'sleutel' ? cell.keys : cell.id;
  // What is left of the link on the user's sheet shows where to look; else the first cell of the model that lost its value.
  const place = placeOf(names, of === 'sleutel' ? cell.id : cell.keys) ?? cell.place;
  return { code: 'linkGone', place, column: link.header, from: link.from, name, nameDeleted: fault.code === 'nameGone', keys: of === 'sleutel', count: link.cells };
}

function errorProblem(fault: LinkFault, cell: FollowingCell, link: LinkInWorkbook, names: DefinedNames): InputProblem {
  const about = { cell: cell.place, column: link.header, row: cell.row, from: link.from };
  if (fault.code === 'rowGone') return { code: 'linkRowGone', place: placeOf(names, cell.keys) ?? cell.place, ...about, key: fault.key };
  if (fault.code === 'noNumber') return { code: 'linkNoNumber', place: fault.place ?? cell.place, ...about, found: fault.found };
  throw new Error(`fault ${fault.code} is not about a cell`);
}

const textOf = ({ sheet, range }: Place) => `${sheet}!${range ?? ''}`;
