import { absolute, onSheet } from '../a1';
import { errorName } from '../errorValues';
import { lookedUp } from './formulas';

/** What the column Stand of `Koppelingen` says, by what is found. */
export const stands = {
  inOrder: 'in orde',
  keysGone: 'verbroken: de kolom met de namen is verwijderd',
  valuesGone: 'verbroken: de gekoppelde kolom is verwijderd',
  rowsGone: 'verbroken: niet alle namen staan nog in uw blad',
  noNumber: 'verbroken: niet elke cel bevat een getal',
  keysTwice: 'controleer: een naam staat twee keer in uw blad',
  headerChanged: 'controleer: boven de kolom staat een andere kop',
} as const;
export type Stand = keyof typeof stands;

/** What a link is, as far as its Stand needs it. */
export interface StandOf {
  /** Defined names of the values and of the keys. */
  readonly id: string;
  readonly keys: string;
  readonly header: string;
  /** What the formulas look up. */
  readonly lookedUp: readonly (string | number)[];
  /** The cells of the model that follow: "Basisteams!$C$15:$C$41". */
  readonly cells: string;
}

/** The formula of Stand, with "=": native functions only, so that it says the same without the add-in. What is worst is said first. */
export function standFormula({ id, keys, header, lookedUp: names, cells }: StandOf): string {
  const list = `{${names.map(lookedUp).join(',')}}`;
  const checks: readonly (readonly [test: string, stand: Stand])[] = [
    [`ISERROR(ROWS(${keys}))`, 'keysGone'],
    [`ISERROR(ROWS(${id}))`, 'valuesGone'],
    ...(names.length > 0 ? ([[`SUMPRODUCT(--(COUNTIF(${keys},${list})=0))>0`, 'rowsGone']] as const) : []),
    [`SUMPRODUCT(--ISERROR(${cells}))>0`, 'noNumber'],
    [`SUMPRODUCT(ISTEXT(${cells})*(LEN(${cells})>0))>0`, 'noNumber'],
    ...(names.length > 0 ? ([[`SUMPRODUCT(--(COUNTIF(${keys},${list})>1))>0`, 'keysTwice']] as const) : []),
    ...(header === '' ? [] : ([[`INDEX(${id},1)&""<>${lookedUpText(header)}`, 'headerChanged']] as const)),
  ];
  return `=${checks.reduceRight((otherwise, [test, stand]) => `IF(${test},"${stands[stand]}",${otherwise})`, `"${stands.inOrder}"`)}`;
}

/** Compared as it is: nothing in it is a pattern. */
const lookedUpText = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** What a cell of the column Stand says; null for a text that is none of them, an error or nothing. */
export function standOf(value: unknown): Stand | null {
  if (typeof value !== 'string' || errorName(value) !== null) return null;
  return (Object.keys(stands) as Stand[]).find((stand) => stands[stand] === value) ?? null;
}

/** "Basisteams!$C$15:$C$41" of a column of a table on a sheet; rows and columns from 1. */
export function tableColumn(sheet: string, column: number, top: number, bottom: number): string {
  return onSheet(sheet, `${absolute(top, column)}:${absolute(bottom, column)}`);
}
