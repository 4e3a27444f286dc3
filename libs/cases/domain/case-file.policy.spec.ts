import { type Actor, systemActor } from '@counterpart/kernel';
import { fileOf, LEAD, PARTNER, person } from './case.samples';
import { caseFilePolicy } from './case-file.policy';

const leadFile = fileOf(LEAD);
const partnerFile = fileOf(PARTNER);
const supervisor = person(LEAD, ['supervisor']);
const elsewhere = person(LEAD, ['supervisor'], ['another desk']);
const liaison = person(LEAD, ['liaison']);
const analyst = person(LEAD, ['analyst']);
type Action = keyof typeof caseFilePolicy.rows;

const OUTSIDERS = (['translator', 'examiner', 'secretariat', 'auditor', 'administrator', 'operator'] as const).map((role) =>
  person(LEAD, [role]),
);
const ACTIONS = Object.keys(caseFilePolicy.rows) as Action[];

it.each<[Action, string, Actor, typeof leadFile, boolean]>([
  ['case.read', 'a liaison officer', liaison, leadFile, true],
  ['case.read', 'an analyst', analyst, leadFile, true],
  ['case.propose', 'a liaison officer for the own desk', liaison, leadFile, true],
  ['case.propose', 'a liaison officer for another desk', person(LEAD, ['liaison'], []), leadFile, false],
  ['case.propose', 'an analyst', analyst, leadFile, false],
  ['case.invite', 'a liaison officer of the lead agency', liaison, leadFile, true],
  ['case.invite', 'a liaison officer of a partner', person(PARTNER, ['liaison']), partnerFile, false],
  ['case.accept', 'a supervisor of a partner', person(PARTNER, ['supervisor']), partnerFile, true],
  ['case.accept', 'a liaison officer of a partner', person(PARTNER, ['liaison']), partnerFile, false],
  ['case.accept', 'a supervisor of the lead agency', supervisor, leadFile, false],
  ['case.leave', 'a supervisor of the lead agency', supervisor, leadFile, false],
  ['case.close', 'a supervisor of the lead agency', supervisor, leadFile, true],
  ['case.close', 'a liaison officer of the lead agency', liaison, leadFile, false],
  ['case.close', 'a supervisor of a partner', person(PARTNER, ['supervisor']), partnerFile, false],
  ['case.add-member', 'a supervisor of the desk', supervisor, leadFile, true],
  ['case.add-member', 'a supervisor of another desk', elsewhere, leadFile, false],
  ['case.add-member', 'a liaison officer', liaison, leadFile, false],
  ['case.note', 'an analyst', analyst, leadFile, true],
  ['case.share-note', 'an analyst', analyst, leadFile, false],
  ['case.receive', 'the intake', systemActor('intake', 'us', LEAD.agencyId), leadFile, true],
  ['case.receive', 'the clock', systemActor('clock', 'us', LEAD.agencyId), leadFile, false],
  ['case.receive', 'a supervisor', supervisor, leadFile, false],
])('%s by %s', (action, _, who, file, expected) => expect(caseFilePolicy.allows(who, action, file)).toBe(expected));

it.each(OUTSIDERS.flatMap((who) => ACTIONS.map((action) => [action, who.roles[0], who] as const)))(
  '%s by a %s is refused',
  (action, _, who) => {
    expect(caseFilePolicy.admits(who, action)).toBe(false);
  },
);
