import { useEffect, useRef, useState } from 'react';
import type { FormEvent, RefObject } from 'react';
import type { Co2Inputs } from '../../../model/co2/inputs';
import { t } from '../../i18n/translate';
import { usePaneStore } from '../../state/paneContext';
import { readYear, unitsOf } from './newRow';
import { addEdits, changeEdits, removeEdits, rowsOf, see, yearFault } from './rowDraft';
import type { RowDraft, RowKind, Seen } from './rowDraft';

/** Where a form begins: a row to change, or a category and year of a new one. */
export type RowStart = { readonly row: number } | { readonly category: number; readonly year: number; readonly unit?: string };

/** The state of a form for rows of a category and year, and what it can do. */
export interface RowForm<D extends RowDraft> {
  readonly category: number;
  /** As typed. */
  readonly year: string;
  readonly yearValue: number | null;
  readonly draft: D;
  /** Of the row that is changed; null: a new one. */
  readonly row: number | null;
  /** Rows that the category has in the year. */
  readonly rows: readonly number[];
  /** "aardgas 2023" */
  readonly name: string;
  /** What is wrong, once somebody tried to save. */
  readonly fault: (field: string) => string | null;
  /** What was done last, for who hears it too. */
  readonly done: string;
  /** The field that the form begins with. */
  readonly first: RefObject<HTMLSelectElement>;
  readonly set: (part: Partial<D>) => void;
  readonly move: (category: number, year: string) => void;
  readonly take: (row: number | null) => void;
  readonly save: (event: FormEvent) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export function useRowForm<D extends RowDraft>(inputs: Co2Inputs, kind: RowKind<D>, start: RowStart): RowForm<D> {
  const store = usePaneStore();
  const first = useRef<HTMLSelectElement>(null);
  const own = 'row' in start ? (kind.rows(inputs)[start.row] ?? { category: 0, year: inputs.startYear }) : start;
  const [category, setCategory] = useState(own.category);
  const [year, setYear] = useState(String(own.year));
  const [seen, setSeen] = useState<Seen<D> | null>(() => ('row' in start ? see(kind, inputs, start.row) : null));
  const [draft, setDraft] = useState<D>(() => seen?.shown ?? { ...kind.blank(inputs, own.category, null), ...('unit' in start && { unit: start.unit }) });
  /** Faults are said once somebody tried to save. */
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState('');
  useEffect(() => {
    first.current?.scrollIntoView?.({ block: 'center' });
    first.current?.focus();
  }, []);
  const yearValue = readYear(year);
  const rows = rowsOf(kind, inputs, category, yearValue);
  // A row that is gone in the meantime is a new one again.
  const current = seen !== null && rows.includes(seen.row) ? seen : null;
  const categoryName = inputs.categories[category]?.name ?? '';
  const name = `${categoryName} ${yearValue ?? year}`;
  const faults: Readonly<Record<string, string | null>> = { year: yearFault(year), ...kind.faults(draft, inputs, { category, year: yearValue, row: current?.row ?? null }) };
  const show = (next: Seen<D> | null, shown: D) => {
    setSeen(next);
    setDraft(shown);
    setTried(false);
  };
  const take = (row: number | null, of = category) => {
    const next = row === null ? null : see(kind, inputs, row);
    show(next, next?.shown ?? kind.blank(inputs, of, draft));
  };
  const move = (toCategory: number, toYear: string) => {
    setCategory(toCategory);
    setYear(toYear);
    const [found] = rowsOf(kind, inputs, toCategory, readYear(toYear));
    if (found !== undefined || current !== null) take(found ?? null, toCategory);
    else if (toCategory !== category) setDraft({ ...draft, unit: unitsOf(inputs, toCategory)[0] ?? '' });
  };
  const finish = (said: string, next: Seen<D> | null, shown: D) => {
    setDone(said);
    show(next, shown);
    first.current?.focus();
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setDone('');
    setTried(true);
    if (yearValue === null || Object.values(faults).some((fault) => fault !== null)) return;
    if (current === null) {
      if (await store.edit(addEdits(kind, draft, categoryName, yearValue))) finish(t('co2.form.added', { name }), null, { ...draft, amount: '' });
      return;
    }
    const edits = changeEdits(kind, draft, current);
    if (edits.length === 0) return setDone(t('co2.form.unchanged'));
    if (await store.edit(edits)) finish(t('co2.form.changed', { name }), { row: current.row, cells: { ...current.cells, ...kind.contents(draft) }, shown: draft }, draft);
  };
  const remove = async () => {
    if (current === null || yearValue === null) return;
    if (await store.edit(removeEdits(kind, current, categoryName, yearValue))) finish(t('co2.form.removed', { name }), null, kind.blank(inputs, category, draft));
  };
  return { category, year, yearValue, draft, row: current?.row ?? null, rows, name, fault: (field) => (tried ? (faults[field] ?? null) : null), done, first, set: (part) => setDraft({ ...draft, ...part }), move, take, save, remove };
}
