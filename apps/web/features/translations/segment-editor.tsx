import { Alert, Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Form, isComposing } from '../../ui';
import type { Segment, TranslationDetail } from './translations.query';
import type { SegmentSteps } from './use-segment-steps';

interface Props {
  readonly job: TranslationDetail;
  readonly segment: Segment;
  readonly steps: SegmentSteps;
}

/** The translation of one sentence. Enter is a new line; Ctrl+Enter saves it and goes on to the next. */
export function SegmentEditor({ job, segment, steps: { translate } }: Props) {
  const { t } = useTranslation('translations');
  const form = useForm({ defaultValues: { target: segment.target ?? '', override: segment.override ?? '' } });
  const missing = translate.data?.missing ?? [];
  const save = form.handleSubmit(({ target, override }) => translate.mutate({ target, override: override === '' ? null : override }));
  const isKept = segment.state !== 'pending' && segment.state !== 'returned' && !form.formState.isDirty;
  return (
    <Form onSubmit={save}>
      <Stack gap="xs">
        <Textarea
          lang={job.targetLanguage}
          data-segment
          aria-label={t('translationOf', { no: segment.position + 1 })}
          autosize
          minRows={2}
          error={form.formState.errors.target?.message}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event.nativeEvent)) return;
            event.preventDefault();
            void save();
            nextSegment(event.currentTarget)?.focus();
          }}
          {...form.register('target', { required: t('required') })}
        />
        {missing.length === 0 && segment.override === null ? null : (
          <>
            {missing.length === 0 ? null : (
              <Alert color="yellow" p="xs">
                {t('missing', { facts: missing.join(t('comma')) })}
              </Alert>
            )}
            <TextInput size="xs" label={t('override')} {...form.register('override')} />
          </>
        )}
        <Group justify="flex-end">
          <Button type="submit" size="xs" loading={translate.isPending} disabled={isKept}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </Form>
  );
}

function nextSegment(element: HTMLElement): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('[data-segment]')];
  return all[all.indexOf(element) + 1];
}
