import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto';
import { Intake, Messages } from '@counterpart/exchange';
import { canonicalJson } from '@counterpart/kernel';
import { type EnvelopeBytes, keyIdOf, openEnvelope, readHeader, sealEnvelope } from '@counterpart/exchange/domain/envelope';
import type { EnvelopeDraft, EnvelopeHeader } from '@counterpart/exchange/domain/envelope-header';
import { decodeWire, encodeWire } from '@counterpart/exchange/domain/wire';
import { KnownEnvelopes } from '@counterpart/exchange/known-envelopes';
import { type Agency, AgencyKeys, Directory, publicKeyOf } from '@counterpart/identity';
import { systemActor } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { createPublicKey } from 'node:crypto';
import { asAdmin } from './cluster';
import type { TestSystem } from './harness';
import { ReferralStory, request, written } from './referral-story';

/** What has been released and not yet delivered, as it will travel. */
export interface Released {
  readonly thread: string;
  readonly id: string;
  readonly wire: string;
}

/** Everything an agency holds but its record and what it has refused, as one text. */
const DIGEST = `
select string_agg(md5(query_to_xml(format('select t::text from %I t where agency_id = %L order by 1', c.relname, $1::text), false, false, '')::text), ' '
         order by c.relname) as digest
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id'
 where n.nspname = 'public' and c.relkind = 'r' and c.relname not in ('event', 'envelope_refused')`;

/** Envelopes between two agencies, taken off the wire and put on it by hand. */
export class Wires {
  readonly story: ReferralStory;

  constructor(private readonly system: TestSystem) {
    this.story = new ReferralStory(system);
  }

  /** A referral of DEA to NNCC that waits for its delivery. */
  async original(draft = request()): Promise<Released> {
    const id = await this.story.draft('liaison1@DEA', draft);
    const { version } = await this.story.shown('liaison1@DEA', id);
    await this.story.drafts.submit(await this.story.person('liaison1@DEA'), id, version);
    return (await this.release(id))[0]!;
  }

  /** One more message of DEA in the same thread. */
  async update(thread: string): Promise<Released> {
    const person = await this.story.person('liaison1@DEA');
    const { version } = await this.story.shown('liaison1@DEA', thread);
    const text = written('补充情况。', { language: 'zh-CN' });
    const message = await this.story.messages.update(person, { id: thread, version }, text);
    await this.story.messages.submit(person, thread, message.id, message.version);
    return (await this.release(thread))[0]!;
  }

  /** Releases what waits in a thread of DEA; nothing of it is delivered. */
  async release(thread: string): Promise<readonly Released[]> {
    const supervisor = await this.story.person('supervisor1@DEA');
    const waiting = await this.waiting(thread);
    for (const { id, version } of waiting) await this.system.get(Messages).release(supervisor, id, version);
    return Promise.all(waiting.map(async ({ id }) => ({ thread, id, wire: await this.wire('DEA', id) })));
  }

  /** Messages of DEA in a thread that wait for their second person. */
  waiting(thread: string): Promise<{ readonly id: string; readonly version: number }[]> {
    return this.rows(`select id, version from message where thread_id = $1 and state = 'awaiting_release' order by drafted_at, id`, [
      thread,
    ]);
  }

  /** An envelope of an agency as it travels. */
  async wire(code: string, id: string): Promise<string> {
    const { side, id: agencyId } = await this.agency(code);
    const wire = await this.system
      .get(UnitOfWork)
      .run(systemActor('delivery', side, agencyId), (tx) => this.system.get(KnownEnvelopes).wire(tx, id));
    if (wire === null) throw new Error(`${code} has no envelope ${id}`);
    return wire;
  }

  /** Hands a text to an agency; `status`, and for a refusal its reason. */
  async give(code: string, wire: string): Promise<string> {
    const answer = await this.system.get(Intake).receive((await this.agency(code)).id, wire);
    return 'reason' in answer ? `${answer.status} ${answer.reason}` : answer.status;
  }

  /** The receipt that an agency answers with. */
  async receipt(code: string, wire: string): Promise<string | null> {
    const answer = await this.system.get(Intake).receive((await this.agency(code)).id, wire);
    return 'receipt' in answer ? answer.receipt : null;
  }

  parts(wire: string): EnvelopeBytes {
    const bytes = decodeWire(wire);
    if ('refused' in bytes) throw new Error('This is no envelope');
    return bytes;
  }

  header(wire: string): EnvelopeHeader {
    const header = readHeader(this.parts(wire).headerBytes);
    if ('refused' in header) throw new Error(header.detail);
    return header;
  }

  /** The same envelope with other parts, signed again with the key of its agency, or with another one. */
  async resealed(wire: string, change: Partial<EnvelopeDraft>, key?: KeyObject): Promise<string> {
    const { version, contentHash, ...header } = this.header(wire);
    if (version !== 1 || contentHash === '') throw new Error('This is no envelope of ours');
    const content: unknown = JSON.parse(this.parts(wire).contentBytes.toString('utf8'));
    const signingKey = key ?? (await this.system.get(AgencyKeys).signingKey(header.from.agency));
    return encodeWire(sealEnvelope({ ...header, ...change }, content, signingKey, randomBytes(32)));
  }

  /** Signs what our own sealing would never sign: any header, over any content. */
  async signed(header: object, contentBytes: Buffer): Promise<string> {
    const key = await this.system.get(AgencyKeys).signingKey('DEA');
    const salt = randomBytes(32);
    const contentHash = createHash('sha256').update(salt).update(contentBytes).digest('base64url');
    const headerBytes = Buffer.from(canonicalJson({ ...header, contentHash }));
    const parts = { headerBytes, contentBytes, salt, signature: sign(null, headerBytes, key), keyId: keyIdOf(createPublicKey(key)) };
    const text = (bytes: Buffer) => bytes.toString('base64url');
    return canonicalJson({
      header: text(parts.headerBytes),
      content: text(contentBytes),
      salt: text(salt),
      signature: text(parts.signature),
      keyId: parts.keyId,
    });
  }

  /** Whether this is an envelope that its sender signed, and as it was signed. */
  async isAuthentic(wire: string): Promise<boolean> {
    const { from } = this.header(wire);
    const keys = (await this.agency(from.agency)).keys.map(({ publicKey }) => publicKeyOf(Buffer.from(publicKey, 'hex')));
    return !('refused' in openEnvelope(this.parts(wire), () => keys));
  }

  /** What an agency has refused, oldest first, after the first `known`. */
  async refusals(code: string, known = 0): Promise<{ readonly reason: string; readonly wire: string; readonly sha256: string }[]> {
    const sql = `select reason, wire, encode(wire_sha256, 'hex') as sha256 from envelope_refused where agency_id = $1
      order by received_at, id offset $2`;
    return this.rows(sql, [(await this.agency(code)).id, known]);
  }

  async countRefusals(code: string): Promise<number> {
    const sql = 'select count(*)::int as count from envelope_refused where agency_id = $1';
    return (await this.rows<{ count: number }>(sql, [(await this.agency(code)).id]))[0]!.count;
  }

  async digest(code: string): Promise<string> {
    return (await this.rows<{ digest: string }>(DIGEST, [(await this.agency(code)).id]))[0]!.digest;
  }

  rows<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return asAdmin(async (client) => (await client.query<Row>(sql, [...values])).rows, this.system.database);
  }

  async agency(code: string): Promise<Agency> {
    return (await this.system.get(Directory).agencyByCode(code))!;
  }
}
