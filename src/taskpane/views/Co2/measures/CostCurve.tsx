import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark12Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useChartStyles } from '../../../charts/useChartStyles';
import { Spoken } from '../../../components/Spoken';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { WithCopy } from '../../../copy/WithCopy';
import { formatEuro } from '../../../format/euros';
import { formatTonnes, formatTonnesNumber } from '../../../format/tonnes';
import { t } from '../../../i18n/translate';
import { useFieldStyles } from '../useFieldStyles';
import { CostCurveChart } from './CostCurveChart';
import { curveCopySource } from './curveCopy';
import type { CurveFacts } from './curveCopy';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px' },
  chart: { borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' }, '@media (forced-colors: active)': { '--stwGood': 'Highlight', '--stwBarGroup': 'GrayText' } },
  // Two lines, whatever it says: nothing moves under the pointer.
  detail: { minHeight: '40px' },
  summary: { cursor: 'pointer', minHeight: '24px', lineHeight: '24px' },
  table: { width: '100%', borderCollapse: 'collapse', '& td, & th': { textAlign: 'right', padding: '2px 0 2px 8px', fontWeight: tokens.fontWeightRegular, verticalAlign: 'top' }, '& tbody th, & thead th:first-child': { textAlign: 'left', paddingLeft: 0, overflowWrap: 'anywhere' } },
  tick: { marginLeft: '4px', verticalAlign: 'middle' },
});

/** The marginal abatement cost curve of a year: pointed at or walked through with the arrow keys; the same as a table, and to copy. */
export function CostCurve(facts: CurveFacts) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { quiet, numbers } = usePaneStyles();
  const { chart: forced } = useChartStyles();
  const id = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  const { inputs, year, steps, inSet, needed } = facts;
  const active = chosen !== null && chosen < steps.length ? chosen : null;
  const total = steps.at(-1);
  if (!total) return <div className={quiet}>{t('measures.curve.none', { year: String(year) })}</div>;
  const title = t('measures.curve.title', { year: String(year) });
  const stepText = (i: number) => {
    const step = steps[i];
    return step === undefined ? '' : t('measures.curve.step', { n: String(i + 1), name: inputs.measures[step.measure]?.name ?? '', tonnes: formatTonnes(step.tonnes), perTonne: t('measures.perTonne', { euro: formatEuro(step.perTonne) }), cumulative: formatTonnes(step.cumulativeTonnes), inSet: t(inSet(step.measure) ? 'measures.cheapest.inSet' : 'measures.cheapest.notInSet') });
  };
  const facing = { year: String(year), count: steps.length, tonnes: formatTonnes(total.cumulativeTonnes) };
  const key = (event: KeyboardEvent) => {
    const last = steps.length - 1;
    const to = { ArrowRight: active === null ? 0 : Math.min(last, active + 1), ArrowLeft: active === null ? last : Math.max(0, active - 1), Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setChosen(to);
  };
  return (
    <div className={styles.root}>
      <WithCopy title={title} source={() => curveCopySource(facts)}><h3 className={fields.heading}>{title}</h3><div className={quiet}>{t('measures.curve.axes')}</div></WithCopy>
      <div
        role="listbox"
        tabIndex={0}
        aria-label={needed !== null && needed > 0 ? t('measures.curve.label', { ...facing, needed: formatTonnes(needed) }) : t('measures.curve.labelFree', facing)}
        aria-orientation="horizontal"
        aria-activedescendant={active === null ? undefined : `${id}-${active}`}
        className={mergeClasses(styles.chart, forced)}
        onKeyDown={key}
        onFocus={() => active === null && setChosen(0)}
      >
        <CostCurveChart steps={steps} inSet={inSet} needed={needed} width={300} height={170} active={active} onActive={setChosen} optionOf={(i) => ({ id: `${id}-${i}`, label: stepText(i) })} />
      </div>
      <div className={mergeClasses(quiet, numbers, styles.detail)} aria-hidden>{active === null ? t('measures.curve.hint') : stepText(active)}</div>
      <details>
        <summary className={mergeClasses(quiet, styles.summary)}>{t('measures.curve.table')}</summary>
        <table className={mergeClasses(styles.table, numbers)}>
          <thead><tr><th scope="col">{t('measures.curve.measure')}</th><th scope="col">{t('measures.curve.tonnes')}</th><th scope="col">{t('measures.curve.perTonne')}</th><th scope="col">{t('measures.curve.cumulative')}</th></tr></thead>
          <tbody>
            {steps.map(({ measure, tonnes, perTonne, cumulativeTonnes }) => (
              <tr key={measure}>
                <th scope="row">{inputs.measures[measure]?.name}{inSet(measure) && <><Checkmark12Regular className={styles.tick} aria-hidden /><Spoken>{t('measures.cheapest.inSet')}</Spoken></>}</th>
                <td>{formatTonnesNumber(tonnes)}</td>
                <td>{formatEuro(perTonne)}</td>
                <td>{formatTonnesNumber(cumulativeTonnes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className={quiet}>{t('measures.curve.note')}</div>
      </details>
    </div>
  );
}
