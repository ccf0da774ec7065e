import { useEffect, useState } from 'react';

/** Whether the pane should be dark: as Office's theme says, else as the system says. Looked at again when the pane gets the focus. */
export function useDarkOffice(): boolean {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const look = () => setDark(isDark());
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    window.addEventListener('focus', look);
    system.addEventListener('change', look);
    return () => {
      window.removeEventListener('focus', look);
      system.removeEventListener('change', look);
    };
  }, []);
  return dark;
}

function isDark(): boolean {
  const theme = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  if (theme && typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const background = theme?.bodyBackgroundColor;
  if (background && /^#?[0-9a-f]{6}$/i.test(background)) return luminance(background.replace('#', '')) < 0.5;
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Rough brightness of "RRGGBB", 0..1: enough to tell a dark pane from a light one. */
function luminance(hex: string): number {
  const channel = (from: number) => parseInt(hex.slice(from, from + 2), 16) / 255;
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}
