import { Container } from '@mantine/core';
import { Outlet, useMatches } from '@tanstack/react-router';
import { Suspense } from 'react';
import { SessionGate, SignInScreen } from '../features/identity';
import { ProblemAlert } from '../ui';
import { Waiting } from './outcomes';
import { Preferences } from './preferences';
import { Shell } from './shell';
import { Zones } from './zones';

/** The gate, and the frame around the screen that the address names. A screen that needs nobody signed in stands alone. */
export function Application() {
  const isPublic = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.isPublic === true) });
  const screen = (
    <Suspense fallback={<Waiting />}>
      <Outlet />
    </Suspense>
  );
  if (isPublic) return <Container component="main">{screen}</Container>;
  return (
    <SessionGate
      signIn={<SignInScreen tools={<Preferences />} />}
      failed={(error, retry) => (
        <Container component="main" py="xl">
          <ProblemAlert problem={error} onRetry={retry} />
        </Container>
      )}
    >
      <Zones>
        <Shell>{screen}</Shell>
      </Zones>
    </SessionGate>
  );
}
