import { ActionIcon, Box, Button, Collapse, Group, SimpleGrid, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconChevronDown } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../../ui';
import editor from './draft-editor.module.css';
import type { DraftValues } from './draft-values';
import { EvaluationFields } from './evaluation-fields';
import { WrittenField } from './form-fields';
import { HandlingField } from './handling-field';
import classes from './rows.module.css';
import { RemoveRow } from './rows';

interface Props {
  readonly at: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One requested item; Alt and an arrow key move it, as the buttons do. It may carry restrictions and an evaluation of its own. */
export function ItemRow({ at, count, onMove, onRemove }: Props) {
  const { t } = useTranslation('referrals');
  const { control, getValues } = useFormContext<DraftValues>();
  const language = useWatch({ control, name: 'language' });
  const [isOpen, own] = useDisclosure(hasOwn(getValues(`items.${at}`)));
  const no = at + 1;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || isComposing(event.nativeEvent)) return;
    const to = event.key === 'ArrowUp' ? at - 1 : event.key === 'ArrowDown' ? at + 1 : null;
    if (to === null) return;
    event.preventDefault();
    onMove(to);
  };
  const moveTo = (to: number, label: string, Icon: typeof IconArrowUp) => (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={label}
      title={label}
      onClick={() => onMove(to)}
      disabled={to < 0 || to >= count}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
  return (
    <Box className={classes.item} role="group" aria-label={t('new.item', { no })}>
      <Stack gap="xs">
        <WrittenField
          name={`items.${at}.text`}
          label={t('new.item', { no })}
          maxLength={5_000}
          lang={language}
          lines={2}
          onKeyDown={onKeyDown}
        />
        <Group gap="xs">
          {moveTo(at - 1, t('new.moveUp', { no }), IconArrowUp)}
          {moveTo(at + 1, t('new.moveDown', { no }), IconArrowDown)}
          <RemoveRow label={t('new.removeItem', { no })} onClick={onRemove} />
          <Button
            variant="subtle"
            size="compact-sm"
            className={editor.wraps ?? ''}
            onClick={own.toggle}
            aria-expanded={isOpen}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {t('new.itemOwn', { no })}
          </Button>
        </Group>
        <Collapse expanded={isOpen}>
          {isOpen ? (
            <Stack gap="xs">
              <HandlingField name={`items.${at}.handling`} label={t('new.itemHandling', { no })} canBeEmpty />
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                <EvaluationFields
                  prefix={`items.${at}.`}
                  source={t('new.itemSource', { no })}
                  information={t('new.itemInformation', { no })}
                />
              </SimpleGrid>
            </Stack>
          ) : null}
        </Collapse>
      </Stack>
    </Box>
  );
}

const hasOwn = (item: DraftValues['items'][number] | undefined): boolean =>
  item !== undefined && (item.handling.length > 0 || item.source !== '' || item.information !== '');
