import { api, background, call, observe, type Schemas } from '@counterpart/api-client';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Limits, moved, type Standing, standingOf } from './session-limits';

type Session = Schemas['SessionAnswer'];

const limitsOf = ({ session }: Session): Limits => ({
  idleEndsAt: Date.parse(session.idleEndsAt),
  endsAt: Date.parse(session.endsAt),
});

interface Props {
  readonly session: Session;
  readonly onEnd: () => void;
}

/**
 * Warns two minutes before the session ends, with a button that keeps it alive where one can. What was done in another window counts
 * too, so the server is asked before anybody is warned.
 */
export function SessionWarning({ session, onEnd }: Props) {
  const { t, i18n } = useTranslation('identity');
  const [limits, setLimits] = useState(() => limitsOf(session));
  const [standing, setStanding] = useState<Standing | null>(null);

  useEffect(() => {
    const idleMs = limitsOf(session).idleEndsAt - Date.now();
    return observe(({ kind, isBackground }) => {
      if (kind === 'alive' && !isBackground) setLimits((before) => moved(before, Math.max(idleMs, 0), Date.now()));
    });
  }, [session]);

  useEffect(() => {
    const look = async (): Promise<void> => {
      const known = standingOf(limits, Date.now());
      if (known.kind === 'fine') return setStanding(known);
      const fresh = limitsOf(await call(api.GET('/session', background)));
      if (fresh.idleEndsAt > limits.idleEndsAt) return setLimits(fresh);
      const now = standingOf(fresh, Date.now());
      setStanding(now);
      if (now.kind === 'over') onEnd();
    };
    const guarded = (): void => void look().catch(() => undefined);
    guarded();
    const timer = setInterval(guarded, 15_000);
    return () => clearInterval(timer);
  }, [limits, onEnd]);

  if (standing?.kind !== 'warned') return null;
  const stay = (): void => void call(api.GET('/session')).then((fresh) => (setLimits(limitsOf(fresh)), setStanding(null)));
  const at = new Intl.DateTimeFormat(i18n.language, { timeStyle: 'medium' }).format(standing.endsAt);
  return (
    <Modal opened onClose={() => setStanding(null)} title={t('warning.title')} closeButtonProps={{ 'aria-label': t('warning.close') }}>
      <Text role="alert">{t(standing.canStay ? 'warning.idle' : 'warning.end', { at })}</Text>
      <Group mt="md" justify="flex-end">
        {standing.canStay ? (
          <Button onClick={stay} data-autofocus>
            {t('warning.stay')}
          </Button>
        ) : (
          <Button onClick={() => setStanding(null)}>{t('warning.understood')}</Button>
        )}
      </Group>
    </Modal>
  );
}
