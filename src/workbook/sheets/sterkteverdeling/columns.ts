import { componentIds } from '../../../model/strength/components';
import { phaseExtension } from '../../../model/strength/extension';
import { ftePerThousand } from '../../../model/strength/compute';
import { address } from '../../a1';
import type { BuildContext } from '../../context';
import { formats } from '../../sheetBuilder';
import { cellRef } from '../../tables/place';
import type { BerekeningGrid } from '../berekening/grid';
import { RoundingChoice } from './roundingChoice';

/** One column of `Sterkteverdeling`, with the engine's value beside the formula of a team row. */
export interface Column {
  readonly key: string;
  readonly header: string;
  readonly format: string;
  readonly width: number;
  /** Formula of a team row. */
  readonly team: (t: number, row: number) => string;
  readonly expected: (t: number) => number | string | undefined;
  /** Whether total rows add this column. */
  readonly adds: boolean;
}

/** The columns from left to right, the first one in column B. */
export function columnsOf(context: BuildContext, grid: BerekeningGrid): Column[] {
  const { result, inputs, layout } = context;
  const choice = new RoundingChoice(context, grid);
  const from = (key: string) => (t: number) => grid.outside(key, t);
  const local = (key: string, row: number) => `$${address(row, 2 + keys.indexOf(key))}`;
  const phases = (year: 'in2024' | 'in2025') => (t: number) => phaseExtension(result.extension[t] ?? 0, inputs.extension.shareIn2024)?.[year] ?? '';
  const blankable = (key: string) => (t: number) => `IF(ISNUMBER(${cellRef(layout.basisteams, key, t)}),${cellRef(layout.basisteams, key, t)},"")`;
  const keys = ['basis', 'hbvs', 'hbvsAfgerond', ...componentIds.map((_, c) => `cel${c}`), 'uitbreiding', 'hovj', 'amendement', 'uitbreidingTotaal', 'mutaties', 'nieuw', 'nieuwAfgerond', 'gedruktUitbreiding', 'gedruktSterkte', 'verschil', 'inwoners', 'perDuizend', 'in2024', 'in2025'];
  const columns: Column[] = [
    { key: 'basis', header: `HBVS+ ${inputs.baseYear}`, format: formats.fte, width: 11, team: from('basis'), expected: (t) => inputs.teams[t]?.hbvs, adds: true },
    { key: 'hbvs', header: 'HBVS+ scenario', format: formats.fte, width: 11, team: from('hbvs'), expected: (t) => result.hbvs[t], adds: true },
    { key: 'hbvsAfgerond', header: 'HBVS+ afgerond', format: formats.fte, width: 11, team: (t) => choice.hbvs(t).formula, expected: (t) => choice.hbvs(t).expected, adds: true },
    ...componentIds.map((id, c): Column => ({ key: `cel${c}`, header: `Waarvan ${id}`, format: formats.fte, width: 15, team: from(`cel${c}`), expected: (t) => result.allocation.cells[c]?.[t], adds: true })),
    { key: 'uitbreiding', header: 'Uitbreiding', format: formats.fte, width: 11, team: from('uitbreiding'), expected: (t) => result.extension[t], adds: true },
    { key: 'hovj', header: 'Kwaliteits-HOvJ', format: formats.fte, width: 11, team: from('hovj'), expected: (t) => result.hovj[t], adds: true },
    { key: 'amendement', header: 'Amendement', format: formats.fteChange, width: 14, team: from('amendement'), expected: (t) => result.amendment[t], adds: true },
    { key: 'uitbreidingTotaal', header: 'Uitbreiding totaal', format: '#,##0.000', width: 11, team: from('uitbreidingTotaal'), expected: (t) => result.extensionTotal[t], adds: true },
    { key: 'mutaties', header: 'Mutaties', format: formats.fteChange, width: 10, team: from('mutaties'), expected: (t) => result.mutations[t], adds: true },
    { key: 'nieuw', header: 'Nieuwe sterkte (onafgerond)', format: '#,##0.000', width: 13, team: from('nieuw'), expected: (t) => result.newStrength[t], adds: true },
    { key: 'nieuwAfgerond', header: 'Nieuwe sterkte', format: formats.fte, width: 11, team: (t) => choice.newStrength(t).formula, expected: (t) => choice.newStrength(t).expected, adds: true },
    { key: 'gedruktUitbreiding', header: 'Bijlage 1: uitbreiding', format: formats.fte, width: 11, team: blankable('gedruktUitbreiding'), expected: (t) => inputs.teams[t]?.printedExtension ?? '', adds: true },
    { key: 'gedruktSterkte', header: 'Bijlage 1: sterkte', format: formats.fte, width: 11, team: blankable('gedruktSterkte'), expected: (t) => inputs.teams[t]?.printedStrength ?? '', adds: true },
    {
      key: 'verschil',
      header: 'Verschil met bijlage 1',
      format: formats.fteChange,
      width: 11,
      team: (_t, row) => `IF(ISNUMBER(${local('gedruktSterkte', row)}),ROUND(${local('nieuwAfgerond', row)}-${local('gedruktSterkte', row)},1),"")`,
      expected: (t) => difference(choice.newStrength(t).expected ?? 0, inputs.teams[t]?.printedStrength ?? null),
      adds: false,
    },
    { key: 'inwoners', header: 'Inwoners', format: formats.whole, width: 11, team: from('inwNa'), expected: (t) => result.inhabitantsAfter[t], adds: true },
    { key: 'perDuizend', header: 'Fte per 1.000 inwoners', format: formats.perThousand, width: 11, team: from('perDuizend'), expected: (t) => ftePerThousand(result)[t] ?? 'n.v.t.', adds: false },
    { key: 'in2024', header: 'Uitbreiding in 2024', format: formats.fte, width: 11, team: from('in2024'), expected: phases('in2024'), adds: false },
    { key: 'in2025', header: 'Uitbreiding in 2025', format: formats.fte, width: 11, team: from('in2025'), expected: phases('in2025'), adds: false },
  ];
  return columns;
}

function difference(computed: number, printed: number | null): number | string {
  return printed === null ? '' : Math.round((computed - printed) * 10) / 10;
}
