import { tableAsHtml, tableAsText } from './cellTable';
import type { CellTable } from './cellTable';
import { pngOf } from './picture';

/** 'refused': the browser or Office does not let a pane write the clipboard; the user is given it in another way. */
export type CopyOutcome = 'copied' | 'refused';

/** Puts a drawing on the clipboard as PNG. The clipboard is asked within the click; the picture may come later. */
export async function copyPicture(svg: string): Promise<CopyOutcome> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) return 'refused';
  const png = pngOf(svg);
  // A picture that cannot be made fails the writing too; either way there is nothing on the clipboard.
  const [written] = await Promise.all([settled(navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])), settled(png)]);
  return written;
}

/** Puts a table on the clipboard as cells: HTML for Office, text with tabs for everything else. */
export async function copyCells(table: CellTable): Promise<CopyOutcome> {
  const [html, text] = [tableAsHtml(table), tableAsText(table)];
  if (typeof ClipboardItem !== 'undefined' && navigator.clipboard?.write) {
    const item = new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) });
    if ((await settled(navigator.clipboard.write([item]))) === 'copied') return 'copied';
  }
  return copyByCommand(html, text);
}

/** Whatever the reason of a refusal is (permission, focus, policy), what the user can do is the same. */
function settled(writing: Promise<unknown>): Promise<CopyOutcome> {
  return writing.then(() => 'copied' as const, () => 'refused' as const);
}

/** The older way, which some Office hosts allow where they refuse the newer one. */
function copyByCommand(html: string, text: string): CopyOutcome {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    filled = event.clipboardData !== null;
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  const done = typeof document.execCommand === 'function' && document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return done && filled ? 'copied' : 'refused';
}
