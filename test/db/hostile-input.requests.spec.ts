import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { hostileTexts, sample, sayIfMissing } from './hostile-data';
import { draft, each } from './hostile-words';
import { InspectedApi, type Method } from './inspected-api';

const OFFICER = 'liaison1@DEA';
const UUID = '0198c5f2-7a10-7cc3-8f11-2a3b4c5d6e7f';

let system: TestSystem;
let api: InspectedApi;
let deskId: string;
let id: string;
const texts = sample(hostileTexts(), 250);

beforeAll(async () => {
  sayIfMissing();
  system = await openTestDatabase();
  api = await InspectedApi.over(system);
  deskId = (await system.person(OFFICER)).deskIds[0]!;
  id = (await api.do<{ id: string }>(OFFICER, 'POST', '/referrals', { body: valid() })).id;
}, 60_000);
afterAll(async () => {
  await api.stop();
  await system.close();
});

const valid = () => draft(deskId, { title: 'A fictional parcel', text: 'Invented.', item: 'Who sent it?' });

/** The valid body as text, with something else in the place of its title. */
const withTitle = (json: string): string => JSON.stringify(valid()).replace('"A fictional parcel"', json);

const referrals = (): Promise<number> =>
  asAdmin(async (client) => (await client.query<{ n: number }>('select count(*)::int as n from referral')).rows[0]!.n, system.database);

