import { Button, Group, Paper, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CopyNumber, Form, MarkingBanner, ProblemAlert, Screen, useCode } from '../../../ui';
import { ChangedElsewhere, LeaveGuard, SaveStatus } from '../../exchange';
import type { Detail } from '../detail/referral.queries';
import classes from './composer.module.css';
import type { ReplyOn, ReplyPlace } from './reply-requests';
import type { ReplyValues } from './reply-values';
import { ReplyFields } from './reply-fields';
import { ReplyReview } from './reply-review';
import { RequestSide } from './request-side';
import { useReply } from './use-reply';

interface Props {
  readonly detail: Detail;
  readonly on: ReplyOn;
  readonly values: ReplyValues;
  readonly opened: ReplyPlace | null;
  readonly onBegun: (id: string) => void;
  /** Above the form: why it was given back. */
  readonly note: ReactNode;
}

/** A message being written beside what it answers, and saved as it is written. Enter sends nothing. */
export function Composer({ detail, on, values, opened, onBegun, note }: Props) {
  const { t } = useTranslation('referrals');
  const code = useCode();
  const client = useQueryClient();
  const navigate = useNavigate();
  // What it is of stays as it was when the form was opened: the screen beside it may be read anew.
  const [fixed] = useState(on);
  const form = useForm<ReplyValues>({ defaultValues: values });
  const reply = useReply({ form, on: fixed, opened, onBegun });
  const { saving, needed } = reply;
  const finish = (state: string): void => {
    notifications.show({ message: t(state === 'translating' ? 'new.submitted.translating' : 'new.submitted.release') });
    void client.invalidateQueries({ queryKey: ['referrals'] });
    void navigate({ to: '/referrals/$id', params: { id: detail.id }, ignoreBlocker: true });
  };
  const { trouble } = saving.state;
  const notYet = needed[0] === undefined ? null : t('reply.notYet', { what: t(`reply.needed.${needed[0]}`) });
  return (
    <FormProvider {...form}>
      <Screen
        title={code('messageKind', fixed.kind)}
        banner={<FormMarking exercise={detail.exercise} />}
        aside={detail.reference === null ? null : <CopyNumber value={detail.reference} />}
        actions={
          <Button variant="default" renderRoot={(props) => <Link to="/referrals/$id" params={{ id: detail.id }} {...props} />}>
            {t('reply.back')}
          </Button>
        }
      >
        <div className={classes.columns}>
          <RequestSide detail={detail} on={fixed} />
          <Form onSubmit={(event) => event.preventDefault()} aria-label={t('reply.form')}>
            <Stack gap="md">
              {note}
              <ReplyFields detail={detail} kind={fixed.kind} />
              <ReplyReview detail={detail} reply={reply} on={fixed} onSubmitted={finish} />
              {trouble?.kind === 'conflict' ? (
                <ChangedElsewhere onTakeTheirs={() => void reply.takeTheirs()} onKeepMine={() => void reply.keepMine()} />
              ) : null}
              {trouble?.kind === 'refused' ? <ProblemAlert problem={trouble.error} /> : null}
              <Paper withBorder px="md" py={6} className={classes.status} data-print="hide">
                <Group justify="space-between">
                  <SaveStatus state={saving.state} notYet={notYet} />
                </Group>
              </Paper>
            </Stack>
          </Form>
        </div>
        <LeaveGuard isUnsaved={reply.isUnsaved} flush={saving.flush} />
      </Screen>
    </FormProvider>
  );
}

/** The marking as it is in the form. */
function FormMarking({ exercise }: { readonly exercise: boolean }) {
  const [handling, handlingText, source, information] = useWatch<ReplyValues, ['handling', 'handlingText', 'source', 'information']>({
    name: ['handling', 'handlingText', 'source', 'information'],
  });
  const evaluation = source === '' || information === '' ? null : { source, information };
  return <MarkingBanner {...{ handling, handlingText, evaluation, exercise }} />;
}
