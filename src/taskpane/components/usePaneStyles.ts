import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks that several views share. */
export const usePaneStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  numbers: { fontVariantNumeric: 'tabular-nums' },
  answer: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', letterSpacing: '-0.01em' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});
