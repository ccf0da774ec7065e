import '../../../i18n/co2MeasuresTexts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, Warning16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Co2Inputs } from '../../../../model/co2/inputs';
import { costPerYear } from '../../../../model/co2/measures/cost';
import { effectInYear } from '../../../../model/co2/measures/effect';
import type { MeasuresResult } from '../../../../model/co2/measuresResult';
import { sheetNames } from '../../../../workbook/sheetNames';
import { Card } from '../../../components/Card';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatEuro } from '../../../format/euros';
import { formatTonnes, shownDifference } from '../../../format/tonnes';
import { t } from '../../../i18n/translate';
import { usePaneStore } from '../../../state/paneContext';
import { chart } from '../../../theme/paneTheme';
import { JumpRow } from '../../Controle/JumpRow';
import type { Cells } from '../cells';
import { useFieldStyles } from '../useFieldStyles';
import { MeasureForm } from './MeasureForm';
import { MeasureRow } from './MeasureRow';
import { measuresOf } from './measuresOf';
import { inActualsNotes, overlapWarnings } from './overlapWarnings';

const useStyles = makeStyles({ together: { fontWeight: tokens.fontWeightSemibold }, warning: { color: chart.lossText } });

/** The measures: which take part, what each does in the target year and costs, and where they may count the same tonnes twice. */
export function MeasuresCard({ inputs, cells }: { readonly inputs: Co2Inputs; readonly cells: Cells }) {
  const fields = useFieldStyles();
  const { list } = usePaneStyles();
  const store = usePaneStore();
  const adder = useRef<HTMLButtonElement>(null);
  /** Place in the list of the measure that is changed, or a new one. */
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const wasAdding = useRef(false);
  useEffect(() => {
    if (wasAdding.current && editing === null) adder.current?.focus();
    wasAdding.current = editing === 'new';
  }, [editing]);
  const { measures, categories, targetYear } = inputs;
  const scale = Math.max(0, ...measures.map((measure) => effectInYear(measure, targetYear)));
  return (
    <Card title={t('measures.title')} aside={measures.length > 0 ? t('measures.aside', { year: String(targetYear) }) : undefined}>
      <div className={fields.column}>
        {measures.length === 0 && <p className={fields.text}>{t(categories.length === 0 ? 'measures.noCategories' : 'measures.none')}</p>}
        {measures.length > 0 && <Together inputs={inputs} result={measuresOf(inputs)} />}
        {measures.length > 0 && (
          <ul className={list}>
            {measures.map((measure, i) => <MeasureRow key={`${measure.name}|${i}`} inputs={inputs} index={i} measure={measure} scale={scale} editing={editing === i} onEdit={setEditing} />)}
          </ul>
        )}
        <Warnings inputs={inputs} cells={cells} />
        {editing === 'new' && <MeasureForm inputs={inputs} index={null} onClose={() => setEditing(null)} />}
        {editing !== 'new' && (
          <div className={fields.buttons}>
            {categories.length > 0 && <Button ref={adder} size="small" icon={<AddRegular />} onClick={() => setEditing('new')}>{t('measures.add')}</Button>}
            <Button size="small" onClick={() => void store.select({ sheet: categories.length === 0 ? sheetNames.co2Gegevens : sheetNames.co2Maatregelen })}>{t('measures.sheet')}</Button>
          </div>
        )}
      </div>
    </Card>
  );
}

/** What those that take part come to, and where that leaves the emissions of the target year. */
function Together({ inputs, result: { active, years } }: { readonly inputs: Co2Inputs; readonly result: MeasuresResult }) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const year = years.find((one) => one.year === inputs.targetYear);
  if (active.length === 0 || !year) return <div className={quiet}>{t('measures.togetherNone')}</div>;
  const cost = active.reduce((sum, measure) => sum + costPerYear(measure, inputs.interest), 0);
  return (
    <div className={numbers} aria-live="polite">
      <div className={styles.together}>{t('measures.together', { tonnes: formatTonnes(year.counted), year: String(year.year), cost: formatEuro(cost) })}</div>
      {year.baseline !== null && year.net !== null && <div className={quiet}>{t('measures.net', { baseline: formatTonnes(year.baseline), net: formatTonnes(year.net) })}</div>}
      {shownDifference(year.effect, year.counted) > 0 && <div className={quiet}>{t('measures.less', { tonnes: formatTonnes(year.effect) })}</div>}
    </div>
  );
}

function Warnings({ inputs, cells }: { readonly inputs: Co2Inputs; readonly cells: Cells }) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { list } = usePaneStyles();
  const result = measuresOf(inputs);
  const [warnings, notes] = [overlapWarnings(inputs, result), inActualsNotes(inputs, result)];
  const placeOf = (measure: number) => cells.place('co2Maatregelen', measure, 'ton') ?? { sheet: sheetNames.co2Maatregelen };
  if (warnings.length === 0 && notes.length === 0) return null;
  return (
    <div>
      <h3 className={fields.heading}>{t(warnings.length > 0 ? 'measures.warnings' : 'measures.inActuals.title')}</h3>
      <ul className={list}>
        {warnings.map(({ text, measure }) => <li key={text}><JumpRow icon={<Warning16Regular className={styles.warning} aria-hidden />} label={text} place={placeOf(measure)} /></li>)}
        {notes.map(({ text, measure }) => <li key={text}><JumpRow label={text} place={placeOf(measure)} /></li>)}
      </ul>
    </div>
  );
}
