import type { ReactElement } from 'react';
import { formatDate } from '../format/dates';
import { t } from '../i18n/translate';
import type { Reference } from '../state/reference';
import type { CellTable } from './cellTable';

/** What a chart or table gives when it is copied. */
export interface CopySource {
  readonly title: string;
  /** Unit and measure, under the title. */
  readonly subtitle: string;
  /** Where it comes from: the last line of the picture. */
  readonly source: string;
  readonly cells: () => CellTable;
  /** Absent: the picture is the table itself. */
  readonly drawing?: () => Drawing;
}

/** Something drawn, to be put in a frame with title and source. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: ReactElement;
}

/** "Bron: Sterktewijzer, MJBP 2024-2027, HBVS+ 2023; scenario “Groei Zwolle”; 24-11-2026" */
export function sourceLine(baseYear: number, scenario: string, reference: Reference | null): string {
  const name = scenario === '' ? t('results.copy.base') : t('results.copy.scenario', { name: scenario });
  const against = reference?.scenario ? `, ${t('results.copy.against', { name: reference.scenario.name })}` : '';
  return t('results.copy.source', { plan: t('results.copy.plan', { year: String(baseYear) }), scenario: `${name}${against}`, date: formatDate(new Date().toISOString().slice(0, 10)) });
}
