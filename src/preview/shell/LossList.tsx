import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ list: { margin: `${tokens.spacingVerticalM} 0`, paddingLeft: '20px', '& li': { marginBottom: tokens.spacingVerticalXS } } });

/** What a saved file would not keep, said before it is saved. */
export function LossList({ losses }: { readonly losses: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <div>Deze versie van de voorbeeldomgeving kan het volgende uit het geopende bestand niet bewaren:</div>
      <ul className={styles.list}>
        {losses.map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
      </ul>
      <div>Het bestand dat u opende, blijft onveranderd staan. Wat u opslaat, is een nieuw bestand.</div>
    </>
  );
}
