import { useEffect, useState } from 'react';

const KEY = 'sterktewijzer.voorbeeld.donker';

/** Whether the preview is dark: the user's choice, and before that the choice of the system. */
export function useDarkMode(): readonly [dark: boolean, setDark: (dark: boolean) => void] {
  const [dark, setDark] = useState(() => {
    const kept = localStorage.getItem(KEY);
    return kept === null ? matchMedia('(prefers-color-scheme: dark)').matches : kept === 'true';
  });
  useEffect(() => {
    localStorage.setItem(KEY, String(dark));
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return [dark, setDark];
}
