import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';

/** Copies a chart or table as cells and gives the text that is pasted. @param title after "Kopiëren: " */
export async function copiedText(user: UserEvent, title: string, area: HTMLElement = document.body): Promise<string> {
  const written: ClipboardItem[] = [];
  const spy = vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (items) => void written.push(...items));
  await user.click(within(area).getByRole('button', { name: `Kopiëren: ${title}` }));
  await user.click(await screen.findByRole('menuitem', { name: 'Kopieer als cellen' }));
  await vi.waitFor(() => { if (written.length === 0) throw new Error('nothing is copied yet'); });
  spy.mockRestore();
  return (await written[0]?.getType('text/plain'))?.text() ?? '';
}

/** Asks for the picture of a chart or table where the clipboard refuses it, and gives the drawing as it is then shown. */
export async function copiedPicture(user: UserEvent, title: string, area: HTMLElement = document.body): Promise<string> {
  const spy = vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(within(area).getByRole('button', { name: `Kopiëren: ${title}` }));
  await user.click(await screen.findByRole('menuitem', { name: 'Kopieer als afbeelding' }));
  const dialog = await screen.findByRole('dialog');
  spy.mockRestore();
  return decodeURIComponent(within(dialog).getByRole<HTMLImageElement>('img').src);
}
