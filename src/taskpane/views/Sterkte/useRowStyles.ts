import { makeStyles, tokens } from '@fluentui/react-components';
import { chart } from '../../theme/paneTheme';

/** One grid for districts and teams, so that names, bars and numbers stand under each other. */
export const useRowStyles = makeStyles({
  bars: { display: 'grid', gridTemplateColumns: 'minmax(0, 45%) minmax(0, 1fr) minmax(48px, auto)', columnGap: '8px', alignItems: 'center' },
  printed: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 58px 66px 58px', columnGap: '4px', alignItems: 'center' },
  team: { minHeight: '26px', padding: '0 6px' },
  name: { overflowWrap: 'anywhere', lineHeight: '18px', padding: '3px 0' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  muted: { color: tokens.colorNeutralForeground3 },
  differs: { fontWeight: tokens.fontWeightSemibold },
  track: { display: 'flex', gap: '1px', height: '10px' },
  bar: { height: '100%', borderRadius: '2px', backgroundColor: chart.bar, minWidth: '1px', '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' } },
  extra: { height: '100%', borderRadius: '2px', backgroundColor: chart.barExtra, minWidth: '1px', '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'GrayText' } },
  group: { height: '4px', alignSelf: 'center', borderRadius: '2px', backgroundColor: chart.barGroup, minWidth: '1px', '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'GrayText' } },
});
