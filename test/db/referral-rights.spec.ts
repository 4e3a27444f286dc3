import { randomBytes } from 'node:crypto';
import { Intake } from '@counterpart/exchange';
import { sealEnvelope } from '@counterpart/exchange/domain/envelope';
import type { EnvelopeDraft } from '@counterpart/exchange/domain/envelope-header';
import { encodeWire } from '@counterpart/exchange/domain/wire';
import { AgencyKeys } from '@counterpart/identity';
import { uuidv7 } from '@counterpart/kernel';
import { everythingOf, ReferralListsQueries } from '@counterpart/referrals';
import { CaseStory } from './case-story';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { codeOf, lead, ReferralStory, request, written } from './referral-story';

let system: TestSystem;
let story: ReferralStory;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new ReferralStory(system);
});
afterAll(() => system.close());

const CANARY = '金丝雀港口';
const site = (value: string) => lead({ identifiers: [{ kind: 'website', value, canonical: value }] });

describe('a referral in a joint case', () => {
  let id: string;
  beforeAll(async () => {
    const { id: caseId } = await new CaseStory(system).openCase('liaison1@DEA', ['NNCC'], { handling: ['H2'] });
    id = await story.send('liaison1@DEA', request({ title: CANARY, text: CANARY }), { caseId, to: { agency: 'NNCC', desk: 'NNCC-INTL' } });
  });

  it('carries the restrictions of the case', async () => {
    expect((await story.shown('liaison1@DEA', id)).handling).toEqual(['H2']);
    expect((await story.shown('supervisor1@NNCC', id)).handling).toEqual(['H2']);
  });

  it.each(['liaison2@DEA', 'liaison1@NNCC'])('shows %s, who is not a member, that it is there and nothing that it says', async (login) => {
    const shown = await story.shown(login, id);
    expect(shown).toMatchObject({ title: null, isCleared: false, isUnread: false });
    expect(JSON.stringify(shown)).not.toContain(CANARY);
    const boxed = await story.listed(login, login.endsWith('DEA') ? 'out' : 'in');
    expect([boxed.has(id), boxed.get(id)]).toEqual([true, null]);
  });

  it('can be acted on by those alone who need to know', async () => {
    const outsider = await story.person('liaison1@NNCC');
    const { version } = await story.shown('liaison1@NNCC', id);
    expect(await codeOf(story.receiving.acknowledge(outsider, id, version))).toBe('referral.not-cleared');
    await story.take('NNCC', id);
    expect(await story.shown('liaison1@NNCC', id)).toMatchObject({ title: CANARY, isCleared: true });
    expect(await story.shown('liaison2@NNCC', id)).toMatchObject({ title: null, isCleared: false });
  });

  it('is recorded as read by whoever reads it, and not by whoever sees its header alone', async () => {
    for (const login of ['liaison1@NNCC', 'liaison1@NNCC', 'liaison2@NNCC']) await story.read(login, id);
    const { rows } = await asAdmin(
      (client) =>
        client.query<{ login: string }>(
          `select distinct u.login from event e join app_user u on u.agency_id = e.agency_id and u.id = e.actor_user_id
            where e.type = 'content.read' and e.object_id = $1 and u.login like 'liaison%@NNCC'`,
          [id],
        ),
      system.database,
    );
    expect(rows).toEqual([{ login: 'liaison1@NNCC' }]);
  });
});

describe('an arriving referral', () => {
  it('is checked against what the receiver holds, and only the receiver learns the result', async () => {
    const first = await story.send('liaison1@DEA', site('fictional-chem.example'));
    const second = await story.send('liaison1@CBP', site('Fictional-Chem.example'));
    const { matches } = await story.shown('liaison1@NNCC', second);
    const { reference } = await story.shown('liaison1@NNCC', first);
    expect(matches).toContainEqual(
      expect.objectContaining({ kind: 'website', referral: expect.objectContaining({ id: first, reference }) }),
    );
    for (const [login, id] of [
      ['liaison1@DEA', first],
      ['liaison1@CBP', second],
    ] as const)
      expect((await story.shown(login, id)).matches).toEqual([]);
  });
});

