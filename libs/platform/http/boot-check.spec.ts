import { Controller, Get, Module, Post } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { checkRawRoutes, checkRoutes } from './boot-check';
import { Can, Public } from './can.decorator';
import { notePolicy, sampleApi } from './sample-app.fixture';
import type { Route } from './routes';
import { createApi } from './server';
import { AccessGuard, AUTHENTICATE } from './access.guard';
import { READINESS } from './health';
import { description } from './sample-app.fixture';

@Controller('open')
class ForgetfulController {
  @Get()
  list(): void {}

  @Get('fine')
  @Public()
  fine(): void {}

  @Post(':id')
  @Can(notePolicy, 'note.write')
  @Public()
  both(): void {}
}

@Module({
  controllers: [ForgetfulController],
  providers: [
    { provide: AUTHENTICATE, useValue: async () => null },
    { provide: READINESS, useValue: [] },
  ],
})
class ForgetfulModule {}

const started = createApi(ForgetfulModule, { description, logLevel: 'silent' }).then(
  () => 'it started',
  (error: Error) => error.message,
);

it('refuses to start while routes do not say who may use them, and names them all', async () => {
  expect(await started).toBe(
    [
      'These routes do not say who may use them:',
      '  GET /open (ForgetfulController.list) has neither @Can nor @Public',
      '  POST /open/:id (ForgetfulController.both) has both @Can and @Public',
    ].join('\n'),
  );
});

it('a route that says nothing would be refused all the same', async () => {
  const guard = new AccessGuard(new Reflector(), async () => null);
  const context = new ExecutionContextHost([{}], ForgetfulController, ForgetfulController.prototype.list);
  await expect(guard.canActivate(context)).rejects.toMatchObject({ kind: 'forbidden' });
});

it('lists the routes with what they ask', async () => {
  const api = await sampleApi();
  await api.stop();
  expect(api.routes.map(({ method, path, permission }) => `${method} ${path} ${permission?.action ?? 'public'}`)).toEqual([
    'GET /health/live public',
    'GET /health/ready public',
    'GET /notes note.read',
    'POST /notes note.write',
    'DELETE /notes/:id note.write',
    'GET /notes/:id note.read',
    'POST /notes/:id/release note.write',
    'GET /notes/fail/:name public',
    'POST /notes/keyed note.write',
    'GET /notes/slow public',
    'POST /notes/unchecked note.write',
  ]);
});

describe('addresses past the controllers', () => {
  const route: Route = { method: 'GET', path: '/notes', handler: 'x', permission: undefined, isPublic: true };
  it('stop the start', () => {
    expect(() => checkRawRoutes([route], new Set(['GET /notes', 'HEAD /notes', 'GET /back-door']), ['/docs'])).toThrow('GET /back-door');
    expect(() => checkRawRoutes([route], new Set(['POST /notes']), [])).toThrow('POST /notes');
    expect(() => checkRawRoutes([route], new Set(['GET /docs-other']), ['/docs'])).toThrow('/docs-other');
  });

  it('may be permitted by prefix', () =>
    expect(() => checkRawRoutes([route], new Set(['GET /docs', 'GET /docs/*']), ['/docs'])).not.toThrow());

  it('need no list when every route is declared', () => expect(() => checkRoutes([route])).not.toThrow());
});
