import '@mantine/spotlight/styles.layer.css';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../features/identity';
import { places } from './navigation';

/** Goes to any place by typing part of its name. `asked`: how often it was opened so far. */
export function PaletteDialog({ asked }: { readonly asked: number }) {
  const { t } = useTranslation();
  const can = useCan();
  const navigate = useNavigate();
  useEffect(() => spotlight.open(), [asked]);
  const actions = places
    .filter(({ needs }) => needs === null || can(needs))
    .map(({ to, name, icon: Icon }) => ({
      id: to,
      label: t(`place.${name}`),
      leftSection: <Icon size={18} aria-hidden />,
      onClick: () => void navigate({ to }),
    }));
  return (
    <Spotlight
      actions={actions}
      shortcut={null}
      nothingFound={t('palette.nothing')}
      searchProps={{
        placeholder: t('palette.placeholder'),
        'aria-label': t('palette.placeholder'),
        leftSection: <IconSearch size={18} aria-hidden />,
      }}
    />
  );
}
