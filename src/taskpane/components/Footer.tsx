import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

const useStyles = makeStyles({
  footer: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', padding: '10px 12px', backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The element at the bottom of the pane that a view's buttons go into. */
export const FooterSlot = createContext<HTMLElement | null>(null);

/** The buttons of the view that is on screen, always in sight at the bottom of the pane. */
export function Footer({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const slot = useContext(FooterSlot);
  return slot && createPortal(<div className={styles.footer}>{children}</div>, slot);
}
