import { api, call } from '@counterpart/api-client';
import { Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AbilityButton, ConfirmDialog, Part, TwoZoneTime, useCode } from '../../../ui';
import { AddMemberDialog } from './add-member-dialog';
import type { CaseDetail } from './case.queries';
import classes from './case.module.css';
import { useCaseCommand } from './use-case-command';

type Member = CaseDetail['members'][number];

/** Who of the own agency works on the case; a supervisor of its desk adds and removes them. */
export function Members({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation('cases');
  const code = useCode();
  const [isAdding, adding] = useDisclosure(false);
  const [leaving, setLeaving] = useState<Member | null>(null);
  return (
    <Part title={t('members.title')}>
      {detail.members.length === 0 ? <Text size="sm">{t('members.none')}</Text> : null}
      <ul className={classes.list}>
        {detail.members.map((member) => (
          <li key={member.userId}>
            <Group justify="space-between">
              <div>
                <Text>
                  {member.name} <Text span size="sm" ff="monospace">{`(${member.login})`}</Text>
                </Text>
                <Text size="sm" c="dimmed">
                  {member.roles.map((role) => code('role', role)).join(t('comma'))}
                  {t('members.since')}
                  <TwoZoneTime at={member.since} />
                </Text>
              </div>
              <AbilityButton
                abilities={detail.abilities}
                name="removeMember"
                variant="default"
                size="xs"
                onClick={() => setLeaving(member)}
              >
                {t('members.removeNamed', { name: member.name })}
              </AbilityButton>
            </Group>
          </li>
        ))}
      </ul>
      <Group data-print="hide">
        <AbilityButton abilities={detail.abilities} name="addMember" variant="default" onClick={adding.open}>
          {t('members.add')}
        </AbilityButton>
      </Group>
      {isAdding ? <AddMemberDialog detail={detail} onClose={adding.close} /> : null}
      {leaving === null ? null : <RemoveMemberDialog detail={detail} member={leaving} onClose={() => setLeaving(null)} />}
    </Part>
  );
}

interface RemoveProps {
  readonly detail: CaseDetail;
  readonly member: Member;
  readonly onClose: () => void;
}

function RemoveMemberDialog({ detail, member: { userId, name }, onClose }: RemoveProps) {
  const { t } = useTranslation('cases');
  const command = useCaseCommand(detail);
  const remove = (): void =>
    command.mutate(
      ({ path, header }) => call(api.DELETE('/cases/{id}/members/{userId}', { params: { path: { ...path, userId }, header } })),
      { onSuccess: onClose },
    );
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('members.remove')}
      text={t('members.removeAbout', { name })}
      confirm={t('members.remove')}
      onConfirm={remove}
      isPending={command.isPending}
      problem={command.error}
      isDangerous
    />
  );
}