describe('a thread', () => {
  it('is of its two parties alone: what a third agency sends into it changes nothing', async () => {
    const id = await story.send('liaison1@DEA');
    const { messages, reference } = await story.shown('liaison1@DEA', id);
    const forged = await sealedBy('GACC', {
      thread: id,
      reference: reference!,
      kind: 'receipt.acknowledged',
      facts: { of: messages[0]!.id, ofHash: randomBytes(32).toString('base64url'), at: new Date().toISOString() },
    });
    const answer = await system.get(Intake).receive((await story.person('liaison1@DEA')).agencyId, forged);
    await system.runJobs();
    expect((await story.shown('liaison1@DEA', id)).state).toBe('delivered');
    const withdrawal = await sealedBy('GACC', {
      thread: id,
      reference: reference!,
      kind: 'referral.withdrawal',
      facts: {},
      seq: answer.status === 'accepted' ? 2 : 1,
    });
    await system.get(Intake).receive((await story.person('liaison1@DEA')).agencyId, withdrawal);
    expect((await story.shown('liaison1@DEA', id)).state).toBe('delivered');
  });

  /** An envelope to DEA, properly signed by another agency. */
  async function sealedBy(
    agency: string,
    said: Pick<EnvelopeDraft, 'thread' | 'reference' | 'kind' | 'facts'> & { readonly seq?: number },
  ): Promise<string> {
    const { seq = 1 } = said;
    const draft: EnvelopeDraft = {
      id: uuidv7(),
      prev: seq === 1 ? null : randomBytes(32).toString('base64url'),
      seen: null,
      from: { side: 'cn', agency, desk: `${agency}-ANTI` },
      to: { side: 'us', agency: 'DEA', desk: 'DEA-CHEM' },
      sentAt: new Date().toISOString(),
      urgency: null,
      handling: ['H0'],
      language: null,
      exercise: false,
      ...said,
      seq,
    };
    const key = await system.get(AgencyKeys).signingKey(agency);
    return encodeWire(sealEnvelope(draft, { texts: {}, data: {}, translation: null }, key, randomBytes(32)));
  }
});

describe('an inbox', () => {
  it('is read page by page, each row once, newest first', async () => {
    for (let i = 0; i < 5; i += 1) await story.draft('liaison1@CBP');
    const person = await story.person('liaison1@CBP');
    const ids: string[] = [];
    let after: readonly string[] | null = null;
    do {
      const filter = everythingOf(person.deskIds, { box: 'out', states: ['draft', 'released'] });
      const page = JSON.parse(await system.get(ReferralListsQueries).page(person, filter, after, 2)) as {
        items: { id: string; createdAt: string }[];
        next: string | null;
      };
      ids.push(...page.items.map(({ id }) => id));
      after = page.next === null ? null : (JSON.parse(Buffer.from(page.next, 'base64url').toString()) as string[]);
    } while (after !== null);
    expect(new Set(ids).size).toBe(5);
    expect(ids).toEqual([...ids].sort().reverse());
  });

  it('holds nothing of a desk that the person is not on, though it is asked for', async () => {
    await story.send('liaison1@DEA');
    const person = await story.person('liaison1@GACC');
    const { deskIds } = await story.person('liaison1@NNCC');
    const page = await system.get(ReferralListsQueries).page(person, everythingOf(deskIds, { box: 'in', states: ['delivered'] }), null, 10);
    expect(JSON.parse(page)).toEqual({ items: [], next: null });
  });
});

describe('what a person can do', () => {
  it('is said with the referral: absent by role, with the reason by state', async () => {
    const id = await story.send('liaison1@DEA');
    const officer = (await story.shown('liaison1@NNCC', id)).abilities;
    expect(officer).toMatchObject({ acknowledge: null, ask: 'referral.wrong-state', answerFinal: 'referral.wrong-state' });
    expect(officer).not.toHaveProperty('assign');
    expect(officer).not.toHaveProperty('withdraw');
    expect((await story.shown('supervisor1@NNCC', id)).abilities).toHaveProperty('assign', 'referral.wrong-state');
    expect((await story.shown('analyst@NNCC', id)).abilities).toEqual({});
    const analyst = await story.person('analyst@NNCC');
    const { version } = await story.shown('analyst@NNCC', id);
    expect(await codeOf(story.messages.ask(analyst, { id, version }, written('?')))).toBe('policy.refused');
  });
});
