import { makeStyles, tokens } from '@fluentui/react-components';
import { selectLook } from '../../../components/selectLook';

/** Looks that the steps of linking share. */
export const useLinkStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: '8px' },
  part: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  select: selectLook,
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: 0,
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0, overflowWrap: 'anywhere' },
  option: { display: 'flex', gap: '8px', alignItems: 'flex-start', cursor: 'pointer', lineHeight: '20px', overflowWrap: 'anywhere', '& input': { margin: '3px 0 0', flexShrink: 0 } },
  matched: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', rowGap: '2px', padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  wide: { gridColumn: '1 / -1', minWidth: 0, overflowWrap: 'anywhere' },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  sure: { display: 'inline-flex', gap: '4px', alignItems: 'center', color: tokens.colorStatusSuccessForeground1, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  unsure: { display: 'inline-flex', gap: '4px', alignItems: 'center', color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  bad: { display: 'inline-flex', gap: '4px', alignItems: 'center', color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  remarks: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px', overflowWrap: 'anywhere' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', '& th': { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, textAlign: 'right', padding: '2px 0 2px 8px' }, '& th:first-child': { textAlign: 'left', paddingLeft: 0 }, '& td': { textAlign: 'right', padding: '2px 0 2px 8px', whiteSpace: 'nowrap' }, '& td:first-child': { textAlign: 'left', paddingLeft: 0, whiteSpace: 'normal', overflowWrap: 'anywhere' }, '& tfoot td': { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightSemibold } },
  scroll: { maxHeight: '260px', overflowY: 'auto', scrollbarWidth: 'thin' },
});
