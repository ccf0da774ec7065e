import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Loss } from '../file/read/losses';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalM} 0`, paddingLeft: '20px', maxHeight: '40vh', overflowY: 'auto', '& li': { marginBottom: tokens.spacingVerticalXS } },
  minor: { color: tokens.colorNeutralForeground3, display: 'block', marginBottom: tokens.spacingVerticalM },
});

/** What a saved file would not keep, said before it is saved. */
export function LossList({ losses }: { readonly losses: readonly Loss[] }): ReactElement {
  const styles = useStyles();
  const words = (minor: boolean): string[] => losses.filter((loss) => (loss.minor ?? false) === minor).map((loss) => loss.what);
  const [main, minor] = [words(false), words(true)];
  return (
    <>
      <div>Deze voorbeeldomgeving kan het volgende uit het geopende bestand niet bewaren:</div>
      {main.length > 0 && (
        <ul className={styles.list}>
          {main.map((what, index) => (
            <li key={index}>{what}</li>
          ))}
        </ul>
      )}
      {minor.length > 0 && (
        <Text size={200} className={styles.minor}>
          {main.length > 0 ? 'En wat een lezer niet ziet: ' : 'Alleen wat een lezer niet ziet: '}
          {minor.join('; ')}.
        </Text>
      )}
      <div>Het bestand dat u opende, blijft staan zoals het is. Wat u opslaat, is een nieuw bestand.</div>
    </>
  );
}
