import { Alert, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NumberWithCopy } from '../../../ui';

/** A token with which a person sets his or her own password: shown once, to be handed over outside of this system. */
export function ResetToken({ login, token }: { readonly login: string; readonly token: string }) {
  const { t } = useTranslation('identity');
  return (
    <Alert icon={<IconKey aria-hidden />} title={t('users.token.title', { login })} color="blue">
      <Text size="sm">{t('users.token.about')}</Text>
      <NumberWithCopy value={token} />
    </Alert>
  );
}
