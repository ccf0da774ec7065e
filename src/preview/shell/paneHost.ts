import { HOST_PROPERTY, type StandInHost } from './host';

/**
 * Runs in /pane.html before the task pane's own bundle, in the place of Office.js: takes the stand-in Excel from the
 * page around the frame, so that the task pane finds the globals it finds in the real Excel.
 */
function takeHost(): void {
  const host = (window.parent as unknown as Record<string, StandInHost | undefined>)[HOST_PROPERTY];
  if (!host) throw new Error('De voorbeeldomgeving is nog niet klaar: open / in plaats van /pane.html.');
  Object.assign(window, { Excel: host.Excel, Office: host.Office, OfficeExtension: host.OfficeExtension, CustomFunctions: host.CustomFunctions });
}

takeHost();
