import { api, call } from '@counterpart/api-client';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Form, ProblemAlert } from '../../ui';

interface Props {
  /** Who was signed in before. */
  readonly login?: string;
  readonly onSignedIn: (login: string) => Promise<void>;
}

/** Login and password; whatever is wrong with them, the answer is the same. */
export function SignInForm({ login = '', onSignedIn }: Props) {
  const { t } = useTranslation('identity');
  const form = useForm({ defaultValues: { login, password: '' } });
  const signIn = useMutation({
    mutationFn: (body: { login: string; password: string }) => call(api.POST('/session', { body })),
    onSuccess: (_, body) => onSignedIn(body.login),
    onError: () => form.resetField('password'),
  });
  const required = t('signIn.required');
  return (
    <Form onSubmit={form.handleSubmit((values) => signIn.mutate(values))}>
      <Stack>
        {signIn.error === null ? null : (
          <ProblemAlert problem={signIn.error} texts={{ 'session.refused': t('signIn.refused'), 'session.busy': t('signIn.busy') }} />
        )}
        <TextInput
          label={t('signIn.login')}
          description={t('signIn.loginHint')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus={login === ''}
          error={form.formState.errors.login?.message}
          {...form.register('login', { required, setValueAs: (text: string) => text.trim() })}
        />
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          autoFocus={login !== ''}
          data-autofocus={login !== '' || undefined}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
          error={form.formState.errors.password?.message}
          {...form.register('password', { required })}
        />
        <Button type="submit" loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </Form>
  );
}
