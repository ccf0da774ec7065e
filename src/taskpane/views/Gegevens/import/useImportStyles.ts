import { makeStyles, tokens } from '@fluentui/react-components';
import { selectLook } from '../../../components/selectLook';

/** Looks that the parts of the import share. */
export const useImportStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  tight: { display: 'flex', flexDirection: 'column', gap: '4px' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', ':focus': { outline: 'none' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  select: selectLook,
  field: { display: 'flex', flexDirection: 'column', gap: '2px' },
  note: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '6px', alignItems: 'start', margin: 0 },
  icon: { display: 'flex', paddingTop: '2px', color: tokens.colorNeutralForeground3 },
});
