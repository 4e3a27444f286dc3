import { Checkbox, Select, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField, useCodeOptions } from '../../../ui';
import { type HandlingCode, switchHandling } from '../new/draft-values';
import type { ReplyValues } from './reply-values';

/** What the receiver may do with it, and how far it can be relied on. */
export function MarkingFields({ language }: { readonly language: string }) {
  const { t } = useTranslation('referrals');
  const { control, register } = useFormContext<ReplyValues>();
  const { field } = useController({ control, name: 'handling' });
  const handling = useCodeOptions('handling');
  const coded = (options: readonly { readonly value: string; readonly label: string }[]) =>
    options.map(({ value, label }) => ({ value, label: t('new.coded', { code: value, label }) }));
  const grades = { source: coded(useCodeOptions('sourceGrade')), information: coded(useCodeOptions('informationGrade')) };
  return (
    <>
      <Checkbox.Group
        label={t('new.handling')}
        description={t('new.handlingHint')}
        value={field.value}
        onChange={(after) => field.onChange(switchHandling(field.value, after as HandlingCode[]))}
        withAsterisk
      >
        <Stack gap="xs" mt={4}>
          {coded(handling).map(({ value, label }) => (
            <Checkbox key={value} value={value} label={label} />
          ))}
        </Stack>
      </Checkbox.Group>
      {field.value.includes('H3') ? (
        <Textarea
          label={t('new.handlingText')}
          description={t('new.handlingTextHint')}
          lang={language}
          withAsterisk
          autosize
          minRows={2}
          maxLength={1_000}
          {...register('handlingText')}
        />
      ) : null}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {(['source', 'information'] as const).map((name) => (
          <ControlledField key={name} control={control} name={name}>
            {({ value, onChange, ...rest }) => (
              <Select
                label={t(`new.${name}`)}
                data={grades[name]}
                clearable
                {...rest}
                value={value === '' ? null : value}
                onChange={(next) => onChange((next ?? '') as '')}
              />
            )}
          </ControlledField>
        ))}
      </SimpleGrid>
    </>
  );
}
