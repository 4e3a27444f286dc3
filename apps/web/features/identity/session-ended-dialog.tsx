import { Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SignInForm } from './sign-in-form';

interface Props {
  readonly login: string;
  readonly onSignedIn: (login: string) => Promise<void>;
}

/** Asks for the password again over the screen that was open; it cannot be closed, and what is under it stays as it was. */
export function SessionEndedDialog({ login, onSignedIn }: Props) {
  const { t } = useTranslation('identity');
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('ended.title')}
    >
      <Text mb="md">{t('ended.text')}</Text>
      <SignInForm login={login} onSignedIn={onSignedIn} />
    </Modal>
  );
}
