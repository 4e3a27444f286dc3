import { randomUUID } from 'node:crypto';
import { UsersService } from '@counterpart/identity';
import { defineEvent, type Person, uuidv7 } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { Idempotency, type RequestKey } from '@counterpart/platform/idempotency';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';

const parcelOpened = defineEvent('parcel.opened', 'A parcel was opened.');

describe('a request with an Idempotency-Key', () => {
  let system: TestSystem;
  let idempotency: Idempotency;
  let person: Person;
  beforeAll(async () => {
    system = await openTestDatabase();
    idempotency = new Idempotency(system.get(UnitOfWork));
    person = await system.person('liaison1@DEA');
  });
  afterAll(() => system.close());

  const requestFor = (key: string, content = 'x'): RequestKey => ({ key, route: 'POST /parcels', hash: Buffer.from(content.padEnd(32)) });

  /** Opens one parcel; its event is the write. */
  const open = (
    who: Person,
    request: RequestKey | null,
    then: () => Promise<void> | void = () => undefined,
  ): Promise<{ id: string; at: string }> =>
    idempotency.run(who, request, async (tx) => {
      const id = uuidv7();
      tx.record(parcelOpened(id, {}));
      await tx.flush();
      await then();
      return { id, at: tx.at.toISOString() };
    });

  const count = async (table: string): Promise<number> =>
    asAdmin(
      async (client) => Number((await client.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]!.n),
      system.database,
    );
  const written = () => count("event where type = 'parcel.opened'");
  const codeOf = (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'none',
      (error: { code: string }) => error.code,
    );

  it('is done once, and answered the same each time', async () => {
    const request = requestFor(randomUUID());
    const before = await written();
    const first = await open(person, request);
    expect(await open(person, request)).toEqual(first);
    expect(await open(person, { ...request, hash: Buffer.from(request.hash) })).toEqual(first);
    expect((await written()) - before).toBe(1);
  });

  it('is refused for another body or another route, and nothing is written', async () => {
    const request = requestFor(randomUUID());
    await open(person, request);
    const before = await written();
    expect(await codeOf(open(person, requestFor(request.key, 'y')))).toBe('request.other');
    expect(await codeOf(open(person, { ...request, route: 'POST /letters' }))).toBe('request.other');
    expect(await written()).toBe(before);
  });

  it('while the first still runs is a conflict, and afterwards the same answer', async () => {
    const request = requestFor(randomUUID());
    let second = '';
    const first = await open(person, request, async () => {
      second = await codeOf(open(person, request));
    });
    expect(second).toBe('request.running');
    expect(await open(person, request)).toEqual(first);
  });

  it('sent twenty times at once is written once', async () => {
    const request = requestFor(randomUUID());
    const before = await written();
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => open(person, request)));
    const ids = new Set(outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.id] : [])));
    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as { code: string }).code] : []));
    expect(ids.size).toBe(1);
    expect(new Set(refusals)).toEqual(new Set(refusals.length > 0 ? ['request.running'] : []));
    expect((await written()) - before).toBe(1);
  });

  it('that was undone leaves no key, and may be sent again', async () => {
    const request = requestFor(randomUUID());
    const before = [await written(), await count('idempotency_key')];
    await expect(
      open(person, request, () => {
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect([await written(), await count('idempotency_key')]).toEqual(before);
    await open(person, request);
    expect([await written(), await count('idempotency_key')]).toEqual(before.map((n) => n + 1));
  });

  it('has a key of its own for each person', async () => {
    const request = requestFor(randomUUID());
    const [one, other] = [await open(person, request), await open(await system.person('liaison2@DEA'), request)];
    expect(other.id).not.toBe(one.id);
  });

  it('is forgotten after two days, by the next one of the same person', async () => {
    const [old, other] = [requestFor(randomUUID()), requestFor(randomUUID())];
    const first = await open(person, old);
    system.clock.advance(47 * 3_600_000);
    expect(await open(person, old)).toEqual(first);
    system.clock.advance(2 * 3_600_000);
    await open(person, other);
    expect((await open(person, old)).id).not.toBe(first.id);
  });

  it('makes one account, whose token is never kept: a repeated request gets another', async () => {
    const [users, administrator] = [system.get(UsersService), await system.person('administrator@DEA')];
    const given = { login: 'newcomer@DEA', name: 'Fictional Newcomer', languages: ['en'], roles: ['liaison'], deskIds: [] } as const;
    const request = requestFor(randomUUID());
    const [first, again] = [await users.createOnce(administrator, given, request), await users.createOnce(administrator, given, request)];
    expect(again.id).toBe(first.id);
    expect(again.resetToken).not.toBe(first.resetToken);
    expect(await count(`idempotency_key where body like '%${first.resetToken}%'`)).toBe(0);
  });

  it('without a key is done each time', async () => expect((await open(person, null)).id).not.toBe((await open(person, null)).id));
});
