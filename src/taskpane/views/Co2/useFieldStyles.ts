import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of the small forms of this view. */
export const useFieldStyles = makeStyles({
  select: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    padding: '0 8px',
    height: '32px',
    width: '100%',
    minWidth: 0,
    textOverflow: 'ellipsis',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  input: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  number: { '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
  row: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  column: { display: 'flex', flexDirection: 'column', gap: '8px' },
  group: { display: 'flex', flexDirection: 'column', gap: '4px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
});
