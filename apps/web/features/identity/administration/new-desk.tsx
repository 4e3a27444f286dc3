import { api, call, type Schemas } from '@counterpart/api-client';
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Form, ProblemAlert, showProblems } from '../../../ui';

/** Opens a desk; its code is what the other side addresses. */
export function NewDesk() {
  const { t } = useTranslation('identity');
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('agencies.newDesk')}
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={t('agencies.newDesk')} closeButtonProps={{ 'aria-label': t('warning.close') }}>
        <DeskForm onOpened={dialog.close} />
      </Modal>
    </>
  );
}

function DeskForm({ onOpened }: { readonly onOpened: () => void }) {
  const { t } = useTranslation('identity');
  const client = useQueryClient();
  const [leftOver, setLeftOver] = useState<Error | null>(null);
  const form = useForm<Schemas['NewDeskDto']>({ defaultValues: { code: '', nameEn: '', nameZh: '' } });
  const open = useMutation({
    mutationFn: (body: Schemas['NewDeskDto']) => call(api.POST('/desks', { body })),
    onSuccess: () => (onOpened(), client.invalidateQueries({ queryKey: ['identity', 'agencies'] })),
    onError: (error) => setLeftOver(showProblems(form, error, ['code', 'nameEn', 'nameZh']) ? error : null),
  });
  const required = t('signIn.required');
  const { errors } = form.formState;
  return (
    <Form onSubmit={form.handleSubmit((body) => open.mutate(body))}>
      <Stack>
        {leftOver === null ? null : <ProblemAlert problem={leftOver} />}
        <TextInput label={t('agencies.deskCode')} error={errors.code?.message} {...form.register('code', { required })} />
        <TextInput label={t('agencies.deskNameEn')} error={errors.nameEn?.message} {...form.register('nameEn', { required })} />
        <TextInput label={t('agencies.deskNameZh')} error={errors.nameZh?.message} {...form.register('nameZh', { required })} />
        <Group justify="flex-end">
          <Button type="submit" loading={open.isPending}>
            {t('agencies.newDesk')}
          </Button>
        </Group>
      </Stack>
    </Form>
  );
}
