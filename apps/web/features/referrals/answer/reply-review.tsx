import { Alert, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AbilityButton, ProblemAlert } from '../../../ui';
import { MessageRendering, messageViewOf, partyOf } from '../../exchange';
import { useAgencies, useSession } from '../../identity';
import type { Detail } from '../detail/referral.queries';
import { abilityOf } from './message-kinds';
import { type ReplyOn, type ReplyPlace, savedMessageQuery, submitReply } from './reply-requests';
import { type ReplyValues, wordless } from './reply-values';
import type { Reply } from './use-reply';

interface Props {
  readonly detail: Detail;
  readonly reply: Reply;
  readonly on: ReplyOn;
  readonly onSubmitted: (state: string) => void;
}

/** What the receiver will see, and the button that gives it to the translators or the second person. */
export function ReplyReview({ detail, reply, on, onSubmitted }: Props) {
  const { t } = useTranslation('referrals');
  const { control } = useFormContext<ReplyValues>();
  const silent = wordless({ items: useWatch({ control, name: 'items' }) });
  const { place, needed } = reply;
  const submit = useMutation({
    mutationFn: async () => {
      const saved = await reply.settle();
      return saved === null ? null : submitReply(on, saved);
    },
    onSuccess: (answer) => (answer === null ? undefined : onSubmitted(answer.state)),
  });
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="reply-review">
      <Stack gap="md">
        <Title order={2} size="h4" id="reply-review">
          {t('new.section.review')}
        </Title>
        {place === null ? <Text>{t('new.notSavedYet')}</Text> : <Preview detail={detail} place={place} />}
        {needed.length === 0 && silent.length === 0 ? null : (
          <Alert color="orange" variant="light">
            {needed.map((name) => (
              <Text key={name} size="sm">
                {t(`reply.needed.${name}`)}
              </Text>
            ))}
            {silent.map((no) => (
              <Text key={no} size="sm">
                {t('reply.wordless', { no })}
              </Text>
            ))}
          </Alert>
        )}
        {submit.error === null ? null : <ProblemAlert problem={submit.error} />}
        <Group justify="flex-end">
          <Text size="sm" c="dimmed">
            {t('new.submitHint')}
          </Text>
          <AbilityButton
            abilities={detail.abilities}
            name={abilityOf(on.kind)}
            loading={submit.isPending}
            disabled={place === null}
            onClick={() => submit.mutate()}
          >
            {t('new.submit')}
          </AbilityButton>
        </Group>
      </Stack>
    </Paper>
  );
}

/** The saved message as its receiver will see it. */
function Preview({ detail, place }: { readonly detail: Detail; readonly place: ReplyPlace }) {
  const { agencyCode } = useSession();
  const agencies = useAgencies();
  const { data, error, refetch } = useQuery(savedMessageQuery(place));
  if (error !== null) return <ProblemAlert problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  return (
    <MessageRendering
      message={messageViewOf(data)}
      reference={detail.reference}
      from={partyOf(agencies, agencyCode, detail.deskId)}
      to={partyOf(agencies, detail.counterpart.agency, detail.counterpart.desk)}
      receiver={agencies.find(({ code }) => code === detail.counterpart.agency) ?? null}
      order={3}
    />
  );
}
