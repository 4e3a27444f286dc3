import { Alert, Button, Group } from '@mantine/core';
import { IconMessageReply } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ForeignText } from '../../../ui';
import { abilityOf } from '../answer/message-kinds';
import { languageOf } from './language-of';
import type { Detail, OwnMessage } from './referral.queries';

/** Why an own message was given back, and the way to go on with it. */
export function OwnDraft({ detail, message }: { readonly detail: Detail; readonly message: OwnMessage }) {
  const { t } = useTranslation('referrals');
  const { id, kind, state, returnComment } = message;
  const isOriginal = kind === 'referral.original';
  const mayWrite = isOriginal ? detail.abilities.edit === null : detail.abilities[abilityOf(kind)] !== undefined;
  const isOpen = state === 'draft' || state === 'returned' || state === 'translating';
  return (
    <>
      {returnComment === null ? null : (
        <Alert
          variant="light"
          color="orange"
          icon={<IconMessageReply aria-hidden />}
          title={t(state === 'rejected' ? 'detail.rejectedWhy' : 'detail.returnedWhy')}
        >
          <ForeignText lang={languageOf(returnComment)} block>
            {returnComment}
          </ForeignText>
        </Alert>
      )}
      {mayWrite && isOpen && message.content !== null ? (
        <Group data-print="hide">
          <Button
            size="xs"
            renderRoot={(props) =>
              isOriginal ? (
                <Link to="/referrals/new" search={{ draft: detail.id }} {...props} />
              ) : (
                <Link to="/referrals/$id/messages/$messageId" params={{ id: detail.id, messageId: id }} {...props} />
              )
            }
          >
            {t('detail.continue')}
          </Button>
        </Group>
      ) : null}
    </>
  );
}
