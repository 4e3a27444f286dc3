import { api, call } from '@counterpart/api-client';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Form, ProblemAlert, TwoZoneTime } from '../../ui';
import type { TranslationDetail } from './translations.query';

/** What the sender explains, and what is asked back. */
export function Notes({ job }: { readonly job: TranslationDetail }) {
  const { t } = useTranslation('translations');
  const client = useQueryClient();
  const form = useForm({ defaultValues: { text: '' } });
  const write = useMutation({
    mutationFn: (body: { text: string }) => call(api.POST('/translations/{id}/notes', { params: { path: { id: job.id } }, body })),
    onSuccess: () => (form.reset(), client.invalidateQueries({ queryKey: ['translations', job.id] })),
  });
  const notes = job.notes ?? [];
  if (notes.length === 0 && job.abilities.explain !== null) return null;
  return (
    <Stack component="section" gap="xs" aria-label={t('notes')}>
      {notes.map(({ id, at, author, text }) => (
        <div key={id}>
          <Text size="xs" c="dimmed">
            {author} · <TwoZoneTime at={at} />
          </Text>
          <Text>{text}</Text>
        </div>
      ))}
      {job.abilities.explain !== null ? null : (
        <Form onSubmit={form.handleSubmit((body) => write.mutate(body))}>
          {write.error === null ? null : <ProblemAlert problem={write.error} />}
          <Group align="end">
            <Textarea
              label={t('note')}
              autosize
              minRows={1}
              flex={1}
              error={form.formState.errors.text?.message}
              {...form.register('text', { required: t('required') })}
            />
            <Button type="submit" variant="default" loading={write.isPending}>
              {t('addNote')}
            </Button>
          </Group>
        </Form>
      )}
    </Stack>
  );
}
