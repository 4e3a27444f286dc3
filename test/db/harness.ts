import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { Clock, type Person, systemActor } from '@counterpart/kernel';
import { DatabaseModule, Reads, UnitOfWork } from '@counterpart/platform/database';
import { IdentityModule } from '@counterpart/identity';
import { PERSON_FIELDS } from '@counterpart/identity/person.sql';
import type { MailOptions } from '@counterpart/notifications';
import { type DynamicModule, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, NestFactory } from '@nestjs/core';
import { DEMO_AGENCIES } from '../../apps/cli/demo/agencies';
import type { Runtime } from '../../apps/cli/runtime';
import { cloneTemplate, dropDatabase, runtimeOf } from './cluster';
import { drainOutbox } from './drain-outbox';
import { entities, featuresWith } from './features';

/** A clock that stands where it is put and moves by hand; it starts at the present. */
export class TestClock extends Clock {
  private offset = 0;

  override now(): Date {
    return new Date(Date.now() + this.offset);
  }

  advance(ms: number): void {
    this.offset += ms;
  }
}

/** A database of its own with the demonstration's agencies and people, and the real services on it. */
export interface TestSystem {
  readonly database: string;
  readonly runtime: Runtime;
  readonly app: INestApplicationContext;
  readonly clock: TestClock;
  get<T>(type: Type<T>): T;
  /** A person as the sign-in would make it, by login, e.g. `liaison1@DEA`. */
  person(login: string): Promise<Person>;
  /** Runs every due job of both sides with its real handler until none is due; returns how many ran. */
  runJobs(): Promise<number>;
  close(): Promise<void>;
}

const PERSON = `select jsonb_build_object(${PERSON_FIELDS})
  from app_user u join agency a on a.id = u.agency_id where u.agency_id = $1 and u.login = $2`;

/** `mail` is the server that mails go to; without it none are sent. */
export async function openTestDatabase({ mail = null }: { readonly mail?: MailOptions | null } = {}): Promise<TestSystem> {
  const database = `counterpart_test_${randomBytes(6).toString('hex')}`;
  await cloneTemplate(database);
  const runtime = runtimeOf(database);
  const clock = new TestClock();
  const app = await NestFactory.createApplicationContext(moduleFor(runtime, clock, mail), { logger: ['error'], abortOnError: false });
  return {
    database,
    runtime,
    app,
    clock,
    get: (type) => app.get(type, { strict: false }),
    person: (login) => personOf(app, login),
    runJobs: () => drainOutbox(app.get(UnitOfWork), app.get(DiscoveryService, { strict: false }), Object.keys(runtime.sideDatabaseUrls)),
    close: async () => {
      await app.close();
      await dropDatabase(database);
    },
  };
}

function moduleFor(runtime: Runtime, clock: TestClock, mail: MailOptions | null): DynamicModule {
  class TestModule {}
  Module({})(TestModule);
  const databaseModule = DatabaseModule.forRoot({
    sides: new Map(Object.entries(runtime.sideDatabaseUrls)),
    secretariats: new Map(Object.entries(runtime.secretariatDatabaseUrls)),
    entities,
    poolSize: 6,
  });
  const providers = (databaseModule.providers ?? []).map((provider) =>
    provider === Clock ? { provide: Clock, useValue: clock } : provider,
  );
  return {
    module: TestModule,
    imports: [
      DiscoveryModule,
      { ...databaseModule, providers },
      IdentityModule.forRoot({ keysDir: runtime.keysDir }),
      ...featuresWith(mail),
    ],
  };
}

async function personOf(app: INestApplicationContext, login: string): Promise<Person> {
  const agency = DEMO_AGENCIES.find(({ code }) => code === login.split('@')[1]);
  if (agency === undefined) throw new Error(`No agency for ${login}`);
  const text = await app.get(Reads).json(systemActor('setup', agency.side, agency.id), PERSON, [agency.id, login]);
  if (text === null) throw new Error(`No person ${login}`);
  return JSON.parse(text) as Person;
}
