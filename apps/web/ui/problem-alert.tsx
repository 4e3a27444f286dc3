import { Alert, Button, Code, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { shownProblem } from './shown-problem';
import { useCode } from './use-code';

interface Props {
  /** What was thrown: a problem of the API, or anything else. */
  readonly problem: Error;
  /** Our words for some codes, where the server's do not fit the screen. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly onRetry?: () => void;
  /** Whether the fields' own problems are left out, because the fields show them. */
  readonly withoutFields?: boolean;
}

/** Says what went wrong, field by field where it is known, what to quote, and lets one try again. */
export function ProblemAlert({ problem, texts = {}, onRetry, withoutFields = false }: Props) {
  const { t, i18n } = useTranslation('ui');
  const label = useCode();
  const { status, code, detail, problems, traceId } = shownProblem(problem);
  const known = `problem.status.${status}`;
  const title = i18n.exists(known, { ns: 'ui' }) ? i18n.t(known, { ns: 'ui' }) : t('problem.other');
  const words = texts[code] ?? (label('reason', code) === code ? undefined : label('reason', code));
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={title}>
      {/* The server's own words are English. */}
      <Text size="sm" {...(words === undefined ? { lang: 'en' } : {})}>
        {words ?? detail}
      </Text>
      {withoutFields || problems.length === 0 ? null : (
        <List size="sm" mt="xs">
          {problems.map(({ path, message }) => (
            <List.Item key={`${path} ${message}`}>
              <Code>{path}</Code> <span lang="en">{message}</span>
            </List.Item>
          ))}
        </List>
      )}
      {traceId === '' ? null : (
        <Text size="xs" mt="xs">
          {t('problem.trace')} <Code>{traceId}</Code>
        </Text>
      )}
      {onRetry === undefined ? null : (
        <Button mt="sm" size="xs" variant="default" onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      )}
    </Alert>
  );
}
