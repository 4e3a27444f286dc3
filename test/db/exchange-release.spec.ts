import { Messages } from '@counterpart/exchange';
import { RecallsService } from '@counterpart/referrals';
import { type Released, Wires } from './exchange-wire';
import { openTestDatabase, type TestSystem } from './harness';
import { codeOf, request } from './referral-story';

let system: TestSystem;
let wires: Wires;
beforeAll(async () => {
  system = await openTestDatabase();
  wires = new Wires(system);
});
afterAll(() => system.close());

const count = async (sql: string, id: string): Promise<number> => (await wires.rows(sql, [id])).length;

describe('a release', () => {
  const release = async (login: string, { id, version }: { id: string; version: number }) =>
    codeOf(system.get(Messages).release(await wires.story.person(login), id, version));

  /** A message of DEA that waits for its second person; its author is a supervisor where `by` says so. */
  async function waiting(by = 'liaison1@DEA'): Promise<{ readonly id: string; readonly version: number }> {
    const thread = await wires.story.draft(by, request());
    const { version } = await wires.story.shown(by, thread);
    await wires.story.drafts.submit(await wires.story.person(by), thread, version);
    return (await wires.waiting(thread))[0]!;
  }

  it('is not for its author', async () => {
    const own = await waiting('supervisor1@DEA');
    expect(await release('supervisor1@DEA', own)).toBe('policy.refused');
    expect(await release('supervisor2@DEA', own)).toBe('nothing was refused');
  });

  it('is not for one who has only changed a word of it either', async () => {
    const thread = await wires.story.draft('liaison1@DEA');
    const at = async () => (await wires.story.shown('liaison1@DEA', thread)).version;
    const change = { draft: request({ text: '另一种说法。' }), ownReference: null };
    await wires.story.drafts.edit(await wires.story.person('supervisor2@DEA'), thread, await at(), change);
    await wires.story.drafts.submit(await wires.story.person('liaison1@DEA'), thread, await at());
    const [message] = await wires.waiting(thread);
    expect(await release('supervisor2@DEA', message!)).toBe('policy.refused');
    expect(await release('supervisor1@DEA', message!)).toBe('nothing was refused');
  });

  it('happens once, whoever of two supervisors is faster; the author is refused in the race too', async () => {
    for (let i = 0; i < 5; i++) {
      const message = await waiting('supervisor1@DEA');
      const others = ['supervisor2@DEA', 'supervisor2@DEA', 'supervisor1@DEA', 'liaison1@DEA'];
      const codes = await Promise.all(others.map((login) => release(login, message)));
      expect(codes.filter((code) => code === 'nothing was refused')).toHaveLength(1);
      expect(codes.slice(2)).not.toContain('nothing was refused');
      expect(await count('select 1 from envelope where id = $1', message.id)).toBe(1);
      expect(await count(`select 1 from event where type = 'message.released' and object_id = $1`, message.id)).toBe(1);
    }
  });
});

describe('a recall', () => {
  /** Sends a referral, calls it back, and has the receiver answer. */
  async function recalled(ground: 'LEGAL_DUTY' | null): Promise<Released> {
    const sent = await wires.original();
    await system.runJobs();
    const caller = await wires.story.person('supervisor1@DEA');
    const { version } = await wires.story.shown(caller.login, sent.thread);
    await wires.story.notices.recall(caller, sent.thread, version, sent.id, 'SENT_IN_ERROR');
    await system.runJobs();
    const receiver = await wires.story.person('supervisor1@NNCC');
    const shown = await wires.story.shown(receiver.login, sent.thread);
    const { id } = shown.messages.find(({ kind }) => kind === 'referral.recall')!;
    await system.get(RecallsService).answer(receiver, sent.thread, shown.version, id, ground);
    await system.runJobs();
    return sent;
  }
  const contentAt = async (code: string, id: string) =>
    (
      await wires.rows('select content is null as gone, salt is null as sealed from envelope_content where agency_id = $1 and id = $2', [
        (await wires.agency(code)).id,
        id,
      ])
    )[0];
  const answers = async (thread: string) =>
    await wires.rows<{ outcome: string; ground: string | null }>(
      `select facts->>'outcome' as outcome, facts->>'ground' as ground from envelope where agency_id = $1 and thread_id = $2 and kind = 'receipt.purged'`,
      [(await wires.agency('DEA')).id, thread],
    );

  it('that is followed leaves the header and its signature, and nothing that could be opened', async () => {
    const sent = await recalled(null);
    expect(await contentAt('NNCC', sent.id)).toEqual({ gone: true, sealed: true });
    expect(await contentAt('DEA', sent.id)).toEqual({ gone: false, sealed: false });
    expect(await answers(sent.thread)).toEqual([{ outcome: 'purged', ground: null }]);
    const { headerBytes, signature } = wires.parts(sent.wire);
    const kept = await wires.rows(`select header, signature from envelope where agency_id = $1 and id = $2`, [
      (await wires.agency('NNCC')).id,
      sent.id,
    ]);
    expect(kept).toEqual([{ header: headerBytes, signature }]);
    expect(await wires.give('NNCC', sent.wire)).toBe('duplicate');
    expect(await contentAt('NNCC', sent.id)).toEqual({ gone: true, sealed: true });
  });

  it('that is not followed tells the ground, and leaves all as it was', async () => {
    const sent = await recalled('LEGAL_DUTY');
    expect(await contentAt('NNCC', sent.id)).toEqual({ gone: false, sealed: false });
    expect(await answers(sent.thread)).toEqual([{ outcome: 'kept', ground: 'LEGAL_DUTY' }]);
    expect(await wires.isAuthentic(await wires.wire('NNCC', sent.id))).toBe(true);
  });
});
