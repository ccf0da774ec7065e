/** Queues whether one of these sheets is protected, so that nothing could be written there; call the result after the sync. */
export function lockedSheet(context: Excel.RequestContext, names: readonly string[]): () => string | null {
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const protection = sheet.protection.load('protected');
    return { name, sheet, protection };
  });
  return () => sheets.find(({ sheet, protection }) => !sheet.isNullObject && protection.protected)?.name ?? null;
}
