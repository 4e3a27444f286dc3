import { api, call, idempotent } from '@counterpart/api-client';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { EmptyState, Form, ProblemAlert, Screen, showProblems } from '../../../ui';
import { useCan, useSession } from '../../identity';
import { BasisRows } from './basis-rows';
import { CaseFields } from './case-fields';
import { InvitationRows } from './invitation-rows';
import { bodyOf, emptyProposal, fieldsOf, type ProposalValues } from './proposal-values';

/** Proposes a joint case that the own agency leads; each invitation crosses when a second person has released it. */
export function NewCaseScreen() {
  const { t, i18n } = useTranslation('cases');
  const can = useCan();
  const { desks, agency } = useSession();
  const [desk] = desks;
  const language = agency.languages.includes(i18n.language) ? i18n.language : (agency.languages[0] ?? '');
  return (
    <Screen title={t('new.screen')}>
      {!can('case.propose') || desk === undefined ? (
        <EmptyState title={t('new.mayNot')} />
      ) : (
        <Proposal values={emptyProposal(desk.id, language)} />
      )}
    </Screen>
  );
}

function Proposal({ values }: { readonly values: ProposalValues }) {
  const { t } = useTranslation('cases');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const [leftOver, setLeftOver] = useState<Error | null>(null);
  const form = useForm<ProposalValues>({ defaultValues: values });
  const propose = useMutation({
    mutationFn: (given: ProposalValues) => call(api.POST('/cases', { params: { header: idempotent(key) }, body: bodyOf(given) })),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['cases'] });
      await navigate({ to: '/cases/$id', params: { id } });
    },
    onError: (error, given) => {
      const { fields, rename } = fieldsOf(given);
      setLeftOver(showProblems(form, error, fields, rename) ? error : null);
    },
  });
  return (
    <FormProvider {...form}>
      <Form onSubmit={form.handleSubmit((given) => propose.mutate(given))}>
        <Stack maw={860}>
          {leftOver === null ? null : <ProblemAlert problem={leftOver} />}
          <CaseFields />
          <BasisRows />
          <InvitationRows />
          <Text size="sm" c="dimmed">
            {t('new.released')}
          </Text>
          <Group>
            <Button type="submit" loading={propose.isPending}>
              {t('new.propose')}
            </Button>
          </Group>
        </Stack>
      </Form>
    </FormProvider>
  );
}
