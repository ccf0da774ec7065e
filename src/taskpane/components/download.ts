/** Hands a text to the browser as a file in UTF-8. */
export function downloadText(text: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the address over once the click's task is done.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
