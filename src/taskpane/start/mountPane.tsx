import { createRoot } from 'react-dom/client';
import type { ModelWorkbook } from '../../excel/contract';
import { App } from '../App';
import { setNumberLocale } from '../format/locale';
import { setLanguage } from '../i18n/translate';
import { createPaneStore } from '../state/paneStore';
import { associateCommands } from './associateCommands';
import type { OfficeState } from './waitForOffice';

/** Draws the pane into the page, or the reason why it cannot run. */
export function mountPane(root: HTMLElement, office: OfficeState, workbook: () => ModelWorkbook): void {
  const ready = office.kind === 'ready';
  setLanguage(ready ? office.displayLanguage : navigator.language);
  setNumberLocale(ready ? (office.contentLanguage ?? office.displayLanguage) : undefined);
  const store = ready ? createPaneStore(workbook()) : null;
  if (store) associateCommands(store);
  createRoot(root).render(<App office={office} store={store} />);
}
