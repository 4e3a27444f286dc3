import { Select } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField, useCodeOptions } from '../../../ui';
import { useAgencies, useSession } from '../../identity';
import { useNamed } from '../new/use-named';
import type { DialogProps } from './dialog-props';
import { FormDialog } from './form-dialog';
import { restrictedBy } from './thread-parts';
import { useMessageOptions } from './use-message-options';

const RESTRICTION = { forward: 'H2', export: 'H2', evidential: 'H1' } as const;

/** For which use, and of what, the originator is asked; the purpose is written after it. */
export function PermissionDialog({ detail, onClose }: DialogProps) {
  const { t } = useTranslation('referrals');
  const navigate = useNavigate();
  const named = useNamed();
  const { agencyCode } = useSession();
  const agencies = useAgencies().filter(({ code }) => code !== agencyCode && code !== detail.counterpart.agency);
  const form = useForm({ defaultValues: { use: '', of: '', recipient: '' } });
  const use = useWatch({ control: form.control, name: 'use' });
  const restricted = restrictedBy(detail);
  const uses = useCodeOptions('onwardUse').filter(({ value }) =>
    restricted.some(({ handling }) => (handling as readonly string[]).includes(RESTRICTION[value as keyof typeof RESTRICTION])),
  );
  const messages = useMessageOptions(
    restricted.filter(
      ({ handling }) => use === '' || (handling as readonly string[]).includes(RESTRICTION[use as keyof typeof RESTRICTION]),
    ),
  );
  const required = t('dialog.required');
  return (
    <FormDialog
      title={t('action.requestPermission')}
      about={t('dialog.permission')}
      confirm={t('dialog.goOn')}
      onClose={onClose}
      onSubmit={() =>
        void form.handleSubmit(({ recipient, ...search }) =>
          navigate({
            to: '/referrals/$id/messages/$messageId',
            params: { id: detail.id, messageId: 'new' },
            search: {
              ...search,
              kind: 'permission_request',
              recipient: search.use === 'forward' && recipient !== '' ? recipient : undefined,
            },
          }),
        )()
      }
      isPending={false}
      problem={null}
    >
      <ControlledField control={form.control} name="use" rules={{ required }}>
        {(field) => <Select label={t('dialog.use')} withAsterisk data={[...uses]} {...field} data-autofocus />}
      </ControlledField>
      <ControlledField control={form.control} name="of" rules={{ required }}>
        {(field) => <Select label={t('dialog.message')} withAsterisk data={messages} {...field} />}
      </ControlledField>
      {use === 'forward' ? (
        <ControlledField control={form.control} name="recipient" rules={{ required }}>
          {(field) => (
            <Select
              label={t('dialog.recipient')}
              withAsterisk
              data={agencies.map((one) => ({ value: one.code, label: named(one) }))}
              {...field}
            />
          )}
        </ControlledField>
      ) : null}
    </FormDialog>
  );
}
