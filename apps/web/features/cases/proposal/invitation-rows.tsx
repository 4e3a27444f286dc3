import { Group } from '@mantine/core';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField } from '../../../ui';
import { DeskChoice } from '../desk-choice';
import { NO_DESK, type ProposalValues } from './proposal-values';
import { RemoveRow, Rows } from './rows';

const MOST = 20;

/** The desks of other agencies that are asked to join; none at first is possible, as others can be invited later. */
export function InvitationRows() {
  const { t } = useTranslation('cases');
  const { control } = useFormContext<ProposalValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'invitations' });
  const chosen = useWatch({ control, name: 'invitations' }).map(({ agencyId }) => agencyId);
  return (
    <Rows title={t('new.invited')} add={t('new.addInvited')} onAdd={() => append(NO_DESK)} canAdd={fields.length < MOST}>
      {fields.map(({ id }, i) => (
        <Group key={id} gap="xs" align="flex-start" wrap="nowrap">
          <ControlledField
            control={control}
            name={`invitations.${i}`}
            rules={{ validate: ({ deskId }) => deskId !== '' || t('new.chooseDesk') }}
          >
            {({ value, onChange, error, ref }) => (
              <DeskChoice
                labels={{ agency: t('new.agency', { no: i + 1 }), desk: t('new.desk', { no: i + 1 }) }}
                value={value}
                onChange={onChange}
                error={error}
                ref={ref}
                without={chosen.filter((other, at) => at !== i && other !== '')}
              />
            )}
          </ControlledField>
          <RemoveRow label={t('new.removeInvited', { no: i + 1 })} onClick={() => remove(i)} />
        </Group>
      ))}
    </Rows>
  );
}
