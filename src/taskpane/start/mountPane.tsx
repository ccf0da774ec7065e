import { createRoot } from 'react-dom/client';
import type { ModelWorkbook } from '../../excel/contract';
import { App } from '../App';
import { setNumberLocale } from '../format/locale';
import { setLanguage } from '../i18n/translate';
import { createPaneStore } from '../state/paneStore';
import { associateCommands } from './associateCommands';
import type { OfficeState } from './waitForOffice';

/** Draws the shape of the pane at once, and the pane, or the reason why it cannot run, when Office has answered. */
export async function mountPane(element: HTMLElement, waiting: Promise<OfficeState>, workbook: () => ModelWorkbook): Promise<void> {
  const root = createRoot(element);
  root.render(<App office={null} store={null} />);
  const office = await waiting;
  const ready = office.kind === 'ready';
  setLanguage(ready ? office.displayLanguage : navigator.language);
  setNumberLocale(ready ? (office.contentLanguage ?? office.displayLanguage) : undefined);
  const store = ready ? createPaneStore(workbook()) : null;
  if (store) associateCommands(store);
  root.render(<App office={office} store={store} />);
}
