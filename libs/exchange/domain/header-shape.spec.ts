import { draft, seal } from './envelope.samples';
import { headerProblem } from './header-shape';
import { factsProblem } from './facts-shape';

const header = seal().header;
const ID = '0197a3b0-1c00-7000-8000-0000000000cc';
const HASH = header.contentHash;

describe('a header', () => {
  it('is well-formed as it is sealed', () => expect(headerProblem(header)).toBeNull());

  it.each(Object.keys(header))('needs its %s', (part) => {
    expect(headerProblem(Object.fromEntries(Object.entries(header).filter(([key]) => key !== part)))).toBe(part);
    expect(headerProblem({ ...header, [part]: undefined })).toMatch(part);
  });

  it.each([
    ['a part more', { ...header, note: 'x' }, 'a part that is not known'],
    ['a part more in an address', { ...header, to: { ...header.to, name: 'x' } }, 'to'],
    ['an id of another version', { ...header, id: '0197a3b0-1c00-4000-8000-0000000000cc' }, 'id'],
    ['an id in capitals', { ...header, id: header.id.toUpperCase() }, 'id'],
    ['a kind without a family', { ...header, kind: 'original' }, 'kind'],
    ['a reference with words', { ...header, reference: 'the case of the parcel' }, 'reference'],
    ['a seq of nought', { ...header, seq: 0 }, 'seq'],
    ['a seq beyond what a number holds', { ...header, seq: 2 ** 53, prev: HASH }, 'seq'],
    ['a later seq without a predecessor', { ...header, seq: 2 }, 'prev'],
    ['a predecessor with stray bits', { ...header, seq: 2, prev: `${HASH.slice(0, 42)}B` }, 'prev'],
    ['a half-given seen', { ...header, seen: { seq: 1 } }, 'seen'],
    ['a side in capitals', { ...header, from: { ...header.from, side: 'US' } }, 'from'],
    ['itself as receiver', { ...header, to: { ...header.from, desk: 'OTHER' } }, 'to'],
    ['a time without milliseconds', { ...header, sentAt: '2026-03-02T08:15:00Z' }, 'sentAt'],
    ['a time that never was', { ...header, sentAt: '2026-02-30T08:15:00.000Z' }, 'sentAt'],
    ['an urgency off the list', { ...header, urgency: 'ASAP' }, 'urgency'],
    ['no handling', { ...header, handling: [] }, 'handling'],
    ['a handling code twice', { ...header, handling: ['H1', 'H1'] }, 'handling'],
    ['handling codes out of order', { ...header, handling: ['H2', 'H1'] }, 'handling'],
    ['H0 beside another', { ...header, handling: ['H0', 'H2'] }, 'handling'],
    ['a language that is a name', { ...header, language: 'Chinese' }, 'language'],
    ['an exercise flag as text', { ...header, exercise: 'true' }, 'exercise'],
    ['facts as a list', { ...header, facts: [] }, 'facts'],
  ])('may not have %s', (_, changed, problem) => expect(headerProblem(changed)).toBe(problem));

  it.each([
    ['a receipt without urgency and language', { urgency: null, language: null }],
    ['one that has seen', { seen: { seq: 3, hash: HASH } }],
    ['one that follows', { seq: 2, prev: HASH }],
    ['H0 alone', { handling: ['H0'] as const }],
    ['the other language', { language: 'zh-CN' }],
    ['the other language by script', { language: 'zh-Hans' }],
    ['another agency of the same side', { to: { side: 'us', agency: 'CBP', desk: 'LAB' } }],
  ])('may be of %s', (_, changes) => expect(headerProblem({ ...header, ...draft(changes) })).toBeNull());
});

describe('facts', () => {
  it.each([
    ['codes', { kind: 'information_request', ground: 'LEGAL_BASIS-2', stops: ['SUSPENSION'] }],
    ['numbers, flags and nothing', { grade: 4, urgent: true, until: null }],
    ['times and dates', { at: '2026-03-02T08:15:00.000Z', expected: '2026-03-09' }],
    ['time zones', { zone: 'Asia/Shanghai', other: 'America/New_York' }],
    ['ids and hashes', { item: ID, of: HASH }],
    ['items with a state each', { items: [{ id: ID, state: 'refused', ground: 'NATIONAL_LAW' }] }],
  ])('may hold %s', (_, facts) => expect(factsProblem(facts)).toBeNull());

  it.each([
    ['a sentence', { note: 'send it now' }, 'facts.note'],
    ['Chinese text', { note: '立即发送' }, 'facts.note'],
    ['an address', { mail: 'a@example.org' }, 'facts.mail'],
    ['a path', { note: 'etc/hosts' }, 'facts.note'],
    ['empty text', { note: '' }, 'facts.note'],
    ['a word without end', { note: 'a'.repeat(49) }, 'facts.note'],
    ['a fraction', { share: 0.5 }, 'facts.share'],
    ['a date that never was', { on: '2026-13-01' }, 'facts.on'],
    ['text as a name', { 'send it': 1 }, 'facts.?'],
    ['a sentence inside a list', { items: [{ state: 'open' }, { state: 'not yet open' }] }, 'facts.items[1].state'],
    ['nesting without end', { a: { b: { c: { d: { e: 1 } } } } }, 'facts.a.b.c.d'],
    ['more than anyone reads', { list: Array.from({ length: 2_001 }, () => 1) }, 'facts.list[1999]'],
    ['undefined', { note: undefined }, 'facts.note'],
  ])('may not hold %s', (_, facts, problem) => expect(factsProblem(facts)).toBe(problem));
});
