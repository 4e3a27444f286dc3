import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './draft-editor.module.css';
import { focusSection, SECTIONS } from './sections';

/** The steps of the form, each one press away. */
export function StepLinks() {
  const { t } = useTranslation('referrals');
  return (
    <Group component="nav" gap={4} aria-label={t('new.steps')} data-print="hide">
      {SECTIONS.map((name, i) => (
        <Button key={name} variant="subtle" size="compact-sm" className={classes.wraps ?? ''} onClick={() => focusSection(name)}>
          {t('new.step', { no: i + 1, title: t(`new.section.${name}`) })}
        </Button>
      ))}
    </Group>
  );
}
