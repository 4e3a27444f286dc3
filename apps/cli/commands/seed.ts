import { generateKeyPairSync, createPrivateKey, createPublicKey, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityEntities, IdentityModule, OwnPasswordService, rawPublicKey, UsersService } from '@counterpart/identity';
import { systemActor } from '@counterpart/kernel';
import { DatabaseModule, Reads } from '@counterpart/platform/database';
import { installReference } from '@counterpart/schema';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Command } from 'commander';
import { DEMO_AGENCIES, DEMO_SIDES, LEGAL_INSTRUMENTS } from '../demo/agencies';
import { DEMO_PEOPLE, type DemoPerson } from '../demo/people';
import { readRuntime, type Runtime, runtimeFromEnvironment, writePrivate } from '../runtime';

interface Login {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
}

/** Installs the demonstration: two sides, four agencies with keys, and people with random passwords. Repeatable; never touches what is there. */
export const seedCommand = (): Command =>
  new Command('seed')
    .description('install the demonstration: sides, agencies, keys and people with random passwords')
    .option('--runtime <file>', 'the connections that setup made', '.local/runtime.json')
    .option('--logins <file>', 'where the logins are written', '.local/demo-logins.json')
    .action(async ({ runtime: file, logins: loginsFile }: { runtime: string; logins: string }) => {
      const runtime = runtimeFromEnvironment(process.env) ?? readRuntime(file);
      await installReference(runtime.ownerDatabaseUrl, {
        sides: DEMO_SIDES,
        agencies: DEMO_AGENCIES.map((agency) => ({ ...agency, publicKey: keyOf(runtime.keysDir, agency.code) })),
        legalInstruments: LEGAL_INSTRUMENTS,
      });
      await withIdentity(runtime, async (app) => {
        const made: Login[] = existsSync(loginsFile) ? (JSON.parse(readFileSync(loginsFile, 'utf8')) as Login[]) : [];
        for (const person of DEMO_PEOPLE) {
          const login = await makePerson(app, person);
          if (login === null) continue;
          made.push(login);
          // Written after each: a person whose password nobody knows would be lost after a crash.
          writePrivate(loginsFile, made);
        }
        writePrivate(loginsFile, made);
        console.log(`The demonstration has ${made.length} people.`);
      });
    });

/** The public half of the agency's signing key, which is made on first use. */
function keyOf(folder: string, code: string): Buffer {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${code}.pem`);
  if (!existsSync(file))
    writeFileSync(file, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  return rawPublicKey(createPublicKey(createPrivateKey(readFileSync(file))));
}

/** Makes an account and sets its password the way everyone does, by a reset's token; null where the account was there already. */
async function makePerson(app: INestApplicationContext, person: DemoPerson): Promise<Login | null> {
  const agency = DEMO_AGENCIES.find(({ code }) => code === person.agency)!;
  const login = `${person.name}@${person.agency}`;
  const actor = systemActor('setup', agency.side, agency.id);
  const exists = await app.get(Reads).json(actor, 'select id from app_user where agency_id = $1 and login = $2', [agency.id, login]);
  if (exists !== null) return null;
  const deskIds = agency.desks.filter(({ code }) => person.desks.includes(code)).map(({ id }) => id);
  const given = { login, name: person.displayName, languages: person.languages, roles: person.roles, deskIds };
  const { resetToken } = await app.get(UsersService).create(actor, given);
  const password = randomPassword();
  await app.get(OwnPasswordService).completeReset(login, resetToken, password);
  return { login, password, name: person.displayName, role: person.roles.join(', '), agency: person.agency };
}

/** Easy to type, 80 bits: four groups of four out of 32 unmistakable characters. */
function randomPassword(): string {
  const characters = 'abcdefghijkmnpqrstuvwxyz23456789';
  return Array.from({ length: 4 }, () => Array.from(randomBytes(4), (byte) => characters[byte % 32]).join('')).join('-');
}

async function withIdentity(runtime: Runtime, work: (app: INestApplicationContext) => Promise<void>): Promise<void> {
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
  const app = await NestFactory.createApplicationContext(Seeding, { logger: ['error', 'warn'], abortOnError: false });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}
