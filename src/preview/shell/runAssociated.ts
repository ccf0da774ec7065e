type Action = (event: { completed: () => void }) => unknown;

/** Excel gives a ribbon button five minutes; nobody waits that long in front of the preview. */
const PATIENCE_MS = 60_000;

/**
 * Runs what the task pane associated with a ribbon button, as Excel does: until it calls `event.completed()`.
 * @throws when nothing is associated, the action fails, or it never completes
 */
export async function runAssociated(office: typeof Office, name: string): Promise<void> {
  const { associated } = office.actions as unknown as { associated: ReadonlyMap<string, Action> };
  const action = associated.get(name);
  if (!action) throw new Error('Het deelvenster is nog niet klaar. Probeer het over een ogenblik opnieuw.');
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('Het deelvenster heeft niet binnen een minuut geantwoord.')), PATIENCE_MS);
      Promise.resolve(action({ completed: resolve })).catch(reject);
    });
  } finally {
    clearTimeout(timer);
  }
}
