import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Tornado, TornadoBar, TornadoEnd } from '../../../../simulation/sensitivity/tornado';
import { Spoken } from '../../../components/Spoken';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatDecimals } from '../../../format/numbers';
import { endText, inputText, inputValueText, matters } from '../../../i18n/sensitivityText';
import { t } from '../../../i18n/translate';
import { chart } from '../../../theme/paneTheme';

const useStyles = makeStyles({
  row: { padding: '3px 0' },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', alignItems: 'baseline', lineHeight: '18px' },
  name: { overflowWrap: 'anywhere' },
  swing: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  track: { display: 'block', position: 'relative', height: '12px', marginTop: '2px' },
  bar: { position: 'absolute', top: 0, bottom: 0, minWidth: '1px' },
  // Told apart by pattern too: the lower input is hatched.
  low: {
    backgroundColor: chart.loss,
    backgroundImage: `repeating-linear-gradient(135deg, transparent 0 3px, ${tokens.colorNeutralBackground1} 3px 4px)`,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText', backgroundImage: 'repeating-linear-gradient(135deg, transparent 0 3px, Canvas 3px 5px)' },
  },
  high: { backgroundColor: chart.gain, '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' } },
  present: { position: 'absolute', top: '-2px', bottom: '-2px', width: '1px', backgroundColor: tokens.colorNeutralStrokeAccessible },
  legend: { display: 'flex', gap: '14px' },
  unit: { marginLeft: 'auto' },
  key: { display: 'inline-block', width: '12px', height: '10px', marginRight: '5px', verticalAlign: '-1px' },
  more: { alignSelf: 'flex-start', marginLeft: '-8px' },
});

/** Bars in sight; the rest is behind a line. */
const IN_SIGHT = 8;

/** A bar per input from the figure at its lower to that at its higher value, around the figure of the scenario. */
export function TornadoChart({ tornado }: { readonly tornado: Extract<Tornado, { ok: true }> }) {
  const styles = useStyles();
  const { quiet, list } = usePaneStyles();
  const [all, setAll] = useState(false);
  const moving = tornado.bars.filter(matters);
  if (moving.length === 0) return null;
  const figures = moving.flatMap(({ low, high }) => [low, high]).flatMap((end) => ('fte' in end ? [end.fte] : []));
  const least = Math.min(tornado.fte, ...figures);
  const most = Math.max(tornado.fte, ...figures);
  const at = (fte: number) => ((fte - least) / (most - least || 1)) * 100;
  const shown = all ? moving : moving.slice(0, IN_SIGHT);
  const without = tornado.bars.length - moving.length;
  return (
    <>
      <div className={mergeClasses(quiet, styles.legend)} aria-hidden>
        <span><span className={mergeClasses(styles.key, styles.low)} />{t('sensitivity.tornado.low')}</span>
        <span><span className={mergeClasses(styles.key, styles.high)} />{t('sensitivity.tornado.high')}</span>
        <span className={styles.unit}>{t('sensitivity.tornado.unit')}</span>
      </div>
      <ul className={list}>
        {shown.map((bar) => <Row key={inputText(bar.input)} bar={bar} present={tornado.fte} at={at} />)}
      </ul>
      {moving.length > IN_SIGHT && (
        <Button className={styles.more} appearance="subtle" size="small" aria-expanded={all} icon={all ? <ChevronUp16Regular /> : <ChevronDown16Regular />} onClick={() => setAll(!all)}>
          {all ? t('sensitivity.tornado.less') : t('sensitivity.tornado.more', { n: String(moving.length) })}
        </Button>
      )}
      {without > 0 && <div className={quiet}>{t('sensitivity.tornado.without', { count: without })}</div>}
    </>
  );
}

function Row({ bar, present, at }: { readonly bar: TornadoBar; readonly present: number; readonly at: (fte: number) => number }) {
  const styles = useStyles();
  const { input, low, high, swing } = bar;
  const name = inputText(input);
  const spoken = t('sensitivity.tornado.row', { input: name, low: inputValueText(input, low.value), high: inputValueText(input, high.value), lowFte: endText(low), highFte: endText(high) });
  const piece = (end: TornadoEnd, className: string) => {
    if (!('fte' in end) || Math.abs(end.fte - present) < 1e-9) return null;
    const [from, to] = [at(Math.min(end.fte, present)), at(Math.max(end.fte, present))];
    return <span className={mergeClasses(styles.bar, className)} style={{ left: `${from}%`, width: `${to - from}%` }} />;
  };
  return (
    <li className={styles.row}>
      <Spoken>{spoken}</Spoken>
      <span className={styles.line} aria-hidden>
        <span className={styles.name}>{name}</span>
        <span className={styles.swing}>{formatDecimals(swing, 2)}</span>
      </span>
      <span className={styles.track} aria-hidden>
        {piece(low, styles.low)}
        {piece(high, styles.high)}
        <span className={styles.present} style={{ left: `${at(present)}%` }} />
      </span>
    </li>
  );
}
