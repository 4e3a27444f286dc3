import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ForeignText, useCode } from '../../../ui';
import { Part } from './part';
import classes from './referral.module.css';
import type { Detail } from './referral.queries';

/** What is asked for, item by item, and how each stands. */
export function RequestedItems({ detail }: { readonly detail: Detail }) {
  const { t } = useTranslation('referrals');
  const code = useCode();
  if (detail.items.length === 0) return null;
  const original = detail.messages.find(({ kind }) => kind === 'referral.original');
  return (
    <Part title={t('detail.items')}>
      <ol className={classes.list}>
        {detail.items.map(({ no, state, ground }) => (
          <li key={no} className={classes.entry}>
            <Group gap="xs">
              <Text span fw={600} size="sm">
                {t('detail.item', { no })}
              </Text>
              <Badge variant="outline">{code('itemState', state)}</Badge>
            </Group>
            {ground === null ? null : <Text size="sm">{t('detail.ground', { code: ground, ground: code('refusalGround', ground) })}</Text>}
            <ItemText content={original?.content ?? null} language={original?.language ?? null} no={no} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

interface ItemTextProps {
  readonly content: Detail['messages'][number]['content'];
  readonly language: string | null;
  readonly no: number;
}

/** The words of an item, in the language that the other side reads them in where there is a translation. */
export function ItemText({ content, language, no }: ItemTextProps) {
  const path = `items.${no}`;
  const translated = content?.translation?.texts[path];
  const text = translated ?? content?.texts[path];
  if (text === undefined) return null;
  return (
    <Text size="sm" component="div">
      <ForeignText lang={(translated === undefined ? language : content?.translation?.language) ?? 'en'} block>
        {text}
      </ForeignText>
    </Text>
  );
}
