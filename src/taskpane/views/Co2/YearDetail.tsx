import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { YearActuals } from '../../../model/co2/actuals';
import { factorOf, tonnesOf } from '../../../model/co2/factor';
import type { Co2Actual, Co2Category, Co2Inputs, Tonnes } from '../../../model/co2/inputs';
import { sheetNames } from '../../../workbook/sheetNames';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatPlain } from '../../format/numbers';
import { formatTonnes } from '../../format/tonnes';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';
import { JumpRow } from '../Controle/JumpRow';
import type { Cells } from './cells';
import { EditableRow } from './EditableRow';

const useStyles = makeStyles({
  body: { padding: '0 0 10px 22px' },
  scope: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', columnGap: '8px', alignItems: 'center', marginTop: '4px', fontWeight: tokens.fontWeightSemibold },
  groove: { height: '6px', borderRadius: '3px', backgroundColor: chart.groove, overflow: 'hidden' },
  bar: { height: '100%', backgroundColor: chart.bar, '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' } },
  how: { marginTop: '-4px', paddingBottom: '4px', overflowWrap: 'anywhere' },
});

interface YearDetailProps {
  readonly inputs: Co2Inputs;
  readonly year: YearActuals;
  readonly cells: Cells;
  readonly onEdit: (row: number) => void;
}

/** A year by scope, with every figure of it: how it became tonnes, the way to its cell, and a form to change it. */
export function YearDetail({ inputs, year, cells, onEdit }: YearDetailProps) {
  const styles = useStyles();
  const known = year.scopes.reduce<number>((sum, tonnes) => sum + (tonnes ?? 0), 0);
  const group = (title: string, tonnes: Tonnes | null, part: number | null, belongs: (category: Co2Category) => boolean) => {
    const rows = [...inputs.actuals.entries()].filter(([, { year: of, category }]) => of === year.year && inputs.categories[category] !== undefined && belongs(inputs.categories[category]));
    if (rows.length === 0) return null;
    return (
      <div key={title}>
        <Scope title={title} tonnes={tonnes} part={part} />
        {rows.map(([index, actual]) => <ActualRow key={index} inputs={inputs} index={index} actual={actual} cells={cells} onEdit={onEdit} />)}
      </div>
    );
  };
  return (
    <div className={styles.body}>
      {year.scopes.map((tonnes, i) => group(t('co2.actuals.scope', { scope: String(i + 1) }), tonnes, tonnes === null || known === 0 ? null : tonnes / known, ({ scope, offset }) => scope === i + 1 && !offset))}
      {group(t(inputs.countOffsets ? 'co2.actuals.offsets' : 'co2.actuals.offsetsOff'), year.offsets === null ? null : -year.offsets, null, ({ offset }) => offset)}
    </div>
  );
}

function Scope({ title, tonnes, part }: { readonly title: string; readonly tonnes: Tonnes | null; readonly part: number | null }) {
  const styles = useStyles();
  const { numbers } = usePaneStyles();
  return (
    <div className={mergeClasses(styles.scope, numbers)}>
      <span>{title}</span>
      {part === null ? <span /> : <span className={styles.groove} aria-hidden><span className={styles.bar} style={{ display: 'block', width: `${(part * 100).toFixed(1)}%` }} /></span>}
      <span>{tonnes === null ? '–' : formatTonnes(tonnes)}</span>
    </div>
  );
}

function ActualRow({ inputs, index, actual, cells, onEdit }: { readonly inputs: Co2Inputs; readonly index: number; readonly actual: Co2Actual; readonly cells: Cells; readonly onEdit: (row: number) => void }) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const tonnes = tonnesOf(inputs, actual);
  const category = inputs.categories[actual.category]?.name ?? '';
  const place = cells.place('co2Verbruik', index, actual.amount.kind === 'ton' ? 'ton' : 'hoeveelheid') ?? { sheet: sheetNames.co2Gegevens };
  return (
    <>
      <EditableRow name={`${category} ${actual.year}`} onEdit={() => onEdit(index)}>
        <JumpRow label={category} value={tonnes === null ? t('co2.actuals.noFactor') : formatTonnes(tonnes)} place={place} />
      </EditableRow>
      <div className={mergeClasses(quiet, numbers, styles.how)}>{howText(inputs, actual)}</div>
    </>
  );
}

/** "120.000 m³ · factor 1,788 kg per m³, vanaf 2023: bron" */
function howText(inputs: Co2Inputs, { category, year, amount, source }: Co2Actual): string {
  if (amount.kind === 'ton') return [t('co2.actuals.direct'), source].filter((part) => part !== '').join(' · ');
  const found = factorOf(inputs, { category, year, unit: amount.unit });
  const factor = 'factor' in found ? inputs.factors[found.factor] : undefined;
  const activity = t('co2.actuals.activity', { quantity: formatPlain(amount.quantity), unit: amount.unit });
  return factor ? `${activity} · ${t('co2.actuals.factor', { kilograms: formatPlain(factor.kilograms), unit: factor.unit, year: String(factor.year), source: factor.source })}` : activity;
}
