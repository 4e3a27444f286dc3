import type { Schemas } from '@counterpart/api-client';
import { Alert, Anchor, Group, List, Paper, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ForeignText } from '../../../ui';
import { bodyOf, nameInForm } from './draft-body';
import type { FieldFault } from './draft-requests';
import type { DraftValues } from './draft-values';
import { fieldId, focusField } from './field-id';
import classes from './draft-editor.module.css';
import { missingPartOf, withoutRepeats } from './missing-parts';

interface Props {
  readonly problems: readonly Schemas['MissingPartAnswer'][];
  /** Rows that could not be saved. */
  readonly faults: readonly FieldFault[];
}

/** What still stands against sending, each with the way to its field. */
export function ProblemList({ problems: all, faults }: Props) {
  const { t } = useTranslation('referrals');
  const { getValues } = useFormContext<DraftValues>();
  const problems = withoutRepeats(all);
  if (problems.length + faults.length === 0) {
    return (
      <Alert color="green" variant="light" icon={<IconCircleCheck aria-hidden />}>
        {t('new.ready')}
      </Alert>
    );
  }
  const { rows } = bodyOf(getValues());
  return (
    <Paper withBorder p="sm" id={fieldId('problems')} tabIndex={-1}>
      <Group gap="xs" mb="xs">
        <IconAlertTriangle size={20} aria-hidden />
        <Text fw={600}>{t('new.problems', { count: problems.length + faults.length })}</Text>
      </Group>
      <List spacing={4}>
        {problems.map((problem) => (
          <List.Item key={`${problem.path} ${problem.message}`}>
            <ToField name={nameInForm(problem.path, rows)}>
              <MissingText problem={problem} />
            </ToField>
          </List.Item>
        ))}
        {faults.map(({ name, message }) => (
          <List.Item key={name}>
            <ToField name={name}>{message}</ToField>
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}

function ToField({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    focusField(name);
  };
  return (
    <Anchor href={`#${fieldId(name)}`} onClick={go} inherit className={classes.toField}>
      {children}
    </Anchor>
  );
}

/** The server says it in English; where the catalogue has words for it, they are shown. */
function MissingText({ problem }: { readonly problem: Schemas['MissingPartAnswer'] }) {
  const { t } = useTranslation('referrals');
  const { getValues } = useFormContext<DraftValues>();
  const missing = missingPartOf(problem);
  if (missing === null) return <ForeignText lang="en">{problem.message}</ForeignText>;
  if (missing.part === 'agreedDate' && getValues('agreedDate') !== '') return t('new.pastDate');
  return t(`new.missing.${missing.part}`, { no: missing.no });
}
