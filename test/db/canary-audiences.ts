import type { Person, Role } from '@counterpart/kernel';

type Audience = (person: Person) => boolean;

const is =
  (...roles: readonly Role[]): Audience =>
  (person) =>
    person.roles.some((role) => roles.includes(role));
const named =
  (...logins: readonly string[]): Audience =>
  ({ login }) =>
    logins.includes(login);
const both =
  (a: Audience, b: Audience): Audience =>
  (person) =>
    a(person) && b(person);
const either =
  (...audiences: readonly Audience[]): Audience =>
  (person) =>
    audiences.some((audience) => audience(person));

/** Who reads what there is to read on the desks and in the cases of the world, by the words of the domain alone. */
export function audiencesOf(desk: (code: string) => string): readonly (readonly [fields: RegExp, audience: Audience])[] {
  const on = (code: string): Audience => both(({ deskIds }) => deskIds.includes(desk(code)), is('liaison', 'supervisor', 'analyst'));
  const writers = (code: string): Audience => both(on(code), is('liaison', 'supervisor'));
  const leads = (code: string): Audience => both(on(code), is('supervisor'));
  // Deputies work at the desks of those whose place they take, and hold their cases; of other deputies they are told nothing.
  const colleagues = both(leads('DEA-CHEM'), ({ standsFor = [] }) => standsFor.length === 0);
  const ours = on('DEA-CHEM');
  const theirs = on('NNCC-PREC');
  // Members, and the supervisors of the desk that keeps the case.
  const ourCase = either(named('chem@DEA', 'cover@DEA'), leads('DEA-CHEM'));
  const theirCase = leads('NNCC-PREC');
  return [
    [/^(draft|waiting|returned)\./, ours],
    [/^finances\./, on('DEA-FIN')],
    [/^chem\.absence$/, either(named('chem@DEA', 'cover@DEA', 'administrator@DEA'), colleagues)],
    [/^chemlead\.absence$/, either(named('chemlead@DEA', 'coverlead@DEA', 'administrator@DEA'), colleagues)],
    [/^cover\.absence$/, named('cover@DEA', 'chain@DEA', 'administrator@DEA')],
    [/^sent\.ownReference$/, ours],
    [/^(sent|answered)\./, either(ours, theirs)],
    [/^answer\./, theirs],
    [/^(asked|wanted|granted)\./, either(ours, theirs)],
    [/^(passed on|use)\./, theirs],
    [/^update\./, ours],
    [/^case\.nextNote$/, ourCase],
    [/^case\.(ownReference|privateNote)$/, ourCase],
    [/^in case\.ownReference$/, ourCase],
    [/^(case|in case)\./, either(ourCase, theirCase)],
    [/^their case\.ownReference$/, either(named('prec@NNCC'), theirCase)],
    [/^their case\./, either(named('prec@NNCC'), theirCase, leads('DEA-CHEM'))],
    // The sentences alone are translated; a translator sees those of the jobs that he or she works on.
    [/^(untaken|taken|reviewed)\.(ownReference|article|website|substance|substanceZh)$/, ours],
    [/^untaken\./, ours],
    [/^taken\.(note|target\d+|override\d+)$/, either(writers('DEA-CHEM'), named('translator1@DEA'))],
    [/^taken\./, either(ours, named('translator1@DEA'))],
    [/^reviewed\.(note|target\d+|override\d+|comment)$/, either(writers('DEA-CHEM'), named('translator1@DEA', 'translator2@DEA'))],
    [/^reviewed\./, either(ours, named('translator1@DEA', 'translator2@DEA'))],
  ];
}
