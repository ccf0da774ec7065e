import { useEffect } from 'react';

/** Ctrl (or Command) with a letter. Undo and redo are the sheet's own: it knows when a cell is being edited. */
export function useShortcuts(actions: Readonly<Record<'o' | 's', () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'o' && key !== 's') return;
      event.preventDefault();
      event.stopPropagation();
      actions[key]();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [actions]);
}
