import { Center, Paper, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from './session';
import { SignInForm } from './sign-in-form';

/** What anybody sees who is not signed in, at any address: after signing in, the address asked for opens. `tools`: language and scheme. */
export function SignInScreen({ tools }: { readonly tools: ReactNode }) {
  const { t } = useTranslation('identity');
  const client = useQueryClient();
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack w="100%" maw={420}>
        <Stack gap={4}>
          <Title order={1}>Counterpart</Title>
          <Text c="dimmed">{t('signIn.about')}</Text>
        </Stack>
        <Paper withBorder p="lg">
          <SignInForm onSignedIn={() => client.refetchQueries({ queryKey: sessionQuery.queryKey })} />
        </Paper>
        {tools}
      </Stack>
    </Center>
  );
}
