import { defaultTheme } from '@univerjs/themes';

/** Univer's own theme with Fluent's blue, so that selections and buttons look like the frame and the pane around them. */
export const fluentTheme: typeof defaultTheme = {
  ...defaultTheme,
  primary: {
    50: '#EBF3FC',
    100: '#CFE4FA',
    200: '#B4D6FA',
    300: '#96C6FA',
    400: '#62ABF5',
    500: '#2886DE',
    600: '#0F6CBD',
    700: '#0F548C',
    800: '#0C3B5E',
    900: '#061724',
  },
};
