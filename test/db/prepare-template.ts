import 'reflect-metadata';
import { systemActor } from '@counterpart/kernel';
import { identityEntities, IdentityModule, UsersService } from '@counterpart/identity';
import { DatabaseModule } from '@counterpart/platform/database';
import { installReference, migrate, provisionRoles } from '@counterpart/schema';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DEMO_AGENCIES, DEMO_SIDES, LEGAL_INSTRUMENTS } from '../../apps/cli/demo/agencies';
import { DEMO_PEOPLE } from '../../apps/cli/demo/people';
import { adminUrl, dropDatabase, roleUrls, runtimeOf, TEMPLATE, testKeys } from './cluster';

/** Makes the database that every test's database is a copy of: migrated, with the demonstration's agencies and people. */
export async function prepareTemplate(): Promise<void> {
  await dropDatabase(TEMPLATE);
  const runtime = runtimeOf(TEMPLATE);
  await provisionRoles(adminUrl(), roleUrls(runtime));
  await migrate(runtime.ownerDatabaseUrl);
  const keys = testKeys(runtime.keysDir);
  await installReference(runtime.ownerDatabaseUrl, {
    sides: DEMO_SIDES,
    agencies: DEMO_AGENCIES.map((agency) => ({ ...agency, publicKey: keys.get(agency.code)! })),
    legalInstruments: LEGAL_INSTRUMENTS,
  });

  @Module({
    imports: [
      DatabaseModule.forRoot({
        sides: new Map(Object.entries(runtime.sideDatabaseUrls)),
        secretariats: new Map(Object.entries(runtime.secretariatDatabaseUrls)),
        entities: identityEntities,
        poolSize: 2,
      }),
      IdentityModule.forRoot({ keysDir: runtime.keysDir }),
    ],
  })
  class Seeding {}

  const app = await NestFactory.createApplicationContext(Seeding, { logger: false, abortOnError: false });
  try {
    const users = app.get(UsersService);
    for (const person of DEMO_PEOPLE) {
      const agency = DEMO_AGENCIES.find(({ code }) => code === person.agency)!;
      await users.create(systemActor('setup', agency.side, agency.id), {
        login: `${person.name}@${person.agency}`,
        name: person.displayName,
        languages: person.languages,
        roles: person.roles,
        deskIds: agency.desks.filter(({ code }) => person.desks.includes(code)).map(({ id }) => id),
      });
    }
  } finally {
    await app.close();
  }
}
