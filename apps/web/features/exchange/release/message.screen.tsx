import { Grid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, Screen, TwoZoneTime } from '../../../ui';
import { useAgencies, useSession } from '../../identity';
import { useMessageKind } from '../message-kind';
import { MessageRendering } from '../message-rendering';
import { messageViewOf } from '../message-view';
import { partyOf } from '../party';
import { instrumentsQuery, type MessageDetail, messageQuery } from './messages.query';
import { ReleaseDecision } from './release-decision';

/** A message exactly as its receiver will read it, beside what the second person decides. */
export function ReleaseMessageScreen() {
  const { t } = useTranslation('exchange');
  const { id } = useParams({ from: '/release/$id' });
  const { data, error, refetch } = useQuery(messageQuery(id));
  if (error !== null)
    return <Screen title={t('release.title')} children={<ProblemAlert problem={error} onRetry={() => void refetch()} />} />;
  return data === undefined ? <Screen title={t('release.title')} /> : <Message message={data} />;
}

function Message({ message }: { readonly message: MessageDetail }) {
  const { t } = useTranslation('exchange');
  const kindOf = useMessageKind();
  const agencies = useAgencies();
  const { agencyId } = useSession();
  const { data: instruments = [] } = useQuery(instrumentsQuery);
  const receiver = agencies.find(({ id }) => id === message.toAgencyId) ?? null;
  return (
    <Screen title={t('release.of', { kind: kindOf(message.kind) })}>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <MessageRendering
            message={messageViewOf(message)}
            reference={null}
            from={partyOf(agencies, agencyId, message.deskId)}
            to={partyOf(agencies, message.toAgencyId, message.toDeskId)}
            receiver={receiver}
            instruments={instruments}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Stack>
            <Text size="sm" c="dimmed">
              {t('release.submitted')}: <TwoZoneTime at={message.submittedAt ?? message.draftedAt} />
            </Text>
            <ReleaseDecision key={message.version} message={message} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Screen>
  );
}
