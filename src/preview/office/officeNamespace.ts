import type { OfficeOptions } from './OfficeHost';

const light = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#F5F5F5',
  controlForegroundColor: '#424242',
  isDarkTheme: false,
  themeId: 'white',
};
const dark = {
  bodyBackgroundColor: '#1F1F1F',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#292929',
  controlForegroundColor: '#D6D6D6',
  isDarkTheme: true,
  themeId: 'black',
};

/** The highest version of each requirement set the stand-in answers for. */
const sets: Readonly<Record<string, readonly [major: number, minor: number]>> = {
  ExcelApi: [1, 20],
  ExcelUndoApiAll: [1, 0],
  SharedRuntime: [1, 1],
  RibbonApi: [1, 2],
  AddinCommands: [1, 3],
  CustomFunctionsRuntime: [1, 3],
  OfficeTheme: [1, 1],
};

function supports(name: string, version: string | number = '1.1'): boolean {
  const known = sets[name];
  const [major = 1, minor = 0] = String(version).split('.').map(Number);
  return known !== undefined && (major < known[0] || (major === known[0] && minor <= known[1]));
}

/** `Office`: the host, the theme, settings stored with the document, the pane and the ribbon's commands. */
export function officeNamespace(options: OfficeOptions): object {
  const settings = new Map<string, unknown>();
  const actions = new Map<string, unknown>();
  const visibility = new Set<(message: { visibilityMode: string }) => void>();
  const language = options.displayLanguage ?? 'nl-NL';
  const succeeded = { status: 'succeeded', value: undefined };
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const say = (visibilityMode: string): Promise<void> => {
    for (const listener of visibility) listener({ visibilityMode });
    return Promise.resolve();
  };
  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    StartupBehavior: { none: 'None', load: 'Load' },
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await callback?.(info);
      return info;
    },
    context: {
      ...info,
      displayLanguage: language,
      contentLanguage: language,
      /** Asked anew each time: the user can change the theme while the pane is open. */
      get officeTheme() {
        return options.theme === 'dark' ? dark : light;
      },
      diagnostics: { ...info, version: '16.0' },
      requirements: { isSetSupported: supports },
      ui: { closeContainer: () => void say('Hidden') },
      document: {
        settings: {
          get: (name: string) => structuredClone(settings.get(name) ?? null),
          set: (name: string, value: unknown) => void settings.set(name, structuredClone(value)),
          remove: (name: string) => void settings.delete(name),
          saveAsync: (callback?: (result: typeof succeeded) => void) => queueMicrotask(() => callback?.(succeeded)),
        },
      },
    },
    addin: {
      showAsTaskpane: () => say('Taskpane'),
      hide: () => say('Hidden'),
      onVisibilityModeChanged: (listener: (message: { visibilityMode: string }) => void) => {
        visibility.add(listener);
        return Promise.resolve(() => Promise.resolve(void visibility.delete(listener)));
      },
      setStartupBehavior: () => Promise.resolve(),
      getStartupBehavior: () => Promise.resolve('None'),
    },
    actions: {
      associate: (id: string, action: unknown) => void actions.set(id, action),
      /** Not in Office.js: how the shell's ribbon finds what a button does. */
      associated: actions,
    },
  };
}
