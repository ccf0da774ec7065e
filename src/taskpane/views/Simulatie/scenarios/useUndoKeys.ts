import { useEffect } from 'react';
import { usePaneStore } from '../../../state/paneContext';

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) take steps of the scenario, except in a box that undoes its own typing. */
export function useUndoKeys(): void {
  const store = usePaneStore();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const direction = directionOf(event);
      if (!direction || store.getState().view !== 'simulatie' || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('[data-own-undo], textarea')) return;
      event.preventDefault();
      void store.step(direction);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store]);
}

function directionOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}
