import { useState } from 'react';
import { noAnswers } from '../../../../workbook/import/plan';
import type { ImportAnswers, ImportPlan } from '../../../../workbook/import/plan';
import type { planImport } from '../../../../workbook/import/planImport';
import type { CbsFile } from '../../../../workbook/import/readFile';
import { acceptedColumns, requestOf } from '../../../../workbook/import/request';
import type { ImportTarget } from '../../../../workbook/import/target';
import type { FileRefusal } from '../../../../workbook/import/types';
import { usePaneStore } from '../../../state/paneContext';

/** A file whose plan the user looks at. */
export interface OpenFile {
  readonly kind: 'plan';
  readonly file: CbsFile;
  readonly target: ImportTarget;
  readonly answers: ImportAnswers;
  /** Columns that the user leaves out. */
  readonly off: ReadonlySet<string>;
  readonly plan: ImportPlan;
  /** The last attempt to write was refused. */
  readonly refused: boolean;
  readonly planWith: typeof planImport;
}

export type ImportStep =
  | { readonly kind: 'idle' | 'noModel' }
  | { readonly kind: 'reading'; readonly name: string }
  /** The workbook or the file could not be read at all. */
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: FileRefusal }
  | OpenFile
  | { readonly kind: 'done'; readonly name: string; readonly cells: number };

/** Reads a file, plans it with the user's answers and writes what is accepted. */
export function useImport() {
  const store = usePaneStore();
  const [step, setStep] = useState<ImportStep>({ kind: 'idle' });

  const open = async (chosen: File) => {
    setStep({ kind: 'reading', name: chosen.name });
    try {
      await show(chosen);
    } catch (error) {
      setStep({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  };

  const show = async (chosen: File) => {
    const [{ readCbsFile }, { planImport: planWith }, target] = await Promise.all([import('../../../../workbook/import/readFile'), import('../../../../workbook/import/planImport'), store.importTarget()]);
    if (!target) return setStep({ kind: 'noModel' });
    const read = readCbsFile(chosen.name, new Uint8Array(await chosen.arrayBuffer()), target.municipalities);
    if (!read.ok) return setStep({ kind: 'refused', name: chosen.name, refusal: read.refusal });
    setStep({ kind: 'plan', file: read.value, target, answers: noAnswers, off: new Set(), plan: planWith(read.value, target, noAnswers, new Date().getFullYear()), refused: false, planWith });
  };

  const answer = (current: OpenFile, change: Partial<ImportAnswers>) => {
    const answers = { ...current.answers, ...change };
    setStep({ ...current, answers, plan: current.planWith(current.file, current.target, answers, new Date().getFullYear()) });
  };

  const choose = (current: OpenFile, id: string, on: boolean) => {
    const off = new Set(current.off);
    if (on) off.delete(id);
    else off.add(id);
    setStep({ ...current, off });
  };

  const write = async (current: OpenFile) => {
    const { file, plan, off } = current;
    const cells = acceptedColumns(plan, off).reduce((sum, column) => sum + column.cells.length, 0);
    const written = await store.importFigures(requestOf(file, plan, off));
    setStep(written ? { kind: 'done', name: file.name, cells } : { ...current, refused: true });
  };

  return { step, open, answer, choose, write, reset: () => setStep({ kind: 'idle' }) };
}
