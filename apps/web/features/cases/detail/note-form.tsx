import { api, call, idempotent, type Schemas } from '@counterpart/api-client';
import { Alert, Button, Group, Radio, Select, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField, Form, HandlingChoice, Part, ProblemAlert, showProblems, useCode, useCodeOptions } from '../../../ui';
import { useSession } from '../../identity';
import type { CaseDetail } from './case.queries';

type NewNote = Schemas['NewNoteDto'];
type Values = Omit<NewNote, 'handling' | 'language'> & { handling: NonNullable<NewNote['handling']>; language: string };

/** Writes a note: for the own agency alone, or for all who take part once a second person has released it. */
export function NoteForm({ detail: { id, abilities } }: { readonly detail: CaseDetail }) {
  const { t, i18n } = useTranslation('cases');
  const code = useCode();
  const client = useQueryClient();
  const { agency } = useSession();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [leftOver, setLeftOver] = useState<Error | null>(null);
  const languages = useCodeOptions('language');
  const language = agency.languages.includes(i18n.language) ? i18n.language : (agency.languages[0] ?? '');
  const form = useForm<Values>({ defaultValues: { scope: 'private', text: '', language, handling: [] } });
  const [scope, written] = useWatch({ control: form.control, name: ['scope', 'language'] });
  const add = useMutation({
    mutationFn: ({ handling, language: chosen, ...note }: Values) =>
      call(
        api.POST('/cases/{id}/notes', {
          params: { path: { id }, header: idempotent(key) },
          body: { ...note, language: chosen as NewNote['language'], ...(handling.length === 0 ? {} : { handling }) },
        }),
      ),
    onSuccess: () => {
      setKey(crypto.randomUUID());
      setLeftOver(null);
      form.reset();
      return client.invalidateQueries({ queryKey: ['cases'] });
    },
    onError: (error) => setLeftOver(showProblems(form, error, ['scope', 'text', 'language', 'handling']) ? error : null),
  });
  const required = t('required');
  const refusal = abilities.shareNote;
  return (
    <Part title={t('notes.new')}>
      <Form onSubmit={form.handleSubmit((values) => add.mutate(values))} data-print="hide">
        <Stack>
          {leftOver === null ? null : <ProblemAlert problem={leftOver} />}
          {add.data === undefined ? null : (
            <Alert role="status" variant="light">
              {add.data.messages.length === 0 ? t('notes.added') : t('notes.submitted', { count: add.data.messages.length })}
            </Alert>
          )}
          <ControlledField control={form.control} name="scope">
            {({ value, onChange, error }) => (
              <Radio.Group label={t('notes.scope')} value={value} onChange={(next) => onChange(next as Values['scope'])} error={error}>
                <Stack gap="xs" mt={4}>
                  <Radio value="private" label={code('noteScope', 'private')} />
                  {refusal === undefined ? null : (
                    <Radio
                      value="shared"
                      label={code('noteScope', 'shared')}
                      description={refusal === null ? t('notes.sharedHint') : code('reason', refusal)}
                      disabled={refusal !== null}
                    />
                  )}
                </Stack>
              </Radio.Group>
            )}
          </ControlledField>
          <Textarea
            label={t('notes.text')}
            withAsterisk
            lang={written}
            autosize
            minRows={4}
            maxLength={20_000}
            error={form.formState.errors.text?.message}
            {...form.register('text', { required })}
          />
          <ControlledField control={form.control} name="language">
            {(field) => <Select label={t('new.language')} allowDeselect={false} maw={240} data={[...languages]} {...field} />}
          </ControlledField>
          {scope === 'shared' ? (
            <ControlledField control={form.control} name="handling">
              {({ value, onChange, error, ref }) => (
                <HandlingChoice label={t('notes.handling')} areAdded {...{ value, onChange, error, ref }} />
              )}
            </ControlledField>
          ) : null}
          <Group>
            <Button type="submit" loading={add.isPending}>
              {scope === 'shared' ? t('notes.submit') : t('notes.save')}
            </Button>
          </Group>
        </Stack>
      </Form>
    </Part>
  );
}
