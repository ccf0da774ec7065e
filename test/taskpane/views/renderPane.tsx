import { configure, render } from '@testing-library/react';
import { App } from '../../../src/taskpane/App';
import { createPaneStore } from '../../../src/taskpane/state/paneStore';
import type { FakeModelWorkbook } from '../fakeModelWorkbook';

// Working out for every row whether it is hidden takes happy-dom most of the time.
configure({ defaultHidden: true });
// happy-dom rejects a promise nobody waits for when an animation is cancelled; without `animate` Fluent shows the end state at once.
Reflect.deleteProperty(Element.prototype, 'animate');

/** The whole pane on a workbook in memory. */
export function renderPane(workbook: FakeModelWorkbook) {
  const store = createPaneStore(workbook);
  const office = { kind: 'ready', platform: 'PC', version: '16.0', displayLanguage: 'nl-NL', contentLanguage: 'nl-NL' } as const;
  return { store, ...render(<App office={office} store={store} />) };
}
