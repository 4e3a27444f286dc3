import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Form } from './form';
import { ControlledField } from './fields';
import { ProblemAlert } from './problem-alert';

/** What a person gave as a reason. */
export interface Reason {
  /** A code of the list; empty where there is none. */
  readonly code: string;
  readonly text: string;
}

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly about?: string;
  /** Coded reasons to choose from; without them only words are asked for. */
  readonly codes?: readonly { readonly value: string; readonly label: string }[];
  /** Whether words are asked for beside the code, and whether they must be there. */
  readonly words?: 'none' | 'optional' | 'required';
  readonly confirm: string;
  readonly onReason: (reason: Reason) => void;
  readonly isPending?: boolean;
  readonly problem?: Error | null;
  readonly isDangerous?: boolean;
}

/** Asks for the reason that a step must have: a code, words, or both. */
export function ReasonDialog(props: Props) {
  const { opened, onClose, title } = props;
  const { t } = useTranslation('ui');
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('dialog.close') }}>
      <ReasonForm {...props} />
    </Modal>
  );
}

function ReasonForm({
  onClose,
  about,
  codes = [],
  words = codes.length === 0 ? 'required' : 'none',
  confirm,
  onReason,
  isPending,
  problem,
  isDangerous,
}: Props) {
  const { t } = useTranslation('ui');
  const form = useForm<Reason>({ defaultValues: { code: '', text: '' } });
  const required = t('field.required');
  return (
    <Form onSubmit={form.handleSubmit(onReason)}>
      <Stack>
        {about === undefined ? null : <Text>{about}</Text>}
        {problem ? <ProblemAlert problem={problem} /> : null}
        {codes.length === 0 ? null : (
          <ControlledField control={form.control} name="code" rules={{ required }}>
            {(field) => <Select label={t('reason.code')} withAsterisk data={[...codes]} {...field} data-autofocus />}
          </ControlledField>
        )}
        {words === 'none' ? null : (
          <Textarea
            label={t('reason.words')}
            withAsterisk={words === 'required'}
            autosize
            minRows={3}
            error={form.formState.errors.text?.message}
            {...form.register('text', { required: words === 'required' ? required : false })}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button type="submit" loading={isPending ?? false} {...(isDangerous ? { color: 'red' } : {})}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Form>
  );
}
