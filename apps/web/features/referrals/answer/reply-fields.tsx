import { Paper, Select, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField, useCodeOptions } from '../../../ui';
import type { Detail } from '../detail/referral.queries';
import { ItemReplies } from './item-replies';
import { MarkingFields } from './marking-fields';
import type { WrittenKind } from './message-kinds';
import type { ReplyValues } from './reply-values';

type Choice<Value> = { value: Value; label: string }[];

interface Props {
  readonly detail: Detail;
  readonly kind: WrittenKind;
}

/** What is written: of each requested item, on the whole, and how it may be used. */
export function ReplyFields({ detail, kind }: Props) {
  const { t } = useTranslation('referrals');
  const { control, register } = useFormContext<ReplyValues>();
  const language = useWatch({ control, name: 'language' });
  const languages = useCodeOptions('language');
  const denials = useCodeOptions('permissionDenial');
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="reply-words">
      <Stack gap="md">
        <Title order={2} size="h4" id="reply-words">
          {t('reply.words')}
        </Title>
        <ControlledField control={control} name="language">
          {(field) => (
            <Select
              label={t('new.language')}
              data={[...languages] as Choice<ReplyValues['language']>}
              allowDeselect={false}
              withAsterisk
              {...field}
            />
          )}
        </ControlledField>
        <ItemReplies detail={detail} kind={kind} />
        <Textarea
          label={t(`reply.text.${kind}`)}
          description={t(`reply.textHint.${kind}`)}
          lang={language}
          withAsterisk
          autosize
          minRows={5}
          maxRows={24}
          maxLength={50_000}
          autoComplete="off"
          {...register('text')}
        />
        {kind === 'permission_grant' ? (
          <TextInput
            type="date"
            label={t('reply.validUntil')}
            description={t('reply.validUntilHint')}
            withAsterisk
            {...register('validUntil')}
          />
        ) : null}
        {kind === 'permission_denial' ? (
          <ControlledField control={control} name="ground">
            {(field) => (
              <Select
                label={t('reply.denial')}
                data={[...denials] as Choice<ReplyValues['ground']>}
                allowDeselect={false}
                withAsterisk
                {...field}
                value={field.value === '' ? null : field.value}
              />
            )}
          </ControlledField>
        ) : null}
        <MarkingFields language={language} />
      </Stack>
    </Paper>
  );
}
