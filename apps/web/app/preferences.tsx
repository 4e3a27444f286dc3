import { Group, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from './language';
import { colorSchemes } from './theme';

/** Each language by its own name: whoever cannot read the present one must find his or her own. */
const NAMES = { en: 'English', 'zh-CN': '中文' } as const;

/** The language: the screen and what is typed in it stay. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('preference.language')}
      value={i18n.language}
      onChange={(language) => void i18n.changeLanguage(language)}
      data={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{NAMES[value]}</span> }))}
    />
  );
}

/** Light, dark, or as the machine is set. */
export function SchemeSwitch() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('preference.scheme.label')}
      value={colorScheme}
      onChange={(value) => setColorScheme(value as (typeof colorSchemes)[number])}
      data={colorSchemes.map((value) => ({ value, label: t(`preference.scheme.${value}`) }))}
    />
  );
}

/** What a person can choose before signing in. */
export function Preferences() {
  return (
    <Group justify="space-between" gap="sm">
      <LanguageSwitch />
      <SchemeSwitch />
    </Group>
  );
}
