import { type Role, systemActor } from '@counterpart/kernel';
import { User } from './user';

const setup = systemActor('setup', 'us', '0192a000-0000-7000-8000-000000000001');
const person = { ...setup, kind: 'person', userId: 'a', login: 'a@DEA', name: 'A', agencyCode: 'DEA', roles: [], deskIds: [] } as const;
const given = { id: 'b', login: 'someone@DEA', name: 'Fictional', languages: ['en'] };

/** The code that an account with these roles is refused with; null where it is made. */
function refusal(
  roles: readonly Role[],
  change: Partial<typeof given> = {},
  actor: Parameters<typeof User.create>[0] = person,
): string | null {
  try {
    User.create(actor, { ...given, ...change, roles: [...roles] }, new Date());
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('an account', () => {
  it.each<[readonly Role[]]>([
    [['auditor', 'administrator']],
    [['administrator', 'operator']],
    [['auditor', 'liaison']],
    [['administrator', 'supervisor']],
    [['operator', 'analyst']],
    [['translator', 'auditor']],
    [['examiner', 'secretariat', 'operator']],
  ])('is not made with %p: who audits or administers reads no content', (roles) => expect(refusal(roles)).toBe('user.separate-duties'));

  it.each<[readonly Role[]]>([
    [['auditor']],
    [['administrator', 'secretariat']],
    [['liaison', 'supervisor', 'analyst', 'translator', 'examiner']],
  ])('is made with %p', (roles) => expect(refusal(roles)).toBeNull());

  it("is made under its own agency's code, which an installation may not know yet", () => {
    expect(refusal(['liaison'], { login: 'someone@CBP' })).toBe('user.login-agency');
    expect(refusal(['liaison'], { login: 'someone@XDEA' })).toBe('user.login-agency');
    expect(refusal(['liaison'], { login: 'someone@CBP' }, setup)).toBeNull();
  });

  it('does not come to other duties by a change of its roles', () => {
    const user = User.create(person, { ...given, roles: ['liaison'] }, new Date());
    expect(() => user.changeRoles(person, ['liaison', 'auditor'])).toThrow('kept apart');
    expect(user.roles).toEqual(['liaison']);
  });
});
