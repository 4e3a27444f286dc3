import { requireGoodPassword } from './password-rules';

describe('a new password', () => {
  it.each([
    ['a sentence', 'the heron stands in the river'],
    ['a Chinese sentence', '白鹭立在河边等待清晨的雾散去'],
    ['random characters', 'k7wd-p2xm-vv9q'],
    ['a very long one', 'correct horse battery staple '.repeat(30)],
  ])('may be %s', (_, password) => expect(() => requireGoodPassword(password, 'liaison1@DEA')).not.toThrow());

  it.each([
    ['short', 'k7wd-p2xm', /9 characters/],
    ['around a common one', 'Password12345!', /common/],
    ['around two common ones', 'welcomeletmein', /common/],
    ['with the login in it', 'my-liaison1-is-good', /login/],
    ['one character', 'aaaaaaaaaaaaaaaa', /repeats/],
    ['endless', 'ab'.repeat(600), /1024/],
  ])('may not be %s', (_, password, reason) => expect(() => requireGoodPassword(password, 'liaison1@DEA')).toThrow(reason));
});
