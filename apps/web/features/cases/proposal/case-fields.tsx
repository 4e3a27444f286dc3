import { Checkbox, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField, HandlingChoice, useCodeOptions } from '../../../ui';
import { useSession } from '../../identity';
import { useNamed } from '../use-named';
import type { ProposalValues } from './proposal-values';

/** What the case is and what it is about. */
export function CaseFields() {
  const { t } = useTranslation('cases');
  const named = useNamed();
  const { desks } = useSession();
  const { control, register, formState } = useFormContext<ProposalValues>();
  const { errors } = formState;
  const language = useWatch({ control, name: 'language' });
  const crimeTypes = [...useCodeOptions('crimeType')];
  const languages = [...useCodeOptions('language')];
  const required = t('required');
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ControlledField control={control} name="deskId" rules={{ required }}>
          {(field) => (
            <Select label={t('new.ownDesk')} withAsterisk data={desks.map((desk) => ({ value: desk.id, label: named(desk) }))} {...field} />
          )}
        </ControlledField>
        <TextInput
          label={t('new.ownReference')}
          description={t('new.ownReferenceHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={100}
          error={errors.ownReference?.message}
          {...register('ownReference')}
        />
        <ControlledField control={control} name="crimeType" rules={{ required }}>
          {(field) => <Select label={t('new.crimeType')} withAsterisk data={crimeTypes} {...field} />}
        </ControlledField>
        <ControlledField control={control} name="template">
          {({ value, onChange, ...field }) => (
            <Select
              label={t('new.template')}
              placeholder={t('new.templateOfType')}
              data={crimeTypes}
              clearable
              {...field}
              value={value === '' ? null : value}
              onChange={(chosen) => onChange(chosen ?? '')}
            />
          )}
        </ControlledField>
        <ControlledField control={control} name="language" rules={{ required }}>
          {(field) => <Select label={t('new.language')} withAsterisk allowDeselect={false} data={languages} {...field} />}
        </ControlledField>
      </SimpleGrid>
      <TextInput
        label={t('new.title')}
        withAsterisk
        lang={language}
        maxLength={200}
        error={errors.title?.message}
        {...register('title', { required })}
      />
      <Textarea
        label={t('new.summary')}
        description={t('new.summaryHint')}
        withAsterisk
        lang={language}
        autosize
        minRows={6}
        maxLength={8_000}
        error={errors.summary?.message}
        {...register('summary', { required })}
      />
      <ControlledField control={control} name="handling">
        {({ value, onChange, error, ref }) => (
          <HandlingChoice label={t('new.handling')} description={t('new.handlingHint')} {...{ value, onChange, error, ref }} />
        )}
      </ControlledField>
      <Checkbox label={t('new.exercise')} description={t('new.exerciseHint')} {...register('exercise')} />
    </>
  );
}
