import type { Schemas } from '@counterpart/api-client';
import { Box, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCode } from '../../ui';
import classes from './message.module.css';
import { MessageWords, type Shown } from './message-words';
import type { MessageView } from './message-view';
import { itemNumbers, type Reading, type Written } from './reading';

interface Props {
  readonly message: MessageView;
  readonly written: Written;
  readonly reading: Reading;
  readonly shown: Shown;
}

/** Every requested item, or what is said of it, with the restrictions and the evaluation it has of its own. */
export function MessageItems({ message, written, reading, shown }: Props) {
  const { t } = useTranslation('exchange');
  const code = useCode();
  const { data, texts } = message.content;
  const items: readonly Schemas['ItemDataAnswer'][] = data.items ?? itemNumbers(texts).map((no) => ({ no }));
  return (
    <ol className={classes.items}>
      {items.map(({ no, handling = [], evaluation, state, ground }) => (
        <li key={no}>
          <Group gap="xs" wrap="wrap">
            <Text component="span" fw={600}>
              {t('message.item', { no })}
            </Text>
            {state === undefined ? null : <Text component="span">{code('itemState', state)}</Text>}
            {ground ? <Text component="span">{t('message.refused', { code: ground, ground: code('refusalGround', ground) })}</Text> : null}
          </Group>
          {texts[`items.${no}`] === undefined ? null : <MessageWords path={`items.${no}`} {...{ written, reading, shown }} />}
          {handling.length === 0 ? null : (
            <Box>
              {handling.map((one) => (
                <Text key={one} size="sm">
                  <b>{one}</b> {code('handling', one)}
                </Text>
              ))}
            </Box>
          )}
          {evaluation && !isSame(evaluation, data.evaluation) ? (
            <Text size="sm" c="dimmed">
              <b>{`${evaluation.source}${evaluation.information}`}</b>{' '}
              {t('message.evaluation', {
                source: code('sourceGrade', evaluation.source),
                information: code('informationGrade', evaluation.information),
              })}
            </Text>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

type Evaluation = NonNullable<MessageView['content']['data']['evaluation']>;

const isSame = (one: Evaluation, other: Evaluation | null | undefined): boolean =>
  one.source === other?.source && one.information === other.information;
