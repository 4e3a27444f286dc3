import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { canonicalJson, DomainError } from '@counterpart/kernel';
import { contentHash, type EnvelopeBytes, keyIdOf, openEnvelope, sealEnvelope } from './envelope';
import { content, dea, draft, keysOf, nncc, seal, stranger } from './envelope.samples';

const envelope = seal();

/** What an insider with the sender's key could send: any header bytes, properly signed. */
const signed = (headerText: string, changes: Partial<EnvelopeBytes> = {}): EnvelopeBytes => {
  const headerBytes = Buffer.from(headerText, 'utf8');
  return { ...envelope, headerBytes, signature: sign(null, headerBytes, dea.privateKey), ...changes };
};
const withHeader = (changes: object): EnvelopeBytes => signed(canonicalJson({ ...envelope.header, ...changes }));
const withContent = (contentBytes: Buffer): EnvelopeBytes =>
  signed(canonicalJson({ ...envelope.header, contentHash: contentHash(envelope.salt, contentBytes) }), { contentBytes });
const opened = (bytes: EnvelopeBytes) => openEnvelope(bytes, keysOf);

describe('a sealed envelope', () => {
  it('opens to what was sealed', () => {
    const { headerBytes, signature, keyId, contentBytes, salt } = envelope;
    expect(opened({ headerBytes, signature, keyId, contentBytes, salt })).toEqual(envelope);
    expect(envelope.content).toEqual(content);
  });

  it('carries content-free kinds with a null content', () => {
    expect(opened(seal({ kind: 'receipt.delivered', urgency: null, language: null }, null))).toMatchObject({ content: null });
  });

  it('hides its content behind the salt: the same words give another hash', () => {
    expect(seal().header.contentHash).not.toBe(seal().header.contentHash);
  });

  it('keeps its hash over header and signature', () => {
    const again = sealEnvelope(draft({ ...envelope.header }), content, dea.privateKey, envelope.salt);
    expect(again.hash).toBe(envelope.hash);
    expect(again.hash).not.toBe(seal({ id: envelope.header.id }).hash);
  });

  it('opens with a former key of the sender too', () => {
    const next = generateKeyPairSync('ed25519');
    expect(openEnvelope(envelope, () => [next.publicKey, dea.publicKey])).toEqual(envelope);
  });
});

describe('sealing refuses', () => {
  it.each([
    ['free text among the facts', () => seal({ facts: { note: 'the parcel is on its way' } }), 'facts.note'],
    ['a first envelope with a predecessor', () => seal({ prev: envelope.hash }), 'prev'],
    ['content without a canonical form', () => seal({}, { at: new Date(0) }), 'content'],
    ['content that is too large', () => seal({}, 'x'.repeat(9 * 1024 * 1024)), 'content'],
    ['a short salt', () => sealEnvelope(draft(), content, dea.privateKey, randomBytes(31)), 'the salt is not 32 bytes'],
    [
      'a key of another kind',
      () => sealEnvelope(draft(), content, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, randomBytes(32)),
      'the key is not an Ed25519 key',
    ],
  ])('%s', (_, sealing, path) => {
    expect(sealing).toThrow(DomainError);
    expect(sealing).toThrow(expect.objectContaining({ code: 'envelope.unsealable', problems: [expect.objectContaining({ path })] }));
  });
});

describe('opening refuses', () => {
  it.each([
    ['a header changed after signing', { headerBytes: Buffer.from(canonicalJson({ ...envelope.header, exercise: false })) }, 'tampered'],
    ['a signature over other bytes', { signature: sign(null, Buffer.from('other'), dea.privateKey) }, 'tampered'],
    ['another key that claims to be the sender', { keyId: keyIdOf(stranger.publicKey) }, 'foreign-signature'],
    ['the key of another agency', { keyId: keyIdOf(nncc.publicKey) }, 'foreign-signature'],
    ['a signature of another length', { signature: envelope.signature.subarray(1) }, 'malformed'],
    ['another content', { contentBytes: Buffer.from('{}') }, 'content-mismatch'],
    ['another salt', { salt: randomBytes(32) }, 'content-mismatch'],
    ['a salt of another length', { salt: Buffer.alloc(0) }, 'malformed'],
    ['an empty header', { headerBytes: Buffer.alloc(0) }, 'malformed'],
    ['a header that is no JSON', { headerBytes: Buffer.from('{') }, 'malformed'],
    ['a header that is no object', { headerBytes: Buffer.from('null') }, 'malformed'],
    ['a header that is no UTF-8', { headerBytes: Buffer.from([0x22, 0xff, 0x22]) }, 'malformed'],
    ['a header of a megabyte', { headerBytes: Buffer.from(`"${'x'.repeat(1_000_000)}"`) }, 'malformed'],
  ])('%s', (_, changes, refused) => expect(opened({ ...envelope, ...changes })).toMatchObject({ refused }));

  it.each([
    ['a later version', withHeader({ version: 2 }), 'unknown-version'],
    ['a sender that we do not know', withHeader({ from: { side: 'us', agency: 'FBI', desk: 'X1' } }), 'foreign-signature'],
    ['a stranger who signs as the sender', { ...envelope, ...strangers() }, 'foreign-signature'],
    ['white space that was signed', signed(` ${canonicalJson(envelope.header)}`), 'malformed'],
    ['members in another order', signed(JSON.stringify(envelope.header)), 'malformed'],
    ['a byte-order mark', signed(`\uFEFF${canonicalJson(envelope.header)}`), 'malformed'],
    ['a duplicate member', signed(canonicalJson(envelope.header).replace('{', '{"id":1,')), 'malformed'],
    ['content that is not canonical, though signed', withContent(Buffer.from('{"b":1,"a":2}')), 'malformed'],
    ['content that is no JSON, though signed', withContent(Buffer.from('hello')), 'malformed'],
    ['content nested without end, though signed', withContent(Buffer.from('['.repeat(100_000) + ']'.repeat(100_000))), 'malformed'],
  ])('%s', (_, bytes, refused) => expect(opened(bytes)).toMatchObject({ refused }));

  function strangers(): Partial<EnvelopeBytes> {
    return { signature: sign(null, envelope.headerBytes, stranger.privateKey), keyId: keyIdOf(stranger.publicKey) };
  }

  it('tells which part was wrong and nothing of what it held', () => {
    const secret = 'Free text 机密';
    expect(opened(withHeader({ reference: secret }))).toEqual({ refused: 'malformed', detail: 'reference' });
    expect(opened(withHeader({ facts: { [secret]: 1 } }))).toEqual({ refused: 'malformed', detail: 'facts.?' });
  });
});
