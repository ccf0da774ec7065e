import { makeStyles, tokens } from '@fluentui/react-components';
import { selectLook } from '../../components/selectLook';

/** Looks of the small forms and tables of this view. */
export const useNormFieldStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  select: selectLook,
  text: { margin: 0, overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { textAlign: 'right', padding: '4px 0 4px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, whiteSpace: 'nowrap' },
  first: { textAlign: 'left', paddingLeft: 0, fontWeight: tokens.fontWeightRegular, whiteSpace: 'normal', overflowWrap: 'anywhere' },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, verticalAlign: 'bottom' },
  total: { fontWeight: tokens.fontWeightSemibold },
});
