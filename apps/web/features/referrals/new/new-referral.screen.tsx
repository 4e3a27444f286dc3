import { Alert, Button } from '@mantine/core';
import { IconLanguage, IconMessageReply } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ForeignText, ProblemAlert, Screen } from '../../../ui';
import { useCan, useSession } from '../../identity';
import { DraftEditor } from './draft-editor';
import classes from './draft-editor.module.css';
import { originalOf, valuesOf } from './draft-from';
import { draftQuery } from './draft-requests';
import { type DraftValues, emptyDraft } from './draft-values';

type Renamed = (id: string | undefined) => void;

/** A new referral, or a draft that is gone on with. When a draft gets its id, the address follows and the form stays. */
export function NewReferralScreen() {
  const { draft } = useSearch({ from: '/referrals/new' });
  const navigate = useNavigate();
  const [editor, setEditor] = useState<{
    readonly draft: string | undefined;
    readonly renamed: { id: string | undefined } | null;
    readonly key: number;
  }>({
    draft,
    renamed: null,
    key: 0,
  });
  if (draft !== editor.draft) {
    const isSame = editor.renamed !== null && editor.renamed.id === draft;
    setEditor({ draft, renamed: null, key: isSame ? editor.key : editor.key + 1 });
  }
  const [first, setFirst] = useState({ key: 0, draft });
  if (first.key !== editor.key) setFirst({ key: editor.key, draft });
  const rename: Renamed = (id) => {
    setEditor((before) => ({ ...before, renamed: { id } }));
    void navigate({ to: '/referrals/new', search: { draft: id }, replace: true, ignoreBlocker: true, resetScroll: false });
  };
  return first.draft === undefined ? (
    <Blank key={editor.key} onRenamed={rename} />
  ) : (
    <Opened key={editor.key} id={first.draft} onRenamed={rename} />
  );
}

function Blank({ onRenamed }: { readonly onRenamed: Renamed }) {
  const { t, i18n } = useTranslation('referrals');
  const { caseId } = useSearch({ from: '/referrals/new' });
  const { desks, agency } = useSession();
  const can = useCan();
  if (!can('referral.create') || desks.length === 0) {
    return (
      <Screen title={t('new.screen')}>
        <EmptyState title={t('new.mayNot')} />
      </Screen>
    );
  }
  const language = agency.languages.includes(i18n.language) ? i18n.language : agency.languages[0];
  return <DraftEditor values={emptyDraft(desks[0]!.id, language as DraftValues['language'], caseId)} opened={null} onRenamed={onRenamed} />;
}

function Opened({ id, onRenamed }: { readonly id: string; readonly onRenamed: Renamed }) {
  const { t } = useTranslation('referrals');
  const { data, error, refetch } = useQuery(draftQuery(id));
  const [isTakenBack, takeBack] = useState(false);
  if (error !== null) return <ProblemAlert problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  const original = originalOf(data);
  const isEditable = data.abilities.edit === null && original !== null && original.content !== null;
  if (!isEditable || original.state === 'awaiting_release' || original.state === 'rejected') {
    return (
      <Screen title={t('new.editScreen')}>
        <EmptyState
          title={t('new.closed')}
          hint={t('new.closedHint')}
          action={
            <Link to="/referrals/$id" params={{ id }}>
              {t('new.toReferral')}
            </Link>
          }
        />
      </Screen>
    );
  }
  if (original.state === 'translating' && !isTakenBack) {
    return (
      <Screen title={t('new.editScreen')}>
        <Alert
          variant="light"
          classNames={{ title: classes.alertTitle ?? '' }}
          icon={<IconLanguage aria-hidden />}
          title={t('new.translating')}
        >
          {t('new.translatingText')}
          <Button mt="sm" size="xs" variant="default" display="block" onClick={() => takeBack(true)}>
            {t('new.takeBack')}
          </Button>
        </Alert>
      </Screen>
    );
  }
  const note =
    original.returnComment === null ? null : (
      <Alert
        variant="light"
        color="orange"
        classNames={{ title: classes.alertTitle ?? '' }}
        icon={<IconMessageReply aria-hidden />}
        title={t('new.returned')}
      >
        <ForeignText lang={original.language} block>
          {original.returnComment}
        </ForeignText>
      </Alert>
    );
  return <DraftEditor values={valuesOf(data, original)} opened={{ id, version: data.version }} onRenamed={onRenamed} note={note} />;
}
