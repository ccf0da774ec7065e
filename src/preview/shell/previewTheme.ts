import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Segoe UI where it is installed; its nearest relatives elsewhere. */
const fontFamilyBase = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Open Sans', 'Noto Sans', 'Helvetica Neue', sans-serif";

export const lightPreview: Theme = { ...webLightTheme, fontFamilyBase };
export const darkPreview: Theme = { ...webDarkTheme, fontFamilyBase };
