import { Button, makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Co2Inputs, Co2Measure, Tonnes } from '../../../../model/co2/inputs';
import { costPerTonne, costPerYear } from '../../../../model/co2/measures/cost';
import { effectInYear } from '../../../../model/co2/measures/effect';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatEuro } from '../../../format/euros';
import { formatTonnes } from '../../../format/tonnes';
import { t } from '../../../i18n/translate';
import { usePaneStore, usePart } from '../../../state/paneContext';
import { chart } from '../../../theme/paneTheme';
import { MeasureForm } from './MeasureForm';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '8px 0', ':first-child': { borderTop: 'none', paddingTop: '4px' }, ':last-child': { paddingBottom: '2px' } },
  row: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', columnGap: '4px', alignItems: 'start' },
  switch: { margin: '-6px 0 0 -8px', '& .fui-Switch__indicator': { marginRight: '4px' } },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', columnGap: '8px' },
  // As narrow as its longest word, then what stands beside it goes to a line of its own.
  name: { overflowWrap: 'break-word', flexGrow: 1, flexBasis: 0, minWidth: 'min-content', maxWidth: '100%' },
  tonnes: { whiteSpace: 'nowrap', marginLeft: 'auto', fontWeight: tokens.fontWeightSemibold },
  cost: { whiteSpace: 'nowrap', marginLeft: 'auto' },
  track: { display: 'block', height: '6px', borderRadius: '3px', margin: '3px 0', backgroundColor: chart.groove, overflow: 'hidden', '@media (forced-colors: active)': { border: '1px solid GrayText' } },
  bar: { display: 'block', height: '100%', borderRadius: '3px', backgroundColor: chart.good, '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' } },
  off: { backgroundColor: chart.barGroup, '@media (forced-colors: active)': { backgroundColor: 'GrayText' } },
  form: { marginTop: '8px' },
});

interface MeasureRowProps {
  readonly inputs: Co2Inputs;
  readonly index: number;
  readonly measure: Co2Measure;
  /** Tonnes at which the bar is full. */
  readonly scale: Tonnes;
  readonly editing: boolean;
  readonly onEdit: (index: number | null) => void;
}

/** One measure: whether it takes part, what it does in the target year and what it costs; its form when it is changed. */
export function MeasureRow({ inputs, index, measure, scale, editing, onEdit }: MeasureRowProps) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(editing);
  useEffect(() => {
    // Whoever closes the form goes on where they were.
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const { name, active } = measure;
  const effect = effectInYear(measure, inputs.targetYear);
  const perTonne = costPerTonne(measure, inputs.interest);
  const answer = (on: boolean) => (on ? 'ja' : 'nee');
  const toggle = (on: boolean) => void store.edit([{ kind: 'cell', table: 'co2Maatregelen', row: index, column: 'actief', was: answer(active), value: answer(on) }]);
  const facts = [t('measures.perYear', { euro: formatEuro(costPerYear(measure, inputs.interest)) }), ...remarksOf(measure, inputs)];
  return (
    <li className={styles.item}>
      <div className={mergeClasses(styles.row, numbers)}>
        <Switch className={styles.switch} aria-label={t('measures.active', { name })} checked={active} disabled={busy} onChange={(_, data) => toggle(data.checked)} />
        <div>
          <div className={styles.line}><span className={styles.name}>{name}</span><span className={styles.tonnes}>{formatTonnes(effect)}</span></div>
          <span className={styles.track} aria-hidden><span className={mergeClasses(styles.bar, !active && styles.off)} style={{ width: `${scale > 0 ? (100 * effect) / scale : 0}%` }} /></span>
          <div className={mergeClasses(quiet, styles.line)}><span className={styles.name}>{inputs.categories[measure.category]?.name}</span><span className={styles.cost}>{perTonne === null ? t('measures.perTonneNone') : t('measures.perTonne', { euro: formatEuro(perTonne) })}</span></div>
          <div className={quiet}>{facts.join(' · ')}</div>
        </div>
        <Button ref={button} size="small" appearance="subtle" icon={<EditRegular />} aria-label={t('measures.edit', { name })} title={t('measures.edit', { name })} aria-expanded={editing} onClick={() => onEdit(editing ? null : index)} />
      </div>
      {editing && <div className={styles.form}><MeasureForm inputs={inputs} index={index} onClose={() => onEdit(null)} /></div>}
    </li>
  );
}

/** Why the effect in the target year is not what the measure gives in full. */
function remarksOf({ startYear, endYear, rampYears, category }: Co2Measure, { targetYear, countOffsets, categories }: Co2Inputs): string[] {
  const remarks: string[] = [];
  if (!countOffsets && categories[category]?.offset === true) remarks.push(t('measures.offsetOff'));
  if (startYear > targetYear) remarks.push(t('measures.starts', { year: String(startYear) }));
  else if (endYear !== null && endYear < targetYear) remarks.push(t('measures.stops', { year: String(endYear) }));
  else if (targetYear - startYear + 1 < rampYears) remarks.push(t('measures.growing', { year: String(startYear + Math.ceil(rampYears) - 1) }));
  return remarks;
}
