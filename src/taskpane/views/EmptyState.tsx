import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { sheetNames } from '../../workbook/sheetNames';
import { Footer } from '../components/Footer';
import { t } from '../i18n/translate';
import { usePaneStore, usePart } from '../state/paneContext';
import { usePaneStyles } from '../components/usePaneStyles';
import { EmptyPicture } from './EmptyPicture';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '20px 16px' },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, margin: 0, textWrap: 'balance' },
  text: { color: tokens.colorNeutralForeground2 },
  action: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  heading: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: '8px 0 0' },
  sheets: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '12px', rowGap: '4px', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sheet: { fontWeight: tokens.fontWeightSemibold },
  holds: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** No model in the workbook yet: what this is, what will be added, and one button. */
export function EmptyState() {
  const styles = useStyles();
  const shared = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const insert = <InsertButton busy={busy} onClick={() => void store.insert()} />;
  const sheets = Object.keys(sheetNames) as (keyof typeof sheetNames)[];
  return (
    <div className={styles.root}>
      <EmptyPicture />
      <h1 className={styles.title}>{t('empty.title')}</h1>
      <Text className={styles.text}>{t('empty.what')} {t('empty.why')}</Text>
      <div className={styles.action} aria-live="polite">
        {insert}
        <span className={shared.quiet}>{t(busy ? 'empty.inserting' : 'empty.safe')}</span>
      </div>
      <h2 className={styles.heading}>{t('empty.added')}</h2>
      <dl className={styles.sheets}>
        {sheets.map((key) => [
          <dt key={key} className={styles.sheet}>{sheetNames[key]}</dt>,
          <dd key={`${key}-holds`} className={styles.holds}>{t(`sheets.${key}`)}</dd>,
        ])}
      </dl>
      <Footer>{insert}</Footer>
    </div>
  );
}

/** Stays where it is and as wide as it is while the sheets are written. */
function InsertButton({ busy, onClick }: { readonly busy: boolean; readonly onClick: () => void }) {
  return (
    <Button appearance="primary" disabledFocusable={busy} onClick={onClick} icon={busy ? <Spinner size="extra-tiny" /> : undefined}>
      {t('empty.insert')}
    </Button>
  );
}
