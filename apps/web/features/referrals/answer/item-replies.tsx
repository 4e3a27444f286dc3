import { Fieldset, Group, Radio, Select, Stack, Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField, useCode, useCodeOptions } from '../../../ui';
import type { Detail } from '../detail/referral.queries';
import { ItemText } from '../detail/requested-items';
import type { WrittenKind } from './message-kinds';
import { type ItemValues, type ReplyValues, VERDICTS } from './reply-values';

interface Props {
  readonly detail: Detail;
  readonly kind: WrittenKind;
}

/** The requested items that are open, each with what is said of it. */
export function ItemReplies({ detail, kind }: Props) {
  const { control } = useFormContext<ReplyValues>();
  const items = useWatch({ control, name: 'items' });
  const original = detail.messages.find((message) => message.kind === 'referral.original');
  return items.map(({ no }, i) => (
    <ItemReply
      key={no}
      at={i}
      no={no}
      kind={kind}
      request={<ItemText content={original?.content ?? null} language={original?.language ?? null} no={no} />}
    />
  ));
}

interface ItemProps {
  readonly at: number;
  readonly no: number;
  readonly kind: WrittenKind;
  readonly request: ReactNode;
}

function ItemReply({ at, no, kind, request }: ItemProps) {
  const { t } = useTranslation('referrals');
  const code = useCode();
  const { control, register } = useFormContext<ReplyValues>();
  const [verdict, language] = useWatch({ control, name: [`items.${at}.verdict`, 'language'] });
  const grounds = useCodeOptions('refusalGround').map(({ value, label }) => ({ value, label: t('new.coded', { code: value, label }) }));
  return (
    <Fieldset legend={t('detail.item', { no })}>
      <Stack gap="sm">
        <Text component="div">{request}</Text>
        <ControlledField control={control} name={`items.${at}.verdict`}>
          {({ value, onChange }) => (
            <Radio.Group label={t('reply.verdict', { no })} value={value} onChange={(next) => onChange(next as typeof value)}>
              <Group mt={4}>
                {(VERDICTS[kind] ?? []).map((one) => (
                  <Radio key={one} value={one} label={code('itemState', one)} />
                ))}
              </Group>
            </Radio.Group>
          )}
        </ControlledField>
        {verdict === 'refused' ? (
          <ControlledField control={control} name={`items.${at}.ground`}>
            {({ value, ...field }) => (
              <Select
                label={t('reply.ground', { no })}
                withAsterisk
                data={grounds as { value: ItemValues['ground']; label: string }[]}
                allowDeselect={false}
                {...field}
                value={value === '' ? null : value}
              />
            )}
          </ControlledField>
        ) : null}
        {verdict === 'open' ? null : (
          <Textarea
            label={t('reply.itemText', { no })}
            lang={language}
            autosize
            minRows={2}
            maxRows={16}
            maxLength={5_000}
            autoComplete="off"
            {...register(`items.${at}.text`)}
          />
        )}
      </Stack>
    </Fieldset>
  );
}
