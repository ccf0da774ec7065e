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
}

const light: ChartTheme = { stwBar: '#0f6cbd', stwBarExtra: '#8fc1ea', stwBarGroup: '#b8cfe5', stwGain: '#0f6cbd', stwLoss: '#bc4b09', stwLossText: '#8a3707', stwGood: '#0e700e', stwGroove: '#edf0f3' };
const dark: ChartTheme = { stwBar: '#479ef5', stwBarExtra: '#22598f', stwBarGroup: '#3d5a76', stwGain: '#479ef5', stwLoss: '#e9835e', stwLossText: '#f4a98c', stwGood: '#6cc46c', stwGroove: '#383838' };

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
} as const;
