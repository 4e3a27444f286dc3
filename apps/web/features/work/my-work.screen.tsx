import { SimpleGrid, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState, ProblemAlert, Screen } from '../../ui';
import { LatePairs } from './late-pairs';
import { MessageLine, ReferralLine, TranslationLine } from './lines';
import { Section } from './section';
import { workQuery } from './work.query';

const REFERRALS = ['due', 'toAcknowledge', 'assignedToMe', 'toClarify', 'awaitingOtherSide'] as const;
const MESSAGES = ['awaitingMyRelease', 'returnedToMe', 'myDrafts'] as const;
const TRANSLATIONS = ['translationsInWork', 'translationsToReview', 'translationsWaiting'] as const;

/** What waits for the person: the first thing seen after signing in. */
export function MyWorkScreen() {
  const { t } = useTranslation('work');
  const { data, error, refetch } = useQuery(workQuery);
  if (error !== null) return <Screen title={t('title')} children={<ProblemAlert problem={error} onRetry={() => void refetch()} />} />;
  if (data === undefined) return <Screen title={t('title')} children={<Skeleton h={320} aria-busy />} />;
  const { sections, atMost } = data;
  const isNothing = Object.values(sections).every(({ count }) => count === 0);
  return (
    <Screen title={t('title')}>
      {isNothing ? <EmptyState title={t('empty.title')} hint={t('empty.hint')} /> : null}
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        {REFERRALS.map((name) => (
          <Section key={name} name={name} section={sections[name]} atMost={atMost}>
            {(referral) => <ReferralLine key={referral.id} referral={referral} />}
          </Section>
        ))}
        {MESSAGES.map((name) => (
          <Section key={name} name={name} section={sections[name]} atMost={atMost}>
            {(message) => <MessageLine key={message.id} message={message} isForRelease={name === 'awaitingMyRelease'} />}
          </Section>
        ))}
        {TRANSLATIONS.map((name) => (
          <Section key={name} name={name} section={sections[name]} atMost={atMost}>
            {(translation) => <TranslationLine key={translation.id} translation={translation} />}
          </Section>
        ))}
        <LatePairs section={sections.overdueByPair} />
      </SimpleGrid>
    </Screen>
  );
}
