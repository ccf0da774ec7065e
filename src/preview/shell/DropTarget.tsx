import { Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUpload32Regular } from '@fluentui/react-icons/svg/arrow-upload';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  cover: { position: 'fixed', inset: 0, zIndex: 10, display: 'grid', placeItems: 'center', backgroundColor: tokens.colorBackgroundOverlay },
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '40px 64px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
    color: tokens.colorBrandForeground1,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Covers the page while a file hangs over it, so that the frame inside cannot take the file. */
export function DropTarget(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.cover}>
      <div className={styles.card}>
        <ArrowUpload32Regular />
        <Subtitle1>Laat los om te openen</Subtitle1>
        <Text className={styles.hint}>Een Excel-werkmap (.xlsx)</Text>
      </div>
    </div>
  );
}
