import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { Co2Inputs } from '../../../model/co2/inputs';
import type { Co2Result, ReadingResult } from '../../../model/co2/result';
import { FoldCard } from '../../components/FoldCard';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatPercent } from '../../format/numbers';
import { formatTonnes, formatTonnesNumber } from '../../format/tonnes';
import { readingSentence, reasonText } from '../../i18n/co2Text';
import { t } from '../../i18n/translate';
import { usePart } from '../../state/paneContext';
import { LevelBoxes } from './LevelBoxes';
import { useFieldStyles } from './useFieldStyles';
import { useParameter } from './useParameter';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  head: { display: 'grid', gridTemplateColumns: '34px repeat(3, minmax(0, 1fr))', textAlign: 'right', paddingRight: '8px' },
  option: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '34px repeat(3, minmax(0, 1fr))',
    alignItems: 'center',
    textAlign: 'right',
    padding: '6px 8px 6px 0',
    cursor: 'pointer',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within:has(input:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    // Forced colours take the background away.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px', ':focus-within:has(input:focus-visible)': { outline: '4px double Highlight', outlineOffset: '-4px' } },
  },
  mark: { display: 'flex', alignItems: 'center', gap: '4px', paddingLeft: '4px', fontWeight: tokens.fontWeightSemibold },
  radio: { margin: 0, accentColor: tokens.colorBrandBackground },
  sentence: { gridColumn: '1 / -1', textAlign: 'left', padding: '2px 0 0 8px' },
  confirm: { alignSelf: 'flex-start' },
});

interface ReadingsCardProps {
  readonly inputs: Co2Inputs;
  readonly result: Co2Result;
  /** The reading was never confirmed. */
  readonly assumed: boolean;
}

/** The four readings of "4.335 ton en 5,6 %", each with its levels and what it says of the user's figures; one is chosen. */
export function ReadingsCard({ inputs, result, assumed }: ReadingsCardProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const shared = usePaneStyles();
  const name = useId();
  const [open, setOpen] = useState(false);
  const write = useParameter();
  const busy = usePart((state) => state.work !== null);
  const { reading } = inputs;
  const percentage = formatPercent(inputs.planPercentage);
  return (
    <FoldCard title={t('co2.reading.title', { percentage })} summary={t('co2.reading.summary', { reading, sentence: readingSentence(reading, inputs) })} open={open} onToggle={setOpen}>
      <p className={mergeClasses(shared.quiet, fields.text)}>{t('co2.reading.intro', { tonnes: formatTonnes(inputs.planTonnes), percentage })}</p>
      <div role="radiogroup" aria-label={t('co2.reading.choose')} className={styles.list}>
        <div className={mergeClasses(shared.quiet, styles.head)} aria-hidden><span />{[inputs.referenceYear, inputs.startYear, inputs.targetYear].map((year) => <span key={year}>{year}</span>)}</div>
        {result.readings.map((one) => (
          <label key={one.reading} className={mergeClasses(styles.option, shared.numbers, one.reading === reading && styles.chosen)}>
            <span className={styles.mark}>
              <input type="radio" className={styles.radio} name={name} checked={one.reading === reading} aria-disabled={busy} aria-label={t('co2.reading.option', { reading: one.reading, sentence: optionText(one, inputs) })} onChange={() => void write('co2Lezing', reading, one.reading)} />
              {one.reading}
            </span>
            {one.own.known ? [one.own.value.reference, one.own.value.start, one.own.value.target].map((tonnes, i) => <span key={i}>{formatTonnesNumber(tonnes)}</span>) : <span className={styles.sentence}>{t('co2.reading.impossible')}</span>}
            <span className={mergeClasses(shared.quiet, styles.sentence)}>{readingSentence(one.reading, inputs)}{ownCheck(one, inputs)}</span>
          </label>
        ))}
      </div>
      <CheckSentence chosen={result.chosen} year={inputs.targetYear} />
      <LevelBoxes inputs={inputs} levels={result.chosen.levels} editable={result.complete.length > 0} />
      {assumed && (
        <>
          <div className={shared.quiet}>{t('co2.reading.assumption', { reading })}</div>
          <Button className={styles.confirm} size="small" icon={<CheckmarkRegular />} disabledFocusable={busy} onClick={() => void write('co2Lezing', reading, reading, true)}>{t('co2.reading.confirm', { reading })}</Button>
        </>
      )}
    </FoldCard>
  );
}

/** A reading for whoever hears it: its sentence and its levels. */
function optionText({ reading, own }: ReadingResult, inputs: Co2Inputs): string {
  const sentence = readingSentence(reading, inputs);
  if (!own.known) return `${sentence}; ${t('co2.reading.impossible')}`;
  const { reference, start, target } = own.value;
  return `${sentence}; ${inputs.referenceYear} ${formatTonnes(reference)}, ${inputs.startYear} ${formatTonnes(start)}, ${inputs.targetYear} ${formatTonnes(target)}`;
}

/** " · uw cijfers: 4.102 t · 5,3 %", when there are figures. */
function ownCheck({ levels, check }: ReadingResult, inputs: Co2Inputs): string {
  if (!levels.known || check === null || (levels.value.referenceOrigin === 'lezing' && levels.value.startOrigin === 'lezing')) return '';
  const own = t('co2.reading.own', { tonnes: formatTonnes(check.tonnes), percentage: formatPercent(check.percentage) });
  return check.planTonnes === inputs.planTonnes || check.planTonnes === null ? ` · ${own}` : ` · ${own} (${formatTonnes(check.planTonnes)})`;
}

/** "Uw cijfers vragen 4.102 t per jaar; het plan zegt 4.335 t." */
function CheckSentence({ chosen: { reading, levels, check }, year }: { readonly chosen: ReadingResult; readonly year: number }) {
  const fields = useFieldStyles();
  const { numbers, quiet } = usePaneStyles();
  if (!levels.known) return <p className={mergeClasses(fields.text, quiet)}>{reasonText(levels.reason)}</p>;
  if (check === null || (levels.value.referenceOrigin === 'lezing' && levels.value.startOrigin === 'lezing')) return null;
  const { start, target } = levels.value;
  if (start < target) return <p className={mergeClasses(fields.text, numbers)}>{t('co2.reading.belowTarget', { year: String(year), start: formatTonnes(start), target: formatTonnes(target) })}</p>;
  const tonnes = formatTonnes(check.tonnes);
  const sentence = check.planTonnes === null ? t(reading === 'D' ? 'co2.reading.noPlanFirst' : 'co2.reading.noPlan', { tonnes }) : t(reading === 'D' ? 'co2.reading.checkFirst' : 'co2.reading.check', { tonnes, plan: formatTonnes(check.planTonnes) });
  return <p className={mergeClasses(fields.text, numbers)}>{sentence} {t('co2.reading.checkPercentage', { percentage: formatPercent(check.percentage), plan: formatPercent(check.planPercentage) })}</p>;
}
