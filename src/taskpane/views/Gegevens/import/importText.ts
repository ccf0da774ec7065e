import { serialToDate } from '../../../../workbook/dates';
import type { EmptyReason, ImportColumn, ImportRemark, PlannedColumn, SkipReason } from '../../../../workbook/import/plan';
import type { FileRefusal } from '../../../../workbook/import/types';
import { tableSpecs } from '../../../../workbook/tables/specs';
import type { TableSpec } from '../../../../workbook/tables/spec';
import { formatDate } from '../../../format/dates';
import { formatCount, formatDecimals, formatPlain } from '../../../format/numbers';
import '../../../i18n/cbsImportTexts';
import { t } from '../../../i18n/translate';

/** Names that are listed before they are counted. */
const MOST_NAMES = 6;
/** Bytes. */
export const MEGABYTE = 1_000_000;

/** "Aalten, Almelo en 4 meer". */
export function nameList(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${shown} ${t('cbs.more', { count: names.length - MOST_NAMES })}` : shown;
}

/** Header of a column as it stands on the sheet; null when the model has no such column. */
export function headerOf({ table, key }: ImportColumn): string | null {
  const spec: TableSpec = tableSpecs[table];
  return spec.columns.find((column) => column.key === key)?.header ?? null;
}

/** A value of a column as the sheet shows it. */
export function valueText({ key }: ImportColumn, value: number | null): string {
  if (value === null) return t('cbs.empty');
  if (key === 'peildatum') return formatDate(serialToDate(value));
  if (key === 'groei') return `${formatDecimals(value * 100, 2, true)}\u202f%`;
  return Number.isInteger(value) ? formatCount(value) : formatPlain(value);
}

/** Why cells of a column are not written, one sentence per reason. */
export function skipTexts({ skipped }: PlannedColumn): string[] {
  const groups = new Map<keyof typeof skipKeys, string[]>();
  for (const { name, reason } of skipped) {
    const key = skipKey(reason);
    groups.set(key, [...(groups.get(key) ?? []), withText(name, reason)]);
  }
  return [...groups].map(([key, names]) => t(skipKeys[key], { names: nameList(names) }));
}

const skipKeys = {
  formula: 'cbs.skip.formula',
  leeg: 'cbs.skip.leeg',
  onbekend: 'cbs.skip.onbekend',
  geheim: 'cbs.skip.geheim',
  unreadable: 'cbs.skip.unreadable',
  dubbelzinnig: 'cbs.skip.dubbelzinnig',
  absent: 'cbs.skip.absent',
  twice: 'cbs.skip.twice',
  partsMissing: 'cbs.skip.partsMissing',
  noSum: 'cbs.skip.noSum',
  outOfRange: 'cbs.skip.outOfRange',
} as const;

function skipKey(reason: SkipReason): keyof typeof skipKeys {
  if (reason.kind === 'missing') return reason.mark;
  return reason.kind === 'unreadable' && reason.why === 'dubbelzinnig' ? 'dubbelzinnig' : reason.kind;
}

function withText(name: string, reason: SkipReason): string {
  switch (reason.kind) {
    case 'unreadable':
      return t('cbs.skip.withText', { name, text: reason.text });
    case 'partsMissing':
    case 'noSum':
      return t('cbs.skip.withText', { name, text: reason.parts.join(', ') });
    case 'outOfRange':
      return t('cbs.skip.withText', { name, text: formatPlain(reason.value) });
    default:
      return name;
  }
}

const yearsText = (years: readonly number[]) => (years.length > 3 ? `${years[0]}-${years.at(-1)}` : years.join(', '));

/** Why a column stays as it is. */
export function leftText(key: string, reason: EmptyReason): string {
  switch (reason.code) {
    case 'noYear':
      return t('cbs.left.noYear', { year: String(reason.year), years: yearsText(reason.years) });
    case 'oneYear':
      return t('cbs.left.oneYear', { years: yearsText(reason.years) });
    case 'movesIncomplete':
      return t(`cbs.left.movesIncomplete.${reason.has}`);
    case 'otherThing':
      return t(`cbs.left.otherThing.${key === 'hrc' ? 'hrc' : key === 'gez' ? 'gez' : 'nwa'}`, { topic: topicText(reason.topic) });
    case 'splitUnknown':
      return t(reason.wards ? 'cbs.left.splitWards' : 'cbs.left.splitUnknown', { names: nameList(reason.municipalities) });
    case 'teamsIncomplete':
      return t('cbs.left.teamsIncomplete', { names: nameList(reason.teams) });
    case 'noFigures':
    case 'asked':
    case 'notInWorkbook':
      return t(`cbs.left.${reason.code}`);
    default:
      throw reason satisfies never;
  }
}

/** The last part of the path of a topic, without the running number of OData. */
export function topicText(title: string): string {
  return title.split(' + ').map((part) => (part.split(/[/|]/).at(-1) ?? part).replace(/_\d+$/, '')).join(' + ');
}

export function remarkText(remark: ImportRemark): string {
  switch (remark.code) {
    case 'provisional':
      return t('cbs.remark.provisional', { years: yearsText(remark.years) });
    case 'farOff':
      return t('cbs.remark.farOff', { names: nameList(remark.names) });
    case 'noWard':
      return t('cbs.remark.noWard', { name: remark.municipality, n: formatCount(remark.count) });
    default:
      throw remark satisfies never;
  }
}

export function refusalText(refusal: FileRefusal): string {
  switch (refusal.code) {
    case 'tooLarge':
      return t('cbs.refusal.tooLarge', { mb: formatPlain(refusal.bytes / MEGABYTE), most: formatPlain(refusal.most / MEGABYTE) });
    case 'tooManyRows':
      return t('cbs.refusal.tooManyRows', { rows: formatCount(refusal.rows), most: formatCount(refusal.most) });
    case 'noRegions':
    case 'noPeriods':
      return t(`cbs.refusal.${refusal.code}`, { columns: nameList(refusal.columns) });
    case 'noMunicipality':
      return t('cbs.refusal.noMunicipality', { regions: nameList(refusal.regions) });
    case 'empty':
    case 'notText':
    case 'noTopics':
      return t(`cbs.refusal.${refusal.code}`);
    default:
      throw refusal satisfies never;
  }
}
