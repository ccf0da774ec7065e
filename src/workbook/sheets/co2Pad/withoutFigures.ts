import type { Co2Inputs } from '../../../model/co2/inputs';
import type { Co2Result } from '../../../model/co2/result';
import type { Layout } from '../../layout';
import { cellRef, columnRef } from '../../tables/place';
import { answer } from './refs';

const ADVICE = 'telt als niet aanwezig; vul 0 in als dat klopt: ';

/** How many categories, offsets aside, have no figure in any year; 0 as long as there is no figure at all. */
export function withoutFiguresCount(layout: Layout): string {
  const { co2Categorieen, co2Verbruik } = layout;
  const [name, offset, used] = [columnRef(co2Categorieen, 'categorie'), columnRef(co2Categorieen, 'compensatie'), columnRef(co2Verbruik, 'categorie')];
  return `IF(COUNT(${columnRef(co2Verbruik, 'jaar')})=0,0,SUMPRODUCT((${name}<>"")*(${offset}<>"ja")*(COUNTIF(${used},${name})=0)))`;
}

/** Their names, and what to do. */
export function withoutFiguresNote(layout: Layout, inputs: Co2Inputs, { remarks }: Co2Result): { readonly text: string; readonly expected: string } {
  const { co2Categorieen, co2Verbruik } = layout;
  const names = Array.from({ length: co2Categorieen.rows }, (_, c) => {
    const [name, offset] = [cellRef(co2Categorieen, 'categorie', c), cellRef(co2Categorieen, 'compensatie', c)];
    return `IF(OR(${name}="",${offset}="ja",COUNTIF(${columnRef(co2Verbruik, 'categorie')},${name})>0),"",", "&${name})`;
  });
  const without = remarks.flatMap((remark) => (remark.code === 'categoryWithoutFigures' ? remark.categories : []));
  return {
    text: `IF(${answer('zonderCijfers')}=0,"","${ADVICE}"&MID(${names.join('&')},3,999))`,
    expected: without.length === 0 ? '' : `${ADVICE}${without.map((c) => inputs.categories[c]?.name ?? '').join(', ')}`,
  };
}
