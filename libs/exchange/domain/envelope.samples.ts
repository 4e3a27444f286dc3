import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { uuidv7 } from '@counterpart/kernel';
import { type Envelope, type KeysOf, sealEnvelope } from './envelope';
import type { EnvelopeDraft } from './envelope-header';

/** For the tests of this folder: two agencies with keys, a well-formed draft, and sequences of sealed envelopes. */
export const dea = generateKeyPairSync('ed25519');
export const nncc = generateKeyPairSync('ed25519');
export const stranger = generateKeyPairSync('ed25519');

export const keysOf: KeysOf = (side, agency) => {
  if (side === 'us' && agency === 'DEA') return [dea.publicKey];
  return side === 'cn' && agency === 'NNCC' ? [nncc.publicKey] : [];
};

const salt = (n: number): Buffer => createHash('sha256').update(`salt ${n}`).digest();

export const draft = (changes: Partial<EnvelopeDraft> = {}): EnvelopeDraft => ({
  id: uuidv7(),
  kind: 'referral.original',
  reference: 'IR-DEA-2026-00017',
  thread: '0197a3b0-1c00-7000-8000-0000000000aa',
  seq: 1,
  prev: null,
  seen: null,
  from: { side: 'us', agency: 'DEA', desk: 'PRECURSORS' },
  to: { side: 'cn', agency: 'NNCC', desk: 'LIAISON-1' },
  sentAt: '2026-03-02T08:15:00.000Z',
  urgency: 'NORMAL',
  handling: ['H1', 'H2'],
  language: 'en',
  exercise: true,
  facts: { kind: 'information_request', items: [{ id: '0197a3b0-1c00-7000-8000-0000000000bb', state: 'open' }] },
  ...changes,
});

export const content = { title: 'A fictional parcel', text: '虚构的包裹', items: [{ id: 1, text: 'Who sent it?' }] };

export const seal = (changes: Partial<EnvelopeDraft> = {}, body: unknown = content): Envelope =>
  sealEnvelope(draft(changes), body, dea.privateKey, randomBytes(32));

/** `length` envelopes of one stream, each continuing the one before. */
export function sequence(length: number): Envelope[] {
  const sealed: Envelope[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const prev = sealed.at(-1)?.hash ?? null;
    sealed.push(sealEnvelope(draft({ seq, prev, facts: { step: seq } }), { text: `message ${seq}` }, dea.privateKey, salt(seq)));
  }
  return sealed;
}
