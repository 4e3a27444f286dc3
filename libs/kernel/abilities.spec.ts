import { defineAbilities, RememberedAbilities, TextAbilities } from './abilities';
import type { Person, Role } from './actor';
import { defineLifecycle } from './lifecycle';
import { anyone, definePolicy, relation } from './policy';

interface Page {
  readonly state: 'draft' | 'printed';
  readonly isOwn: boolean;
  readonly isHere: boolean;
}

const here = relation<Page>('here', (_, page) => page.isHere);
const other = relation<Page>('another person', (_, page) => !page.isOwn, 'page.own');
const policy = definePolicy<Page>('abilities-sample')({
  'page.print': { supervisor: other },
  'page.write': { liaison: here, supervisor: here },
  'page.burn': { liaison: anyone },
});
const lifecycle = defineLifecycle<Page['state'], 'print' | 'write'>('page', { draft: { print: 'printed', write: 'draft' }, printed: {} });
const abilities = defineAbilities(policy)({
  print: ['page.print', ({ state }) => lifecycle.refusal(state, 'print')],
  write: ['page.write', ({ state }) => lifecycle.refusal(state, 'write')],
  burn: ['page.burn', () => null],
});

const person = (...roles: readonly Role[]): Person => ({
  kind: 'person',
  side: 'us',
  agencyId: '',
  agencyCode: 'DEA',
  userId: '',
  login: 'someone@DEA',
  name: 'Someone',
  roles,
  deskIds: [],
});
const draft: Page = { state: 'draft', isOwn: false, isHere: true };

it('shows what the roles permit, and says what stands in the way now', () => {
  expect(abilities.names).toEqual(['print', 'write', 'burn']);
  expect(abilities.of(person('supervisor'), draft)).toEqual({ print: null, write: null });
  expect(abilities.of(person('supervisor'), { ...draft, isOwn: true })).toEqual({ print: 'page.own', write: null });
  expect(abilities.of(person('supervisor'), { ...draft, isOwn: true, state: 'printed' })).toEqual({
    print: 'page.wrong-state',
    write: 'page.wrong-state',
  });
  expect(abilities.of(person('liaison'), { ...draft, isHere: false })).toEqual({ burn: null });
  expect(abilities.of(person('liaison', 'supervisor'), { ...draft, isOwn: true })).toEqual({ print: 'page.own', write: null, burn: null });
  expect(abilities.of(person('auditor'), draft)).toEqual({});
});

describe('the abilities of a record that is text', () => {
  const asked: Page[] = [];
  const text = new RememberedAbilities<Page>((someone, page) => {
    asked.push(page);
    return abilities.of(someone, page);
  });
  const written = (version: number, words: string) =>
    `{"version" : ${version}, "state" : "draft", "isOwn" : false, "isHere" : true, "id" : "1", "words" : ${JSON.stringify(words)}}`;

  it('are its last member, worked out once a standing and roles', () => {
    const added = text.add(person('supervisor'), written(3, 'A "state" : "printed"'));
    expect(added.standing).toEqual(draft);
    expect(JSON.parse(added.text)).toMatchObject({ version: 3, words: 'A "state" : "printed"', abilities: { print: null, write: null } });
    text.add(person('supervisor'), written(4, 'other words'));
    text.add(person('liaison'), written(4, 'other words'));
    expect(asked).toHaveLength(2);
  });

  it('may follow from ids and lists too', () => {
    const plain = new TextAbilities<{ readonly authorIds: readonly string[] }>((someone, { authorIds }) => ({
      by: authorIds.join() || someone.login,
    }));
    const written = (authorIds: string) => `{"version" : 1, "authorIds" : ${authorIds}, "deskId" : "0192-a", "id" : "1"}`;
    expect(plain.add(person(), written('["a-1","b-2"]')).standing).toEqual({ authorIds: ['a-1', 'b-2'], deskId: '0192-a' });
    expect(JSON.parse(plain.add(person(), written('[]')).text)).toMatchObject({ abilities: { by: 'someone@DEA' } });
  });

  it.each(['{"version" : 1, "id" : "1"}', '{"id" : "1", "version" : 1}', '{"version" : 1, "words" : "a b", "id" : "1"}'])(
    'are not guessed from %s',
    (record) => expect(() => text.add(person('supervisor'), record)).toThrow('does not start as'),
  );
});
