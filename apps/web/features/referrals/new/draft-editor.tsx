import type { Schemas } from '@counterpart/api-client';
import { Paper, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Form, MarkingBanner, Screen } from '../../../ui';
import { ChangedElsewhere, LeaveGuard, SaveStatus } from '../../exchange';
import classes from './draft-editor.module.css';
import type { DraftPlace } from './draft-requests';
import type { DraftValues } from './draft-values';
import { SectionFacts } from './section-facts';
import { SectionItems } from './section-items';
import { SectionMarking } from './section-marking';
import { SectionReview } from './section-review';
import { SectionWay } from './section-way';
import { StepLinks } from './step-links';
import { useDraft } from './use-draft';

interface Props {
  readonly values: DraftValues;
  readonly opened: DraftPlace | null;
  readonly onRenamed: (id: string | undefined) => void;
  /** Above the form: why it was given back. */
  readonly note?: ReactNode;
}

/** A referral being written: every step on one page, saved as it is written. Enter sends nothing. */
export function DraftEditor({ values, opened, onRenamed, note }: Props) {
  const { t } = useTranslation('referrals');
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm<DraftValues>({ defaultValues: values });
  const draft = useDraft({ form, opened, onRenamed });
  const { saving, place, needed } = draft;
  const finish = ({ id, message }: Schemas['DraftAnswer']): void => {
    notifications.show({ message: t(message.state === 'translating' ? 'new.submitted.translating' : 'new.submitted.release') });
    void client.invalidateQueries({ queryKey: ['referrals'] });
    void navigate({ to: '/referrals/$id', params: { id }, ignoreBlocker: true });
  };
  const notYet =
    needed.length === 0 ? null : t('new.needed', { fields: needed.map((name) => t(`new.neededField.${name}`)).join(t('new.comma')) });
  return (
    <FormProvider {...form}>
      <Screen title={t(opened === null ? 'new.screen' : 'new.editScreen')} banner={<FormMarking />}>
        <Form onSubmit={(event) => event.preventDefault()}>
          <Stack gap="md" className={classes.steps}>
            {note}
            <StepLinks />
            <SectionWay isFixed={place !== null} onRestart={draft.restart} />
            <SectionFacts />
            <SectionItems />
            <SectionMarking />
            <SectionReview draft={draft} onSubmitted={finish} />
            {saving.state.trouble?.kind === 'conflict' ? (
              <ChangedElsewhere onTakeTheirs={() => void draft.takeTheirs()} onKeepMine={() => void draft.keepMine()} />
            ) : null}
            <Paper withBorder px="md" py={6} className={classes.status} data-print="hide">
              <SaveStatus state={saving.state} notYet={notYet} />
            </Paper>
          </Stack>
        </Form>
        <LeaveGuard isUnsaved={draft.isUnsaved} flush={async () => (await draft.settle()) !== null} />
      </Screen>
    </FormProvider>
  );
}

/** The marking as it is in the form. */
function FormMarking() {
  const [handling, handlingText, source, information, exercise] = useWatch<
    DraftValues,
    ['handling', 'handlingText', 'source', 'information', 'exercise']
  >({ name: ['handling', 'handlingText', 'source', 'information', 'exercise'] });
  const evaluation = source === '' || information === '' ? null : { source, information };
  return <MarkingBanner {...{ handling, handlingText, evaluation, exercise }} />;
}
