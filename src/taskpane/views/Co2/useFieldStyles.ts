import { makeStyles, tokens } from '@fluentui/react-components';
import { selectLook } from '../../components/selectLook';

/** Looks of the small forms of this view. */
export const useFieldStyles = makeStyles({
  select: selectLook,
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
