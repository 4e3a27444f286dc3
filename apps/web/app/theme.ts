import { type CSSVariablesResolver, createTheme, localStorageColorSchemeManager, type MantineColorScheme } from '@mantine/core';

/** Shades and contrast that pass WCAG 2.2 AA in both schemes; system fonts that have Chinese, since nothing is loaded from elsewhere. */
export const theme = createTheme({
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  fontFamily: "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace",
  // The list itself scrolls: a region that scrolls around it would have to take the focus (see styles.css).
  components: Object.fromEntries(
    ['Select', 'MultiSelect', 'Autocomplete'].map((name) => [name, { defaultProps: { withScrollArea: false } }]),
  ),
});

export const colorSchemes = ['light', 'dark', 'auto'] as const satisfies readonly MantineColorScheme[];

/** Keeps the scheme beyond the session: it says nothing about anybody. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'counterpart-scheme' });

/** Grey text, and words of what is wrong, that are still read: the library's own colours do not pass. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
  },
});
