import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** Colours of the charts, as CSS variables beside Fluent's own. A meaning is never told by colour alone. */
interface ChartTheme {
  readonly stwBar: string;
  /** The part that comes on top of HBVS+. */
  readonly stwBarExtra: string;
  /** A district's bar, quieter than its teams'. */
  readonly stwBarGroup: string;
  readonly stwGain: string;
  readonly stwLoss: string;
  readonly stwLossText: string;
  readonly stwGood: string;
  readonly stwGroove: string;
  /** Fills for a small and a middling difference; a large one has the full colour, with `stwOnFull` on it. */
  readonly stwGainSoft: string;
  readonly stwGainMid: string;
  readonly stwLossSoft: string;
  readonly stwLossMid: string;
  readonly stwOnFull: string;
}

const light: ChartTheme = { stwBar: '#0f6cbd', stwBarExtra: '#8fc1ea', stwBarGroup: '#b8cfe5', stwGain: '#0f6cbd', stwLoss: '#bc4b09', stwLossText: '#8a3707', stwGood: '#0e700e', stwGroove: '#edf0f3', stwGainSoft: '#dcebf8', stwGainMid: '#9fcaee', stwLossSoft: '#fbe6da', stwLossMid: '#f3b795', stwOnFull: '#ffffff' };
const dark: ChartTheme = { stwBar: '#479ef5', stwBarExtra: '#22598f', stwBarGroup: '#3d5a76', stwGain: '#479ef5', stwLoss: '#e9835e', stwLossText: '#f4a98c', stwGood: '#6cc46c', stwGroove: '#383838', stwGainSoft: '#1b3248', stwGainMid: '#22598f', stwLossSoft: '#412a20', stwLossMid: '#85472a', stwOnFull: '#14100e' };

/** Segoe UI where Office brings it; Open Sans and Noto Sans are its nearest relatives on Linux, far narrower than the usual fallback. */
const fontFamilyBase = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Open Sans', 'Noto Sans', 'Helvetica Neue', sans-serif";

export const lightPane: Theme & ChartTheme = { ...webLightTheme, fontFamilyBase, ...light };
export const darkPane: Theme & ChartTheme = { ...webDarkTheme, fontFamilyBase, ...dark };

/** The names under which the provider writes them. */
export const chart = {
  bar: 'var(--stwBar)',
  barExtra: 'var(--stwBarExtra)',
  barGroup: 'var(--stwBarGroup)',
  gain: 'var(--stwGain)',
  loss: 'var(--stwLoss)',
  lossText: 'var(--stwLossText)',
  good: 'var(--stwGood)',
  groove: 'var(--stwGroove)',
  gainSoft: 'var(--stwGainSoft)',
  gainMid: 'var(--stwGainMid)',
  lossSoft: 'var(--stwLossSoft)',
  lossMid: 'var(--stwLossMid)',
  onFull: 'var(--stwOnFull)',
} as const;
