import type { Co2Inputs } from '../../../model/co2/inputs';
import { ink } from '../../charts/chartInk';
import type { Cell, CellTable } from '../../copy/cellTable';
import type { CopySource, Drawing } from '../../copy/copySource';
import { formatDate } from '../../format/dates';
import { t } from '../../i18n/translate';
import type { ForecastMethod } from './answer';
import { PathChart } from './PathChart';
import { KEY_WIDTH, PathKey } from './pathLines';
import type { PathRow } from './pathRows';
import { pathScale } from './pathScale';

type Key = Exclude<keyof PathRow, 'year'>;

/** Columns of the table, without those that are empty in every year. */
export function pathColumns(rows: readonly PathRow[], reading: Co2Inputs['reading'], method: ForecastMethod): { readonly key: Key; readonly header: string }[] {
  const columns: { key: Key; header: string }[] = [
    { key: 'path', header: t('co2.path.path', { reading }) },
    { key: 'actual', header: t('co2.path.actual') },
    { key: 'forecast', header: t('co2.path.forecast', { method: t(`co2.path.methods.${method}`) }) },
    { key: 'low', header: t('co2.path.low') },
    { key: 'high', header: t('co2.path.high') },
    { key: 'measures', header: t('co2.path.measures') },
  ];
  return columns.filter(({ key }) => rows.some((row) => row[key] !== null));
}

export function pathCells(rows: readonly PathRow[], reading: Co2Inputs['reading'], method: ForecastMethod, note: string): CellTable {
  const columns = pathColumns(rows, reading, method);
  const cell = (value: number | null): Cell => (value === null ? null : { value, decimals: 0 });
  return { header: [t('co2.path.year'), ...columns.map(({ header }) => header)], rows: rows.map((row) => [String(row.year), ...columns.map(({ key }) => cell(row[key]))]), note };
}

interface PathCopyFacts {
  readonly inputs: Co2Inputs;
  readonly rows: readonly PathRow[];
  readonly method: ForecastMethod;
  /** The answer in a few words: the title of the picture. */
  readonly title: string;
  readonly label: string;
  /** There are figures of the user in it. */
  readonly own: boolean;
}

export function pathCopySource({ inputs, rows, method, title, label, own }: PathCopyFacts): CopySource {
  const { reading, figures, targetYear } = inputs;
  const source = t(own ? 'co2.path.source' : 'co2.path.sourcePlan', { reading, date: formatDate(new Date().toISOString().slice(0, 10)) });
  return {
    title,
    subtitle: t('co2.path.subtitle', { unit: pathScale(rows).unit, scope: t(`co2.scope.${figures}`), reading }),
    source,
    cells: () => pathCells(rows, reading, method, `${label} ${t('co2.path.subtitle', { unit: t('co2.unit'), scope: t(`co2.scope.${figures}`), reading })}`),
    drawing: () => pathDrawing(rows, targetYear, label, pathColumns(rows, reading, method)),
  };
}

const WIDTH = 620;
const HEIGHT = 300;

function pathDrawing(rows: readonly PathRow[], targetYear: number, label: string, columns: ReturnType<typeof pathColumns>): Drawing {
  const lines = columns.flatMap(({ key, header }) => (key === 'low' || key === 'high' ? [] : [{ series: key, header }]));
  return {
    width: WIDTH,
    height: HEIGHT + 24,
    content: (
      <>
        <PathChart rows={rows} targetYear={targetYear} label={label} width={WIDTH} height={HEIGHT} />
        {lines.map(({ header, series }, i) => (
          <g key={header} transform={`translate(${i * (WIDTH / lines.length)} ${HEIGHT + 14})`}>
            <g transform="translate(0 -4)"><PathKey series={series} /></g>
            <text x={KEY_WIDTH + 6} fontSize={12} style={{ fill: ink.quiet }}>{header}</text>
          </g>
        ))}
      </>
    ),
  };
}
