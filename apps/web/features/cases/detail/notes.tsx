import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState, ForeignText, Part, ProblemAlert, TwoZoneTime, useCode } from '../../../ui';
import { partyOf } from '../../exchange';
import { useAgencies } from '../../identity';
import { useNamed } from '../use-named';
import { type CaseDetail, type CaseNote, notesQuery } from './case.queries';
import classes from './case.module.css';
import { NoteForm } from './note-form';
import { useNameOfUser } from './use-people';

/** The notes of the case, the newest first, and a form for another. */
export function Notes({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation('cases');
  const query = useInfiniteQuery(notesQuery(detail.id));
  const notes = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Stack gap="md">
      {detail.abilities.note === undefined ? null : <NoteForm detail={detail} />}
      <Part title={t('notes.title')}>
        {query.error === null ? null : <ProblemAlert problem={query.error} onRetry={() => void query.refetch()} />}
        {notes.length === 0 && !query.isPending && query.error === null ? <EmptyState title={t('notes.empty')} /> : null}
        <ol className={classes.list}>
          {notes.map((note) => (
            <Note key={note.id} note={note} detail={detail} />
          ))}
        </ol>
        {query.hasNextPage ? (
          <Group>
            <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('more')}
            </Button>
          </Group>
        ) : null}
      </Part>
    </Stack>
  );
}

function Note({ note, detail }: { readonly note: CaseNote; readonly detail: CaseDetail }) {
  const { t, i18n } = useTranslation('cases');
  const code = useCode();
  const named = useNamed();
  const agencies = useAgencies();
  const nameOf = useNameOfUser(detail);
  const { authorAgencyId, authorUserId, scope, handling, at, translation } = note;
  const original = { language: note.language, text: note.text };
  const isTranslated = translation !== null && translation.language === i18n.language;
  const [shown, other] = isTranslated ? [translation, original] : [original, translation];
  const agency = named(partyOf(agencies, authorAgencyId, null).agency);
  const author = authorUserId === null ? null : nameOf(authorUserId);
  return (
    <li>
      <Group gap="xs">
        <Text fw={600} size="sm">
          {author === null ? agency : t('notes.author', { agency, author })}
        </Text>
        <Badge variant={scope === 'shared' ? 'filled' : 'outline'}>{code('noteScope', scope)}</Badge>
        {handling.length === 0 ? null : <Badge variant="outline">{handling.join(' ')}</Badge>}
        <Text size="sm" c="dimmed">
          <TwoZoneTime at={at} />
        </Text>
      </Group>
      <ForeignText lang={shown.language} block>
        {shown.text}
      </ForeignText>
      {other === null ? null : (
        <details>
          <summary>{t('overview.inOther', { language: code('language', other.language) })}</summary>
          <ForeignText lang={other.language} block>
            {other.text}
          </ForeignText>
        </details>
      )}
    </li>
  );
}