describe('a body', () => {
  it.each<[string, () => string | Buffer, string]>([
    ['of 10 MB', () => withTitle(`"${'x'.repeat(10_000_000)}"`), '413 body.too-large'],
    ['just over what is taken', () => withTitle(`"${'x'.repeat(1_048_576)}"`), '413 body.too-large'],
    ['of 100,000 levels', () => withTitle('['.repeat(100_000)), '400 json.depth'],
    ['of 100,000 levels, closed', () => withTitle(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), '400 json.depth'],
    ['of 20,000 objects in each other', () => withTitle(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`), '400 json.depth'],
    ['with __proto__', () => withTitle('"x","__proto__":{"roles":["supervisor"]}'), '400 json.forbidden-key'],
    ['with __proto__ written otherwise', () => withTitle('"x","__pr\\u006fto__":{"roles":["supervisor"]}'), '400 json.forbidden-key'],
    ['with constructor.prototype', () => withTitle('"x","constructor":{"prototype":{"isAdmin":true}}'), '400 json.forbidden-key'],
    [
      'with __proto__ inside',
      () => withTitle('"x","evaluation":{"__proto__":null}').replace('"evaluation":{"source"', '"e":{"source"'),
      '400 json.forbidden-key',
    ],
    ['with a name twice', () => withTitle('"x","title":"y"'), '400 json.duplicate-key'],
    ['with a name twice, written otherwise', () => withTitle('"x","t\\u0069tle":"y"'), '400 json.duplicate-key'],
    ['with NUL', () => withTitle('"a\\u0000b"'), '400 json.nul'],
    ['with NUL as it is', () => withTitle('"a\u0000b"'), '400 json.syntax'],
    ['with half of a pair', () => withTitle('"\\ud800"'), '400 json.surrogate'],
    ['with the other half', () => withTitle('"\\udc00\\ud800"'), '400 json.surrogate'],
    [
      'with half of a pair as bytes',
      () => Buffer.from(withTitle('"HERE"').replace('HERE', '\u00ed\u00a0\u0080'), 'latin1'),
      '400 json.utf8',
    ],
    ['with bytes that are no UTF-8', () => Buffer.from(withTitle('"\u00ff"'), 'latin1'), '400 json.utf8'],
    ['in UTF-16', () => Buffer.from(withTitle('"x"'), 'utf16le'), '400 json.syntax'],
    ['with a byte order mark', () => `\ufeff${withTitle('"x"')}`, '400 json.bom'],
    ['with a number for a text', () => withTitle('1'), '400 request.invalid'],
    ['with a number that is too large', () => withTitle('1e400'), '400 json.number'],
    ['with a number that is too exact', () => withTitle('123456789012345678901234567890'), '400 json.number'],
    ['with an object for a text', () => withTitle('{"toString":"x"}'), '400 json.forbidden-key'],
    ['with a list for a text', () => withTitle('["x"]'), '400 request.invalid'],
    ['with an operator of another database', () => withTitle('{"$gt":""}'), '400 request.invalid'],
    ['with a version of its own', () => withTitle('"x","version":9'), '400 request.invalid'],
    ['with an agency of its own', () => withTitle(`"x","agencyId":"${UUID}"`), '400 request.invalid'],
    ['with a state of its own', () => withTitle('"x","state":"released"'), '400 request.invalid'],
    ['with an id of its own', () => withTitle(`"x","id":"${UUID}"`), '400 request.invalid'],
    ['that is cut off', () => withTitle('"x"').slice(0, -1), '400 json.syntax'],
    ['followed by another', () => `${withTitle('"x"')}${withTitle('"x"')}`, '400 json.trailing'],
    [
      'with 100,000 fields',
      () => withTitle(`"x",${Array.from({ length: 50_000 }, (_, i) => `"f${i}":1`).join(',')}`),
      '400 request.invalid',
    ],
    [
      'with 51 items',
      () => JSON.stringify({ ...valid(), items: Array.from({ length: 51 }, () => ({ text: 'x' })) }),
      '400 request.invalid',
    ],
  ])('%s is refused and leaves nothing', async (_, body, expected) => {
    const before = await referrals();
    const reply = await api.ask(OFFICER, 'POST', '/referrals', { body: body() });
    expect(reply.verdict).toBe(expected);
    expect(reply.text.length).toBeLessThan(20_000);
    expect(await referrals()).toBe(before);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/json; charset=utf-7',
  ])('as %s is refused', async (type) =>
    expect(
      (await api.ask(OFFICER, 'POST', '/referrals', { body: JSON.stringify(valid()), headers: { 'content-type': type } })).status,
    ).toBe(415),
  );

  it('does not change what objects are', () => expect(Object.keys(Object.prototype)).toEqual([]));
});

describe('an address', () => {
  const places: readonly ((text: string) => string)[] = [
    (text) => `/referrals?cursor=${text}`,
    (text) => `/referrals?state=${text}&box=${text}&desk=${text}`,
    (text) => `/referrals?${text}=1`,
    (text) => `/referrals?limit=${text}`,
    (text) => `/referrals/${text}`,
    (text) => `/referrals/${id}/messages/${text}/submit`,
    (text) => `/cases?state=${text}&crimeType=${text}`,
    (text) => `/cases/${text}/timeline`,
    (text) => `/messages?state=${text}`,
    (text) => `/translations?mine=${text}&cursor=${text}`,
    (text) => `/response-times?from=${text}&to=${text}`,
    (text) => `/response-times/referrals?from=2020-01-01T00:00:00Z&to=2030-01-01T00:00:00Z&requester=${text}&of=${text}`,
    (text) => `/${text}`,
  ];

  it('with a hostile text in any place is refused', async () => {
    await each(texts, async (text) => {
      for (const place of places) {
        const url = place(encodeURIComponent(text.toWellFormed()));
        const { status } = await api.ask(OFFICER, url.endsWith('/submit') ? 'POST' : 'GET', url, { version: 1 });
        if (![400, 403, 404, 414, 431].includes(status) && text !== '' && !isHarmless(text)) throw new Error(`${status} for ${url}`);
        if (status >= 500) throw new Error(`${status} for ${url}`);
      }
    });
  });

  it.each<[string, string, number]>([
    ['an escape that is not UTF-8', '/referrals?cursor=%ff', 400],
    ['half an escape', '/referrals?cursor=%', 400],
    ['NUL', '/referrals?cursor=%00', 400],
    ['NUL in the path', '/referrals/%00', 400],
    ['a name twice', '/referrals?limit=1&limit=2', 400],
    ['a name that objects have', '/referrals?__proto__=1', 400],
    ['a list by brackets', '/referrals?state[]=draft', 400],
    ['a limit of nought', '/referrals?limit=0', 400],
    ['a limit that is too large', '/referrals?limit=101', 400],
    ['a limit that is no number', '/referrals?limit=1e1', 400],
    ['a limit beyond all numbers', `/referrals?limit=${'9'.repeat(400)}`, 400],
    ['more parameters than any list has', `/referrals?${Array.from({ length: 31 }, (_, i) => `a${i}=1`).join('&')}`, 400],
    ['a query of 100 KB', `/referrals?cursor=${'A'.repeat(100_000)}`, 400],
    ['a path of 100 KB', `/referrals/${'a'.repeat(100_000)}`, 414],
    ['an id that is almost one', `/referrals/${UUID.slice(0, -1)}`, 400],
    ['an id in braces', `/referrals/%7B${UUID}%7D`, 400],
    ['a way out', '/referrals/..%2f..%2fetc%2fpasswd', 400],
    ['a way out, encoded twice', '/referrals/..%252f..%252fetc%252fpasswd', 400],
    ['a cursor of another list', `/translations?cursor=${Buffer.from('["2026-01-01 00:00:00+00","x"]').toString('base64url')}`, 400],
    [
      'a cursor with SQL in it',
      `/referrals?cursor=${Buffer.from(`["2026-01-01 00:00:00+00' or 1=1--","${UUID}"]`).toString('base64url')}`,
      400,
    ],
    [
      'a cursor of a day that no calendar has',
      `/referrals?cursor=${Buffer.from(`["2026-99-99 99:99:99+00","${UUID}"]`).toString('base64url')}`,
      400,
    ],
    [
      'a cursor of a year that no calendar has',
      `/referrals?cursor=${Buffer.from(`["999999-01-01 00:00:00+00","${UUID}"]`).toString('base64url')}`,
      400,
    ],
    ['a time that no calendar has', '/response-times?from=2026-02-30T00:00:00Z&to=2026-03-01T00:00:00Z', 400],
    ['a time beyond the calendar', '/response-times?from=0001-01-01T00:00:00Z&to=9999-12-31T23:59:59Z', 200],
    ['a time that runs backwards', '/response-times?from=2026-03-01T00:00:00Z&to=2026-02-01T00:00:00Z', 400],
  ])('with %s', async (_, url, expected) =>
    expect([url.slice(0, 120), (await api.ask(OFFICER, 'GET', url)).status]).toEqual([url.slice(0, 120), expected]),
  );
});

describe('a header', () => {
  const send = async (headers: Record<string, string>, method: Method = 'POST') =>
    api.ask(OFFICER, method, `/referrals/${id}/submit`, { headers });

  it.each(['', '"v"', 'v1', '*', '"v-1"', '"v1", "v2"', `"v${'9'.repeat(30)}"`, '"v1e3"', 'W/"v"', '"v٣"', `"${'x'.repeat(10_000)}"`])(
    'If-Match: %p is refused',
    async (value) => expect((await send({ 'if-match': Buffer.from(value).toString('latin1') })).status).toBe(400),
  );

  it('If-Match of a version that there never was is refused as stale', async () =>
    expect((await send({ 'if-match': '"v999999999"' })).verdict).toBe('412 record.stale'));

  it.each(['', ' ', 'a b', '\u00e9', 'x'.repeat(201), 'a\tb'])('Idempotency-Key: %p is refused', async (key) =>
    expect((await api.ask(OFFICER, 'POST', '/referrals', { body: valid(), headers: { 'idempotency-key': key } })).verdict).toBe(
      '400 request.key',
    ),
  );

  it.each([
    ['empty', ''],
    ['without a name', '=x'],
    ['of another form', '__Host-counterpart=x'],
    ['of an agency that is none', `__Host-counterpart=NOBODY.${'A'.repeat(43)}`],
    ['of 8 KB', `__Host-counterpart=DEA.${'A'.repeat(8_000)}`],
    ['with a broken escape', '__Host-counterpart=%E0%A4%A'],
    ['with bytes of no alphabet', `__Host-counterpart=DEA.${'\u00e9'.repeat(43)}`],
    ['with SQL in it', "__Host-counterpart=DEA.' or 1=1 --"],
    ['that is there 2,000 times', Array.from({ length: 2_000 }, (_, i) => `c${i}=1`).join('; ')],
    ['named as what objects have', '__proto__=x; constructor=y; __Host-counterpart=z'],
  ])('Cookie: one that is %s is nobody', async (_, cookie) =>
    expect((await api.send({ cookie }, 'GET', '/referrals')).verdict).toBe('401 session.missing'),
  );

  it.each(['https://evil.example', 'null', 'http://localhost.evil.example', 'javascript:alert(1)', ''])(
    'Origin: %p may write nothing',
    async (origin) =>
      expect((await api.ask(OFFICER, 'POST', '/referrals', { body: valid(), headers: { origin } })).verdict).toBe('403 request.cross-site'),
  );

  it.each(['cross-site', 'same-site', 'nonsense'])('Sec-Fetch-Site: %p may write nothing', async (site) =>
    expect((await api.ask(OFFICER, 'POST', '/referrals', { body: valid(), headers: { 'sec-fetch-site': site } })).verdict).toBe(
      '403 request.cross-site',
    ),
  );
});

it('nothing of it was unforeseen', () =>
  expect(api.log.map((line) => JSON.parse(line) as { level: number; msg: string }).filter(({ level }) => level >= 40)).toEqual([]));

/** A text that is a valid value of some place after all. */
const isHarmless = (text: string): boolean => /^(true|false|\d{1,2}|\/|\.|[A-Za-z0-9_-]{1,20})$/.test(text);
